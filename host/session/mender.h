// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "compare/names.h"
#include "edit/transaction.h"
#include "session/mends.h"

// The mends of mends.h, one function per group of rules. For mends*.cpp only.
namespace session {

/// Collects what would mend one problem.
class Mender {
 public:
  Mender(const model::Model& theModel, const model::Problem& theProblem, base::Date theDay)
      : model(theModel), problem(theProblem), today(theDay), names(theModel) {}

  using Action = std::function<base::Result<void>(edit::Transaction&)>;
  /// Offers an action under this title, if it can be carried out and the problem is gone after it. Never twice the
  /// same.
  void offer(std::string title, const Action& action);
  /// Offers to set the attribute that the problem is about; nothing: to leave it out.
  void offerValue(const model::Attribute& row, const std::string& value);
  void offerWithout(std::string_view attributeLabel);
  void offerRemoval(const std::string& id, std::string title);

  std::vector<analysis::Fix> take() { return std::move(m_mends); }

  const model::Model& model;
  const model::Problem& problem;
  const base::Date today;
  const compare::Names names;

 private:
  bool isMendedIn(const model::Model& after) const;

  std::vector<analysis::Fix> m_mends;
};

/// The element a problem is about; the root for an empty id. It must be there.
model::Element placeOf(const Mender& mender);
/// The most that is offered of one kind.
inline constexpr std::size_t mostOfAKind = 8;
/// In how many letters two words differ, letter case aside, when these are two at most (one in words of up to four).
std::optional<std::size_t> nearness(std::string_view one, std::string_view other);

void mendUnknownContent(Mender& mender);  // VAL-00
void mendId(Mender& mender);              // VAL-01
void mendNumber(Mender& mender);          // VAL-08
void mendDate(Mender& mender);            // VAL-09
void mendToken(Mender& mender);           // VAL-11
void mendVisibility(Mender& mender);      // VAL-12
void mendAsOf(Mender& mender);            // VAL-13
void mendEnds(Mender& mender);            // VAL-02
void mendDuplicate(Mender& mender);       // VAL-03
void mendMembership(Mender& mender);      // VAL-04
void mendLines(Mender& mender);           // VAL-05
void mendSeats(Mender& mender);           // VAL-06
void mendHolders(Mender& mender);         // VAL-07
void mendParts(Mender& mender);           // VAL-10

}  // namespace session
