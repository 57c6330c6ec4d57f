// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/model.h"

// What reader and writer agree on: the sections of a file, what may stand where, and the keys of elements that have no
// id of their own in the file. All functions are pure.
namespace storage {

inline constexpr std::string_view formatNamespace = "urn:samenspel:collaboration:";
inline constexpr int formatMajor = 1;
inline constexpr int formatMinor = 0;
inline constexpr std::string_view formatVersion = "1.0";

/// Owners of foreign content that are no elements. No id starts with a slash.
inline constexpr std::string_view atRoot = "/";
inline constexpr std::string_view inProlog = "/prolog";
inline constexpr std::string_view inEpilog = "/epilog";
/// In Attr::Before: the content stands before the note of its owner; it is attributes of a section's tag.
inline constexpr std::string_view beforeNote = "/note";
inline constexpr std::string_view inTag = "/tag";

struct Section {
  std::string_view name;
  std::string_view key;  ///< the owner of foreign content in it
  bool (*holds)(model::Type);
};

inline constexpr Section sections[] = {
    {"elements", "/elements", [](model::Type type) { return model::isNode(type); }},
    {"links", "/links", [](model::Type type) { return model::isLink(type); }},
    {"diagrams", "/diagrams", [](model::Type type) { return type == model::Type::Diagram; }},
    {"analysis", "/analysis",
     [](model::Type type) {
       return type == model::Type::Setting || type == model::Type::Topic || type == model::Type::Waiver;
     }},
};

/// The section with this element name, or null.
const Section* sectionNamed(std::string_view name);

/// True when elements of `type` stand inside an element of type `owner`.
bool mayOwn(model::Type owner, model::Type type);

/// True when elements of the type have an id in the file.
inline bool hasId(model::Type type) { return model::info(type).letter != '\0'; }

/// True when the note of the type is a child element.
inline bool hasNoteElement(model::Type type) {
  const model::Attribute* note = model::attributeOf(type, model::Attr::Note);
  return note != nullptr && note->kind == model::Kind::Lines;
}

/// The key of an element without an id of its own: shape d1/o4k2m9, bend d1/l2/0, setting/contactThreshold,
/// topic/rules, waiver/GOV-003/o4k2m9 o1, foreign/ and a digest of what and where it is. Not necessarily free: see
/// numbered.
std::string derivedKey(model::Type type, std::span<const model::Model::AttributeView> attributes);

/// The key of the n-th element (from 2) that asks for the same key.
std::string numbered(std::string_view key, std::size_t n);

/// The key of the n-th element (from 1) of a type that should have an id and has none, in its owner (empty: none).
std::string keyWithoutId(std::string_view owner, model::Type type, std::size_t n);

/// The id that stands in the file; empty when the element has none there.
std::string_view fileId(const model::Element& element);

}  // namespace storage
