// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/model.h"

// What an element says, whatever way it is written. All functions are pure.
namespace compare {

/// An attribute that two versions of an element say differently, with the texts as they stand in each; nothing: the
/// version does not say it, or says what absence means anyway.
struct AttributeDifference {
  std::string name;
  std::optional<std::string> before;
  std::optional<std::string> after;
};

/// What has to be set to make `before` say what `after` says, in the order of the format, foreign attributes last by
/// name. Values that differ only in how they are written, or in saying what absence means, do not differ. Both must be
/// of the same type.
std::vector<AttributeDifference> differences(const model::Element& before, const model::Element& after);

/// True when both are of the same type and say the same; the ids and the document order play no part.
bool saysTheSame(const model::Element& a, const model::Element& b);

/// The value to set to make another version of the element say what this one says of the attribute with this name.
std::optional<std::string> said(const model::Element& element, std::string_view name);

/// The attributes that hold references to other elements.
inline constexpr model::Attr kReferences[] = {model::Attr::From, model::Attr::To, model::Attr::Of, model::Attr::Owner};

/// The references an element holds to others, by the attributes that hold them. Empty ones are left out.
struct Held {
  model::Attr attribute;
  std::string_view id;
};
std::vector<Held> references(const model::Element& element);

/// Everything that refers to an element, each once.
std::vector<model::Element> referrers(const model::Model& model, std::string_view id);

}  // namespace compare
