// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "model/check_rules.h"

namespace model::rules {
namespace {

/// What the links lead to, each once, in document order of the links; broken ones left out.
std::vector<Element> ends(const std::vector<Element>& links, Attr end) {
  std::vector<Element> all;
  std::set<std::uint32_t> seen;
  for (const Element& link : links)
    if (const auto element = link.target(end); element && seen.insert(element->position()).second)
      all.push_back(*element);
  return all;
}

void checkMembership(const Element& element, Found& found) {
  const auto wholes = ends(element.outgoing(Type::PartOf), Attr::To);
  if (element.type() == Type::Role && wholes.empty())
    found.add("VAL-04", Severity::Error, element,
              base::tr("{role} belongs to no organisation.", {{"role", describe(element)}}));
  if (wholes.size() > 1)
    found.add("VAL-04", Severity::Error, element,
              base::tr("{element} belongs to more than one organisation: {organisations}.",
                       {{"element", describe(element)}, {"organisations", listed(wholes)}}),
              wholes);
}

void checkLines(const Element& role, Found& found) {
  auto lines = role.outgoing(Type::Line);
  std::erase_if(lines, [](const Element& line) { return !line.is(Attr::Kind, "hierarchical"); });
  const auto managers = ends(lines, Attr::To);
  if (managers.size() > 1)
    found.add("VAL-05", Severity::Warning, role,
              base::tr("{role} has more than one hierarchical line upwards: {managers}.",
                       {{"role", describe(role)}, {"managers", listed(managers)}}),
              managers);
}

void checkSeats(const Element& table, Found& found) {
  const auto seats = table.incoming(Type::SitsAt);
  if (ends(seats, Attr::From).size() < 2)
    found.add("VAL-06", Severity::Warning, table,
              base::tr("{table} has fewer than two seats.", {{"table", describe(table)}}));
  auto chairs = seats;
  std::erase_if(chairs, [](const Element& seat) { return !seat.is(Attr::Seat, "chair"); });
  const auto people = ends(chairs, Attr::From);
  if (people.size() > 1)
    found.add("VAL-06", Severity::Error, table,
              base::tr("{table} has more than one chair: {chairs}.",
                       {{"table", describe(table)}, {"chairs", listed(people)}}),
              people);
}

void checkHolders(const Element& interest, Found& found) {
  const auto holders = ends(interest.incoming(Type::Holds), Attr::From);
  if (holders.empty()) {
    found.add("VAL-07", Severity::Error, interest,
              base::tr("Nobody holds the interest {interest}.", {{"interest", describe(interest)}}));
    return;
  }
  const auto warn = [&](std::string message) {
    found.add("VAL-07", Severity::Warning, interest, std::move(message), holders);
  };
  const auto isRole = [](const Element& holder) { return holder.type() == Type::Role; };
  if (interest.is(Attr::Level, "individual") && (holders.size() != 1 || !isRole(holders.front())))
    warn(base::tr("{interest} is an individual interest, and should be held by exactly one role.",
                  {{"interest", describe(interest)}}));
  if (interest.is(Attr::Level, "organisational") &&
      std::ranges::all_of(holders, [](const Element& holder) { return holder.type() == Type::Constituency; }))
    warn(
        base::tr("{interest} is an interest of an organisation, and should be held by one, or by a role that speaks "
                 "for it.",
                 {{"interest", describe(interest)}}));
  if (interest.is(Attr::Level, "collective") && holders.size() < 2)
    warn(base::tr("{interest} is a collective interest, and should be held by at least two.",
                  {{"interest", describe(interest)}}));
}

void checkOwners(const Element& step, Found& found) {
  auto commitments = step.incoming(Type::Commits);
  std::erase_if(commitments, [](const Element& commitment) { return !commitment.is(Attr::Part, "owner"); });
  const auto owners = ends(commitments, Attr::From);
  if (owners.size() > 1)
    found.add(
        "VAL-10", Severity::Warning, step,
        base::tr("{step} has more than one owner: {owners}.", {{"step", describe(step)}, {"owners", listed(owners)}}),
        owners);
}

}  // namespace

void checkStructure(const Element& element, Found& found) {
  switch (element.type()) {
    case Type::Role:
      checkMembership(element, found);
      checkLines(element, found);
      break;
    case Type::Organisation:
    case Type::Constituency:
      checkMembership(element, found);
      break;
    case Type::Table:
      checkSeats(element, found);
      break;
    case Type::Interest:
      checkHolders(element, found);
      break;
    case Type::Step:
      checkOwners(element, found);
      break;
    default:
      break;
  }
}

}  // namespace model::rules
