// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/plans.hpp>
#include <samenspel/proposals.hpp>
#include <samenspel/topic_edits.hpp>
#include <set>
#include <string_view>

#include "conditions.hpp"
#include "edits.hpp"
#include "people.hpp"
#include "texts.hpp"

// The shared ambition: CON-001 to CON-007.
namespace samenspel::conditions {
namespace {

/// The names of the steps that are still open: what has been planned is not proposed again.
using Planned = std::set<std::string_view>;

Planned plannedSteps(const Collaboration& collaboration) {
  Planned planned;
  for (const Element step : collaboration.model().elements("step")) {
    if (collaboration.isOpen(step)) planned.insert(step.name());
  }
  return planned;
}

Finding* add(const Context& context, const Rule& rule, Element ambition, const std::vector<Element>& others = {}) {
  std::vector<Element> subjects = {ambition};
  subjects.insert(subjects.end(), others.begin(), others.end());
  Finding* finding = context.rules.add(rule, subjects);
  if (finding) finding->with("ambition", ambition.name());
  return finding;
}

/// CON-001.
void checkThereIsOne(const Context& context, const std::vector<Element>& live) {
  if (std::any_of(live.begin(), live.end(), hasCommitments)) return;
  if (Finding* finding = context.rules.add(rule::noAmbition, {})) {
    proposeEdits(context.collaboration, context.report, *finding, {Topic::Ambition});
  }
}

/// CON-002. Who means something else outweighs whom nobody has asked.
void checkUnderstanding(const Context& context, Element ambition, const Planned& planned) {
  const Understandings found = understandingsOf(ambition);
  const bool differs = !found.different.empty();
  const std::vector<Element>& who = differs ? found.different : found.unknown;
  if (who.empty()) return;
  const Rule& rule = who.size() == 1 ? (differs ? rule::oneMeansElse : rule::doesOneMeanTheSame)
                                     : (differs ? rule::severalMeanElse : rule::doSeveralMeanTheSame);
  Finding* finding = add(context, rule, ambition, who);
  if (!finding) return;
  finding->with("who", named(who, context.report.language())).number("who", double(who.size()));
  if (!context.rules.hasRoomForProposals() || planned.contains(nameOfLearning(context.report, ambition))) return;
  learnLanguage(finding->fix({{"en", "Plan a small step to learn each other's language"},
                              {"nl", "Plan een kleine stap om elkaars taal te leren"}}),
                context.report, ambition);
}

/// CON-003.
void checkPartners(const Context& context, Element ambition) {
  const std::vector<Element> missing = partnersMissing(context.collaboration, ambition);
  if (missing.empty() || !hasCommitments(ambition)) return;
  Finding* finding = add(context, rule::notShared, ambition, missing);
  if (!finding) return;
  finding->with("partners", named(missing, context.report.language())).number("partners", double(missing.size()));
  if (!context.rules.hasRoomForProposals()) return;
  Fix& fix =
      finding->fix({{"en", "Ask {partners} to share the ambition"}, {"nl", "Vraag {partners} om de ambitie te delen"}});
  for (const Element partner : missing) addCommitment(fix, partner, ambition, "supporter");
}

/// CON-004.
void checkBoard(const Context& context, Element ambition) {
  if (!hasCommitments(ambition) || isCarriedByBoard(context.collaboration, ambition)) return;
  Finding* finding = add(context, rule::noBoardCarries, ambition);
  if (!finding || !context.rules.hasRoomForProposals()) return;
  const Element role = boardRole(context.collaboration);
  finding->with("role", role.name()).with("partner", context.collaboration.corePartners().front().name());
  Fix& fix = finding->fix(
      role ? Texts{{"en", "Ask {role} to carry the ambition"}, {"nl", "Vraag {role} om de ambitie uit te dragen"}}
           : Texts{{"en", "Look for a board member of {partner} who carries the ambition"},
                   {"nl", "Zoek een bestuurder van {partner} die de ambitie uitdraagt"}});
  askBoard(fix, context.collaboration, ambition);
}

/// CON-005.
void checkAlive(const Context& context, Element ambition, const Planned& planned) {
  const auto today = context.collaboration.asOf();
  if (!today) return;
  const auto last = ambition.date("lastDiscussed");
  const auto days = last ? double((*today - *last).count()) : 0;
  if (last && days <= context.collaboration.settings().ambitionAliveDays) return;
  Finding* finding = add(context, last ? rule::notKeptAlive : rule::whenDiscussed, ambition);
  if (!finding) return;
  const std::string& language = context.report.language();
  if (last) finding->with("date", inWords(*last, language)).number("days", days);
  if (!context.rules.hasRoomForProposals()) return;
  if (!planned.contains(nameOfAgenda(context.report, ambition))) {
    putOnAgenda(finding->fix({{"en", "Put the ambition on the agenda"}, {"nl", "Zet de ambitie op de agenda"}}),
                context.report, ambition);
  }
  finding->with("today", inWords(*today, language));
  finding
      ->fix({{"en", "Discuss it, and date that {today}"}, {"nl", "Bespreek de ambitie, en leg daarvoor {today} vast"}})
      .set(ambition, "lastDiscussed", inIso(*today));
}

/// A criterion is there that nobody has filled in yet.
bool hasOpenCriterion(Element ambition) {
  const Elements parts = ambition.parts();
  return std::any_of(parts.begin(), parts.end(), [](Element part) { return part.is("criterion"); });
}

/// CON-006.
void checkGoal(const Context& context, Element ambition) {
  if (hasMeasurableGoal(context.collaboration, ambition)) return;
  Finding* finding = add(context, rule::noMeasurableGoal, ambition);
  if (!finding || !context.rules.hasRoomForProposals() || hasOpenCriterion(ambition)) return;
  addCriterion(finding->fix({{"en", "Add a criterion to it; its unit and target are yours to fill in"},
                             {"nl", "Voeg een criterium toe; de eenheid en het doel vult u zelf in"}}),
               context.report, ambition);
}

/// CON-007.
void checkInspiring(const Context& context, Element ambition) {
  const std::string_view inspiring = ambition.token("inspiring");
  if (inspiring == "yes") return;
  const bool isNo = inspiring == "no";
  Finding* finding = add(context, isNo ? rule::doesNotInspire : rule::doesItInspire, ambition);
  if (!finding || !context.rules.hasRoomForProposals()) return;
  finding
      ->fix(
          isNo ? Texts{{"en", "Reword it together, and then note that it inspires"},
                       {"nl", "Verwoord de ambitie samen opnieuw, en leg daarna vast dat ze inspireert"}}
               : Texts{{"en", "Ask it, and note that it inspires"}, {"nl", "Vraag het, en leg vast dat ze inspireert"}})
      .set(ambition, "inspiring", "yes");
  if (isNo) return;
  finding
      ->fix({{"en", "Ask it, and note that it does not inspire yet"},
             {"nl", "Vraag het, en leg vast dat ze nog niet inspireert"}})
      .set(ambition, "inspiring", "no");
}

}  // namespace

void checkAmbitions(const Context& context) {
  const std::vector<Element> live = liveAmbitions(context.collaboration);
  checkThereIsOne(context, live);
  const Planned planned = plannedSteps(context.collaboration);
  for (const Element ambition : live) {
    checkUnderstanding(context, ambition, planned);
    checkPartners(context, ambition);
    checkBoard(context, ambition);
    checkAlive(context, ambition, planned);
    checkGoal(context, ambition);
    checkInspiring(context, ambition);
  }
}

}  // namespace samenspel::conditions
