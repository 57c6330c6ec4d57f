// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "governance.hpp"
#include "proposals.hpp"
#include "texts.hpp"

// The figure of eight: GOV-001 to GOV-006 and GOV-008.
namespace samenspel::governance {
namespace {

/// The findings that GOV-008 gathers under it: the name of its group, by pair and by the partners of the pairs.
struct Groups {
  std::map<std::pair<Element, Element>, std::string> ofPair;
  std::map<Element, std::string> ofPartner;  // the first pair's, when there are several
};

class Loops {
 public:
  explicit Loops(const Context& context) : m(context) {}

  void check() {
    for (const Eight& eight : m.eights.all()) checkUpperLoop(eight);
    for (const Eight& eight : m.eights.all()) {
      checkBoards(eight);
      checkPeers(eight, Layer::Management, Slot::Management, rule::noManagementLink);
      checkPeers(eight, Layer::Executive, Slot::Executive, rule::noExecutiveLink);
    }
    for (const Element partner : m.collaboration.corePartners()) {
      checkInside(partner, Layer::Board, Layer::Management, rule::topNotConnected);
      checkInside(partner, Layer::Management, Layer::Executive, rule::lowNotConnected);
    }
  }

 private:
  const std::vector<Element>& roles(Element partner, Layer layer) const {
    return m.collaboration.roles(partner, layer);
  }
  bool bothHave(const Pair& pair, Layer layer) const {
    return m.collaboration.hasLayer(pair.a, layer) && m.collaboration.hasLayer(pair.b, layer);
  }
  const std::vector<Element>& boardContactsAsleep(const Pair& pair) const {
    return m.eights.asleep(pair.a, Layer::Board, pair.b, Layer::Board);
  }
  std::optional<Wish> boardWish(const Pair& pair) const {
    return wish(roles(pair.a, Layer::Board), roles(pair.b, Layer::Board));
  }
  bool isTornInside(Element partner, Layer upper, Layer lower) const {
    return m.collaboration.hasLayer(partner, upper) && m.collaboration.hasLayer(partner, lower) &&
           !m.collaboration.slot(partner, upper, partner, lower);
  }

  void checkUpperLoop(const Eight& eight);
  Proposal closeUpperLoop(const Eight& eight) const;
  void checkBoards(const Eight& eight);
  Proposal bringBoardsBack(const Pair& pair) const;
  std::string lastBoardMeeting(const Pair& pair) const;
  void checkPeers(const Eight& eight, Layer layer, Slot slot, const Rule& rule);
  void checkInside(Element partner, Layer upper, Layer lower, const Rule& rule);
  void proposeFeedback(Finding& finding, Element partner, Layer upper, Layer lower) const;

  const Context& m;
  Groups m_groups;
};

Finding& naming(Finding& finding, const Pair& pair) {
  return finding.with("A", pair.a.name()).with("B", pair.b.name());
}

/// GOV-008. It must be the first: the others are grouped under it.
void Loops::checkUpperLoop(const Eight& eight) {
  if (!isUpperLoopOpen(eight)) return;
  const auto [a, b] = eight.pair;
  Rule rule = rule::upperLoopOpen;
  if (!bothHave(eight.pair, Layer::Board)) rule.theme = "layers";
  Finding* finding = m.rules.add(rule, {a, b});
  if (!finding) return;
  naming(*finding, eight.pair).with("u", std::to_string(eight.upper()));
  finding->number("upper", eight.upper()).number("lower", eight.lower());
  if (m.rules.hasRoomForProposals())
    propose(*finding,
            {{"en", "Propose all that closes the upper loop between {A} and {B}"},
             {"nl", "Stel alles voor wat de bovenste lus tussen {A} en {B} sluit"}},
            closeUpperLoop(eight));
  const std::string group = std::string(rule.id) + " " + subjectOf(a, b);
  m_groups.ofPair.emplace(std::pair(a, b), group);
  m_groups.ofPartner.emplace(a, group);
  m_groups.ofPartner.emplace(b, group);
}

/// The fixes of GOV-001, GOV-002 and GOV-005 of the pair, in one.
Proposal Loops::closeUpperLoop(const Eight& eight) const {
  Proposal all;
  const auto add = [&](const Proposal& more) { all.insert(all.end(), more.begin(), more.end()); };
  if (areBoardsApart(m.collaboration, eight)) {
    add(boardContactsAsleep(eight.pair).empty() ? changesFor(boardWish(eight.pair), true)
                                                : bringBoardsBack(eight.pair));
  }
  for (const Element partner : {eight.pair.a, eight.pair.b}) {
    if (!isTornInside(partner, Layer::Board, Layer::Management)) continue;
    add(changesFor(wish(roles(partner, Layer::Board), roles(partner, Layer::Management))));
  }
  return all;
}

/// GOV-001 and GOV-002.
void Loops::checkBoards(const Eight& eight) {
  if (!areBoardsApart(m.collaboration, eight)) return;
  const auto [a, b] = eight.pair;
  const bool lost = !boardContactsAsleep(eight.pair).empty();
  Finding* finding = m.rules.add(lost ? rule::boardLinkLost : rule::noBoardLink, {a, b});
  if (!finding) return;
  naming(*finding, eight.pair);
  if (lost) finding->with("date", lastBoardMeeting(eight.pair));
  if (const auto group = m_groups.ofPair.find({a, b}); group != m_groups.ofPair.end()) finding->group(group->second);
  if (!m.rules.hasRoomForProposals()) return;
  if (lost) {
    propose(*finding, resumeTalks(), bringBoardsBack(eight.pair));
  } else {
    proposeWish(*finding, boardWish(eight.pair), true);
  }
}

Proposal Loops::bringBoardsBack(const Pair& pair) const {
  const std::string name =
      fillIn(m.report.in(resumeTalks()), {{"A", std::string(pair.a.name())}, {"B", std::string(pair.b.name())}});
  Proposal changes = smallStep(name);
  const Proposal wishes = changesFor(Wish{pair.a, pair.b, boardContactsAsleep(pair)});
  changes.insert(changes.end(), wishes.begin(), wishes.end());
  return changes;
}

/// When a table at which both boards sit last met. A contact itself does not say when it was last used.
std::string Loops::lastBoardMeeting(const Pair& pair) const {
  std::set<Element> tablesOfA;
  for (const Element role : roles(pair.a, Layer::Board)) {
    for (const Element seat : role.outgoing("sitsAt")) tablesOfA.insert(seat.to());
  }
  std::optional<Date> last;
  for (const Element role : roles(pair.b, Layer::Board)) {
    for (const Element seat : role.outgoing("sitsAt")) {
      if (tablesOfA.contains(seat.to())) last = std::max(last, seat.to().date("lastMet"));
    }
  }
  return last ? inWords(*last, m.report.language()) : m.report.in({{"en", "date unknown"}, {"nl", "datum onbekend"}});
}

/// GOV-003 and GOV-004.
void Loops::checkPeers(const Eight& eight, Layer layer, Slot slot, const Rule& rule) {
  if (!bothHave(eight.pair, layer) || eight.isFilled(slot)) return;
  const auto [a, b] = eight.pair;
  Finding* finding = m.rules.add(rule, {a, b});
  if (!finding) return;
  naming(*finding, eight.pair);
  if (!m.rules.hasRoomForProposals()) return;
  const auto wanted = wish(roles(a, layer), roles(b, layer));
  if (layer == Layer::Executive && wanted && wanted->asleep.empty()) {
    finding->with("from", wanted->from.name()).with("to", wanted->to.name());
    propose(*finding,
            {{"en", "Wish for a contact between {from} and {to}, for instance by job shadowing"},
             {"nl", "Wens een contact tussen {from} en {to}, bijvoorbeeld door met elkaar mee te lopen"}},
            changesFor(wanted));
  } else {
    proposeWish(*finding, wanted);
  }
}

/// GOV-005 and GOV-006.
void Loops::checkInside(Element partner, Layer upper, Layer lower, const Rule& rule) {
  if (!isTornInside(partner, upper, lower)) return;
  Finding* finding = m.rules.add(rule, {partner});
  if (!finding) return;
  finding->with("partner", partner.name());
  proposeWish(*finding, wish(roles(partner, upper), roles(partner, lower)));
  proposeFeedback(*finding, partner, upper, lower);
  if (upper != Layer::Board) return;
  if (const auto group = m_groups.ofPartner.find(partner); group != m_groups.ofPartner.end()) {
    finding->group(group->second);
  }
}

/// Where one reports to the other already, some feedback along that line is the lightest connection.
void Loops::proposeFeedback(Finding& finding, Element partner, Layer upper, Layer lower) const {
  const auto joins = [&](Element role, Element other) {
    return (layerOf(role) == upper && layerOf(other) == lower) || (layerOf(role) == lower && layerOf(other) == upper);
  };
  for (const Element role : m.collaboration.roles(partner)) {
    for (const Element line : role.outgoing("line")) {
      const Element other = line.to();
      if (!other.is("role") || m.collaboration.partner(other) != partner || !joins(role, other)) continue;
      finding.with("reporter", role.name()).with("receiver", other.name());
      propose(finding,
              {{"en", "Agree on occasional feedback between {reporter} and {receiver}"},
               {"nl", "Spreek af dat {reporter} en {receiver} elkaar af en toe terugkoppeling geven"}},
              {[line](Fix& fix) { fix.set(line, "feedback", "occasional"); }});
      return;
    }
  }
}

}  // namespace

void checkLoops(const Context& context) { Loops(context).check(); }

}  // namespace samenspel::governance
