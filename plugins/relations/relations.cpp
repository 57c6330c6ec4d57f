// SPDX-License-Identifier: MIT
#include "relations.hpp"

#include <samenspel/plugin.hpp>
#include <string>

#include "texts.hpp"

namespace samenspel::relations {
namespace {

constexpr std::string_view betweennessUpTo = "betweennessUpTo";

Texts labelOfLimit() {
  return {{"en", "People up to whom betweenness is computed unasked"},
          {"nl", "Aantal mensen tot waar de tussenpositie ongevraagd wordt berekend"}};
}

/// True when the betweenness takes no longer than the user said to be willing to wait: for so many people, with up to
/// five ties each.
bool mayTake(double limit, const Network& network) {
  const double people = network.size();
  return people <= limit && people * double(network.tieCount()) <= 5 * limit * limit;
}

void sayBetweennessLeftOut(RuleSet& rules, const Network& network, double limit, const Report& report) {
  Finding* finding = rules.add(rule::betweennessLeftOut, {});
  finding->with("n", std::to_string(network.size())).with("m", std::to_string(network.tieCount()));
  finding->with("setting", report.in(labelOfLimit())).with("limit", std::to_string(long(limit)));
  finding->number("people", network.size()).number("ties", double(network.tieCount()));
}

class Relations final : public Analysis {
 public:
  static Descriptor describe() {
    return {"samenspel.relations",
            "1.0.0",
            "Samenspel",
            "MIT",
            {{"en", "Relations and network"}, {"nl", "Relatie en netwerk"}},
            {{"en", "Who meets whom, who bridges, who stands alone, and do people keep their promises?"},
             {"nl", "Wie ontmoet wie, wie verbindt, wie staat alleen, en komen mensen hun beloften na?"}},
            {"REL-000", "REL-001", "REL-002", "REL-003", "REL-004", "REL-005", "REL-006", "REL-007", "REL-008",
             "REL-009", "REL-010", "REL-011", "REL-ASOF", "REL-CORE", "REL-SIZE"},
            {settingParameter("contactThreshold"), settingParameter("crowdSize"), settingParameter("brokerConstraint"),
             settingParameter("brokerDegree"), settingParameter("followUpDays"), settingParameter("islandIndex"),
             settingParameter("islandEdges"),
             Parameter::integer(std::string(betweennessUpTo), labelOfLimit(), 20'000, 0, 1'000'000)}};
  }

  void analyze(const Model& model, Report& report) override {
    const Collaboration collaboration(model);
    RuleSet rules("REL", collaboration, report);
    if (!rules.open()) return;
    report.progress(0.1);
    People people(collaboration);
    const double limit = model.number(betweennessUpTo).value_or(0);
    if (mayTake(limit, people.network())) {
      computeBetweenness(people, report);
    } else {
      sayBetweennessLeftOut(rules, people.network(), limit, report);
    }
    check(collaboration, people, rules, report);
    report.progress(0.9);
    reportMetrics(collaboration, people, report);
    reportTables(collaboration, people, report);
    reportOverlays(collaboration, people, report);
    rules.close();
    report.progress(1.0);
  }

 private:
  /// The long part of the work, from a tenth to eight tenths of it.
  static void computeBetweenness(People& people, Report& report) {
    double told = 0;
    people.computeBetweenness([&](double share) {
      if (report.isCancelled()) throw Cancelled{};
      if (share < told + 0.01) return;
      told = share;
      report.progress(0.1 + 0.7 * share);
    });
  }

  static void check(const Collaboration& collaboration, const People& people, RuleSet& rules, Report& report) {
    const Context context = {collaboration, people, rules, report};
    checkPartners(context);
    checkNetwork(context);
    checkContacts(context);
    checkPromises(context);
  }
};

}  // namespace

}  // namespace samenspel::relations

SAMENSPEL_PLUGIN(samenspel::relations::Relations);
