// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "interests.hpp"

// What the rules propose. A new interest is assumed, a new step or agreement an idea: nothing here says that somebody
// voiced or promised anything.
namespace samenspel::interests {

/// Adds an interest that is assumed until it has been asked for.
Reference addInterest(Fix& fix, std::string_view name, std::string_view level);

/// A talk with the holders about an interest that was not voiced, seen by the consultant only.
void proposeTalk(const Context& context, Finding& finding, Element interest);

/// Up to three items that could be laid beside the interest: each a link without effect for now, to be judged.
void proposeEffects(const Context& context, Finding& finding, Element interest);

/// An agreement that makes up to the losers for what the item costs them.
void proposeCompensation(const Context& context, Finding& finding, Element item, const std::vector<Element>& losers);

}  // namespace samenspel::interests
