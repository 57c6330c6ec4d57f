// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/collaboration.hpp>
#include <samenspel/report.hpp>
#include <string_view>

// Mandates, and the table of who sits where with which. Several analyses show it.
namespace samenspel {

/// none 0, advise 1, negotiate 2, decide 3; nothing for unknown and for what is no mandate.
std::optional<int> mandateRank(std::string_view mandate);

/// The mandate stated at a table ranks above that of the role. False when either is not known, or the seat states none
/// of its own.
bool exceedsRole(Element seat);

/// Roles against active tables with their effective mandates, red where one exceeds that of the role. In several parts
/// (ID, ID_2, …) when there are more tables than a table has columns; none when nobody sits anywhere.
void reportSeats(const Collaboration& collaboration, Report& report, std::string_view id);

}  // namespace samenspel
