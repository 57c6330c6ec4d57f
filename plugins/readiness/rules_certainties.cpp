// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/topic_edits.hpp>

#include "readiness.hpp"
#include "texts.hpp"
#include "words.hpp"

// The four certainties: PRC-001, PRC-002 and PRC-012.
namespace samenspel::readiness {
namespace {

constexpr int enoughAssessed = 2;

std::vector<Topic> partly(const Certainties& scores, Certainty certainty) {
  std::vector<Topic> partly;
  for (const Topic topic : topics) {
    if (certaintyOf(topic) == certainty && scores.of(topic).score == 1) partly.push_back(topic);
  }
  return partly;
}

/// PRC-001 and PRC-002.
void checkLevel(const Context& context, Certainty certainty) {
  const CertaintyScore score = context.certainties.of(certainty);
  std::vector<Topic> missing = context.certainties.missing(certainty);
  const bool isLow = score.assessed >= enoughAssessed && *score.share() < context.collaboration.settings().certaintyLow;
  if (!isLow && missing.empty()) return;
  // Where the bar is set higher, what is partly arranged may be all there is to name.
  if (missing.empty()) missing = partly(context.certainties, certainty);
  Finding* finding = context.rules.add(isLow ? rule::tooLow : rule::notArranged, {});
  if (!finding) return;
  finding->with("certainty", context.report.in(headingFor(certainty)))
      .with("z", inWords(score, context.report))
      .with("topics", inWords(missing, context.report));
  if (score.share()) finding->number("certainty", *score.share());
  finding->number("assessed", score.assessed);
  proposeEdits(context.collaboration, context.report, *finding, missing);
}

/// PRC-012. Among equals the first one is named.
void checkBalance(const Context& context) {
  std::optional<Certainty> highest;
  std::optional<Certainty> lowest;
  const auto share = [&](Certainty certainty) { return *context.certainties.of(certainty).share(); };
  for (const Certainty certainty : certainties) {
    if (context.certainties.of(certainty).assessed < enoughAssessed) continue;
    if (!highest || share(certainty) > share(*highest)) highest = certainty;
    if (!lowest || share(certainty) < share(*lowest)) lowest = certainty;
  }
  // Sixths are no exact fractions: half is half, even when the last digit says otherwise.
  constexpr double roundingError = 1e-9;
  if (!highest || share(*highest) - share(*lowest) < context.collaboration.settings().imbalance - roundingError) return;
  Finding* finding = context.rules.add(rule::unbalanced, {});
  if (!finding) return;
  finding->with("q1", context.report.in(wordsFor(*highest))).with("z1", percent(share(*highest)));
  finding->with("q2", context.report.in(wordsFor(*lowest))).with("z2", percent(share(*lowest)));
  finding->number("highest", share(*highest)).number("lowest", share(*lowest));
}

}  // namespace

void checkCertainties(const Context& context) {
  for (const Certainty certainty : certainties) checkLevel(context, certainty);
  checkBalance(context);
}

}  // namespace samenspel::readiness
