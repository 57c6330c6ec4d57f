// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <samenspel/plugin.hpp>
#include <string>
#include <string_view>

// A stakeholder grid: who has power over the issue, and for whom is much at stake? With a parameter, an overlay, a
// table and a fix; every part of the SDK that most analyses need.
namespace {

using samenspel::Element;
using samenspel::Texts;

/// What is most important to an organisation: 1 to 3, or 0 when no interest of it is known.
double interestOf(Element organisation) {
  double most = 0;
  for (const Element holds : organisation.outgoing("holds")) {
    most = std::max(most, holds.number("importance").value_or(0));
  }
  return most;
}

struct Quadrant {
  std::string_view colour;
  Texts advice;
};

const Quadrant& quadrant(bool power, bool interest) {
  static const std::map<std::pair<bool, bool>, Quadrant> quadrants = {
      {{true, true}, {"strength", {{"en", "involve closely"}, {"nl", "nauw betrekken"}}}},
      {{true, false}, {"warning", {{"en", "keep satisfied"}, {"nl", "tevreden houden"}}}},
      {{false, true}, {"info", {{"en", "keep informed"}, {"nl", "informeren"}}}},
      {{false, false}, {"question", {{"en", "follow"}, {"nl", "volgen"}}}}};
  return quadrants.at({power, interest});
}

}  // namespace

class PowerInterestGrid : public samenspel::Analysis {
 public:
  static samenspel::Descriptor describe() {
    return {.id = "example.power_interest_grid",
            .version = "1.0.0",
            .vendor = "Example",
            .licence = "MIT",
            .name = {{"en", "Power and interest"}, {"nl", "Macht en belang"}},
            .description = {{"en", "Whom to involve closely, keep satisfied, keep informed, follow."},
                            {"nl", "Wie nauw te betrekken, tevreden te houden, te informeren, te volgen."}},
            .rules = {"PIG-001"},
            .parameters = {samenspel::Parameter::integer("powerInterestHigh",
                                                         {{"en", "High from"}, {"nl", "Hoog vanaf"}}, 2, 1, 3)}};
  }

  void analyze(const samenspel::Model& model, samenspel::Report& report) override {
    const double high = model.number("powerInterestHigh").value_or(2);
    auto& colours = report.colours("quadrant", {{"en", "Power and interest"}, {"nl", "Macht en belang"}});
    auto& table = report.table("grid", {{"en", "Power and interest"}, {"nl", "Macht en belang"}},
                               {{{"en", "Organisation"}, {"nl", "Organisatie"}},
                                {{"en", "Power"}, {"nl", "Macht"}},
                                {{"en", "Interest"}, {"nl", "Belang"}},
                                {{"en", "Advice"}, {"nl", "Advies"}}});
    for (const Element organisation : model.elements("organisation")) {
      const auto power = organisation.number("power");
      if (!power) {
        ask(organisation, report);
        continue;
      }
      const double interest = interestOf(organisation);
      const Quadrant& place = quadrant(*power >= high, interest >= high);
      colours.set(organisation, place.colour);
      table.rows.push_back({organisation, *power, interest, report.in(place.advice)});
    }
  }

 private:
  /// Unknown is not "no power": it is a question, with a proposal to find out.
  static void ask(Element organisation, samenspel::Report& report) {
    auto& finding = report.finding("PIG-001", samenspel::Severity::Question)
                        .subjects(organisation)
                        .text({{"en", "How much power does {organisation} have on this issue?"},
                               {"nl", "Hoeveel macht heeft {organisation} in deze kwestie?"}})
                        .with("organisation", organisation.name());
    samenspel::Fix& fix =
        finding.fix({{"en", "Plan a talk with {organisation}"}, {"nl", "Plan een gesprek met {organisation}"}});
    const samenspel::Reference step = fix.add("step");
    fix.set(step, "name", report.in({{"en", "Talk about power and interest"}, {"nl", "Gesprek over macht en belang"}}))
        .set(step, "size", "small")
        .set(step, "status", "idea");
    fix.set(fix.addLink("commits", organisation, step), "part", "executor");
  }
};

SAMENSPEL_PLUGIN(PowerInterestGrid);
