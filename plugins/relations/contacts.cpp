// SPDX-License-Identifier: MIT
#include "contacts.hpp"

#include <algorithm>

namespace samenspel::relations {
namespace {

/// Contacts in this state from role to role, in document order.
std::vector<Element> contactsThatAre(const Collaboration& collaboration, std::string_view state) {
  std::vector<Element> contacts;
  for (const Element contact : collaboration.model().elements("contact")) {
    const bool isWhole = contact.from().is("role") && contact.to().is("role");
    if (isWhole && contact.token("state") == state) contacts.push_back(contact);
  }
  return contacts;
}

bool shareActiveTable(const Collaboration& collaboration, Element a, Element b) {
  for (const Element seat : a.outgoing("sitsAt")) {
    const Element table = seat.to();
    if (!table.is("table") || !collaboration.isActive(table)) continue;
    const Elements seats = b.outgoing("sitsAt");
    if (std::any_of(seats.begin(), seats.end(), [&](Element other) { return other.to() == table; })) return true;
  }
  return false;
}

bool arePeers(const Collaboration& collaboration, Element a, Element b) {
  const Element partnerA = collaboration.partner(a);
  const Element partnerB = collaboration.partner(b);
  return partnerA && partnerB && partnerA != partnerB && layerOf(a) == layerOf(b) && layerOf(a) != Layer::Unknown;
}

}  // namespace

std::vector<Element> contactsWithoutFollowUp(const Collaboration& collaboration) {
  std::vector<Element> found;
  if (!collaboration.asOf()) return found;
  for (const Element contact : contactsThatAre(collaboration, "active")) {
    const std::string_view origin = contact.token("origin");
    const auto times = contact.number("timesPerYear");
    const auto since = contact.date("since");
    if ((origin != "job_shadowing" && origin != "introduced") || !times || *times > 1 || !since) continue;
    if (double((*collaboration.asOf() - *since).count()) >= collaboration.settings().followUpDays) {
      found.push_back(contact);
    }
  }
  return found;
}

std::vector<Element> wishedContacts(const Collaboration& collaboration) {
  return contactsThatAre(collaboration, "wished");
}

std::vector<Element> distrustfulContacts(const Collaboration& collaboration) {
  std::vector<Element> found;
  for (const Element contact : contactsThatAre(collaboration, "active")) {
    if (contact.token("trust") != "low") continue;
    const Element a = contact.from();
    const Element b = contact.to();
    if (shareActiveTable(collaboration, a, b) || arePeers(collaboration, a, b)) found.push_back(contact);
  }
  return found;
}

Route routeBetween(const Network& network, Element a, Element b) {
  const auto path = shortestPath(network, *network.vertex(a), *network.vertex(b));
  if (!path) return {};
  Route route = {path->empty() ? Route::Kind::Direct : Route::Kind::Via};
  for (const std::uint32_t vertex : *path) route.between.push_back(network.role(vertex));
  return route;
}

}  // namespace samenspel::relations
