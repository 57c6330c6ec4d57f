// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <samenspel/rules.hpp>
#include <samenspel/wishes.hpp>
#include <string>
#include <vector>

// What the rules propose. A proposal says what could be done, never that it was done: contacts are wished, agreements
// drafts, steps ideas.
namespace samenspel::governance {

/// The changes of one fix, to be put into it later; several can be put into one. Empty: there is nothing to propose,
/// for instance because the wish is there already.
using Proposal = std::vector<std::function<void(Fix&)>>;

/// Gives the finding a fix with these changes, if there are any.
void propose(Finding& finding, const Texts& title, const Proposal& proposal);

/// The new contact, or the sleeping ones set to wished.
Proposal changesFor(const std::optional<Wish>& wish, bool formal = false);
/// A small step, still an idea.
Proposal smallStep(std::string name);

/// The title of the fix that brings the talks between the boards back, and the name of its step.
Texts resumeTalks();

}  // namespace samenspel::governance
