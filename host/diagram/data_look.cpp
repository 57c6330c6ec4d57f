// SPDX-License-Identifier: MIT
#include "diagram/data_look.h"

#include <algorithm>
#include <array>
#include <functional>

#include "base/text.h"
#include "diagram/words.h"

namespace diagram {
namespace {

using model::Element;
using model::Kind;

struct Role {
  std::string_view token;
  Severity severity;
  ColourRole fill;
  ColourRole outline;
};

constexpr std::array<Role, 5> kRoles = {{
    {"error", Severity::Error, ColourRole::ErrorTint, ColourRole::Error},
    {"warning", Severity::Warning, ColourRole::WarningTint, ColourRole::WarningOutline},
    {"info", Severity::Info, ColourRole::InfoTint, ColourRole::Info},
    {"question", Severity::Question, ColourRole::QuestionTint, ColourRole::Question},
    {"strength", Severity::Strength, ColourRole::StrengthTint, ColourRole::Strength},
}};

std::string labelOf(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return base::tr("bottleneck");
    case Severity::Warning:
      return base::tr("point for attention");
    case Severity::Info:
      return base::tr("in between");
    case Severity::Question:
      return base::tr("not known");
    case Severity::Strength:
      return base::tr("in order");
  }
  return {};
}

bool isChoice(Kind kind) { return kind == Kind::Choice; }
bool isNumber(Kind kind) { return kind == Kind::Integer || kind == Kind::Number; }
bool isShort(Kind kind) { return isChoice(kind) || isNumber(kind) || kind == Kind::Date; }

std::vector<DataAttribute> attributesThat(const model::Model& model, bool (*fits)(Kind)) {
  std::vector<DataAttribute> found;
  for (const model::TypeInfo& type : model::types()) {
    if (!model::isNode(type.id) && !model::isLink(type.id)) continue;
    const auto elements = model.elements(type.id);
    for (const model::Attribute& attribute : type.attributes) {
      if (!fits(attribute.kind)) continue;
      const auto hasIt = [&](const Element& element) { return element.has(attribute.id); };
      if (std::any_of(elements.begin(), elements.end(), hasIt)) found.push_back({type.id, attribute.id});
    }
  }
  return found;
}

std::string inWords(const Element& element, const model::Attribute& attribute) {
  if (element.isUnknown(attribute.id)) return "?";
  if (isNumber(attribute.kind)) {
    const auto number = element.number(attribute.id);
    return number ? numberInWords(*number) : std::string();
  }
  if (attribute.kind == Kind::Date) {
    const auto day = element.date(attribute.id);
    return day ? base::shortDate(*day, base::language()) : std::string();
  }
  return valueInWords(element, attribute.id);
}

}  // namespace

const Category* ColourLook::find(std::string_view element) const {
  const auto found = of.find(element);
  return found == of.end() ? nullptr : &categories[found->second];
}

double SizeLook::largest() const {
  double largest = 0;
  for (const auto& [element, value] : of) largest = std::max(largest, value);
  return largest;
}

bool SizeLook::hasRing(std::string_view element) const {
  return std::find(ringed.begin(), ringed.end(), element) != ringed.end();
}

ColourLook colourByRole(std::string title, const std::vector<DataValue>& values) {
  ColourLook look{std::move(title), {}, {}};
  for (const Role& role : kRoles) {
    const std::size_t category = look.categories.size();
    for (const DataValue& value : values)
      if (value.role == role.token) look.of.emplace(value.element, category);
    const bool occurs = std::any_of(values.begin(), values.end(), [&](const auto& v) { return v.role == role.token; });
    if (occurs) look.categories.push_back({labelOf(role.severity), role.fill, role.outline, role.severity});
  }
  return look;
}

SizeLook sizeByNumber(std::string title, const std::vector<DataValue>& values) {
  SizeLook look{std::move(title), {}, {}, {}};
  for (const DataValue& value : values)
    if (value.number) look.of.emplace(value.element, std::max(0.0, *value.number));
  return look;
}

BadgeLook badgeByText(std::string title, const std::vector<DataValue>& values) {
  BadgeLook look{std::move(title), {}};
  for (const DataValue& value : values)
    if (!value.text.empty()) look.of.emplace(value.element, value.text);
  return look;
}

std::string titleOf(const DataAttribute& attribute) {
  const auto* row = model::attributeOf(attribute.type, attribute.attribute);
  const model::Label type = model::info(attribute.type).label;
  return base::tr("{type}: {attribute}",
                  {{"type", std::string(type.in(base::language()))},
                   {"attribute", row == nullptr ? std::string() : std::string(row->label.in(base::language()))}});
}

std::vector<DataAttribute> colourAttributes(const model::Model& model) { return attributesThat(model, isChoice); }
std::vector<DataAttribute> sizeAttributes(const model::Model& model) { return attributesThat(model, isNumber); }
std::vector<DataAttribute> badgeAttributes(const model::Model& model) { return attributesThat(model, isShort); }

ColourLook colourBy(const model::Model& model, const DataAttribute& attribute) {
  ColourLook look{titleOf(attribute), {}, {}, true};
  const auto* row = model::attributeOf(attribute.type, attribute.attribute);
  if (row == nullptr) return look;
  const auto take = [&](Category category, const std::function<bool(const Element&)>& fits) {
    bool occurs = false;
    for (const Element& element : model.elements(attribute.type)) {
      if (!fits(element)) continue;
      look.of.emplace(element.id(), look.categories.size());
      occurs = true;
    }
    if (occurs) look.categories.push_back(std::move(category));
  };
  for (const model::Value& value : row->values) {
    if (value.token == "unknown") continue;
    const Partner colour = partnerAt(look.categories.size());
    take({std::string(value.label.in(base::language())), tint(colour), strong(colour)},
         [&](const Element& element) { return element.is(attribute.attribute, value.token); });
  }
  take({base::tr("unknown"), ColourRole::QuestionTint, ColourRole::Question, Severity::Question},
       [&](const Element& element) { return element.isUnknown(attribute.attribute); });
  return look;
}

SizeLook sizeBy(const model::Model& model, const DataAttribute& attribute) {
  SizeLook look{titleOf(attribute), {}, {}, {}};
  for (const Element& element : model.elements(attribute.type))
    if (const auto number = element.number(attribute.attribute)) look.of.emplace(element.id(), std::max(0.0, *number));
  return look;
}

BadgeLook badgeBy(const model::Model& model, const DataAttribute& attribute) {
  BadgeLook look{titleOf(attribute), {}};
  const auto* row = model::attributeOf(attribute.type, attribute.attribute);
  if (row == nullptr) return look;
  for (const Element& element : model.elements(attribute.type))
    if (std::string text = inWords(element, *row); !text.empty()) look.of.emplace(element.id(), std::move(text));
  return look;
}

}  // namespace diagram
