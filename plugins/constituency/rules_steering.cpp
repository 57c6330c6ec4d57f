// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "constituency.hpp"
#include "feedback.hpp"
#include "proposals.hpp"
#include "texts.hpp"

// Whether tables are steered, told how it goes, and meet: COM-007, COM-008 and COM-010.
namespace samenspel::constituency {
namespace {

bool isSteeredByGroup(const Collaboration& collaboration, Element table) {
  const Elements links = table.incoming("steers");
  return std::any_of(links.begin(), links.end(), [&](Element link) {
    const Element above = link.from();
    return above.is("table") && above.token("kind") == "steering" && collaboration.isActive(above);
  });
}

/// The first steering group the table does not itself steer: steering goes round in no circle.
Element groupFor(const Context& context, Element table, const std::vector<Element>& groups) {
  const std::vector<Element> below = context.collaboration.steeredBy(table);
  for (const Element group : groups) {
    if (group != table && !std::binary_search(below.begin(), below.end(), group)) return group;
  }
  return {};
}

void proposeSteering(const Context& context, Finding& finding, Element table, const std::vector<Element>& groups) {
  if (!context.rules.hasRoomForProposals()) return;
  constexpr std::string_view timesPerYear = "4";
  if (const Element group = groupFor(context, table, groups)) {
    finding.with("group", group.name());
    Fix& fix = finding.fix({{"en", "Let {group} steer {table}, with feedback four times a year"},
                            {"nl", "Laat {group} {table} aansturen, met vier keer per jaar terugkoppeling"}});
    fix.set(fix.addLink("steers", group, table), "feedbackPerYear", timesPerYear);
    return;
  }
  const std::string name = context.report.in({{"en", "Steering group"}, {"nl", "Stuurgroep"}});
  if (context.names.contains("table", name)) return;
  Fix& fix = finding.fix({{"en", "Propose a steering group that steers {table}, with feedback four times a year"},
                          {"nl",
                           "Stel een stuurgroep voor die {table} aanstuurt, met vier keer per jaar "
                           "terugkoppeling"}});
  const Reference group = fix.add("table");
  fix.set(group, "name", name).set(group, "kind", "steering");
  fix.set(fix.addLink("steers", group, table), "feedbackPerYear", timesPerYear);
}

/// COM-007.
void checkSteered(const Context& context, Element table, const std::vector<Element>& groups) {
  const std::string_view kind = table.token("kind");
  if (kind != "working" && kind != "project" && kind != "cocreation") return;
  if (isSteeredByGroup(context.collaboration, table)) return;
  Finding* finding = context.rules.add(rule::notSteered, {table});
  if (!finding) return;
  finding->with("table", table.name());
  proposeSteering(context, *finding, table, groups);
}

/// COM-008.
void checkFeedback(const Context& context, Element link) {
  if (!context.collaboration.isActive(link.from())) return;
  const Feedback feedback = feedbackOn(context.collaboration, link);
  if (feedback.timeliness == Timeliness::InTime) return;
  const bool known = feedback.timeliness == Timeliness::Late;
  Finding* finding =
      context.rules.add(known ? rule::feedbackLate : rule::feedbackHowOften, {link, link.to(), link.from()});
  if (!finding) return;
  finding->with("target", link.to().name()).with("table", link.from().name());
  if (feedback.days) finding->number("days", *feedback.days);
  if (feedback.days && feedback.limit) finding->number("limit", *feedback.limit);
  proposeStep(context, *finding,
              {{{"en", "Plan to put the progress of {target} before {table}"},
                {"nl", "Plan om de voortgang van {target} in {table} te bespreken"}},
               {{"en", "Progress of {target} in {table}"}, {"nl", "Voortgang {target} in {table}"}},
               {{"target", std::string(link.to().name())}, {"table", std::string(link.from().name())}}},
              {link, link.from(), link.to()});
}

/// COM-010.
void checkMet(const Context& context, Element table) {
  const auto perYear = table.number("meetingsPerYear");
  const auto last = table.date("lastMet");
  const auto today = context.collaboration.asOf();
  if (!today || !last || !perYear || *perYear <= 0) return;
  const auto days = double((*today - *last).count());
  const double limit = limitFor(context.collaboration, *perYear);
  if (days <= limit) return;
  Finding* finding = context.rules.add(rule::notMet, {table});
  if (!finding) return;
  const std::string& language = context.report.language();
  finding->with("table", table.name()).with("date", inWords(*last, language)).with("today", inWords(*today, language));
  finding->number("days", days).number("limit", limit);
  if (!context.rules.hasRoomForProposals()) return;
  finding
      ->fix({{"en", "It has met since: date its last meeting {today}"},
             {"nl", "De tafel is wel bijeen geweest: zet de laatste bijeenkomst op {today}"}})
      .set(table, "lastMet", inIso(*today));
  finding
      ->fix({{"en", "It no longer meets: let {table} have ended on {date}"},
             {"nl", "De tafel komt niet meer bijeen: laat {table} geëindigd zijn op {date}"}})
      .set(table, "endDate", inIso(*last));
}

}  // namespace

void checkSteering(const Context& context) {
  const std::vector<Element> groups = steeringTables(context.collaboration);
  for (const Element table : context.collaboration.model().elements("table")) {
    if (!context.collaboration.isActive(table)) continue;
    checkSteered(context, table, groups);
    checkMet(context, table);
  }
  for (const Element link : steersLinks(context.collaboration.model())) checkFeedback(context, link);
}

}  // namespace samenspel::constituency
