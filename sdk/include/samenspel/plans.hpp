// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/collaboration.hpp>
#include <set>
#include <vector>

// What partners want to achieve, and what they agreed on.
namespace samenspel {

/// The core partners that are party to an item: some commits link leads to it from each, its roles or its units.
std::set<Element> partiesOf(const Collaboration& collaboration, Element item);
/// Ambitions that are not dropped, in document order.
std::vector<Element> liveAmbitions(const Collaboration& collaboration);
/// The ambition itself, or something live that works it out, has a measurable criterion.
bool hasMeasurableGoal(const Collaboration& collaboration, Element ambition);
/// An agreement with status agreed, signed or kept.
bool isConcluded(Element agreement);
/// A project plan has been agreed on.
bool hasProjectPlan(const Collaboration& collaboration);

}  // namespace samenspel
