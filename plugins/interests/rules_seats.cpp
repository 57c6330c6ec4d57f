// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <samenspel/proposals.hpp>
#include <set>
#include <string>

#include "interests.hpp"
#include "texts.hpp"
#include "words.hpp"

// Who sits where it is decided: INT-012.
namespace samenspel::interests {
namespace {

class Seats {
 public:
  explicit Seats(const Context& context);
  void check() const;

 private:
  std::set<Element> placesFor(Element item) const;
  std::vector<Element> spokesmen(const Holding& holding) const;
  bool hasSeat(const std::vector<Element>& roles, const std::set<Element>& places) const;
  void report(const Holding& holding, const std::vector<Element>& items) const;
  void proposeSeat(Finding& finding, const Holding& holding, Element table) const;

  const Context& m;
  std::vector<Element> m_steering;  // the active steering tables
  std::map<Element, std::set<Element>> m_places;
};

/// T*(x): the active tables that steer the item, else the active steering tables, and the active tables one step below.
std::set<Element> Seats::placesFor(Element item) const {
  std::set<Element> places;
  for (const Element link : item.incoming("steers")) {
    if (link.from().is("table") && m.collaboration.isActive(link.from())) places.insert(link.from());
  }
  if (places.empty()) places.insert(m_steering.begin(), m_steering.end());
  const std::vector<Element> above(places.begin(), places.end());
  for (const Element table : above) {
    for (const Element link : table.outgoing("steers")) {
      if (link.to().is("table") && m.collaboration.isActive(link.to())) places.insert(link.to());
    }
  }
  return places;
}

Seats::Seats(const Context& context) : m(context) {
  for (const Element table : m.collaboration.model().elements("table")) {
    if (table.token("kind") == "steering" && m.collaboration.isActive(table)) m_steering.push_back(table);
  }
  for (const Element item : m.gains.items()) m_places.emplace(item, placesFor(item));
}

/// The roles one of which must sit there: the role itself for an individual interest, those who represent a
/// constituency, any role of the partner otherwise.
std::vector<Element> Seats::spokesmen(const Holding& holding) const {
  if (holding.interest.token("level") == "individual" && holding.holder.is("role")) return {holding.holder};
  if (!holding.holder.is("constituency")) return m.collaboration.roles(holding.partner);
  std::vector<Element> roles;
  for (const Element link : holding.holder.incoming("represents")) {
    if (link.from().is("role")) roles.push_back(link.from());
  }
  return roles;
}

bool Seats::hasSeat(const std::vector<Element>& roles, const std::set<Element>& places) const {
  return std::any_of(roles.begin(), roles.end(), [&](Element role) {
    const Elements seats = role.outgoing("sitsAt");
    return std::any_of(seats.begin(), seats.end(), [&](Element seat) { return places.contains(seat.to()); });
  });
}

void Seats::check() const {
  for (const Element interest : m.collaboration.model().elements("interest")) {
    for (const Holding& holding : m.gains.holdersOf(interest)) {
      if (holding.importance < m.collaboration.settings().highThreshold) continue;
      const std::vector<Element> roles = spokesmen(holding);
      std::vector<Element> items;
      for (const Effect& effect : m.gains.effectsOn(interest)) {
        const std::set<Element>& places = m_places.at(effect.item);
        if (effect.effect != 0 && !places.empty() && !hasSeat(roles, places)) items.push_back(effect.item);
      }
      if (!items.empty()) report(holding, items);
    }
  }
}

void Seats::report(const Holding& holding, const std::vector<Element>& items) const {
  std::vector<Element> subjects = {holding.holder};
  subjects.insert(subjects.end(), items.begin(), items.end());
  subjects.push_back(holding.interest);
  Finding* finding = m.add(items.size() == 1 ? rule::notAtTheTable : rule::notAtTheTables, subjects);
  if (!finding) return;
  finding->with("holder", holding.holder.name())
      .with("items", quoted(items, m.report.language()))
      .with("interest", holding.interest.name());
  proposeSeat(*finding, holding, *m_places.at(items.front()).begin());
}

/// A guest's chair for somebody who can speak for the holder; or, for a constituency, somebody at the table who will.
void Seats::proposeSeat(Finding& finding, const Holding& holding, Element table) const {
  finding.with("table", table.name());
  const Texts invite = {{"en", "Invite {role} to {table} as a guest"}, {"nl", "Nodig {role} als gast uit bij {table}"}};
  if (const std::vector<Element> roles = spokesmen(holding); !roles.empty()) {
    finding.with("role", roles.front().name());
    Fix& fix = finding.fix(invite);
    fix.set(fix.addLink("sitsAt", roles.front(), table), "seat", "guest");
    return;
  }
  if (holding.holder.is("constituency")) {
    for (const Element seat : table.incoming("sitsAt")) {
      if (!seat.from().is("role")) continue;
      finding.with("role", seat.from().name());
      Fix& fix = finding.fix({{"en", "Let {role} represent {holder} at {table}"},
                              {"nl", "Laat {role} {holder} vertegenwoordigen bij {table}"}});
      fix.set(fix.addLink("represents", seat.from(), holding.holder), "influence", "unknown");
      return;
    }
  }
  if (!holding.partner) return;
  finding.with("partner", holding.partner.name());
  Fix& fix = finding.fix({{"en", "Invite somebody of {partner}, still to be named, to {table} as a guest"},
                          {"nl", "Nodig een nog te benoemen rol van {partner} als gast uit bij {table}"}});
  const Reference role = addRole(fix, holding.partner);
  fix.set(fix.addLink("sitsAt", role, table), "seat", "guest");
  if (holding.holder.is("constituency")) {
    fix.set(fix.addLink("represents", role, holding.holder), "influence", "unknown");
  }
}

}  // namespace

void checkSeats(const Context& context) { Seats(context).check(); }

}  // namespace samenspel::interests
