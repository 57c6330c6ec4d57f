// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagram/shapes/drawing.h"
#include "model/model.h"

// Looks by data: a colour, a size and a badge per element, from an attribute or from what an analysis found. Values
// only: the scene draws them, and its legend explains them.
namespace diagram {

template <class Value>
using ByElement = std::map<std::string, Value, std::less<>>;

struct ColourLook {
  std::string title;
  std::vector<Category> categories;  ///< in the order of the legend
  ByElement<std::size_t> of;         ///< index into categories
  bool replacesPartners = false;     ///< colour no longer says whose it is; the codes still do
  /// What colours an element; null for one without.
  const Category* find(std::string_view element) const;
};

struct SizeLook {
  std::string title;
  ByElement<double> of;
  std::string ringTitle;            ///< what it means to have a ring as well
  std::vector<std::string> ringed;  ///< elements
  double largest() const;
  bool hasRing(std::string_view element) const;
};

struct BadgeLook {
  std::string title;
  ByElement<std::string> of;
};

/// Any of the three together.
struct DataLook {
  std::optional<ColourLook> colour;
  std::optional<SizeLook> size;
  std::optional<BadgeLook> badge;
  bool empty() const { return !colour && !size && !badge; }
};

/// What an analysis says of one element: a number, a colour role ("error", "strength", …) or a short text.
struct DataValue {
  std::string element;
  std::optional<double> number;
  std::string text;
  std::string role;
};

/// Colours by severity; values without a role that is known are left out.
ColourLook colourByRole(std::string title, const std::vector<DataValue>& values);
SizeLook sizeByNumber(std::string title, const std::vector<DataValue>& values);
BadgeLook badgeByText(std::string title, const std::vector<DataValue>& values);

/// An attribute of a type of node or link that a picture can show.
struct DataAttribute {
  model::Type type = model::Type::Role;
  model::Attr attribute = model::Attr::Layer;
  friend bool operator==(const DataAttribute&, const DataAttribute&) = default;
};

/// "Role: mandate", in the user's language.
std::string titleOf(const DataAttribute& attribute);

/// The attributes that at least one element of the model has a value of, in the order of the vocabulary: choices for
/// colours, numbers for sizes, either and dates for badges.
std::vector<DataAttribute> colourAttributes(const model::Model& model);
std::vector<DataAttribute> sizeAttributes(const model::Model& model);
std::vector<DataAttribute> badgeAttributes(const model::Model& model);

/// One category per value that occurs, in the order of the vocabulary, the last one for what is unknown. Colours are
/// those of the partners, which lose them meanwhile; from the sixth value on the label alone tells them apart.
ColourLook colourBy(const model::Model& model, const DataAttribute& attribute);
SizeLook sizeBy(const model::Model& model, const DataAttribute& attribute);
BadgeLook badgeBy(const model::Model& model, const DataAttribute& attribute);

}  // namespace diagram
