// SPDX-License-Identifier: MIT
#include <string>

#include "conditions.hpp"
#include "words.hpp"

// The numbers of the method's page on conditions. There is no total score.
namespace samenspel::conditions {
namespace {

constexpr std::string_view idOf(Lens lens) {
  constexpr std::array<std::string_view, 5> ids = {"lens_ambition", "lens_interests", "lens_relation",
                                                   "lens_organisation", "lens_process"};
  return ids[std::size_t(lens)];
}

}  // namespace

void reportMetrics(const Lenses& scores, Report& report) {
  for (const Lens lens : allLenses) {
    const LensScore& score = scores.of(lens);
    report.metric(idOf(lens), "", score.value(), "share", headingOf(lens), assessedOf(score));
  }
  report.metric(
      "lens_mean", "", scores.mean(), "share",
      {{"en", "Mean of the conditions, beside the weakest"}, {"nl", "Gemiddelde van de condities, naast de zwakste"}},
      std::to_string(scores.assessed()) + "/5");
}

}  // namespace samenspel::conditions
