// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/collaboration.hpp>
#include <samenspel/report.hpp>
#include <string>
#include <string_view>
#include <vector>

// What fixes of several analyses have in common. A fix proposes: what it adds is an idea, a draft, a wish; what it
// cannot know is unknown.
namespace samenspel {

/// A day as the file writes it: "2010-06-01".
std::string inIso(Date date);

/// What new agreements and steps would work out: the first ambition that is agreed, else the first that is alive; none
/// when there is none.
Element mainAmbition(const Collaboration& collaboration);

/// Adds a small step, still an idea; with a date if given, working out an ambition or agreement if given.
Reference addStep(Fix& fix, std::string_view name, std::optional<Date> due = std::nullopt, Element worksOut = {});

/// Adds a link by which an organisation or role takes part, how far still to be asked. `part` must fit the item:
/// "party", "supporter", "executor".
void addCommitment(Fix& fix, Reference who, Reference item, std::string_view part);

/// "A", "A and B", "A, B and C"; after 24 names a dot-dot-dot stands for the others.
std::string listed(const std::vector<std::string>& names, std::string_view language);

}  // namespace samenspel
