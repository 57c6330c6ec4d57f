// SPDX-License-Identifier: MIT
#include "edit/actions/copy.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/number.h"
#include "base/text.h"
#include "edit/actions/add.h"
#include "edit/actions/shapes.h"

namespace edit {
namespace {

using model::Attr;
using model::ElementData;
using model::Type;

std::string valueOf(const ElementData& element, Attr attribute) {
  for (const auto& [name, value] : element.attributes)
    if (name == model::attributeName(attribute)) return value;
  return {};
}

void setValue(ElementData& element, Attr attribute, std::string value) {
  for (auto& [name, old] : element.attributes)
    if (name == model::attributeName(attribute)) old = value;
}

/// One paste under way.
class Paste {
 public:
  Paste(Transaction& transaction, const std::vector<ElementData>& elements)
      : m_transaction(transaction), m_elements(elements) {}

  base::Result<void> addNodes() {
    for (const ElementData& element : m_elements)
      if (model::isNode(element.type)) {
        if (auto added = add(element); !added) return added;
        m_pasted.nodes.push_back(m_newIds[element.id]);
      }
    return {};
  }

  base::Result<void> addCriteria() {
    for (ElementData element : m_elements) {
      if (element.type != Type::Criterion) continue;
      const auto owner = m_newIds.find(valueOf(element, Attr::Owner));
      if (owner == m_newIds.end()) continue;
      setValue(element, Attr::Owner, owner->second);
      if (auto added = add(element); !added) return added;
    }
    return {};
  }

  base::Result<void> addLinks() {
    for (ElementData element : m_elements) {
      if (!model::isLink(element.type)) continue;
      const std::string from = hereFor(valueOf(element, Attr::From)), to = hereFor(valueOf(element, Attr::To));
      if (from.empty() || to.empty()) {
        m_pasted.notes.push_back(
            base::tr("A link (‘{verb}’) was left out, because the element at its other end is not in this model.",
                     {{"verb", std::string(model::info(element.type).label.in(base::language()))}}));
        continue;
      }
      if (linkRefusal(m_transaction.model(), element.type, from, to)) continue;
      setValue(element, Attr::From, from);
      setValue(element, Attr::To, to);
      if (auto added = add(element); !added) return added;
    }
    return {};
  }

  base::Result<void> addShapes(std::string_view diagram, double offset) {
    if (!m_transaction.model().contains(diagram)) return {};
    for (const ElementData& element : m_elements) {
      if (element.type != Type::Shape) continue;
      const auto of = m_newIds.find(valueOf(element, Attr::Of));
      if (of == m_newIds.end()) continue;
      const auto number = [&](Attr attribute) { return base::parseNumber(valueOf(element, attribute)).value_or(0); };
      const Box box{number(Attr::X) + offset, number(Attr::Y) + offset, number(Attr::Width), number(Attr::Height)};
      if (auto placed = place(m_transaction, diagram, of->second, box); !placed) return placed;
    }
    return {};
  }

  Pasted take() { return std::move(m_pasted); }

 private:
  base::Result<void> add(ElementData element) {
    std::string id = freeId(m_transaction.model(), element.type);
    m_newIds[element.id] = id;
    element.id = std::move(id);
    // The id a damaged file had belongs to the original.
    std::erase_if(element.attributes, [](const auto& attribute) {
      return attribute.name == model::attributeName(Attr::Id) || attribute.name == model::attributeName(Attr::Before);
    });
    return m_transaction.apply(model::AddElement{std::move(element)});
  }

  /// The copy of an element, else the element itself when this model has it, else nothing.
  std::string hereFor(const std::string& id) const {
    if (const auto found = m_newIds.find(id); found != m_newIds.end()) return found->second;
    return m_transaction.model().contains(id) ? id : std::string();
  }

  Transaction& m_transaction;
  const std::vector<ElementData>& m_elements;
  std::map<std::string, std::string, std::less<>> m_newIds;
  Pasted m_pasted;
};

}  // namespace

std::vector<ElementData> copied(const model::Model& model, const std::vector<std::string>& ids,
                                std::string_view diagram) {
  const std::set<std::string_view> chosen(ids.begin(), ids.end());
  std::vector<ElementData> nodes, others;
  const auto canvas = model.find(diagram);
  if (canvas) others.push_back(canvas->data());
  for (const auto& element : model.elements()) {
    if (!model::isNode(element.type()) || !chosen.contains(element.id())) continue;
    nodes.push_back(element.data());
    for (const auto& criterion : element.parts(Type::Criterion)) others.push_back(criterion.data());
    for (const auto& link : element.outgoing())
      if (chosen.contains(link.reference(Attr::To)) || link.type() == Type::PartOf) others.push_back(link.data());
    if (const auto shape = model.find(shapeKey(diagram, element.id()))) others.push_back(shape->data());
  }
  if (nodes.empty()) return {};
  std::ranges::move(others, std::back_inserter(nodes));
  return nodes;
}

base::Result<Pasted> paste(Transaction& transaction, const std::vector<ElementData>& elements, std::string_view diagram,
                           double offset) {
  Paste paste(transaction, elements);
  auto done = paste.addNodes();
  if (done) done = paste.addCriteria();
  if (done) done = paste.addLinks();
  if (done) done = paste.addShapes(diagram, offset);
  if (!done) return tl::unexpected(done.error());
  return paste.take();
}

}  // namespace edit
