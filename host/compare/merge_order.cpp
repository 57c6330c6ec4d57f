// SPDX-License-Identifier: MIT
#include <algorithm>

#include "compare/merge_work.h"
#include "compare/order.h"

// Where the order of a file says something, both orders count: what both have stands as the one who changed the order
// has it, and what one of them added comes behind what it stood behind there.
namespace compare {
namespace {

using model::Element;
using Ids = std::vector<std::string>;

/// What stands at each place, while the model is not changed.
using Orders = std::unordered_map<std::string, std::vector<Element>>;

Orders orders(const model::Model& model) {
  Orders found;
  for (Sequence& sequence : sequences(model)) found.emplace(std::move(sequence.place), std::move(sequence.elements));
  return found;
}

Ids at(const Orders& orders, const std::string& place) {
  Ids ids;
  if (const auto found = orders.find(place); found != orders.end())
    for (const Element& element : found->second) ids.emplace_back(element.id());
  return ids;
}

bool isThere(const Orders& orders, const std::string& place, const std::vector<Element>& elements) {
  const auto found = orders.find(place);
  return found != orders.end() && std::ranges::equal(found->second, elements, {}, &Element::id, &Element::id);
}

/// Those of `ids` that are in `others` as well.
Ids within(const Ids& ids, const std::unordered_set<std::string>& others) {
  Ids some;
  for (const std::string& id : ids)
    if (others.contains(id)) some.push_back(id);
  return some;
}

std::unordered_set<std::string> asSet(const Ids& ids) { return {ids.begin(), ids.end()}; }

/// What a side added, by what it stands behind in the spine ("": at the start), in its order.
std::map<std::string, Ids> additions(const Ids& order, const std::unordered_set<std::string>& spine,
                                     const std::unordered_set<std::string>& merged) {
  std::map<std::string, Ids> found;
  std::string behind;
  for (const std::string& id : order) {
    if (spine.contains(id))
      behind = id;
    else if (merged.contains(id))
      found[behind].push_back(id);
  }
  return found;
}

/// The spine with what both sides added in between, those of one side together, the sides in an order of their ids.
Ids woven(const Ids& spine, const Ids& ours, const Ids& theirs, const Ids& merged) {
  const auto inSpine = asSet(spine), inMerged = asSet(merged);
  const auto mine = additions(ours, inSpine, inMerged), yours = additions(theirs, inSpine, inMerged);
  Ids order;
  std::unordered_set<std::string> placed;
  const auto put = [&](const std::string& id) {
    if (placed.insert(id).second) order.push_back(id);
  };
  const auto addBehind = [&](const std::string& id) {
    const auto one = mine.find(id), two = yours.find(id);
    Ids first = one == mine.end() ? Ids() : one->second, second = two == yours.end() ? Ids() : two->second;
    if (second < first) std::swap(first, second);
    std::ranges::for_each(first, put);
    std::ranges::for_each(second, put);
  };
  addBehind("");
  for (const std::string& id : spine) {
    put(id);
    addBehind(id);
  }
  // What stands somewhere else than in either version, because what it stood before is gone.
  Ids rest = merged;
  std::ranges::sort(rest);
  std::ranges::for_each(rest, put);
  return order;
}

}  // namespace

void MergeWork::mergeOrders() {
  const Orders ours = orders(m_ours), theirs = orders(m_theirs);
  // By place, so that the clashes come in the same order whichever way round.
  std::map<std::string, Ids> open;
  for (const Orders merged = orders(m_merged); const auto& [place, elements] : merged)
    if (elements.size() > 1 && !(isThere(ours, place, elements) && isThere(theirs, place, elements)))
      open.emplace(place, at(merged, place));
  if (open.empty()) return;
  const Orders base = orders(m_base);
  for (const auto& [place, ids] : open) {
    const Ids mine = at(ours, place), yours = at(theirs, place);
    const auto inOurs = asSet(mine), inTheirs = asSet(yours), inMerged = asSet(ids), inBase = asSet(at(base, place));
    const Ids mineOfBoth = within(within(mine, inTheirs), inMerged),
              yoursOfBoth = within(within(yours, inOurs), inMerged);
    Ids spine = mineOfBoth;
    if (mineOfBoth != yoursOfBoth) {
      const Ids before = within(within(at(base, place), inOurs), inTheirs);
      const auto isAsBefore = [&](const Ids& order) { return within(order, inBase) == within(before, asSet(order)); };
      const bool haveMineMoved = !isAsBefore(mineOfBoth), haveYoursMoved = !isAsBefore(yoursOfBoth);
      const Element first = *m_merged.find(ids.front());
      if (haveMineMoved != haveYoursMoved) {
        if (haveYoursMoved) spine = yoursOfBoth;
      } else if (!haveMineMoved || first.type() == model::Type::Foreign) {
        // Both added the same at different places, or nobody decided the order: either will do.
        spine = std::min(mineOfBoth, yoursOfBoth);
      } else {
        const std::string owner(first.reference(model::Attr::Owner));
        if (decide(ClashKind::Order, owner, {}, mineOfBoth).choice == Choice::Theirs) spine = yoursOfBoth;
      }
    }
    const Ids order = woven(spine, mine, yours, ids);
    if (order == ids) continue;
    for (const std::string& id : order) {
      const auto data = m_merged.find(id)->data();
      (void)m_merged.apply(model::RemoveElement{id});
      (void)m_merged.apply(model::AddElement{data});
    }
  }
}

}  // namespace compare
