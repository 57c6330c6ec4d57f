// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/collaboration.hpp>
#include <vector>

namespace samenspel::conditions {

/// Whether a role gets time or budget for the work.
enum class Facilitated { Yes, Partly, No, Unknown };
Facilitated facilitatedOf(Element role);

/// The management and executive roles with a seat at an active table: those who do the work. In document order.
std::vector<Element> seatedWorkers(const Collaboration& collaboration);

/// An interest, not a position, that its holder told of rather than somebody guessed.
bool isAskedFor(Element interest);

/// Who commits to an ambition and means something else by it, and of whom that is not known. Each once, in the order
/// of the links; who is in the first list is not in the second.
struct Understandings {
  std::vector<Element> different;
  std::vector<Element> unknown;
};
Understandings understandingsOf(Element ambition);

/// Some organisation or role commits to the item.
bool hasCommitments(Element item);

/// The core partners from which nobody commits to the item, in document order.
std::vector<Element> partnersMissing(const Collaboration& collaboration, Element item);

/// A role on the board of a core partner commits to the ambition, however firmly.
bool isCarriedByBoard(const Collaboration& collaboration, Element ambition);

}  // namespace samenspel::conditions
