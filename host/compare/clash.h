// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace compare {

/// The two versions that are merged: the one at hand, and the one that comes in.
enum class Side : std::uint8_t { Ours, Theirs };
inline Side other(Side side) { return side == Side::Ours ? Side::Theirs : Side::Ours; }

/// Why two versions cannot both have their way.
enum class ClashKind : std::uint8_t {
  BothSet,            // the same attribute of the same element, differently
  RemovedAndChanged,  // one removed what the other changed
  AddedTwice,         // one id is not the same thing on both sides
  LeansOnRemoved,     // one made something refer to what the other removed
  SameLink,           // both link the same two elements in the same way
  WrongEnds,          // one end of a link from each: together they do not fit
  TwoWholes,          // together: more than one organisation
  NoWhole,            // together: a role without an organisation
  NoHolder,           // together: an interest that nobody holds
  TwoManagers,        // together: more than one hierarchical line upwards
  TwoChairs,          // together: more than one chair of a table
  TwoOwners,          // together: more than one owner of a step
  Circle,             // together: links that run in a circle
  CrossedDates,       // together: a start after the end
  WrongPart,          // together: a part in a commitment that does not fit with what it leads to
  Order,              // both put the same things in another order
};
/// "both-set", for programs.
std::string_view token(ClashKind kind);

/// What to do about a clash.
enum class Choice : std::uint8_t { Ours, Theirs, Both, ByHand };
std::string_view token(Choice choice);

/// Something that two versions disagree about, to be decided by a person. Texts are in base::language().
struct Clash {
  ClashKind kind = ClashKind::BothSet;
  std::string place;                  ///< id of the element it is about; empty: the model as a whole
  std::string attribute;              ///< of BothSet: its name in the file; of Circle: the type of the links
  std::vector<std::string> elements;  ///< ids of what it is about, sorted
  std::vector<std::string> along;     ///< ids of what comes back, goes or waits along with what holds now, sorted
  std::string message;                ///< a whole sentence
  std::string base;                   ///< what there was, in words
  std::string ours;                   ///< what each version made of it, in words
  std::string theirs;
  std::vector<Choice> choices;   ///< what can be decided
  Choice chosen = Choice::Ours;  ///< what holds now
  bool isDecided = false;        ///< somebody said so; otherwise ours holds until somebody does
};

}  // namespace compare
