// SPDX-License-Identifier: MIT
#include <samenspel/proposals.hpp>
#include <string>

#include "interests.hpp"
#include "proposals.hpp"
#include "texts.hpp"
#include "words.hpp"

// What is not said, and what is said but comes back nowhere: INT-004, INT-005 and INT-009.
namespace samenspel::interests {
namespace {

/// The interest, its holders, and then the items: the order in which the sentences name them.
std::vector<Element> subjectsOf(const Context& context, Element interest, const std::vector<Element>& items = {}) {
  std::vector<Element> subjects = {interest};
  for (const Element holder : holderElements(context.gains, interest)) subjects.push_back(holder);
  subjects.insert(subjects.end(), items.begin(), items.end());
  return subjects;
}

Finding& naming(const Context& context, Finding& finding, Element interest) {
  return finding.with("interest", interest.name())
      .with("holder", holdersInWords(context.gains, interest, context.report.language()));
}

/// A guess is no fault.
Rule asGuess(Rule rule, Element interest) {
  if (interest.token("disclosure") == "assumed") rule.severity = Severity::Question;
  return rule;
}

/// INT-004.
void checkHarm(const Context& context, Element interest) {
  const std::vector<Element> harmful = context.gains.unvoicedHarm(interest);
  if (harmful.empty()) return;
  const Rule rule = asGuess(rule::harmedUnvoiced, interest);
  Finding* finding = context.add(rule, subjectsOf(context, interest, harmful));
  if (!finding) return;
  naming(context, *finding, interest).with("items", quoted(harmful, context.report.language()));
  finding->number("importance", context.gains.importance(interest)).number("items", double(harmful.size()));
  finding->consultantOnly();
  proposeTalk(context, *finding, interest);
}

/// INT-005 and INT-009.
void checkTouched(const Context& context, Element interest) {
  if (!context.gains.isVitalAndUntouched(interest)) return;
  const bool voiced = isVoiced(interest);
  const Rule rule = voiced ? rule::vitalUntouched : asGuess(rule::untouchedUnvoiced, interest);
  Finding* finding = context.add(rule, subjectsOf(context, interest));
  if (!finding) return;
  naming(context, *finding, interest);
  if (!voiced) finding->consultantOnly();
  proposeEffects(context, *finding, interest);
}

}  // namespace

void checkOpenness(const Context& context) {
  for (const Element interest : context.collaboration.model().elements("interest")) {
    checkHarm(context, interest);
    checkTouched(context, interest);
  }
}

}  // namespace samenspel::interests
