// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "model/model.h"

// Where content that no version of the format knows stands: in what (Attr::Owner), and before what there
// (Attr::Before). All functions are pure.
namespace model {

/// The namespace of the format, to which its major version is added. What is in another one is unknown content.
inline constexpr std::string_view formatNamespace = "urn:samenspel:collaboration:";

/// Owners of unknown content that are no elements. No id starts with a slash.
inline constexpr std::string_view atRoot = "/";
inline constexpr std::string_view inProlog = "/prolog";
inline constexpr std::string_view inEpilog = "/epilog";
/// In Attr::Before: the content stands before the note of its owner; it is attributes of a section's tag.
inline constexpr std::string_view beforeNote = "/note";
inline constexpr std::string_view inTag = "/tag";

/// The section of a file that elements of the type stand in, as an owner: "/elements", "/links", "/diagrams",
/// "/analysis"; empty when they stand inside others.
std::string_view sectionOf(Type type);

/// True when elements of `type` stand inside an element of type `owner`.
bool mayOwn(Type owner, Type type);

/// True when the note of the type is a child element.
bool hasNoteElement(Type type);

/// The name of the XML element that unknown content starts with; empty for a comment, an instruction or text.
std::string_view unknownName(std::string_view raw);

/// What a piece of unknown content would be taken for if it came first: the key of a section at the root of a file, a
/// second note of an element (beforeNote). Empty: nothing.
std::string_view lookalike(const Model& model, const Element& unknown);

/// What a piece of unknown content is written before; empty: at the end of its owner, also when what it stood before is
/// gone or is somewhere else, and when it must not come before what it looks like.
std::string_view writtenBefore(const Model& model, const Element& unknown);

}  // namespace model
