// SPDX-License-Identifier: MIT
#include <algorithm>
#include <functional>

#include "compare/merge_work.h"
#include "model/check.h"

// Rules of the method that each side keeps by itself and both break together. A rule that one side breaks alone was
// broken before, and is for check(), not for a merge.
namespace compare {

using model::Attr;
using model::Element;
using model::Model;
using model::Type;

namespace {

using Ids = std::vector<std::string>;

bool isWithin(const Ids& some, const Ids& all) {
  return std::ranges::all_of(some, [&](const std::string& id) { return std::ranges::find(all, id) != all.end(); });
}

/// True for a link that counts for its rule: a hierarchical line, the seat of a chair, the part of an owner.
bool counts(ClashKind kind, const Element& link) {
  switch (kind) {
    case ClashKind::TwoManagers:
      return link.is(Attr::Kind, "hierarchical");
    case ClashKind::TwoChairs:
      return link.is(Attr::Seat, "chair");
    case ClashKind::TwoOwners: {
      const auto to = link.to();
      return link.is(Attr::Part, "owner") && to && to->type() == Type::Step;
    }
    default:
      return true;
  }
}

/// The links of which there may be one only, when there are more.
Ids tooMany(const Model& model, ClashKind kind, Type type, Attr end, const std::string& place) {
  const Attr far = end == Attr::From ? Attr::To : Attr::From;
  Ids ids;
  std::set<std::string_view> others;
  for (const Element& link : linksAt(model, place, type, end)) {
    if (!counts(kind, link)) continue;
    ids.emplace_back(link.id());
    others.insert(link.reference(far));
  }
  return others.size() > 1 && model.contains(place) ? ids : Ids();
}

/// Links of the same type between the same two elements, when there are more than one.
Ids sameLinks(const Model& model, Type type, std::string_view from, std::string_view to) {
  Ids ids;
  for (const Element& link : model.referring(Attr::From, from))
    if (link.type() == type && link.reference(Attr::To) == to) ids.emplace_back(link.id());
  if (type == Type::Contact && from != to)
    for (const Element& link : model.referring(Attr::From, to))
      if (link.type() == type && link.reference(Attr::To) == from) ids.emplace_back(link.id());
  std::ranges::sort(ids);
  return ids.size() > 1 ? ids : Ids();
}

bool hasWrongEnds(const Element& link) {
  const auto from = link.from(), to = link.to();
  return model::isLink(link.type()) && from && to &&
         (*from == *to || !model::allowsEnds(link.type(), from->type(), to->type()));
}

bool hasWrongPart(const Element& commitment) {
  const auto to = commitment.to();
  if (commitment.type() != Type::Commits || !to) return false;
  const std::string_view part = commitment.text(Attr::Part);
  bool isKnown = false;
  for (const model::Value& value : model::attributeOf(Type::Commits, Attr::Part)->values) {
    if (value.token != part) continue;
    if (value.onlyFor == to->type()) return false;
    isKnown = true;
  }
  return isKnown;
}

struct Dates {
  Type type;
  Attr first;
  Attr last;
};
constexpr Dates dates[] = {{Type::Step, Attr::StartDate, Attr::DueDate},
                           {Type::Agreement, Attr::AgreedOn, Attr::ReviewDate}};

bool areCrossed(const Element& element, const Dates& pair) {
  const auto first = element.date(pair.first), last = element.date(pair.last);
  return element.type() == pair.type && first && last && *last < *first;
}

}  // namespace

void MergeWork::settleRules() {
  settleSameLinks();
  settleWrongEnds();
  settleTooMany(ClashKind::TwoWholes, Type::PartOf, Attr::From, {"from", "to"});
  settleNone(ClashKind::NoWhole, Type::PartOf, Attr::From);
  settleTooMany(ClashKind::TwoManagers, Type::Line, Attr::From, {"from", "to", "kind"});
  settleTooMany(ClashKind::TwoChairs, Type::SitsAt, Attr::To, {"from", "to", "seat"});
  settleTooMany(ClashKind::TwoOwners, Type::Commits, Attr::To, {"from", "to", "part"});
  settleNone(ClashKind::NoHolder, Type::Holds, Attr::To);
  settlePairs();
  for (const Type type : model::acyclicTypes) settleCircles(type);
}

/// What came, went or changed by a decision.
std::set<std::string> MergeWork::decided() const {
  std::set<std::string> ids = m_retaken;
  for (const auto& [id, clash] : m_kept) ids.insert(id);
  for (const auto& [id, dropped] : m_dropped) ids.insert(id);
  return ids;
}

/// What both sides touched, and what came or went by a decision.
std::set<std::string> MergeWork::bothTouched() const {
  std::set<std::string> ids = decided();
  for (const std::string& id : m_touched[0])
    if (m_touched[1].contains(id)) ids.insert(id);
  return ids;
}

/// The elements at one end of the links of a type that both sides touched, or that came or went by a decision.
std::set<std::string> MergeWork::places(Type link, Attr end) const {
  const auto collect = [&](const auto& ids, std::set<std::string>& found) {
    for (const std::string& id : ids)
      for (const Model* model : {&m_base, &m_ours, &m_theirs, &m_merged})
        if (const auto element = model->find(id); element && element->type() == link)
          found.emplace(element->reference(end));
  };
  std::set<std::string> mine, yours, both;
  collect(m_touched[0], mine);
  collect(m_touched[1], yours);
  std::ranges::set_intersection(mine, yours, std::inserter(both, both.end()));
  collect(decided(), both);
  return both;
}

void MergeWork::settle(ClashKind kind, const std::string& place, const std::string& attribute,
                       const std::vector<Part>& parts, bool mayBeBoth) {
  Ids elements = {place};
  for (const Part& part : parts) elements.push_back(part.id);
  // What another decision brought is decided along with what was there.
  if (const ClashKey key{kind, place, attribute}; m_settled.contains(key)) {
    elements = widen(key, elements);
  } else {
    std::vector<Choice> choices = {Choice::Ours, Choice::Theirs};
    if (mayBeBoth) choices.push_back(Choice::Both);
    decide(kind, place, attribute, elements, std::move(choices));
  }
  const Choice choice = m_clashes[m_clash].chosen;
  if (choice == Choice::Both) return;
  for (const Part& part : parts)
    if (std::ranges::find(elements, part.id) != elements.end())
      take(part, choice == Choice::Theirs ? Side::Theirs : Side::Ours);
}

void MergeWork::settleSameLinks() {
  using Pair = std::tuple<Type, std::string, std::string>;
  const auto pairOf = [](const Element& link) {
    std::string from(link.reference(Attr::From)), to(link.reference(Attr::To));
    if (link.type() == Type::Contact && to < from) std::swap(from, to);
    return Pair{link.type(), std::move(from), std::move(to)};
  };
  std::set<Pair> mine, both;
  for (const Side side : {Side::Ours, Side::Theirs})
    for (const std::string& id : m_touched[int(side)]) {
      const auto link = m_merged.find(id);
      if (!link || !model::isLink(link->type())) continue;
      if (side == Side::Ours)
        mine.insert(pairOf(*link));
      else if (Pair pair = pairOf(*link); mine.contains(pair))
        both.insert(std::move(pair));
    }
  for (const std::string& id : decided())
    if (const auto link = m_merged.find(id); link && model::isLink(link->type())) both.insert(pairOf(*link));
  std::set<Ids> groups;
  for (const auto& [type, from, to] : both) {
    const Ids ids = sameLinks(m_merged, type, from, to);
    if (!isWithin(ids, sameLinks(m_ours, type, from, to)) && !isWithin(ids, sameLinks(m_theirs, type, from, to)))
      groups.insert(ids);
  }
  for (const Ids& ids : groups) {
    std::vector<Part> parts;
    for (const std::string& id : ids) parts.push_back({id, {"from", "to"}});
    settle(ClashKind::SameLink, ids.front(), {}, parts);
  }
}

void MergeWork::settleWrongEnds() {
  const auto isWrong = [](const Model& model, const std::string& id) {
    const auto link = model.find(id);
    return link && hasWrongEnds(*link);
  };
  for (const std::string& id : bothTouched())
    if (isWrong(m_merged, id) && !isWrong(m_ours, id) && !isWrong(m_theirs, id))
      settle(ClashKind::WrongEnds, id, {}, {{id, {"from", "to"}}});
}

void MergeWork::settleTooMany(ClashKind kind, Type type, Attr end, const std::vector<std::string>& attributes) {
  // More than one of these is a breach of the method's order, not of the model's: both may stand.
  const bool mayBeBoth = kind == ClashKind::TwoManagers || kind == ClashKind::TwoOwners;
  for (const std::string& place : places(type, end)) {
    const Ids ids = tooMany(m_merged, kind, type, end, place);
    if (isWithin(ids, tooMany(m_ours, kind, type, end, place)) ||
        isWithin(ids, tooMany(m_theirs, kind, type, end, place)))
      continue;
    std::vector<Part> parts;
    for (const std::string& id : ids) parts.push_back({id, attributes});
    settle(kind, place, {}, parts, mayBeBoth);
  }
}

void MergeWork::settleNone(ClashKind kind, Type type, Attr end) {
  const Type needing = kind == ClashKind::NoWhole ? Type::Role : Type::Interest;
  const auto lacks = [&](const Model& model, const std::string& place) {
    const auto element = model.find(place);
    return element && element->type() == needing && linksAt(model, place, type, end).empty();
  };
  std::set<std::string> all = places(type, end);
  // The other side may have given the link of what came back to something else.
  for (const auto& [id, clash] : m_kept) all.insert(id);
  for (const std::string& place : all) {
    if (!lacks(m_merged, place) || lacks(m_ours, place) || lacks(m_theirs, place)) continue;
    std::vector<Part> parts;
    for (const Model* model : {&m_ours, &m_theirs})
      for (const Element& link : linksAt(*model, place, type, end))
        parts.push_back({std::string(link.id()), {"from", "to"}});
    if (m_settled.contains({kind, place, {}})) continue;
    settle(kind, place, {}, parts);
    // What only came with a link that the winner does not have goes with it.
    stayWhole(place, type, m_clashes[m_clash].chosen == Choice::Theirs ? Side::Theirs : Side::Ours);
  }
}

/// Two attributes of one element that do not fit together.
void MergeWork::settlePairs() {
  for (const std::string& id : bothTouched()) {
    const auto isNew = [&](const std::function<bool(const Element&)>& isWrong) {
      const auto merged = m_merged.find(id), ours = m_ours.find(id), theirs = m_theirs.find(id);
      return merged && isWrong(*merged) && !(ours && isWrong(*ours)) && !(theirs && isWrong(*theirs));
    };
    if (isNew(hasWrongPart)) settle(ClashKind::WrongPart, id, {}, {{id, {"part", "to"}}});
    for (const Dates& pair : dates)
      if (isNew([&](const Element& element) { return areCrossed(element, pair); }))
        settle(ClashKind::CrossedDates, id, {},
               {{id, {std::string(model::attributeName(pair.first)), std::string(model::attributeName(pair.last))}}});
  }
}

void MergeWork::settleCircles(Type type) {
  // A circle that neither side has by itself needs a link of each.
  const auto isOwn = [&](const Element& link, Side side) {
    const auto mine = of(side).find(link.id()), yours = of(other(side)).find(link.id());
    const auto isSame = [&](const std::optional<Element>& there) {
      return there && there->reference(Attr::From) == link.reference(Attr::From) &&
             there->reference(Attr::To) == link.reference(Attr::To);
    };
    return isSame(mine) && !isSame(yours);
  };
  const auto hasOwn = [&](Side side) {
    return std::ranges::any_of(m_touched[int(side)], [&](const std::string& id) {
      const auto link = m_merged.find(id);
      return link && link->type() == type && isOwn(*link, side);
    });
  };
  if (!hasOwn(Side::Ours) || !hasOwn(Side::Theirs)) return;
  for (bool again = true; again;) {
    again = false;
    for (const auto& circle : model::circles(m_merged, type)) {
      std::set<std::string> members;
      for (const Element& element : circle) members.emplace(element.id());
      std::vector<Part> parts;
      bool mine = false, yours = false;
      for (const Element& element : circle)
        for (const Element& link : element.outgoing(type)) {
          if (!members.contains(std::string(link.reference(Attr::To)))) continue;
          const bool isOurs = isOwn(link, Side::Ours), isTheirs = isOwn(link, Side::Theirs);
          mine |= isOurs;
          yours |= isTheirs;
          if (isOurs || isTheirs) parts.push_back({std::string(link.id()), {"from", "to"}});
        }
      const ClashKey key{ClashKind::Circle, *members.begin(), std::string(model::info(type).name)};
      if (!mine || !yours || m_settled.contains(key)) continue;
      std::ranges::sort(parts, {}, &Part::id);
      settle(ClashKind::Circle, *members.begin(), std::get<2>(key), parts);
      again = true;
      break;  // the model changed, so the handles of the other circles are no longer good
    }
  }
}

}  // namespace compare
