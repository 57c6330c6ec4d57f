// SPDX-License-Identifier: MIT
#include "verdict.hpp"

#include <algorithm>

namespace samenspel::readiness {

std::vector<Element> waitingToStart(const Collaboration& collaboration, const Certainties& certainties) {
  const Elements steps = collaboration.model().elements("step");
  const bool hasStarted = std::any_of(steps.begin(), steps.end(), [](Element step) {
    return step.token("status") == "running" || step.token("status") == "done";
  });
  if (hasStarted) return {};
  std::vector<Element> waiting;
  for (const Element step : steps) {
    if (collaboration.isOpen(step) && certainties.readiness(step) == 1.0) waiting.push_back(step);
  }
  for (const Element ambition : collaboration.model().elements("ambition")) {
    const auto agreedOn = ambition.date("agreedOn");
    if (!collaboration.asOf() || !agreedOn || ambition.token("status") != "agreed") continue;
    const auto age = double((*collaboration.asOf() - *agreedOn).count());
    if (age > collaboration.settings().ambitionStartDays) waiting.push_back(ambition);
  }
  std::sort(waiting.begin(), waiting.end());
  return waiting;
}

}  // namespace samenspel::readiness
