// SPDX-License-Identifier: MIT
#include "storage/model_writer.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/number.h"
#include "model/canonical.h"
#include "storage/layout.h"
#include "xml/writer.h"

namespace storage {
namespace {

using model::Attr;
using model::Element;
using model::Type;

enum class Order { Canonical, Document };

// Numbers at the end of keys count: x, x#2, x#10.
bool shorterFirst(std::string_view a, std::string_view b) { return a.size() != b.size() ? a.size() < b.size() : a < b; }

// What the order of a canonical file compares, at hand: ids are looked up once, not in every comparison.
struct Ranked {
  Element element;
  Type type;
  std::string_view first;  // the id in the file, of a shape or bend what it is of, of others the key
  std::string_view key;
  double order = 0;  // of a bend; of diagrams and criteria their place, which is their maker's

  explicit Ranked(const Element& each) : element(each), type(each.type()), key(each.id()) {
    if (type == Type::Diagram || type == Type::Criterion) {
      order = each.position();
    } else if (type == Type::Shape || type == Type::Bend) {
      first = each.reference(Attr::Of);
      order = each.number(Attr::Order).value_or(0);
    } else {
      first = hasId(type) ? fileId(each) : key;
    }
  }

  bool operator<(const Ranked& other) const {
    if (type != other.type) return type < other.type;
    if (const int compared = first.compare(other.first); compared != 0) return compared < 0;
    if (order != other.order) return order < other.order;
    return shorterFirst(key, other.key);
  }
};

void sortCanonically(std::vector<Element>& elements) {
  std::vector<Ranked> ranked(elements.begin(), elements.end());
  std::sort(ranked.begin(), ranked.end());
  std::transform(ranked.begin(), ranked.end(), elements.begin(), [](const Ranked& each) { return each.element; });
}

class ModelWriter {
 public:
  ModelWriter(const model::Model& model, Order order) : m_model(model), m_order(order) {}

  std::string write() {
    collect();
    m_writer.reserve(m_model.size() * 128);
    foreign(inProlog);
    m_writer.open("collaboration");
    m_writer.attribute("xmlns", "urn:samenspel:collaboration:1");
    if (!m_model.root().has(Attr::Format)) m_writer.attribute("format", formatVersion);
    attributes(m_model.root());
    for (std::size_t i = 0; i < std::size(sections); ++i) section(sections[i], m_inSection[i]);
    foreign(atRoot);
    m_writer.close();
    foreign(inEpilog);
    return m_writer.take();
  }

 private:
  void collect() {
    for (const Element& element : m_model.elements()) {
      if (element.type() == Type::Foreign) collectForeign(element);
      for (std::size_t i = 0; i < std::size(sections); ++i)
        if (sections[i].holds(element.type())) m_inSection[i].push_back(element);
    }
    if (m_order == Order::Canonical)
      for (auto& elements : m_inSection) sortCanonically(elements);
  }

  void section(const Section& section, const std::vector<Element>& elements) {
    foreign(atRoot, section.key);
    const bool isNeeded = !elements.empty() || hasLookalike(atRoot, section.key);
    if (!isNeeded && m_model.referring(Attr::Owner, section.key).empty()) return;
    m_writer.open(section.name);
    foreign(section.key, inTag);
    for (const Element& each : elements) {
      foreign(section.key, each.id());
      element(each);
    }
    foreign(section.key);
    m_writer.close();
  }

  void element(const Element& element) {
    m_writer.open(element.info().name);
    if (const std::string_view id = fileId(element); !id.empty()) m_writer.attribute("id", id);
    attributes(element);
    std::vector<Element> parts;
    if (mayOwnParts(element.type())) {
      parts = element.parts();
      std::erase_if(parts, [&](const Element& part) { return !mayOwn(element.type(), part.type()); });
      if (m_order == Order::Canonical) sortCanonically(parts);
    }
    for (const Element& part : parts) {
      foreign(element.id(), part.id());
      this->element(part);
    }
    if (hasNoteElement(element.type()) && (element.has(Attr::Note) || hasLookalike(element.id(), beforeNote))) {
      foreign(element.id(), beforeNote);
      m_writer.textElement("note", element.text(Attr::Note));
    }
    foreign(element.id());
    m_writer.close();
  }

  void attributes(const Element& element) {
    const auto rows = element.info().attributes;
    m_texts.resize(rows.size());
    element.texts(m_texts);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const model::Attribute& row = rows[i];
      const std::string_view text = m_texts[i];
      if (text.empty() || row.kind == model::Kind::Lines) continue;
      if (!row.required && text == absentIn(element, row)) continue;
      if (model::isPlainlyCanonical(row, text)) {
        m_writer.attribute(row.name, text);
      } else {
        const std::string canonical = model::canonicalText(row, text);
        const bool isAbsent = canonical.empty() || (!row.required && canonical == absentIn(element, row));
        if (!isAbsent) m_writer.attribute(row.name, canonical);
      }
    }
    if (!element.hasForeignAttributes()) return;
    auto others = element.foreignAttributes();
    std::sort(others.begin(), others.end());
    for (const auto& [name, value] : others) m_writer.attribute(name, value);
  }

  static std::string_view absentIn(const Element& element, const model::Attribute& row) {
    if (row.id != Attr::Part) return row.absent;
    const auto end = element.to();
    return model::absentValue(element.type(), row.id, end ? std::optional(end->type()) : std::nullopt);
  }

  static bool mayOwnParts(Type type) {
    return mayOwn(type, Type::Criterion) || mayOwn(type, Type::Shape) || mayOwn(type, Type::Bend);
  }

  // Foreign content of `owner` that stands before `sibling`, or at its end.
  void foreign(std::string_view owner, std::string_view sibling = {}) {
    if (m_foreign.empty()) return;
    const auto found = m_foreign.find(placeOf(owner, sibling));
    if (found == m_foreign.end()) return;
    for (const Element& part : found->second)
      if (sibling == inTag)
        m_writer.rawAttributes(part.text(Attr::Raw));
      else
        m_writer.raw(part.text(Attr::Raw));
  }

  static std::string placeOf(std::string_view owner, std::string_view sibling) {
    return std::string(owner) + "\n" + std::string(sibling);
  }

  void collectForeign(const Element& part) {
    const std::string_view owner = part.reference(Attr::Owner);
    m_foreign[placeOf(owner, model::writtenBefore(m_model, part))].push_back(part);
    if (const auto as = model::lookalike(m_model, part); !as.empty()) m_lookalikes.insert(placeOf(owner, as));
  }

  // Without what it looks like before it, unknown content would be taken for that.
  bool hasLookalike(std::string_view owner, std::string_view as) const {
    return !m_lookalikes.empty() && m_lookalikes.contains(placeOf(owner, as));
  }

  const model::Model& m_model;
  Order m_order;
  xml::Writer m_writer;
  std::vector<std::string_view> m_texts;  // of the element being written, by row
  std::vector<Element> m_inSection[std::size(sections)];
  std::unordered_map<std::string, std::vector<Element>> m_foreign;  // by owner and what it stands before
  std::unordered_set<std::string> m_lookalikes;                     // owners and what some of it would be taken for
};

}  // namespace

std::string writeModel(const model::Model& model) { return ModelWriter(model, Order::Canonical).write(); }

std::string writeInDocumentOrder(const model::Model& model) { return ModelWriter(model, Order::Document).write(); }

}  // namespace storage
