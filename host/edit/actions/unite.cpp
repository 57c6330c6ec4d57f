// SPDX-License-Identifier: MIT
#include "edit/actions/unite.h"

#include <algorithm>
#include <sstream>

#include "base/text.h"
#include "edit/actions/add.h"
#include "edit/actions/remove.h"
#include "edit/actions/shapes.h"
#include "model/workshop.h"

namespace edit {
namespace {

using model::Attr;
using model::Attribute;
using model::Element;
using model::Kind;
using model::Model;
using model::Type;

constexpr std::string_view kConsultantOnly = "consultant";

bool isSaid(const Element& element, Attr attribute) {
  return !element.text(attribute).empty() && !element.isUnknown(attribute);
}

bool bothSay(const Element& kept, const Element& other, const Attribute& row) {
  return row.kind != Kind::Reference && row.kind != Kind::Lines && row.id != Attr::Visibility && isSaid(kept, row.id) &&
         isSaid(other, row.id) && !kept.is(row.id, other.text(row.id));
}

/// Lets an element say what another one of its type says: what it does not say itself, and what is in `take`.
base::Result<void> complete(Transaction& transaction, const std::string& kept, const std::string& other,
                            const std::set<Attr>& take) {
  const Type type = transaction.model().find(kept)->type();
  for (const Attribute& row : model::info(type).attributes) {
    const Element mine = *transaction.model().find(kept), theirs = *transaction.model().find(other);
    if (row.kind == Kind::Reference || !isSaid(theirs, row.id) || mine.is(row.id, theirs.text(row.id))) continue;
    // As it stands, also when it is no value of the vocabulary; absent, when it says so by being absent.
    std::optional<std::string> value;
    if (theirs.has(row.id)) value = theirs.text(row.id);
    if (isSaid(mine, row.id)) {
      if (row.kind == Kind::Lines)
        value = std::string(mine.text(row.id)) + "\n" + std::string(theirs.text(row.id));
      else if (row.id == Attr::Visibility ? !theirs.is(row.id, kConsultantOnly) : !take.contains(row.id))
        continue;
    }
    if (auto set = transaction.apply(model::SetAttribute{kept, std::string(row.name), std::move(value)}); !set)
      return set;
  }
  return {};
}

/// Lets what refers to one element refer to another, one kind of thing after the other.
class Unite {
 public:
  Unite(Transaction& transaction, std::string_view kept, std::string_view other)
      : m_transaction(transaction), m_kept(kept), m_other(other) {}

  base::Result<void> links() {
    for (const Attr end : {Attr::From, Attr::To})
      for (const std::string& id : idsOf(end))
        if (auto moved = moveLink(id, end); !moved) return moved;
    return {};
  }

  base::Result<void> criteria() {
    for (const std::string& id : idsOf(Attr::Owner)) {
      const auto part = model().find(id);
      if (part->type() == Type::Criterion)
        if (auto moved = refer(id, Attr::Owner); !moved) return moved;
    }
    return {};
  }

  /// The key of a shape is made of what it shows; so a shape does not move, another one is made.
  base::Result<void> shapes() {
    for (const std::string& id : idsOf(Attr::Of)) {
      const auto shape = model().find(id);
      const std::string diagram(shape->reference(Attr::Owner));
      if (shape->type() != Type::Shape || model().contains(shapeKey(diagram, m_kept))) continue;
      const auto number = [&](Attr attribute) { return shape->number(attribute).value_or(0); };
      const Box box{number(Attr::X), number(Attr::Y), number(Attr::Width), number(Attr::Height)};
      if (auto placed = place(m_transaction, diagram, m_kept, box); !placed) return placed;
    }
    return {};
  }

  /// Lists of ids: of accepted findings, and of diagrams that show what somebody has chosen.
  base::Result<void> lists() {
    model::Changes changes;
    const auto change = [&](const Element& element, std::string_view attribute, std::string_view ids) {
      if (auto named = renamed(ids); named != ids)
        changes.push_back(model::SetAttribute{std::string(element.id()), std::string(attribute), std::move(named)});
    };
    for (const Element& waiver : model().elements(Type::Waiver))
      change(waiver, model::attributeName(Attr::Subjects), waiver.text(Attr::Subjects));
    for (const Element& diagram : model().elements(Type::Diagram))
      for (const std::string_view list : {model::workshop::shows, model::workshop::focus})
        change(diagram, list, model::workshop::textOf(diagram, list));
    return m_transaction.apply(std::move(changes));
  }

  const United& result() const { return m_result; }

 private:
  const Model& model() const { return m_transaction.model(); }

  std::vector<std::string> idsOf(Attr reference) const {
    std::vector<std::string> ids;
    for (const Element& element : model().referring(reference, m_other)) ids.emplace_back(element.id());
    return ids;
  }

  base::Result<void> refer(const std::string& id, Attr reference) {
    return m_transaction.apply(model::SetAttribute{id, std::string(model::attributeName(reference)), m_kept});
  }

  /// The list with the one that stays instead of the other, once.
  std::string renamed(std::string_view ids) const {
    std::istringstream all{std::string(ids)};
    std::vector<std::string> list;
    bool changed = false;
    for (std::string id; all >> id;) {
      changed = changed || id == m_other;
      if (id == m_other) id = m_kept;
      if (std::ranges::find(list, id) == list.end()) list.push_back(id);
    }
    if (!changed) return std::string(ids);
    std::string text;
    for (const std::string& id : list) text += (text.empty() ? "" : " ") + id;
    return text;
  }

  base::Result<void> moveLink(const std::string& id, Attr end) {
    const Element link = *model().find(id);
    if (!model::isLink(link.type())) return {};
    const std::string from(end == Attr::From ? m_kept : link.reference(Attr::From));
    const std::string to(end == Attr::To ? m_kept : link.reference(Attr::To));
    if (const auto same = model().link(link.type(), from, to)) {
      ++m_result.dropped;
      if (auto completed = complete(m_transaction, std::string(same->id()), id, {}); !completed) return completed;
      return remove(m_transaction, {id});
    }
    if (moveEnd(m_transaction, id, end, m_kept)) {
      ++m_result.moved;
      return {};
    }
    ++m_result.dropped;
    return remove(m_transaction, {id});
  }

  Transaction& m_transaction;
  const std::string m_kept;
  const std::string m_other;
  United m_result;
};

}  // namespace

std::vector<Difference> differences(const Model& model, std::string_view kept, std::string_view other) {
  std::vector<Difference> found;
  const auto mine = model.find(kept), theirs = model.find(other);
  if (!mine || !theirs || mine->type() != theirs->type()) return found;
  for (const Attribute& row : mine->info().attributes)
    if (bothSay(*mine, *theirs, row))
      found.push_back({row.id, std::string(mine->text(row.id)), std::string(theirs->text(row.id))});
  return found;
}

base::Result<United> unite(Transaction& transaction, std::string_view kept, std::string_view other,
                           const std::set<Attr>& take) {
  const auto mine = transaction.model().find(kept), theirs = transaction.model().find(other);
  if (!mine || !theirs || *mine == *theirs || !model::isNode(mine->type()) || mine->type() != theirs->type())
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("Only two elements of the same type can become one, such as two roles."));
  Unite unite(transaction, kept, other);
  auto done = complete(transaction, std::string(kept), std::string(other), take);
  if (done) done = unite.links();
  if (done) done = unite.criteria();
  if (done) done = unite.shapes();
  if (done) done = unite.lists();
  if (done) done = remove(transaction, {std::string(other)});
  if (!done) return tl::unexpected(done.error());
  return unite.result();
}

}  // namespace edit
