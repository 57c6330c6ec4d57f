// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/proposals.hpp>
#include <string>

#include "contacts.hpp"
#include "relations.hpp"
#include "words.hpp"

// The tables behind the numbers: people and their places in the network, how partners meet, contacts to follow up, and
// contacts to make.
namespace samenspel::relations {
namespace {

const Texts partnerHeading = {{"en", "Partner"}, {"nl", "Partner"}};
const Texts contactHeading = {{"en", "Contact"}, {"nl", "Contact"}};

/// A table has so many columns at most; more partners than fit go into a second part.
constexpr std::size_t partnersPerPart = 50;
/// Of more partners nobody reads a matrix.
constexpr std::size_t mostPartners = 60;

Cell cellOf(std::optional<double> value) { return value ? Cell(*value) : Cell(); }

/// “A–B”, leading to the contact.
Cell contactCell(Element contact) {
  Cell cell(std::string(contact.from().name()) + "–" + std::string(contact.to().name()));
  cell.element = contact.index();
  return cell;
}

void reportPeople(const People& people, Report& report) {
  if (people.size() == 0) return;
  Table& table =
      report.table("people", {{"en", "Places in the network"}, {"nl", "Plaatsen in het netwerk"}},
                   {{{"en", "Role"}, {"nl", "Rol"}},
                    partnerHeading,
                    {{"en", "Contacts"}, {"nl", "Contacten"}},
                    {{"en", "Betweenness"}, {"nl", "Tussenpositie"}},
                    {{"en", "Betweenness (0–1)"}, {"nl", "Tussenpositie (0–1)"}},
                    {{"en", "Constraint"}, {"nl", "Constraint"}},
                    {{"en", "Hats"}, {"nl", "Petten"}},
                    {{"en", "Other roles of the same person"}, {"nl", "Andere rollen van dezelfde persoon"}}});
  for (const People::Vertex vertex : people.best(mostRows)) {
    const auto betweenness = people.betweenness(vertex);
    const std::vector<Element>& hats = people.hats(vertex);
    const Element partner = people.network().partner(vertex);
    const Cell constraint = cellOf(people.constraint(vertex));
    const std::string others = named({hats.begin() + 1, hats.end()}, report.language());
    table.rows.push_back({hats.front(), partner ? Cell(partner) : Cell(), people.network().degree(vertex),
                          cellOf(betweenness),
                          cellOf(betweenness ? normalisedBetweenness(*betweenness, people.size()) : std::nullopt),
                          people.isBroker(vertex) ? constraint.in("info") : constraint, hats.size(),
                          others.empty() ? Cell() : Cell(others)});
  }
}

/// "–", "F", "I" or "F+I".
Cell meetingCell(const Connection& connection) {
  if (connection.formal > 0 && connection.informal > 0) return Cell("F+I").in("strength");
  if (connection.informal > 0) return Cell("I").in("strength");
  return connection.formal > 0 ? Cell("F").in("warning") : Cell("–");
}

/// The core partners, and associates that are in the network.
std::vector<Element> partnersOf(const Collaboration& collaboration, const People& people) {
  std::vector<Element> partners;
  for (const Element organisation : collaboration.model().elements("organisation")) {
    const bool isAssociate = organisation.token("partnership") == "associate" && !people.of(organisation).empty();
    if (collaboration.isCore(organisation) || isAssociate) partners.push_back(organisation);
    if (partners.size() == mostPartners) break;
  }
  return partners;
}

void reportMeetings(const Collaboration& collaboration, const People& people, Report& report) {
  const std::vector<Element> partners = partnersOf(collaboration, people);
  const std::size_t count = partners.size();
  for (std::size_t first = 0; first < count; first += partnersPerPart) {
    const std::size_t last = std::min(first + partnersPerPart, count);
    Table& table = report.table(first == 0 ? "meetings" : "meetings_2",
                                {{"en", "How partners meet: formally (F), informally (I) or not (–)"},
                                 {"nl", "Hoe partners elkaar ontmoeten: formeel (F), informeel (I) of niet (–)"}},
                                {partnerHeading});
    for (std::size_t i = first; i < last; ++i) table.columns.emplace_back(partners[i].name());
    for (std::size_t row = 0; row < count; ++row) {
      std::vector<Cell>& cells = table.rows.emplace_back();
      cells = {partners[row]};
      for (std::size_t i = first; i < last; ++i) {
        cells.push_back(meetingCell(people.network().connection(partners[row], partners[i])));
      }
    }
  }
}

void reportFollowUp(const Collaboration& collaboration, Report& report) {
  const std::vector<Element> contacts = contactsWithoutFollowUp(collaboration);
  if (contacts.empty()) return;
  Table& table = report.table("follow_up", {{"en", "Contacts without a follow-up"}, {"nl", "Contacten zonder vervolg"}},
                              {contactHeading,
                               {{"en", "How it began"}, {"nl", "Hoe het ontstond"}},
                               {{"en", "Since"}, {"nl", "Sinds"}},
                               {{"en", "Times a year"}, {"nl", "Keren per jaar"}}});
  for (const Element contact : contacts) {
    if (table.rows.size() == mostRows) break;
    const std::string_view origin =
        collaboration.model().valueLabel("contact", "origin", contact.token("origin"), report.language());
    table.rows.push_back({contactCell(contact), origin, inWords(*contact.date("since"), report.language()),
                          *contact.number("timesPerYear")});
  }
}

void reportWished(const Collaboration& collaboration, const People& people, Report& report) {
  const std::vector<Element> contacts = wishedContacts(collaboration);
  if (contacts.empty()) return;
  Table& table = report.table("wished", {{"en", "Wished contacts"}, {"nl", "Gewenste contacten"}},
                              {contactHeading, {{"en", "Who can introduce them"}, {"nl", "Wie hen kan voorstellen"}}});
  for (const Element contact : contacts) {
    if (table.rows.size() == mostRows) break;
    const Route route = routeBetween(people.network(), contact.from(), contact.to());
    table.rows.push_back({contactCell(contact), routeInWords(route, report)});
  }
}

}  // namespace

void reportTables(const Collaboration& collaboration, const People& people, Report& report) {
  reportPeople(people, report);
  reportMeetings(collaboration, people, report);
  reportFollowUp(collaboration, report);
  reportWished(collaboration, people, report);
}

}  // namespace samenspel::relations
