// SPDX-License-Identifier: MIT
#include "model/unknown_place.h"

#include <algorithm>

namespace model {
namespace {

constexpr std::string_view kSections[] = {"/elements", "/links", "/diagrams", "/analysis"};

bool isSection(std::string_view key) { return std::ranges::find(kSections, key) != std::end(kSections); }

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

std::string_view writtenBefore(const Model& model, const Element& unknown) {
  const std::string_view owner = unknown.reference(Attr::Owner), before = unknown.text(Attr::Before);
  constexpr std::string_view last;
  if (before.empty() || before == inTag) return before;
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
