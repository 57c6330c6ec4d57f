// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <samenspel/formal_tables.hpp>
#include <samenspel/proposals.hpp>
#include <set>
#include <string>

#include "governance.hpp"
#include "proposals.hpp"
#include "texts.hpp"

// As light as possible: GOV-012.
namespace samenspel::governance {
namespace {

class Weight {
 public:
  explicit Weight(const Context& context) : m(context), m_formal(context.collaboration) {}

  void check() const {
    checkSeats();
    checkTwins();
    checkTotal();
  }

 private:
  void checkSeats() const;
  void checkTwins() const;
  void checkTotal() const;
  void proposeMerge(Finding& finding, Element kept, Element merged) const;
  void proposeEnd(Finding& finding, const std::vector<Element>& tables) const;

  const Context& m;
  FormalTables m_formal;
};

void Weight::checkSeats() const {
  for (const Element role : overloadedRoles(m.collaboration, m_formal)) {
    if (Finding* finding = m.rules.add(rule::tooManySeats, {role})) {
      const std::vector<Element>& tables = m_formal.of.at(role);
      finding->with("role", role.name()).with("n", std::to_string(tables.size()));
      finding->number("tables", double(tables.size()));
      proposeEnd(*finding, tables);
    }
  }
}

void Weight::checkTwins() const {
  for (const auto& [first, second, overlap] : twinTables(m.collaboration, m_formal)) {
    if (Finding* finding = m.rules.add(rule::sameTableTwice, {first, second})) {
      finding->with("table", first.name()).with("other", second.name());
      finding->with("share", std::to_string(std::lround(overlap * 100)));
      finding->number("overlap", overlap);
      proposeMerge(*finding, first, second);
      proposeEnd(*finding, {first, second});
    }
  }
}

void Weight::checkTotal() const {
  if (!areTooMany(m.collaboration, m_formal)) return;
  const std::size_t partners = m.collaboration.corePartners().size();
  const Rule& rule = partners == 1 ? rule::tooManyTablesForOne : rule::tooManyTables;
  if (Finding* finding = m.rules.add(rule, {})) {
    finding->with("n", std::to_string(m_formal.tables.size())).with("partners", std::to_string(partners));
    finding->number("tables", double(m_formal.tables.size())).number("partners", double(partners));
    proposeEnd(*finding, m_formal.tables);
  }
}

/// The one steers a third table that steers the other.
bool steersThroughAThird(const Collaboration& collaboration, Element from, Element to) {
  const std::set<Element> above = collaboration.steering({to});
  const Elements links = from.outgoing("steers");
  return std::any_of(links.begin(), links.end(),
                     [&](Element link) { return link.to() != from && link.to() != to && above.contains(link.to()); });
}

/// Seats and steering of one table go to the other, which stays.
void Weight::proposeMerge(Finding& finding, Element kept, Element merged) const {
  // Tables that steer each other through a third would steer themselves in a circle once they are one.
  if (steersThroughAThird(m.collaboration, kept, merged) || steersThroughAThird(m.collaboration, merged, kept)) return;
  Proposal proposal;
  const Elements seats = kept.incoming("sitsAt");
  const bool hasChair =
      std::any_of(seats.begin(), seats.end(), [](Element seat) { return seat.token("seat") == "chair"; });
  std::set<Element> members = m_formal.members.at(kept);
  for (const Element seat : merged.incoming("sitsAt")) {
    if (!seat.from() || !members.insert(seat.from()).second) continue;
    const bool stepsDown = hasChair && seat.token("seat") == "chair";
    proposal.push_back([=](Fix& fix) {
      fix.moveTo(seat, kept);
      if (stepsDown) fix.set(seat, "seat", "member");
    });
  }
  std::set<Element> steered = {kept};
  for (const Element link : kept.outgoing("steers")) steered.insert(link.to());
  for (const Element link : merged.outgoing("steers")) {
    if (link.to() && steered.insert(link.to()).second) proposal.push_back([=](Fix& fix) { fix.moveFrom(link, kept); });
  }
  std::set<Element> steering = {kept};
  for (const Element link : kept.incoming("steers")) steering.insert(link.from());
  for (const Element link : merged.incoming("steers")) {
    if (link.from() && steering.insert(link.from()).second)
      proposal.push_back([=](Fix& fix) { fix.moveTo(link, kept); });
  }
  proposal.push_back([=](Fix& fix) { fix.remove(merged); });
  propose(finding, {{"en", "Merge {other} into {table}"}, {"nl", "Voeg {other} samen met {table}"}}, proposal);
}

/// The smallest of the tables could end; not one whose end is planned already.
void Weight::proposeEnd(Finding& finding, const std::vector<Element>& tables) const {
  if (!m.collaboration.asOf()) return;
  Element smallest;
  std::size_t size = 0;
  for (const Element table : tables) {
    if (table.date("endDate")) continue;
    const auto found = m_formal.members.find(table);
    const std::size_t members = found == m_formal.members.end() ? 0 : found->second.size();
    if (smallest && members > size) continue;
    smallest = table;
    size = members;
  }
  if (!smallest) return;
  const Date day = *m.collaboration.asOf();
  finding.with("ending", smallest.name()).with("day", inWords(day, m.report.language()));
  propose(finding, {{"en", "Let {ending} end on {day}"}, {"nl", "Laat {ending} eindigen op {day}"}},
          {[=](Fix& fix) { fix.set(smallest, "endDate", inIso(day)); }});
}

}  // namespace

void checkWeight(const Context& context) { Weight(context).check(); }

}  // namespace samenspel::governance
