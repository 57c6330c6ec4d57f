// SPDX-License-Identifier: MIT
#include "storage/element_reader.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "base/id.h"
#include "xml/writer.h"

namespace storage {

using model::Attr;
using model::Type;

namespace {

// XML says that a line end is a line end however it is written; a saved file has one kind.
std::string unixLines(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool carriage = text[i] == '\r';
    if (carriage && i + 1 < text.size() && text[i + 1] == '\n') continue;
    result += carriage ? '\n' : text[i];
  }
  return result;
}

bool isBlank(xml::Node node) {
  return node.kind() == xml::NodeKind::Text && node.value().find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool isPlainText(xml::Node node) {
  if (node.firstAttribute()) return false;
  for (xml::Node child = node.firstChild(); child; child = child.next())
    if (child.kind() != xml::NodeKind::Text && child.kind() != xml::NodeKind::CData) return false;
  return true;
}

// Keys of elements without an id are made with these.
bool mayBeKey(std::string_view id) {
  return std::none_of(id.begin(), id.end(), [](char c) { return c == '/' || c == '#'; });
}

}  // namespace

bool isFormatNamespace(std::string_view name) { return name.substr(0, formatNamespace.size()) == formatNamespace; }

Scope Scope::inside(xml::Node node) const {
  Scope scope = *this;
  for (xml::Attribute attribute = node.firstAttribute(); attribute; attribute = attribute.next()) {
    const std::string_view name = attribute.name();
    if (name == "xmlns") scope.plain = isFormatNamespace(attribute.value());
    if (name.substr(0, 6) != "xmlns:") continue;
    std::erase(scope.prefixes, name.substr(6));
    if (isFormatNamespace(attribute.value())) scope.prefixes.emplace_back(name.substr(6));
  }
  return scope;
}

std::string_view Scope::local(std::string_view name) const {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return plain ? name : std::string_view();
  const bool ours = std::find(prefixes.begin(), prefixes.end(), name.substr(0, colon)) != prefixes.end();
  return ours ? name.substr(colon + 1) : std::string_view();
}

ElementReader::ElementReader(const xml::Document& document, LoadedModel& loaded)
    : m_document(document), m_loaded(loaded), m_lines(document.text()) {}

void ElementReader::read() {
  readAll();
  if (!m_clash) return;
  // Ids that are not unique are told apart in the order of a canonical file, so that saving changes no key.
  assignKeys();
  m_loaded.model = model::Model();
  m_counts.clear();
  readAll();
}

void ElementReader::readAll() {
  m_loaded.model.reserve(m_document.elementCount());
  m_named.reserve(m_document.elementCount());
  const xml::Node root = m_document.root();
  rootAttributes(root);
  std::string_view owner = inProlog;
  Nodes pending;
  for (xml::Node node = m_document.first(); node; node = node.next()) {
    if (!(node == root)) {
      pending.push_back(node);
      continue;
    }
    foreign(pending, owner, {});
    owner = inEpilog;
    const Scope scope = Scope().inside(root);
    std::vector<const Section*> seen;
    for (xml::Node child = root.firstChild(); child; child = child.next()) {
      const Section* known = child.isElement() ? sectionNamed(scope.inside(child).local(child.name())) : nullptr;
      if (known == nullptr || std::find(seen.begin(), seen.end(), known) != seen.end()) {
        pending.push_back(child);
        continue;
      }
      seen.push_back(known);
      foreign(pending, atRoot, known->key);
      section(*known, child, scope.inside(child));
    }
    foreign(pending, atRoot, {});
  }
  foreign(pending, owner, {});
}

void ElementReader::rootAttributes(xml::Node root) {
  for (xml::Attribute attribute = root.firstAttribute(); attribute; attribute = attribute.next())
    if (attribute.name() != "xmlns")
      (void)m_loaded.model.apply(
          model::SetAttribute{"", std::string(attribute.name()), std::string(attribute.value())});
  m_loaded.places.set(0, m_lines.at(m_document.offset(root)));
}

void ElementReader::section(const Section& section, xml::Node node, const Scope& scope) {
  std::string attributes;
  for (xml::Attribute attribute = node.firstAttribute(); attribute; attribute = attribute.next()) {
    if (!attributes.empty()) attributes += ' ';
    attributes.append(attribute.name()).append("=\"");
    xml::appendEscaped(attributes, attribute.value(), true);
    attributes += '"';
  }
  if (!attributes.empty()) foreign(section.key, inTag, attributes, m_document.offset(node));
  Container container;
  container.key = section.key;
  container.section = &section;
  children(node, container, scope);
}

void ElementReader::children(xml::Node parent, const Container& container, const Scope& scope) {
  Nodes pending;
  for (xml::Node child = parent.firstChild(); child; child = child.next()) {
    if (child == container.note) {
      foreign(pending, container.key, beforeNote);
      continue;
    }
    if (child.isElement()) {
      // Hardly any file declares namespaces inside; then there is nothing to look for in every element.
      const Scope own = m_document.declaresInside() ? scope.inside(child) : Scope();
      const Scope& in = m_document.declaresInside() ? own : scope;
      const auto type = model::typeNamed(in.local(child.name()));
      if (type && container.holds(*type)) {
        element(child, *type, container, in, pending);
        continue;
      }
    }
    if (!isBlank(child)) pending.push_back(child);
  }
  foreign(pending, container.key, {});
}

xml::Node ElementReader::noteOf(xml::Node node, Type type, const Scope& scope) const {
  if (!hasNoteElement(type) || !node.attribute("note").empty()) return xml::Node();
  for (xml::Node child = node.firstChild(); child; child = child.next())
    if (child.isElement() && scope.local(child.name()) == "note" && isPlainText(child)) return child;
  return xml::Node();
}

void ElementReader::element(xml::Node node, Type type, const Container& container, const Scope& scope, Nodes& before) {
  // Texts are not copied here: they live in the document until the model has them.
  node.attributes(m_texts);
  m_attributes.clear();
  std::string_view id;
  const bool identified = hasId(type);
  for (const auto& [name, value] : m_texts)
    if (identified && name == "id")
      id = value;
    else
      m_attributes.push_back({name, value});
  if (container.section == nullptr) m_attributes.push_back({"#owner", container.key});
  const bool simple = !node.firstChild();
  Container inside;
  std::string note;
  if (!simple && (inside.note = noteOf(node, type, scope))) {
    note = inside.note.text();
    m_attributes.push_back({"note", note});
  }
  inside.key = keyFor(type, id, container);
  // What the file has, where that cannot be the key.
  if (identified && !id.empty() && (inside.key != id || !base::isValidId(id))) m_attributes.push_back({"#id", id});
  if (!before.empty()) foreign(before, container.key, inside.key);
  add(inside.key, type, m_attributes, m_document.offset(node));
  if (simple) return;
  inside.type = type;
  inside.id = id;
  children(node, inside, scope);
}

std::string ElementReader::keyFor(Type type, std::string_view id, const Container& container) {
  if (!hasId(type)) return free(derivedKey(type, m_attributes));
  if (id.empty()) {
    const std::string_view owner = container.section == nullptr ? std::string_view(container.key) : std::string_view();
    return keyWithoutId(owner, type, ++m_counts[keyWithoutId(owner, type, 0)]);
  }
  if (!m_assigned.empty()) return m_assigned[m_next++];
  m_named.push_back({type, container.type, id, container.id});
  if (!mayBeKey(id)) m_clash = true;
  return std::string(id);
}

void ElementReader::assignKeys() {
  std::vector<std::size_t> order(m_named.size());
  std::iota(order.begin(), order.end(), 0);
  const auto rank = [&](std::size_t index) {
    const Named& named = m_named[index];
    return std::tuple(named.type, named.ownerType, named.ownerId, index);
  };
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
  m_assigned.resize(m_named.size());
  std::unordered_map<std::string_view, std::size_t> used;
  for (const std::size_t index : order) {
    const std::string_view id = m_named[index].id;
    const std::size_t n = ++used[id] + (mayBeKey(id) ? 0 : 1);
    m_assigned[index] = n == 1 ? std::string(id) : numbered(id, n);
  }
}

std::string ElementReader::free(std::string key) {
  if (!m_loaded.model.contains(key)) return key;
  std::size_t& count = m_counts[key];
  std::string other;
  do {
    count = std::max<std::size_t>(count + 1, 2);
    other = numbered(key, count);
  } while (m_loaded.model.contains(other));
  return other;
}

void ElementReader::add(std::string_view key, Type type, const Attributes& attributes, std::size_t offset) {
  // The root has position 0; nothing is ever removed here.
  if (m_loaded.model.append(key, type, attributes))
    m_loaded.places.set(std::uint32_t(m_loaded.model.size()), m_lines.at(offset));
  else
    m_clash = true;
}

void ElementReader::foreign(std::string_view owner, std::string_view before, std::string_view raw, std::size_t offset) {
  const std::string text = unixLines(raw);
  Attributes attributes = {{"#owner", owner}, {"#raw", text}};
  if (!before.empty()) attributes.push_back({"#before", before});
  add(free(derivedKey(Type::Foreign, attributes)), Type::Foreign, attributes, offset);
}

void ElementReader::foreign(Nodes& nodes, std::string_view owner, std::string_view before) {
  for (const xml::Node node : nodes) foreign(owner, before, m_document.raw(node), m_document.offset(node));
  nodes.clear();
}

}  // namespace storage
