// SPDX-License-Identifier: MIT
#include "storage/layout.h"

#include <algorithm>

#include "base/hash.h"
#include "base/id.h"

namespace storage {

using model::Attr;
using model::Type;

const Section* sectionNamed(std::string_view name) {
  const auto* found = std::find_if(std::begin(sections), std::end(sections),
                                   [&](const Section& section) { return section.name == name; });
  return found == std::end(sections) ? nullptr : found;
}

std::string derivedKey(Type type, std::span<const model::Model::AttributeView> attributes) {
  const auto text = [&](Attr attribute) {
    const std::string_view name = model::attributeName(attribute);
    for (const auto& each : attributes)
      if (each.name == name) return std::string(each.value);
    return std::string();
  };
  switch (type) {
    case Type::Shape:
      return text(Attr::Owner) + "/" + text(Attr::Of);
    case Type::Bend:
      return text(Attr::Owner) + "/" + text(Attr::Of) + "/" + text(Attr::Order);
    case Type::Setting:
      return "setting/" + text(Attr::Name);
    case Type::Topic:
      return "topic/" + text(Attr::Name);
    case Type::Waiver:
      return "waiver/" + text(Attr::Rule) + "/" + text(Attr::Subjects);
    default:
      // What it is and where it stands, so that equal pieces in different places do not change places.
      return "foreign/" +
             base::sha256(text(Attr::Owner) + "\n" + text(Attr::Before) + "\n" + text(Attr::Raw)).substr(0, 12);
  }
}

std::string numbered(std::string_view key, std::size_t n) { return std::string(key) + "#" + std::to_string(n); }

std::string keyWithoutId(std::string_view owner, Type type, std::size_t n) {
  return std::string(owner) + "/" + std::string(model::info(type).name) + "/" + std::to_string(n);
}

std::string_view fileId(const model::Element& element) {
  if (!hasId(element.type())) return {};
  if (element.has(Attr::Id)) return element.text(Attr::Id);
  return base::isValidId(element.id()) ? element.id() : std::string_view();
}

}  // namespace storage
