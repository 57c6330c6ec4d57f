// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/certainties.hpp>
#include <vector>

namespace samenspel::readiness {

/// What could start while nothing has: open steps whose needs are all met, and ambitions agreed on long ago, in
/// document order. None once a step is running or done.
std::vector<Element> waitingToStart(const Collaboration& collaboration, const Certainties& certainties);

}  // namespace samenspel::readiness
