// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "base/number.h"
#include "base/text.h"
#include "edit/actions/add.h"
#include "edit/actions/copy.h"
#include "edit/actions/shapes.h"
#include "model/workshop.h"

namespace edit {
namespace {

using model::Attr;
using model::ElementData;
using model::Type;

constexpr std::size_t kNamesInANote = 5;

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
      : m_transaction(transaction), m_elements(elements) {
    for (const ElementData& element : elements) {
      m_byId.emplace(element.id, &element);
      if (element.type != Type::Setting || valueOf(element, Attr::Name) != outsideSetting) continue;
      std::istringstream ids(valueOf(element, Attr::Value));
      for (std::string id; ids >> id;) m_outside.insert(id);
    }
    // Before anything is added: a copy must not be taken for what it is a copy of.
    for (const ElementData& element : elements)
      if (model::isNode(element.type) && isHere(element)) m_hereAlready.insert(element.id);
    for (const std::string& id : m_outside) m_found.emplace(id, findOutside(id));
  }

  base::Result<void> addNodes() {
    for (const ElementData& element : m_elements)
      if (model::isNode(element.type) && !m_outside.contains(element.id)) {
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
    for (const ElementData& element : m_elements)
      if (model::isLink(element.type))
        if (auto added = addLink(element); !added) return added;
    if (m_leftOut > 0) m_pasted.notes.push_back(leftOut());
    return {};
  }

  base::Result<void> addDrawings(std::string_view diagram, double offset) {
    const auto canvas = m_transaction.model().find(diagram);
    if (!canvas || canvas->type() != Type::Diagram) return {};
    const std::string places(model::workshop::placesOf(m_transaction.model(), diagram));
    const std::string from = drawnOn(places);
    const double by = freeOffset(from, places, offset);
    for (ElementData element : m_elements) {
      const auto of = m_newIds.find(valueOf(element, Attr::Of));
      if (valueOf(element, Attr::Owner) != from || of == m_newIds.end()) continue;
      if (element.type == Type::Shape) {
        const Box box{number(element, Attr::X) + by, number(element, Attr::Y) + by, number(element, Attr::Width),
                      number(element, Attr::Height)};
        if (auto placed = place(m_transaction, diagram, of->second, box); !placed) return placed;
      } else if (element.type == Type::Bend) {
        if (auto added = addBend(std::move(element), places, of->second, by); !added) return added;
      }
    }
    return {};
  }

  Pasted take() { return std::move(m_pasted); }

 private:
  static double number(const ElementData& element, Attr attribute) {
    return base::parseNumber(valueOf(element, attribute)).value_or(0);
  }

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

  base::Result<void> addLink(ElementData link) {
    const std::string from = valueOf(link, Attr::From), to = valueOf(link, Attr::To);
    const bool fromCopy = m_newIds.contains(from), toCopy = m_newIds.contains(to);
    if (!fromCopy && !toCopy) return {};
    const std::string newFrom = hereFor(from), newTo = hereFor(to);
    if (newFrom.empty() || newTo.empty()) {
      ++m_leftOut;
      m_missing.insert(nameOf(newFrom.empty() ? from : to));
      return {};
    }
    const bool isSecond = fromCopy != toCopy && m_hereAlready.contains(fromCopy ? from : to);
    if (isSecond && !(link.type == Type::PartOf && fromCopy)) return {};
    if (linkRefusal(m_transaction.model(), link.type, newFrom, newTo)) return {};
    setValue(link, Attr::From, newFrom);
    setValue(link, Attr::To, newTo);
    return add(std::move(link));
  }

  base::Result<void> addBend(ElementData bend, std::string_view diagram, const std::string& of, double by) {
    const auto moved = [&](Attr attribute) { return base::formatNumber(number(bend, attribute) + by, 2); };
    bend.id = shapeKey(diagram, of) + '/' + valueOf(bend, Attr::Order);
    setValue(bend, Attr::Owner, std::string(diagram));
    setValue(bend, Attr::Of, of);
    setValue(bend, Attr::X, moved(Attr::X));
    setValue(bend, Attr::Y, moved(Attr::Y));
    return m_transaction.apply(model::AddElement{std::move(bend)});
  }

  bool isHere(const ElementData& element) const {
    const auto here = m_transaction.model().find(element.id);
    return here && here->type() == element.type && here->text(Attr::Name) == valueOf(element, Attr::Name);
  }

  /// What stands here for something that came along by name alone; empty: nothing does.
  std::string findOutside(const std::string& id) const {
    const auto known = m_byId.find(id);
    if (known == m_byId.end()) return {};
    if (isHere(*known->second)) return id;
    std::string found;
    for (const model::Element& element : m_transaction.model().elements(known->second->type)) {
      if (element.text(Attr::Name) != valueOf(*known->second, Attr::Name)) continue;
      if (!found.empty()) return {};
      found = element.id();
    }
    return found;
  }

  /// The copy of an element, else what stands here for it, else nothing.
  std::string hereFor(const std::string& id) const {
    if (const auto made = m_newIds.find(id); made != m_newIds.end()) return made->second;
    if (const auto found = m_found.find(id); found != m_found.end()) return found->second;
    return m_transaction.model().contains(id) ? id : std::string();
  }

  std::string nameOf(const std::string& id) const {
    const auto known = m_byId.find(id);
    const std::string name = known == m_byId.end() ? std::string() : valueOf(*known->second, Attr::Name);
    return name.empty() ? id : name;
  }

  std::string leftOut() const {
    std::string names;
    std::size_t count = 0;
    for (const std::string& name : m_missing) {
      if (count++ == kNamesInANote) break;
      names += (names.empty() ? "" : ", ") + name;
    }
    if (m_missing.size() > kNamesInANote) names += ", …";
    return base::tr("Links that were left out, because what they lead to is not in this model: {count} ({names}).",
                    {{"count", std::to_string(m_leftOut)}, {"names", names}});
  }

  /// The diagram whose places count: the one that is pasted on, else the first that came along with any.
  std::string drawnOn(std::string_view diagram) const {
    std::string first;
    for (const ElementData& element : m_elements) {
      if (element.type != Type::Shape) continue;
      const std::string owner = valueOf(element, Attr::Owner);
      if (owner == diagram) return owner;
      if (first.empty()) first = owner;
    }
    return first;
  }

  /// How far to move, so that one copy does not cover another.
  double freeOffset(const std::string& from, std::string_view diagram, double offset) const {
    if (offset <= 0) return 0;
    std::set<std::pair<double, double>> taken;
    for (const model::Element& shape : m_transaction.model().find(diagram)->parts(Type::Shape))
      taken.emplace(shape.number(Attr::X).value_or(0), shape.number(Attr::Y).value_or(0));
    double by = offset;
    const auto covers = [&](const ElementData& element) {
      return element.type == Type::Shape && valueOf(element, Attr::Owner) == from &&
             m_newIds.contains(valueOf(element, Attr::Of)) &&
             taken.contains({number(element, Attr::X) + by, number(element, Attr::Y) + by});
    };
    for (std::size_t tries = 0; tries < taken.size() && std::ranges::any_of(m_elements, covers); ++tries) by += offset;
    return by;
  }

  Transaction& m_transaction;
  const std::vector<ElementData>& m_elements;
  std::map<std::string, const ElementData*, std::less<>> m_byId;
  std::set<std::string, std::less<>> m_outside, m_hereAlready;
  std::map<std::string, std::string, std::less<>> m_found;  // what stands here for what is outside
  std::map<std::string, std::string, std::less<>> m_newIds;
  std::size_t m_leftOut = 0;
  std::set<std::string> m_missing;
  Pasted m_pasted;
};

}  // namespace

base::Result<Pasted> paste(Transaction& transaction, const std::vector<ElementData>& elements, std::string_view diagram,
                           double offset) {
  Paste paste(transaction, elements);
  auto done = paste.addNodes();
  if (done) done = paste.addCriteria();
  if (done) done = paste.addLinks();
  if (done) done = paste.addDrawings(diagram, offset);
  if (!done) return tl::unexpected(done.error());
  return paste.take();
}

}  // namespace edit
