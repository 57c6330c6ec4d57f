// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/report.hpp>
#include <vector>

// Contacts that an analysis proposes. They are wished for: nobody says that they have been made.
namespace samenspel {

/// A contact to wish for.
struct Wish {
  Element from;
  Element to;
  std::vector<Element> asleep = {};  ///< contacts that are there, dormant or lost; empty: a new one is needed
};

/// A contact between one of `as` and one of `bs`, none of them in contact now. Nothing when one list is empty or a
/// contact between them is wished already.
std::optional<Wish> wish(const std::vector<Element>& as, const std::vector<Element>& bs);

/// Adds the new contact to the fix, or sets the sleeping ones to wished.
void addWish(Fix& fix, const Wish& wish, bool formal = false);

/// Proposes the wish, if there is one, under a title that names both roles ({from}, {to}).
void proposeWish(Finding& finding, const std::optional<Wish>& wish, bool formal = false);

}  // namespace samenspel
