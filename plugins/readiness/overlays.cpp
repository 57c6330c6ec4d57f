// SPDX-License-Identifier: MIT
#include <string>

#include "readiness.hpp"

// What can be shown on the diagram itself: on each open step whether what it needs is there.
namespace samenspel::readiness {

void reportOverlays(const Collaboration& collaboration, const Certainties& certainties, Report& report) {
  Overlay& colours = report.colours(
      "step_readiness", {{"en", "What each step needs is there"}, {"nl", "Wat elke stap nodig heeft, is er"}});
  Overlay& badges =
      report.badges("step_needs", {{"en", "Needs met, of what is needed"}, {"nl", "Geregeld, van wat nodig is"}});
  for (const Element step : collaboration.model().elements("step")) {
    if (!collaboration.isOpen(step)) continue;
    const auto readiness = certainties.readiness(step);
    if (!readiness) {
      colours.set(step, "question");
      badges.set(step, "?");
      continue;
    }
    const std::size_t all = certainties.needs(step).size();
    const std::size_t met = all - certainties.lacking(step).size();
    colours.set(step, *readiness == 1.0 ? "strength" : "warning");
    badges.set(step, std::to_string(met) + "/" + std::to_string(all));
  }
}

}  // namespace samenspel::readiness
