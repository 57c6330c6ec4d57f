// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/collaboration.hpp>
#include <vector>

// Contacts that rules and tables look at. All lead from role to role: what dangles is left out.
namespace samenspel::relations {

/// REL-009: active, from job shadowing or an introduction, at most once a year, and old enough for a second meeting.
std::vector<Element> contactsWithoutFollowUp(const Collaboration& collaboration);

/// REL-010.
std::vector<Element> wishedContacts(const Collaboration& collaboration);

/// REL-007: active contacts with low trust between roles that have to work together: at one active table, or as peers
/// on one layer of different partners.
std::vector<Element> distrustfulContacts(const Collaboration& collaboration);

/// Who could introduce two roles to each other.
struct Route {
  enum class Kind {
    Via,     ///< by the people in between, one by one
    Direct,  ///< nobody: they are tied already, or are one person
    None,    ///< nobody: there is no path
  };
  Kind kind = Kind::None;
  std::vector<Element> between = {};
};
Route routeBetween(const Network& network, Element a, Element b);

}  // namespace samenspel::relations
