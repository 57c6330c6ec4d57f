// SPDX-License-Identifier: MIT
#include "compare/merge_work.h"

#include <algorithm>
#include <array>

namespace compare {

using model::Attr;
using model::Element;
using model::Type;

namespace {

void sortUnique(std::vector<std::string>& ids) {
  std::ranges::sort(ids);
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

/// The links without which an element cannot be: of a role to its organisation, of an interest to who holds it.
std::vector<Element> needed(const model::Model& model, const Element& element) {
  if (element.type() == Type::Role) return linksAt(model, element.id(), Type::PartOf, Attr::From);
  if (element.type() == Type::Interest) return linksAt(model, element.id(), Type::Holds, Attr::To);
  return {};
}

}  // namespace

std::vector<Element> linksAt(const model::Model& model, std::string_view node, Type link, Attr end) {
  auto links = model.referring(end, node);
  const Attr far = end == Attr::From ? Attr::To : Attr::From;
  std::erase_if(links, [&](const Element& each) { return each.type() != link || !each.target(far); });
  return links;
}

MergeWork::MergeWork(const model::Model& base, const model::Model& ours, const model::Model& theirs,
                     const Decisions& decisions)
    : m_base(base), m_ours(ours), m_theirs(theirs), m_decisions(decisions), m_merged(ours) {}

void MergeWork::run() {
  mergeElements();
  settleRemovals();
  settleRetyped();
  do {
    m_isNew = false;
    while (settleLeaning()) continue;
    settleRules();
  } while (m_isNew);
  mergeOrders();
  for (Clash& clash : m_clashes) {
    sortUnique(clash.along);
    std::erase_if(clash.along, [&](const std::string& id) { return std::ranges::binary_search(clash.elements, id); });
  }
}

Decision MergeWork::decide(ClashKind kind, std::string place, std::string attribute, std::vector<std::string> elements,
                           std::vector<Choice> choices) {
  Clash clash;
  clash.kind = kind;
  clash.place = std::move(place);
  clash.attribute = std::move(attribute);
  sortUnique(elements);
  clash.elements = std::move(elements);
  clash.choices = std::move(choices);
  const ClashKey key = keyOf(clash);
  Decision decision;
  if (const auto made = m_decisions.find(key); made != m_decisions.end()) {
    decision = made->second;
    clash.chosen = decision.choice;
    clash.isDecided = true;
  }
  m_settled.insert(key);
  m_isNew = true;
  m_clash = m_clashes.size();
  m_clashes.push_back(std::move(clash));
  return decision;
}

Side MergeWork::winner(ClashKind kind, std::string place, std::vector<std::string> elements) {
  return decide(kind, std::move(place), {}, std::move(elements)).choice == Choice::Theirs ? Side::Theirs : Side::Ours;
}

Side MergeWork::winnerAgain(ClashKind kind, const std::string& place, const std::vector<std::string>& elements) {
  const ClashKey key{kind, place, {}};
  if (!m_settled.contains(key)) return winner(kind, place, elements);
  (void)widen(key, elements);
  return m_clashes[m_clash].chosen == Choice::Theirs ? Side::Theirs : Side::Ours;
}

std::vector<std::string> MergeWork::widen(const ClashKey& key, const std::vector<std::string>& elements) {
  m_clash = std::size_t(std::ranges::find(m_clashes, key, keyOf) - m_clashes.begin());
  Clash& clash = m_clashes[m_clash];
  std::vector<std::string> others;
  for (const std::string& id : elements)
    if (!std::ranges::binary_search(clash.elements, id) && std::ranges::find(clash.along, id) == clash.along.end())
      others.push_back(id);
  clash.along.insert(clash.along.end(), others.begin(), others.end());
  m_isNew |= !others.empty();
  return others;
}

void MergeWork::set(std::string_view id, const std::string& name, std::optional<std::string> value) {
  (void)m_merged.apply(model::SetAttribute{std::string(id), name, std::move(value)});
}

void MergeWork::replace(std::string_view id, Side side) {
  const auto element = of(side).find(id);
  (void)m_merged.apply(model::RemoveElement{std::string(id)});
  if (element) (void)m_merged.apply(model::AddElement{element->data()});
}

void MergeWork::restore(std::string_view id, Side side) {
  const auto isThere = [&](const Held& held) { return m_merged.contains(held.id) || !of(side).contains(held.id); };
  std::vector<std::string> open = {std::string(id)};
  while (!open.empty()) {
    const std::string next = std::move(open.back());
    open.pop_back();
    const auto element = of(side).find(next);
    if (!element || m_merged.contains(next) || m_out.contains(next)) continue;
    (void)m_merged.apply(model::AddElement{element->data()});
    m_kept.insert_or_assign(next, m_clash);
    m_clashes[m_clash].along.push_back(next);
    m_dropped.erase(next);
    for (const Held& held : references(*element))
      if (!isThere(held)) open.emplace_back(held.id);
    const auto links = needed(of(side), *element);
    const Attr far = element->type() == Type::Role ? Attr::To : Attr::From;
    const bool hasOne =
        std::ranges::any_of(links, [&](const Element& link) { return m_merged.contains(link.reference(far)); });
    for (const Element& link : links)
      if (!hasOne && !m_dropped.contains(std::string(link.id()))) open.emplace_back(link.id());
    for (const Element& dependent : referrers(of(side), next)) {
      const std::string key(dependent.id());
      const auto held = references(dependent);
      if (!of(other(side)).contains(key) && !m_dropped.contains(key) && std::ranges::all_of(held, isThere))
        open.push_back(key);
    }
  }
}

void MergeWork::drop(std::string_view id, Side winner) {
  const auto element = m_merged.find(id);
  if (!element) return;
  const std::string key(id), from(element->reference(Attr::From)), to(element->reference(Attr::To));
  const Type type = element->type();
  std::vector<std::string> dependents;
  for (const Element& dependent : referrers(m_merged, key)) dependents.emplace_back(dependent.id());
  (void)m_merged.apply(model::RemoveElement{key});
  if (m_kept.erase(key) > 0) m_out.insert(key);
  m_dropped.insert_or_assign(key, Dropped{winner, m_clash});
  m_clashes[m_clash].along.push_back(key);
  for (const std::string& dependent : dependents) letGo(dependent, key, winner);
  if (type == Type::PartOf) stayWhole(from, type, winner);
  if (type == Type::Holds) stayWhole(to, type, winner);
}

/// A version that refers to what it does not have did so on purpose, or was damaged: that arrives as it is.
bool MergeWork::ledNowhere(std::string_view id, const Held& held) const {
  return std::ranges::any_of(std::array{Side::Ours, Side::Theirs}, [&](Side side) {
    const auto there = of(side).find(id);
    return there && there->reference(held.attribute) == held.id && !of(side).contains(held.id);
  });
}

/// A decision took away what this refers to, so it cannot be as it was.
bool MergeWork::wasLetGo(const Element& element) const {
  const bool wasAsked = m_settled.contains({ClashKind::LeansOnRemoved, std::string(element.id()), {}});
  return std::ranges::any_of(references(element), [&](const Held& held) {
    const std::string to(held.id);
    return element.target(held.attribute) && !m_merged.contains(to) &&
           (wasAsked || m_dropped.contains(to) || m_out.contains(to));
  });
}

/// What referred to something that went refers to what it did on the side that did not have that; where there is no
/// such side, it goes too.
void MergeWork::letGo(const std::string& id, const std::string& gone, Side winner) {
  const auto element = m_merged.find(id);
  if (!element) return;
  std::vector<Attr> attributes;
  for (const Held& held : references(*element))
    if (held.id == gone && !ledNowhere(id, held)) attributes.push_back(held.attribute);
  for (const Attr attribute : attributes) {
    const auto refersElsewhere = [&](Side side) {
      const auto there = of(side).find(id);
      if (!there) return false;
      const std::string to(there->reference(attribute));
      return to != gone && (to.empty() || m_merged.contains(to) || (of(side).contains(to) && !m_dropped.contains(to)));
    };
    const Side side = refersElsewhere(winner) ? winner : other(winner);
    if (!refersElsewhere(side)) return drop(id, winner);
    const std::string name(model::attributeName(attribute));
    set(id, name, said(*of(side).find(id), name));
    m_retaken.insert(id);
  }
  if (!attributes.empty()) m_clashes[m_clash].along.push_back(id);
}

/// A role belongs to an organisation and an interest to somebody: when that went by a decision, they are what they were
/// on the side that won, or wait outside as well.
void MergeWork::stayWhole(const std::string& node, Type link, Side winner) {
  const auto element = m_merged.find(node);
  const Attr end = link == Type::PartOf ? Attr::From : Attr::To;
  if (!element || element->type() != (link == Type::PartOf ? Type::Role : Type::Interest)) return;
  if (!linksAt(m_merged, node, link, end).empty()) return;
  if (!of(winner).contains(node)) {
    if (!m_kept.contains(node)) drop(node, winner);
    return;
  }
  for (const Element& each : linksAt(of(winner), node, link, end))
    take({std::string(each.id()), {"from", "to"}}, winner);
}

void MergeWork::take(const Part& part, Side side) {
  const auto element = of(side).find(part.id);
  if (!element) return drop(part.id, side);
  if (!m_merged.contains(part.id)) return restore(part.id, side);
  if (wasLetGo(*element)) return drop(part.id, side);
  for (const std::string& name : part.attributes) set(part.id, name, said(*element, name));
  m_retaken.insert(part.id);
  m_clashes[m_clash].along.push_back(part.id);
}

}  // namespace compare
