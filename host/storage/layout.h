// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "model/unknown_place.h"

// What reader and writer agree on: the sections of a file, what may stand where, and the keys of elements that have no
// id of their own in the file. All functions are pure.
namespace storage {

inline constexpr int formatMajor = 1;
inline constexpr int formatMinor = 0;
inline constexpr std::string_view formatVersion = "1.0";

using model::atRoot;
using model::beforeNote;
using model::formatNamespace;
using model::hasNoteElement;
using model::inEpilog;
using model::inProlog;
using model::inTag;
using model::mayOwn;

struct Section {
  std::string_view name;
  std::string_view key;  ///< the owner of foreign content in it
  bool holds(model::Type type) const { return model::sectionOf(type) == key; }
};

inline constexpr Section sections[] = {
    {"elements", "/elements"}, {"links", "/links"}, {"diagrams", "/diagrams"}, {"analysis", "/analysis"}};

/// The section with this element name, or null.
const Section* sectionNamed(std::string_view name);

/// True when elements of the type have an id in the file.
inline bool hasId(model::Type type) { return model::info(type).letter != '\0'; }

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
