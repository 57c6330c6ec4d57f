// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace samenspel::relations {

/// How much may still be reported. A report holds 100,000 texts and rows at most; without a measure the findings on a
/// very large model would be refused altogether. Small models never notice.
class Room {
 public:
  /// For a network of so many people with contacts, and so many without.
  Room(std::size_t connected, std::size_t lonely);

  /// How many people have their numbers in the report, and a mark on the diagram: the best connected ones.
  static constexpr std::size_t mostPeople = 5'000;
  static constexpr std::size_t mostMarks = 400;
  /// Nobody reads more rows than this.
  static constexpr std::size_t mostRows = 200;

  /// Takes the room of a finding. False when it is used up; the finding counts as left out.
  bool takeFinding();
  /// The same for a proposal. Findings matter more: they have three quarters of the room to themselves.
  bool takeProposal();
  /// How many findings did not fit.
  std::size_t leftOut() const { return m_leftOut; }

 private:
  std::size_t m_all;
  std::size_t m_left;
  std::size_t m_leftOut = 0;
};

}  // namespace samenspel::relations
