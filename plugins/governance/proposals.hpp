// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <samenspel/rules.hpp>
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

/// A contact to wish for.
struct Wish {
  Element from;
  Element to;
  std::vector<Element> asleep;  ///< contacts that are there, dormant or lost; empty: a new one is needed
};
/// A contact between one of `as` and one of `bs`, none of them in contact now. Nothing when one list is empty or a
/// contact between them is wished already.
std::optional<Wish> wish(const std::vector<Element>& as, const std::vector<Element>& bs);

/// The new contact, or the sleeping ones set to wished.
Proposal changesFor(const std::optional<Wish>& wish, bool formal = false);
/// Proposes the wish under a title that names both roles ({from}, {to}).
void proposeWish(Finding& finding, const std::optional<Wish>& wish, bool formal = false);

/// A small step, still an idea.
Proposal smallStep(std::string name);

/// The title of the fix that brings the talks between the boards back, and the name of its step.
Texts resumeTalks();

}  // namespace samenspel::governance
