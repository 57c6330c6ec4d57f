// SPDX-License-Identifier: MIT
#include "model/unknown_place.h"

#include <algorithm>

namespace model {
namespace {

constexpr std::string_view kSections[] = {"/elements", "/links", "/diagrams", "/analysis"};

bool isSection(std::string_view key) { return std::ranges::find(kSections, key) != std::end(kSections); }

bool isOurs(std::string_view space) { return space.starts_with(formatNamespace); }

/// The name that the format gives the element, or nothing when it belongs to another one.
std::string_view formatName(const Model& model, std::string_view raw) {
  const std::string_view name = unknownName(raw);
  const auto colon = name.find(':');
  if (colon == std::string_view::npos) {
    constexpr std::string_view declaration = " xmlns=";
    const std::string_view tag = raw.substr(0, raw.find('>'));
    const auto at = tag.find(declaration);
    if (at == std::string_view::npos) return name;
    const std::string_view quoted = tag.substr(at + declaration.size());
    return !quoted.empty() && isOurs(quoted.substr(1)) ? name : std::string_view();
  }
  const std::string declared = "xmlns:" + std::string(name.substr(0, colon));
  for (const auto& [attribute, value] : model.root().foreignAttributes())
    if (attribute == declared && isOurs(value)) return name.substr(colon + 1);
  return {};
}

/// Without attributes, and with nothing but text inside.
bool isPlainElement(std::string_view raw) {
  const auto tag = raw.find('>'), close = raw.rfind("</");
  if (tag == std::string_view::npos || raw.find_first_of(" \t\r\n") < tag) return false;
  return close == std::string_view::npos || raw.find('<', tag) == close || raw.substr(tag + 1).starts_with("<![CDATA[");
}

}  // namespace

std::string_view sectionOf(Type type) {
  if (isNode(type)) return kSections[0];
  if (isLink(type)) return kSections[1];
  if (type == Type::Diagram) return kSections[2];
  return type == Type::Setting || type == Type::Topic || type == Type::Waiver ? kSections[3] : std::string_view();
}

bool mayOwn(Type owner, Type type) {
  const auto owners = info(type).owners;
  return std::ranges::find(owners, owner) != owners.end();
}

bool hasNoteElement(Type type) {
  const Attribute* note = attributeOf(type, Attr::Note);
  return note != nullptr && note->kind == Kind::Lines;
}

std::string_view unknownName(std::string_view raw) {
  if (raw.size() < 2 || raw[0] != '<' || raw[1] == '!' || raw[1] == '?') return {};
  return raw.substr(1, raw.find_first_of(" \t\r\n/>", 1) - 1);
}

std::string_view lookalike(const Model& model, const Element& unknown) {
  const std::string_view raw = unknown.text(Attr::Raw), name = formatName(model, raw);
  if (name.empty()) return {};
  if (unknown.reference(Attr::Owner) == atRoot) {
    const auto* section = std::ranges::find(kSections, name, [](std::string_view key) { return key.substr(1); });
    return section == std::end(kSections) ? std::string_view() : *section;
  }
  const auto owner = unknown.owner();
  return owner && name == "note" && hasNoteElement(owner->type()) && isPlainElement(raw) ? beforeNote
                                                                                         : std::string_view();
}

std::string_view writtenBefore(const Model& model, const Element& unknown) {
  const std::string_view owner = unknown.reference(Attr::Owner), before = unknown.text(Attr::Before);
  constexpr std::string_view last;
  if (before.empty() || before == inTag) return before;
  if (!lookalike(model, unknown).empty()) return last;
  if (owner == atRoot) return isSection(before) ? before : last;
  const auto sibling = model.find(before);
  if (isSection(owner)) return sibling && sectionOf(sibling->type()) == owner ? before : last;
  const auto element = model.find(owner);
  if (!element) return last;
  if (before == beforeNote) return hasNoteElement(element->type()) && element->has(Attr::Note) ? before : last;
  const bool isBeside = sibling && sibling->reference(Attr::Owner) == owner && mayOwn(element->type(), sibling->type());
  return isBeside ? before : last;
}

}  // namespace model
