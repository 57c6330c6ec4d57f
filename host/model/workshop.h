// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "model/model.h"

// What a file keeps for a workshop besides the model: attributes on diagrams that say what they show, and agenda items.
// They are in a namespace of their own (host/decisions/0008), so that a program of format 1.0 keeps them as they are.
namespace model::workshop {

inline constexpr std::string_view space = "urn:samenspel:workshop:1";
/// Declares the prefix on the element that has such attributes.
inline constexpr std::string_view declaration = "xmlns:workshop";
inline constexpr std::string_view prefix = "workshop:";

// Attributes of a diagram. Lists are separated by spaces.
inline constexpr std::string_view shows = "workshop:shows";        ///< ids: nothing else is on the diagram
inline constexpr std::string_view places = "workshop:places";      ///< the diagram whose places it has
inline constexpr std::string_view types = "workshop:types";        ///< element names of types
inline constexpr std::string_view layers = "workshop:layers";      ///< tokens
inline constexpr std::string_view partners = "workshop:partners";  ///< ids of organisations
inline constexpr std::string_view where = "workshop:where";        ///< attribute=token
inline constexpr std::string_view findings = "workshop:findings";  ///< severities
inline constexpr std::string_view text = "workshop:text";          ///< what is looked for
inline constexpr std::string_view focus = "workshop:focus";        ///< ids that all is around
inline constexpr std::string_view steps = "workshop:steps";        ///< how many links far, 1 to 3
inline constexpr std::string_view rest = "workshop:rest";          ///< "fade", or else it is not there

/// No id looks like this: a list with nothing in it, which is another thing than no list.
inline constexpr std::string_view nothing = "-";

/// True for the attributes above and the declaration.
inline bool isAttribute(std::string_view name) {
  return name == declaration || name.substr(0, prefix.size()) == prefix;
}

/// True for a piece of an agenda.
inline bool isContent(const Element& element) {
  return element.type() == Type::Foreign && element.text(Attr::Raw).find(space) != std::string_view::npos;
}

/// An attribute of a diagram as it stands in the file; empty when it is not there.
inline std::string_view textOf(const Element& diagram, std::string_view name) {
  if (!diagram.hasForeignAttributes()) return {};
  for (const auto& [each, value] : diagram.foreignAttributes())
    if (each == name) return value;
  return {};
}

/// The diagram whose places a diagram has: itself, or another one that is there. One step: no chains, no circles.
inline std::string_view placesOf(const Model& model, std::string_view diagram) {
  const auto element = model.find(diagram);
  if (!element || element->type() != Type::Diagram) return diagram;
  const std::string_view other = textOf(*element, places);
  const auto found = other.empty() ? std::nullopt : model.find(other);
  return found && found->type() == Type::Diagram ? found->id() : diagram;
}

}  // namespace model::workshop
