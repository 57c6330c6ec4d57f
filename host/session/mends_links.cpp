// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"
#include "edit/actions/add.h"
#include "edit/actions/attributes.h"
#include "edit/actions/remove.h"
#include "session/mender.h"

// What would mend links, and what elements are to each other.
namespace session {

using base::tr;
using model::Attr;
using model::Element;
using model::Type;

namespace {

using Ids = std::vector<std::string>;

base::Result<void> setAll(edit::Transaction& transaction, const Ids& ids, Attr attribute, const std::string& value) {
  for (const std::string& id : ids)
    if (auto done = edit::setAttribute(transaction, id, attribute, value); !done) return done;
  return {};
}

/// The links of a type at an element that do not lead to (come from) `kept`.
Ids others(const Element& element, Type link, Attr end, std::string_view kept) {
  Ids ids;
  for (const Element& each : end == Attr::To ? element.outgoing(link) : element.incoming(link))
    if (each.reference(end) != kept) ids.emplace_back(each.id());
  return ids;
}

/// What the problem says it is about besides its element, as far as it is there; not too many.
std::vector<Element> related(const Mender& mender) {
  std::vector<Element> found;
  for (const std::string& id : mender.problem.related)
    if (const auto element = mender.model.find(id); element && found.size() < mostOfAKind) found.push_back(*element);
  return found;
}

void removeIt(Mender& mender) {
  const Element element = placeOf(mender);
  mender.offerRemoval(mender.problem.element, model::isLink(element.type())
                                                  ? tr("Remove the link")
                                                  : tr("Remove {element}", {{"element", mender.names.of(element)}}));
}

}  // namespace

void mendEnds(Mender& mender) {
  const Element element = placeOf(mender);
  if (const auto attribute = model::attributeNamed(mender.problem.attribute)) {
    const std::string_view wrong = element.reference(*attribute);
    std::multimap<std::size_t, Element> near;
    for (const Element& other : mender.model.elements())
      if (const auto letters = nearness(wrong, other.id()); letters && model::isNode(other.type()) && !wrong.empty())
        near.emplace(*letters, other);
    std::size_t count = 0;
    for (const auto& [letters, other] : near) {
      if (++count > mostOfAKind) break;
      mender.offer(
          tr("Let it lead to {element}", {{"element", mender.names.of(other)}}), [&](edit::Transaction& transaction) {
            return transaction.apply(
                model::SetAttribute{mender.problem.element, mender.problem.attribute, std::string(other.id())});
          });
    }
  } else {
    const std::string from(element.reference(Attr::From)), to(element.reference(Attr::To));
    mender.offer(tr("Turn it round"), [&](edit::Transaction& transaction) -> base::Result<void> {
      if (auto done = transaction.apply(model::SetAttribute{mender.problem.element, "from", to}); !done) return done;
      return transaction.apply(model::SetAttribute{mender.problem.element, "to", from});
    });
  }
  removeIt(mender);
}

void mendDuplicate(Mender& mender) {
  if (mender.problem.related.empty()) return removeIt(mender);
  mender.offerRemoval(mender.problem.element, tr("Remove the second one"));
  mender.offerRemoval(mender.problem.related.front(), tr("Remove the first one"));
}

void mendMembership(Mender& mender) {
  const Element element = placeOf(mender);
  for (const Element& whole : related(mender))
    mender.offer(tr("Let it belong to {organisation} alone", {{"organisation", mender.names.of(whole)}}),
                 [&](edit::Transaction& transaction) {
                   return edit::remove(transaction, others(element, Type::PartOf, Attr::To, whole.id()));
                 });
  if (!mender.problem.related.empty()) return;
  std::size_t count = 0;
  for (const Element& whole : mender.model.elements(Type::Organisation)) {
    if (++count > mostOfAKind) break;
    mender.offer(tr("Let it belong to {organisation}", {{"organisation", mender.names.of(whole)}}),
                 [&](edit::Transaction& transaction) -> base::Result<void> {
                   const auto link = edit::addLink(transaction, Type::PartOf, mender.problem.element, whole.id());
                   return link ? base::Result<void>() : tl::unexpected(link.error());
                 });
  }
}

void mendLines(Mender& mender) {
  const Element element = placeOf(mender);
  if (mender.problem.severity == model::Severity::Warning) {
    for (const Element& manager : related(mender))
      mender.offer(tr("Only {manager} is above it in the hierarchy", {{"manager", mender.names.of(manager)}}),
                   [&](edit::Transaction& transaction) {
                     return setAll(transaction, others(element, Type::Line, Attr::To, manager.id()), Attr::Kind,
                                   "functional");
                   });
    return;
  }
  std::set<std::string_view> circle(mender.problem.related.begin(), mender.problem.related.end());
  circle.insert(mender.problem.element);
  std::size_t count = 0;
  for (const Element& link : mender.model.elements()) {
    const bool isWithin = circle.contains(link.reference(Attr::From)) && circle.contains(link.reference(Attr::To));
    if (!model::isLink(link.type()) || !isWithin || count == mostOfAKind) continue;
    if (std::ranges::find(model::acyclicTypes, link.type()) == std::end(model::acyclicTypes)) continue;
    ++count;
    mender.offerRemoval(std::string(link.id()), tr("Remove {element}", {{"element", mender.names.of(link)}}));
  }
}

void mendSeats(Mender& mender) {
  const Element table = placeOf(mender);
  for (const Element& chair : related(mender))
    mender.offer(
        tr("Only {role} is in the chair", {{"role", mender.names.of(chair)}}), [&](edit::Transaction& transaction) {
          Ids seats = others(table, Type::SitsAt, Attr::From, chair.id());
          std::erase_if(seats, [&](const std::string& id) { return !mender.model.find(id)->is(Attr::Seat, "chair"); });
          return setAll(transaction, seats, Attr::Seat, "member");
        });
}

void mendHolders(Mender& mender) {
  for (const model::Value& level : model::attributeOf(Type::Interest, Attr::Level)->values)
    mender.offerValue(*model::attributeOf(Type::Interest, Attr::Level), std::string(level.token));
  if (mender.problem.severity == model::Severity::Error) removeIt(mender);
}

void mendParts(Mender& mender) {
  const Element element = placeOf(mender);
  const model::Attribute& row = *model::attributeOf(Type::Commits, Attr::Part);
  if (element.type() == Type::Commits) {
    for (const model::Value& part : row.values)
      if (element.to() && part.onlyFor == element.to()->type()) mender.offerValue(row, std::string(part.token));
    return;
  }
  for (const Element& owner : related(mender))
    mender.offer(tr("Only {role} owns it", {{"role", mender.names.of(owner)}}), [&](edit::Transaction& transaction) {
      Ids commitments = others(element, Type::Commits, Attr::From, owner.id());
      std::erase_if(commitments,
                    [&](const std::string& id) { return !mender.model.find(id)->is(Attr::Part, "owner"); });
      return setAll(transaction, commitments, Attr::Part, "executor");
    });
}

}  // namespace session
