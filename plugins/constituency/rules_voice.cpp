// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include "constituency.hpp"
#include "proposals.hpp"
#include "texts.hpp"

// Whether a constituency is asked, and hears enough: COM-005 and COM-006.
namespace samenspel::constituency {
namespace {

using Links = std::vector<Element>;

Links linksTo(Element group) {
  Links links;
  for (const Element link : group.incoming("represents")) {
    if (link.from().is("role")) links.push_back(link);
  }
  return links;
}

/// A field meeting at which those who represent the constituency meet it.
void proposeFieldTable(const Context& context, Finding& finding, Element group, const Links& links) {
  const Texts name = {{"en", "Field meeting with {group}"}, {"nl", "Werkveldbijeenkomst met {group}"}};
  const std::string tableName = fillIn(context.report.in(name), {{"group", std::string(group.name())}});
  if (context.names.contains("table", tableName)) return;
  Fix& fix = finding.fix({{"en", "Propose a field meeting at which {group} sees the draft products"},
                          {"nl", "Stel een werkveldbijeenkomst voor waarop {group} de conceptproducten ziet"}});
  const Reference table = fix.add("table");
  fix.set(table, "name", tableName).set(table, "kind", "field").set(table, "formality", "informal");
  hideWith(fix, table, {group});
  std::set<Element> members;
  for (const Element link : links) {
    if (members.insert(link.from()).second) fix.set(fix.addLink("sitsAt", link.from(), table), "seat", "member");
  }
}

/// COM-005.
void checkConsulted(const Context& context, Element group, const Links& links) {
  const auto isNotConsulted = [](Element link) { return link.token("consults") == "no"; };
  if (links.empty() || !std::all_of(links.begin(), links.end(), isNotConsulted)) return;
  Finding* finding = context.rules.add(rule::notConsulted, {group});
  if (!finding) return;
  finding->with("group", group.name());
  if (!context.rules.hasRoomForProposals()) return;
  proposeFieldTable(context, *finding, group, links);
  Fix& fix = finding->fix({{"en", "From now on submit draft products to {group}"},
                           {"nl", "Leg conceptproducten voortaan voor aan {group}"}});
  for (const Element link : links) fix.set(link, "consults", "yes");
}

/// What the constituency hears in a year; a frequency that is not known counts as none.
double reportsPerYear(const Links& links) {
  double sum = 0;
  for (const Element link : links) sum += std::max(0.0, link.number("feedbackPerYear").value_or(0));
  return sum;
}

/// COM-006.
void checkMood(const Context& context, Element group, const Links& links) {
  const std::string_view mood = group.token("mood");
  const double enough = context.collaboration.settings().representationFeedback;
  const double heard = reportsPerYear(links);
  if ((mood != "opposed" && mood != "sceptical") || heard >= enough) return;
  Finding* finding = context.rules.add(rule::hearsTooLittle, {group});
  if (!finding) return;
  finding->with("group", group.name()).number("feedbackPerYear", heard);
  if (!links.empty() && context.rules.hasRoomForProposals()) {
    const std::string times = std::to_string(long(std::ceil(enough)));
    finding->with("role", links.front().from().name()).with("n", times);
    finding
        ->fix({{"en", "Let {role} report back to {group} {n} times a year"},
               {"nl", "Laat {role} {n} keer per jaar terugkoppelen aan {group}"}})
        .set(links.front(), "feedbackPerYear", times);
  }
  proposeStep(context, *finding,
              {{{"en", "Think of a way in which {group} can see for itself"},
                {"nl", "Bedenk hoe {group} het zelf kan ervaren"}},
               {{"en", "Let {group} experience it"}, {"nl", "Laat {group} het zelf ervaren"}},
               {{"group", std::string(group.name())}},
               std::nullopt,
               "experiment"},
              {group});
}

}  // namespace

void checkVoice(const Context& context) {
  for (const Element group : context.collaboration.model().elements("constituency")) {
    const Links links = linksTo(group);
    checkConsulted(context, group, links);
    checkMood(context, group, links);
  }
}

}  // namespace samenspel::constituency
