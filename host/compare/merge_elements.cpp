// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compare/in_order.h"
#include "compare/merge_work.h"

namespace compare {

using model::Attr;
using model::Element;
using model::Type;

namespace {

/// What of a set of tokens stays when both changed it: what both have, and what one of them added.
std::string unitedSet(const Element& base, const Element& ours, const Element& theirs, Attr attribute) {
  const model::Attribute& row = *model::attributeOf(ours.type(), attribute);
  std::vector<std::string> tokens;
  for (const model::Value& value : row.values) tokens.emplace_back(value.token);
  for (const Element* side : {&ours, &theirs})
    for (std::string_view rest = side->text(attribute); !rest.empty();) {
      const auto end = std::min(rest.find_first_of(" \t\r\n"), rest.size());
      if (end > 0) tokens.emplace_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  std::ranges::sort(tokens);
  tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
  std::string united;
  for (const std::string& token : tokens) {
    const bool mine = ours.contains(attribute, token), yours = theirs.contains(attribute, token);
    if ((mine && yours) || ((mine || yours) && !base.contains(attribute, token)))
      united += (united.empty() ? "" : " ") + token;
  }
  return united;
}

/// True when it refers to something that is not there.
bool hasLooseEnd(const Element& element) {
  return std::ranges::any_of(
      kReferences, [&](Attr attribute) { return !element.reference(attribute).empty() && !element.target(attribute); });
}

/// Both texts, in an order that does not depend on the sides.
std::string unitedText(const std::optional<std::string>& one, const std::optional<std::string>& other) {
  if (!one || !other) return one.value_or(other.value_or(""));
  return std::min(*one, *other) + "\n\n" + std::max(*one, *other);
}

}  // namespace

void MergeWork::mergeElements() {
  mergeAttributes(m_base.root(), m_ours.root(), m_theirs.root());
  std::vector<Element> added;
  InOrder base(m_base), ours(m_ours), theirs(m_theirs);
  for (const Element& element : theirs.elements()) {
    const auto was = base.find(element.id());
    if (const auto mine = ours.find(element.id()))
      inBoth(was, *mine, element);
    else if (was)
      onOneSide(element, Side::Theirs);
    else
      added.push_back(element);
  }
  for (const Element& element : ours.elements()) {
    if (theirs.find(element.id())) continue;
    if (m_base.contains(element.id()))
      onOneSide(element, Side::Ours);
    else
      m_touched[int(Side::Ours)].emplace(element.id());
    if (const std::string owner = removedOwner(element, Side::Ours); !owner.empty() && !m_base.contains(element.id()))
      m_contested[int(Side::Ours)][owner].emplace_back(element.id());
  }
  for (const Element& element : added) {
    m_touched[int(Side::Theirs)].emplace(element.id());
    if (const std::string owner = removedOwner(element, Side::Theirs); !owner.empty())
      m_contested[int(Side::Theirs)][owner].emplace_back(element.id());
    else
      (void)m_merged.apply(model::AddElement{element.data()});
  }
}

/// An element that both have.
void MergeWork::inBoth(const std::optional<Element>& base, const Element& ours, const Element& theirs) {
  if (base && base->type() == ours.type() && base->type() == theirs.type()) return mergeAttributes(*base, ours, theirs);
  const std::string id(ours.id());
  const bool oursIsNew = !base || !saysTheSame(*base, ours), theirsIsNew = !base || !saysTheSame(*base, theirs);
  if (oursIsNew) m_touched[int(Side::Ours)].insert(id);
  if (theirsIsNew) m_touched[int(Side::Theirs)].insert(id);
  const bool isAnotherKind = ours.type() != theirs.type();
  if (isAnotherKind && oursIsNew != theirsIsNew) m_remade.emplace(id, oursIsNew ? Side::Ours : Side::Theirs);
  if (!theirsIsNew || saysTheSame(ours, theirs)) return;
  if (!oursIsNew) return replace(id, Side::Theirs);
  std::vector<Choice> choices = {Choice::Ours, Choice::Theirs};
  if (ours.info().letter != '\0' && theirs.info().letter != '\0') choices.push_back(Choice::Both);
  const bool isTheirs = decide(ClashKind::AddedTwice, id, {}, {id}, std::move(choices)).choice == Choice::Theirs;
  if (isAnotherKind)
    m_retyped.insert_or_assign(id, Dropped{isTheirs ? Side::Theirs : Side::Ours, m_clash});
  else if (isTheirs)
    replace(id, Side::Theirs);
}

void MergeWork::mergeAttributes(const Element& base, const Element& ours, const Element& theirs) {
  const auto yours = differences(base, theirs);
  if (ours.type() != Type::Collaboration && !yours.empty()) m_touched[int(Side::Theirs)].emplace(theirs.id());
  const auto mine = differences(base, ours);
  if (ours.type() != Type::Collaboration && !mine.empty()) m_touched[int(Side::Ours)].emplace(ours.id());
  for (const AttributeDifference& difference : yours) {
    const auto same = std::ranges::find(mine, difference.name, &AttributeDifference::name);
    if (same == mine.end())
      set(ours.id(), difference.name, difference.after);
    else if (same->after != difference.after)
      attributeClash(ours, theirs, *same, difference);
  }
}

void MergeWork::attributeClash(const Element& ours, const Element& theirs, const AttributeDifference& mine,
                               const AttributeDifference& yours) {
  const auto still = differences(ours, theirs);
  if (std::ranges::find(still, mine.name, &AttributeDifference::name) == still.end()) return;
  const std::string id(ours.id());
  const auto attribute = model::attributeNamed(mine.name);
  // Where unknown content stands follows from what else is there; nobody decided it.
  if (attribute == Attr::Before) return set(id, mine.name, std::min(mine.after, yours.after));
  const model::Attribute* row = attribute ? model::attributeOf(ours.type(), *attribute) : nullptr;
  std::vector<Choice> choices = {Choice::Ours, Choice::Theirs};
  const bool isList = row != nullptr && (row->kind == model::Kind::Choices || row->kind == model::Kind::Lines);
  if (isList) choices.push_back(Choice::Both);
  if (row != nullptr && row->kind != model::Kind::Reference) choices.push_back(Choice::ByHand);
  const Decision decision = decide(ClashKind::BothSet, id, mine.name, {id}, std::move(choices));
  if (decision.choice == Choice::Theirs) set(id, mine.name, yours.after);
  if (decision.choice == Choice::ByHand) set(id, mine.name, decision.byHand);
  if (decision.choice != Choice::Both || !isList) return;
  const auto base = id.empty() ? m_base.root() : *m_base.find(id);
  set(id, mine.name,
      row->kind == model::Kind::Lines ? unitedText(mine.after, yours.after) : unitedSet(base, ours, theirs, row->id));
}

/// An element of `side` and of the base: the other side removed it.
void MergeWork::onOneSide(const Element& element, Side side) {
  const std::string id(element.id());
  m_touched[int(other(side))].insert(id);
  if (side == Side::Ours) m_removed.push_back(id);
  const auto changed = m_base.find(id)->type() == element.type() ? differences(*m_base.find(id), element)
                                                                 : std::vector<AttributeDifference>{{}};
  // Where unknown content stands follows from what else is there; that is no edit.
  const bool isEdited = std::ranges::any_of(changed, [](const AttributeDifference& difference) {
    return difference.name != model::attributeName(Attr::Before);
  });
  if (!isEdited) return;
  m_touched[int(side)].insert(id);
  const std::string owner = removedOwner(element, side);
  m_contested[int(side)][owner.empty() ? id : owner].push_back(id);
}

/// The outermost of what an element is a part of that the other side removed; empty when it removed none of it.
std::string MergeWork::removedOwner(const Element& element, Side side) const {
  std::string found;
  auto owner = element.owner();
  // Parts are two deep at most; a made-up model may go round in circles.
  for (int depth = 0; owner && depth < 8; ++depth) {
    if (of(other(side)).contains(owner->id())) break;
    if (m_base.contains(owner->id())) found = owner->id();
    owner = owner->owner();
  }
  return found;
}

/// Takes out what they removed, and puts back what is kept all the same.
void MergeWork::settleRemovals() {
  for (const std::string& id : m_removed) (void)m_merged.apply(model::RemoveElement{id});
  struct Contest {
    std::string place;
    Side side;
    std::vector<std::string> edits;
  };
  std::vector<Contest> contests;
  for (const Side side : {Side::Ours, Side::Theirs})
    for (const auto& [place, edits] : m_contested[int(side)]) contests.push_back({place, side, edits});
  std::ranges::sort(contests, {}, &Contest::place);
  for (const Contest& contest : contests) {
    std::vector<std::string> elements = contest.edits;
    elements.push_back(contest.place);
    if (winner(ClashKind::RemovedAndChanged, contest.place, elements) == contest.side) {
      restore(contest.place, contest.side);
      for (const std::string& id : contest.edits) restore(id, contest.side);
    } else {
      for (const std::string& id : contest.edits) drop(id, other(contest.side));
    }
  }
}

/// What one side made refer to a thing of its own cannot refer to another kind of thing of the other's under that id.
void MergeWork::settleRetyped() {
  for (const auto& [id, side] : m_remade) {
    std::vector<std::string> elements = {id};
    for (const Element& dependent : referrers(of(other(side)), id))
      if (m_touched[int(other(side))].contains(std::string(dependent.id()))) elements.emplace_back(dependent.id());
    if (elements.size() == 1) continue;
    const Side wins = winner(ClashKind::AddedTwice, id, elements);
    m_retyped.insert_or_assign(id, Dropped{wins, m_clash});
  }
  for (const auto& [id, decided] : m_retyped) {
    m_clash = decided.clash;
    (void)m_merged.apply(model::RemoveElement{id});
    restore(id, decided.winner);
    // Bound once more: clang 14 captures no structured bindings.
    const auto refersThere = [&lost = id, &there = of(decided.winner)](const std::string& dependent) {
      const auto referring = there.find(dependent);
      return referring &&
             std::ranges::any_of(references(*referring), [&](const Held& held) { return held.id == lost; });
    };
    std::vector<std::string> dependents;
    for (const Element& dependent : referrers(m_merged, id)) dependents.emplace_back(dependent.id());
    for (const std::string& dependent : dependents)
      if (!refersThere(dependent)) letGo(dependent, id, decided.winner);
  }
}

/// Ids of what refers to something that one of the sides does not have any more, though it did not say so itself.
std::vector<std::string> MergeWork::leaning() const {
  std::vector<std::string> found;
  for (const Element& element : m_merged.elements()) {
    if (!hasLooseEnd(element)) continue;
    const auto isLost = [&](const Held& held) {
      const bool known = m_ours.contains(held.id) || m_theirs.contains(held.id);
      return known && !m_merged.contains(held.id) && !ledNowhere(element.id(), held);
    };
    if (std::ranges::any_of(references(element), isLost)) found.emplace_back(element.id());
  }
  std::ranges::sort(found);
  return found;
}

/// Lets nothing lean on what was removed. True when there was something to do.
bool MergeWork::settleLeaning() {
  const auto ids = leaning();
  for (const std::string& id : ids) lean(id);
  return !ids.empty();
}

void MergeWork::lean(const std::string& id) {
  const auto element = m_merged.find(id);
  if (!element) return;
  std::vector<std::string> missing;
  for (const Held& held : references(*element))
    if (!m_merged.contains(held.id)) missing.emplace_back(held.id);
  std::vector<std::string> open;
  for (const std::string& gone : missing) {
    const bool known = m_ours.contains(gone) || m_theirs.contains(gone);
    if (!known) continue;
    const Side side = m_ours.contains(gone) ? Side::Ours : Side::Theirs;
    if (const auto dropped = m_dropped.find(gone); dropped != m_dropped.end()) {
      m_clash = dropped->second.clash;
      letGo(id, gone, dropped->second.winner);
    } else if (const auto kept = m_kept.find(id); kept != m_kept.end()) {
      m_clash = kept->second;
      restore(gone, side);
    } else {
      open.push_back(gone);
    }
  }
  if (open.empty() || !m_merged.contains(id)) return;
  std::vector<std::string> elements = open;
  elements.push_back(id);
  const Side wins = winnerAgain(ClashKind::LeansOnRemoved, id, elements);
  for (const std::string& gone : open) {
    if (of(wins).contains(gone))
      restore(gone, wins);
    else
      letGo(id, gone, wins);
  }
}

}  // namespace compare
