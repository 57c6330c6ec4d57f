// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/certainties.hpp>

namespace samenspel {

/// The score of a topic as the model shows it, before the inventory and the consultant's hand. Nothing: it cannot be
/// told whatever the inventory says. `ahead`: how many open steps are dated from asOf on.
std::optional<int> computedScore(Topic topic, const Collaboration& collaboration, std::size_t ahead);

}  // namespace samenspel
