// SPDX-License-Identifier: MIT
#include "exchange/pseudonyms.h"

#include <algorithm>
#include <map>

#include "base/id.h"
#include "base/number.h"
#include "base/text.h"
#include "exchange/copy_ids.h"
#include "exchange/typed_text.h"
#include "storage/layout.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "storage/self_check.h"
#include "xml/document.h"
#include "xml/writer.h"

namespace exchange {
namespace {

using model::Attr;
using model::Element;
using model::ElementData;
using model::Type;

constexpr std::string_view keyNamespace = "urn:samenspel:key:1";

/// Rules of analyses are known to everybody; anything else in their place is not.
bool isRule(std::string_view rule) {
  const auto dash = rule.find('-');
  const auto isIn = [](std::string_view text, std::string_view characters) {
    return !text.empty() && text.find_first_not_of(characters) == std::string_view::npos;
  };
  return dash != std::string_view::npos && rule.size() <= 12 &&
         isIn(rule.substr(0, dash), "ABCDEFGHIJKLMNOPQRSTUVWXYZ") &&
         isIn(rule.substr(dash + 1), "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}

/// What becomes of one value.
enum class Fate { Stays, Label, Left };

Fate fateOf(const Element& element, std::string_view name, std::string_view value) {
  const auto attribute = model::attributeNamed(name);
  if (!attribute) return Fate::Left;
  if (*attribute == Attr::Owner) return Fate::Stays;
  const model::Attribute* row = model::attributeOf(element.type(), *attribute);
  if (row == nullptr) return Fate::Left;
  if (*attribute == Attr::Subjects || *attribute == Attr::Format || isNoText(*row, value)) return Fate::Stays;
  if (*attribute == Attr::Rule && isRule(value)) return Fate::Stays;
  const bool isText = row->kind == model::Kind::Text || row->kind == model::Kind::Lines;
  return isText && element.type() != Type::Setting ? Fate::Label : Fate::Left;
}

/// One copy in the making, and its key.
class Pseudonyms {
 public:
  explicit Pseudonyms(const model::Model& model) : m_model(model) {
    m_key.open("key");
    m_key.attribute("xmlns", keyNamespace);
  }

  PseudonymisedCopy take() && {
    std::vector<Element> kept;
    for (const Element& element : m_model.elements())
      if (element.type() != Type::Foreign && canBeNamed(element)) kept.push_back(element);
    std::ranges::stable_sort(kept, {}, [](const Element& element) { return element.type(); });
    m_ids.number(kept, m_model);
    for (const auto& [copy, original] : m_ids.byCopy()) entry("id", {{"copy", copy}, {"original", original}});
    for (ElementData root = rename(m_model.root()); const auto& [name, value] : root.attributes)
      static_cast<void>(m_copy.apply(model::SetAttribute{{}, name, value}));
    for (const Element& element : kept) add(element);
    for (const Element& element : m_model.elements())
      if (element.type() == Type::Foreign || !canBeNamed(element)) leave(element);
    m_key.close();
    return {std::move(m_copy), m_key.take()};
  }

 private:
  using Entry = std::initializer_list<std::pair<std::string_view, std::string>>;

  /// A setting says what it sets; a name that nobody chose from a list might be anything.
  static bool canBeNamed(const Element& element) {
    if (element.type() != Type::Setting) return true;
    const auto name = element.text(Attr::Name);
    return base::isValidId(name) && base::parseNumber(element.text(Attr::Value)).has_value();
  }

  void add(const Element& element) {
    ElementData data = element.type() == Type::Setting ? element.data() : rename(element);
    auto copy = renamed(data, [this](std::string_view id) { return m_ids.copyOf(id); });
    if (!copy) return leave(element);  // it leads to what is not in the model
    const std::string key = copy->id;
    for (std::size_t n = 2; m_copy.contains(copy->id); ++n) copy->id = storage::numbered(key, n);
    static_cast<void>(m_copy.apply(model::AddElement{std::move(*copy)}));
  }

  /// The element with labels for texts, still under its own ids.
  ElementData rename(const Element& element) {
    ElementData result{std::string(element.id()), element.type(), {}};
    const std::string of = element.id().empty() ? std::string() : m_ids.copyOf(element.id());
    for (const auto& [name, value] : element.data().attributes) {
      const Fate fate = fateOf(element, name, value);
      if (fate == Fate::Left) entry("left", {{"of", std::string(element.id())}, {"attribute", name}, {"value", value}});
      if (fate == Fate::Left) continue;
      result.attributes.push_back({name, fate == Fate::Stays ? value : labelFor(element, name, value)});
    }
    return result;
  }

  const std::string& labelFor(const Element& element, const std::string& name, const std::string& value) {
    const auto language = base::language();
    const Attr attribute = *model::attributeNamed(name);
    // Names stand for elements, other texts for themselves.
    const bool isName = attribute == Attr::Name;
    const std::string kind(isName ? element.info().label.in(language)
                                  : model::attributeOf(element.type(), attribute)->label.in(language));
    std::string& label = m_labels[{kind, isName ? "#" + std::string(element.id()) : value}];
    if (!label.empty()) return label;
    label = kind + " " + std::to_string(++m_counts[kind]);
    entry("text", {{"label", label}, {"original", value}});
    return label;
  }

  /// The element stays behind as a whole.
  void leave(const Element& element) {
    m_key.open("element");
    m_key.attribute("type", element.info().name);
    m_key.attribute("id", element.id());
    for (const auto& [name, value] : element.data().attributes) entry("has", {{"attribute", name}, {"value", value}});
    m_key.close();
  }

  void entry(std::string_view element, Entry attributes) {
    m_key.open(element);
    for (const auto& [name, value] : attributes) m_key.attribute(name, value);
    m_key.close();
  }

  const model::Model& m_model;
  model::Model m_copy;
  CopyIds m_ids;
  std::map<std::pair<std::string, std::string>, std::string> m_labels;  // by kind and what it stands for
  std::map<std::string, int> m_counts;
  xml::Writer m_key;
};

/// What a key file says.
struct Key {
  CopyIds ids;
  std::map<std::string, std::string, std::less<>> texts;           // original by label
  std::map<std::string, std::vector<model::AttributeValue>> left;  // by original id
  std::vector<ElementData> elements;
  std::size_t longest = 0;
};

base::Result<Key> readKey(std::string_view bytes) {
  const auto document = xml::parse(bytes, base::tr("key"));
  if (!document || document->root().name() != "key" || document->root().attribute("xmlns") != keyNamespace)
    return base::failure(base::ErrorCode::NotThisFormat,
                         base::tr("The key is not a key file of this program. Choose the "
                                  "one that was written with the copy."));
  Key key;
  const auto text = [](xml::Node node, std::string_view name) { return std::string(node.attribute(name)); };
  for (xml::Node node = document->root().firstChild(); node; node = node.next()) {
    if (node.name() == "id") key.ids.pair(text(node, "original"), text(node, "copy"));
    if (node.name() == "text") key.texts.emplace(text(node, "label"), text(node, "original"));
    if (node.name() == "left") key.left[text(node, "of")].push_back({text(node, "attribute"), text(node, "value")});
    if (node.name() != "element") continue;
    ElementData element{text(node, "id"), model::typeNamed(node.attribute("type")).value_or(Type::Foreign), {}};
    for (xml::Node has = node.firstChild(); has; has = has.next())
      element.attributes.push_back({text(has, "attribute"), text(has, "value")});
    key.elements.push_back(std::move(element));
  }
  for (const auto& [label, original] : key.texts) key.longest = std::max(key.longest, label.size());
  return key;
}

/// The text with every label in it replaced. A label ends where its number ends.
std::string withoutLabels(const std::string& text, const Key& key) {
  const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = std::min(key.longest, text.size() - at);
    for (; length > 0; --length) {
      const bool ends = at + length == text.size() || !isDigit(text[at + length]);
      if (!ends || !isDigit(text[at + length - 1])) continue;
      if (const auto found = key.texts.find(std::string_view(text).substr(at, length)); found != key.texts.end()) {
        result += found->second;
        break;
      }
    }
    if (length == 0) result += text[at];
    at += std::max<std::size_t>(length, 1);
  }
  return result;
}

/// The original in the making.
class Identities {
 public:
  explicit Identities(Key key) : m_key(std::move(key)) {}

  model::Model restore(const model::Model& copy) && {
    for (const Element& element : copy.elements())
      if (storage::hasId(element.type()) && m_key.ids.originalOf(element.id()).empty()) adopt(element);
    for (const auto& attribute : restored(copy.root()).attributes)
      static_cast<void>(m_model.apply(model::SetAttribute{{}, attribute.name, attribute.value}));
    for (const Element& element : copy.elements()) {
      auto original = renamed(restored(element), [this](std::string_view id) { return originalOf(id); });
      if (original) add(std::move(*original));
    }
    for (ElementData& element : m_key.elements) add(std::move(element));
    return std::move(m_model);
  }

 private:
  /// Something new: under its own id where that is nobody's.
  void adopt(const Element& element) {
    std::string id(element.id());
    while (!m_key.ids.copyOf(id).empty()) id = base::newId(element.info().letter);
    m_key.ids.pair(std::move(id), std::string(element.id()));
  }

  std::string originalOf(std::string_view id) const {
    return id.starts_with('/') ? std::string(id) : m_key.ids.originalOf(id);
  }

  ElementData restored(const Element& element) const {
    ElementData data = element.data();
    for (auto& [name, value] : data.attributes) {
      const auto attribute = model::attributeNamed(name);
      const auto* row = attribute ? model::attributeOf(element.type(), *attribute) : nullptr;
      if (row != nullptr && (row->kind == model::Kind::Text || row->kind == model::Kind::Lines) &&
          *attribute != Attr::Subjects)
        value = withoutLabels(value, m_key);
    }
    const auto left = m_key.left.find(element.id().empty() ? std::string() : originalOf(element.id()));
    if (left == m_key.left.end()) return data;
    for (const auto& attribute : left->second)
      if (std::ranges::none_of(data.attributes, [&](const auto& has) { return has.name == attribute.name; }))
        data.attributes.push_back(attribute);
    return data;
  }

  void add(ElementData element) {
    const std::string key = element.id;
    for (std::size_t n = 2; m_model.contains(element.id); ++n) element.id = storage::numbered(key, n);
    static_cast<void>(m_model.apply(model::AddElement{std::move(element)}));
  }

  Key m_key;
  model::Model m_model;
};

}  // namespace

PseudonymisedCopy pseudonymised(const model::Model& model) { return Pseudonyms(model).take(); }

base::Result<model::Model> reidentified(const model::Model& copy, std::string_view key) {
  auto read = readKey(key);
  if (!read) return tl::unexpected(read.error());
  model::Model original = Identities(std::move(*read)).restore(copy);
  // What the copy was without is in the key as it stood in the file: in a damaged key it is nothing that can be a file.
  const std::string written = storage::writeModel(original);
  const auto reread = storage::readModel(written, base::tr("key"));
  if (!reread || !storage::readsBackAs(original, reread->model) || storage::writeModel(reread->model) != written)
    return base::failure(
        base::ErrorCode::Invalid,
        base::tr("The key is damaged: what it gives back does not fit in a model file. Use another copy "
                 "of the key."));
  return original;
}

}  // namespace exchange
