// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>
#include <vector>

#include "constituency.hpp"
#include "proposals.hpp"
#include "texts.hpp"

// Whether steering leads to results and to reflection, and results are looked at: COM-009, COM-011 and COM-012.
namespace samenspel::constituency {
namespace {

/// What the table steers that a criterion would fit best: steps still open, else agreements, else steps that are done.
std::vector<Element> candidatesFor(const Collaboration& collaboration, Element table) {
  constexpr std::size_t mostProposed = 12;
  std::vector<Element> open, agreements, done;
  for (const Element item : collaboration.steeredBy(table)) {
    if (item.is("table") || !collaboration.isLive(item)) continue;
    (collaboration.isOpen(item) ? open : item.is("agreement") ? agreements : done).push_back(item);
  }
  std::vector<Element>& best = !open.empty() ? open : !agreements.empty() ? agreements : done;
  if (best.size() > mostProposed) best.resize(mostProposed);
  return best;
}

bool hasCriterion(Element item) {
  const Elements parts = item.parts();
  return std::any_of(parts.begin(), parts.end(), [](Element part) { return part.is("criterion"); });
}

/// A criterion for each of them that has none, its unit and target still to be filled in.
void proposeCriteria(const Context& context, Finding& finding, std::vector<Element> items) {
  std::erase_if(items, hasCriterion);
  if (items.empty()) return;
  Fix& fix = finding.fix({{"en", "Add a criterion to what {table} steers; its unit and target are yours to fill in"},
                          {"nl", "Geef wat {table} aanstuurt een criterium; de eenheid en het doel vult u zelf in"}});
  for (const Element item : items) addCriterion(fix, context.report, item);
}

/// The first small step of a table that steers nothing.
void proposeFirstStep(const Context& context, Finding& finding, Element table) {
  const Texts name = {{"en", "First measurable step of {table}"}, {"nl", "Eerste meetbare stap van {table}"}};
  const std::string stepName = fillIn(context.report.in(name), {{"table", std::string(table.name())}});
  if (context.names.contains("step", stepName)) return;
  Fix& fix = finding.fix({{"en", "Think of a small step that {table} steers; its unit and target are yours to fill in"},
                          {"nl",
                           "Bedenk een kleine stap die {table} aanstuurt; de eenheid en het doel vult u zelf "
                           "in"}});
  const Reference step = addStep(fix, stepName);
  hideWith(fix, step, {table});
  fix.addLink("steers", table, step);
  addCriterion(fix, context.report, step);
}

/// The table steers the first of these that it does not steer yet.
void proposeSteering(Finding& finding, Element table, const std::vector<Element>& items) {
  for (const Element item : items) {
    const Elements links = item.incoming("steers");
    if (std::any_of(links.begin(), links.end(), [&](Element link) { return link.from() == table; })) continue;
    finding.with("item", item.name());
    finding.fix({{"en", "Let {table} steer “{item}”"}, {"nl", "Laat {table} “{item}” aansturen"}})
        .addLink("steers", table, item);
    return;
  }
}

/// COM-009.
void checkResult(const Context& context, Element table) {
  if (context.loops.leadsToResult(table)) return;
  Finding* finding = context.rules.add(rule::noResults, {table});
  if (!finding) return;
  finding->with("table", table.name());
  if (!context.rules.hasRoomForProposals()) return;
  const std::vector<Element> candidates = candidatesFor(context.collaboration, table);
  proposeCriteria(context, *finding, candidates);
  proposeSteering(*finding, table, context.loops.results());
  if (candidates.empty() && context.loops.results().empty()) proposeFirstStep(context, *finding, table);
}

/// COM-011.
void checkReflection(const Context& context, Element table) {
  if (context.loops.leadsToReflection(table)) return;
  Finding* finding = context.rules.add(rule::noReflection, {table});
  if (!finding) return;
  finding->with("table", table.name());
  proposeStep(context, *finding,
              {{{"en", "Plan a moment at which {table} reflects"}, {"nl", "Plan een reflectiemoment van {table}"}},
               {{"en", "Moment of reflection of {table}"}, {"nl", "Reflectiemoment van {table}"}},
               {{"table", std::string(table.name())}},
               std::nullopt,
               "evaluation"},
              {table}, table);
  if (context.rules.hasRoomForProposals()) proposeSteering(*finding, table, context.loops.evaluations());
}

bool isOver(const Collaboration& collaboration, Element step) {
  if (!collaboration.isLive(step)) return false;
  const auto due = step.date("dueDate");
  return step.token("status") == "done" || (collaboration.asOf() && due && *due < *collaboration.asOf());
}

/// COM-012.
void checkMeasured(const Context& context, Element step) {
  if (!isOver(context.collaboration, step)) return;
  std::vector<Element> open = context.collaboration.measurableCriteria(step);
  std::erase_if(open, [](Element criterion) { return criterion.number("actual").has_value(); });
  if (open.empty()) return;
  Finding* finding = context.rules.add(rule::noResult, {step});
  if (!finding) return;
  finding->with("step", step.name()).number("criteria", double(open.size()));
  if (!context.rules.hasRoomForProposals()) return;
  const Element first = open.front();
  finding->with("target", first.text("target")).with("unit", first.text("unit"));
  Fix& reached =
      finding->fix(open.size() == 1 ? Texts{{"en", "If the goal was reached, enter it as the result: {target} {unit}"},
                                            {"nl", "Vul het doel als resultaat in als het gehaald is: {target} {unit}"}}
                                    : Texts{{"en", "If the goals were reached, enter them as the results"},
                                            {"nl", "Vul de doelen als resultaten in als ze gehaald zijn"}});
  for (const Element criterion : open) reached.set(criterion, "actual", criterion.text("target"));
  proposeStep(context, *finding,
              {{{"en", "Plan to lay the result beside the goal"},
                {"nl",
                 "Plan om het resultaat naast het doel te "
                 "leggen"}},
               {{"en", "Lay the result of “{step}” beside the goal"},
                {"nl",
                 "Resultaat van “{step}” naast het doel "
                 "leggen"}},
               {{"step", std::string(step.name())}},
               daysAhead(context.collaboration, 14)},
              {step});
}

}  // namespace

void checkResults(const Context& context) {
  for (const Element table : steeringTables(context.collaboration)) {
    checkResult(context, table);
    checkReflection(context, table);
  }
  for (const Element step : context.collaboration.model().elements("step")) checkMeasured(context, step);
}

}  // namespace samenspel::constituency
