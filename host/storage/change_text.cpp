// SPDX-License-Identifier: MIT
#include "storage/change_text.h"

#include <charconv>

#include "storage/layout.h"
#include "xml/encoding.h"
#include "xml/scanner.h"

namespace storage {
namespace {

// The largest file has a tenth of it, the rest is for a session; a number beyond it is no place.
constexpr std::uint64_t mostPlaces = 10'000'000;

struct Append {
  std::string& bytes;

  void operator()(const model::AddElement& add) const {
    bytes += 'A';
    if (add.position == model::atEnd)
      bytes += "-;";
    else
      appendNumber(bytes, add.position);
    appendText(bytes, model::info(add.element.type).name);
    appendText(bytes, add.element.id);
    appendNumber(bytes, add.element.attributes.size());
    for (const model::AttributeValue& attribute : add.element.attributes) {
      appendText(bytes, attribute.name);
      appendText(bytes, attribute.value);
    }
  }

  void operator()(const model::RemoveElement& remove) const {
    bytes += 'R';
    appendText(bytes, remove.id);
  }

  void operator()(const model::SetAttribute& set) const {
    bytes += set.value ? 'S' : 'U';
    appendText(bytes, set.id);
    appendText(bytes, set.name);
    if (set.value) appendText(bytes, *set.value);
  }
};

// What the format does not know is an element, too, but none of the vocabulary's.
std::optional<model::Type> typeOf(std::string_view name) {
  if (name == model::info(model::Type::Foreign).name) return model::Type::Foreign;
  return model::typeNamed(name);
}

// What a file could not hold was never in a model: it has a namespace and an id of its own.
bool canBeAttribute(model::Type type, std::string_view name) {
  if (name.starts_with('#')) return model::attributeNamed(name).has_value();
  return xml::isName(name) && name != "xmlns" && !(name == "id" && hasId(type));
}

bool canBeSet(const model::Model& model, const model::SetAttribute& set) {
  const auto element = set.id.empty() ? model.root() : model.find(set.id);
  return element && canBeAttribute(element->type(), set.name);
}

}  // namespace

void appendText(std::string& bytes, std::string_view text) {
  bytes.append(std::to_string(text.size())).append(1, ':').append(text);
}

void appendNumber(std::string& bytes, std::uint64_t number) { bytes.append(std::to_string(number)).append(1, ';'); }

void appendChanges(std::string& bytes, const model::Changes& changes) {
  for (const model::Change& change : changes) std::visit(Append{bytes}, change);
}

void appendWhole(std::string& bytes, const model::Model& model) {
  const Append append{bytes};
  for (const model::AttributeValue& attribute : model.root().data().attributes)
    append(model::SetAttribute{{}, attribute.name, attribute.value});
  for (const model::Element& element : model.elements()) append(model::AddElement{element.data(), element.position()});
}

std::optional<std::uint64_t> ChangeReader::numberBefore(char end) {
  std::uint64_t number = 0;
  const char* const last = m_rest.data() + m_rest.size();
  const auto [stop, error] = std::from_chars(m_rest.data(), last, number);
  if (error != std::errc() || stop == last || *stop != end) return std::nullopt;
  m_rest.remove_prefix(std::size_t(stop - m_rest.data()) + 1);
  return number;
}

std::optional<std::uint64_t> ChangeReader::number() { return numberBefore(';'); }

std::optional<std::string> ChangeReader::text() {
  const auto size = numberBefore(':');
  if (!size || *size > m_rest.size()) return std::nullopt;
  std::string text(m_rest.substr(0, std::size_t(*size)));
  m_rest.remove_prefix(std::size_t(*size));
  return text;
}

std::optional<model::Change> ChangeReader::addition() {
  model::AddElement add;
  if (m_rest.starts_with("-;")) {
    m_rest.remove_prefix(2);
  } else {
    const auto position = number();
    if (!position || *position > mostPlaces) return std::nullopt;
    add.position = std::uint32_t(*position);
  }
  const auto name = text();
  const auto type = name ? typeOf(*name) : std::nullopt;
  auto id = text();
  const auto count = number();
  if (!type || !id || !xml::isLegalText(*id) || !count || *count > m_rest.size()) return std::nullopt;
  add.element.type = *type;
  add.element.id = std::move(*id);
  for (std::uint64_t i = 0; i < *count; ++i) {
    auto key = text();
    auto value = text();
    if (!key || !value || !canBeAttribute(*type, *key)) return std::nullopt;
    add.element.attributes.push_back({std::move(*key), std::move(*value)});
  }
  return add;
}

std::optional<model::Change> ChangeReader::change() {
  const char kind = m_rest.front();
  m_rest.remove_prefix(1);
  if (kind == 'A') return addition();
  if (kind != 'R' && kind != 'S' && kind != 'U') return std::nullopt;
  auto id = text();
  if (!id) return std::nullopt;
  if (kind == 'R') return model::RemoveElement{std::move(*id)};
  auto name = text();
  auto value = kind == 'S' ? text() : std::nullopt;
  if (!name || (kind == 'S' && !value)) return std::nullopt;
  return model::SetAttribute{std::move(*id), std::move(*name), std::move(value)};
}

std::optional<model::Changes> ChangeReader::changes() {
  model::Changes all;
  while (!m_rest.empty()) {
    auto next = change();
    if (!next) return std::nullopt;
    all.push_back(std::move(*next));
  }
  return all;
}

bool replay(model::Model& model, model::Changes changes) {
  for (model::Change& change : changes) {
    if (const auto* set = std::get_if<model::SetAttribute>(&change); set != nullptr && !canBeSet(model, *set))
      return false;
    auto* add = std::get_if<model::AddElement>(&change);
    if (add != nullptr && add->position == model::atEnd) add = nullptr;
    const std::uint32_t wanted = add != nullptr ? add->position : 0;
    const std::string id = add != nullptr ? add->element.id : std::string();
    if (!model.apply(std::move(change))) return false;
    // The places of what had been removed before are missing here: they are made and left empty.
    while (add != nullptr && model.find(id)->position() < wanted) {
      const std::uint32_t before = model.find(id)->position();
      auto again = model.apply(model::RemoveElement{id});
      if (!again || !model.apply(model::AddElement{{"/place", model::Type::Foreign}}) ||
          !model.apply(model::RemoveElement{"/place"}))
        return false;
      std::get<model::AddElement>(*again).position = wanted;
      if (!model.apply(std::move(*again)) || model.find(id)->position() <= before) return false;
    }
  }
  return true;
}

}  // namespace storage
