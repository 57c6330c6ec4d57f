// SPDX-License-Identifier: MIT
#include "exchange/typed_text.h"

#include <algorithm>

#include "base/number.h"
#include "base/text.h"

namespace exchange {
namespace {

using model::Attr;
using model::Element;
using model::Kind;
using model::Type;

bool areAllNamed(const model::Attribute& attribute, std::string_view tokens) {
  while (!tokens.empty()) {
    const std::size_t end = std::min(tokens.find(' '), tokens.size());
    if (end > 0 && model::valueNamed(attribute, tokens.substr(0, end)) == nullptr) return false;
    tokens.remove_prefix(std::min(end + 1, tokens.size()));
  }
  return true;
}

std::string nameOf(const Element& element) {
  const auto language = base::language();
  if (!model::isLink(element.type())) return std::string(element.name());
  const auto end = [](const std::optional<Element>& node) { return node ? std::string(node->name()) : std::string(); };
  return end(element.from()) + " " + std::string(element.info().label.in(language)) + " " + end(element.to());
}

}  // namespace

bool isNoText(const model::Attribute& attribute, std::string_view value) {
  switch (attribute.kind) {
    case Kind::Choice:
      return model::valueNamed(attribute, value) != nullptr;
    case Kind::Choices:
      return areAllNamed(attribute, value);
    case Kind::Date:
      return base::parseDate(value).has_value();
    case Kind::Integer:
    case Kind::Number:
      return base::parseNumber(value).has_value();
    case Kind::Reference:
      return true;
    case Kind::Text:
    case Kind::Lines:
      break;
  }
  return false;
}

std::vector<SharedText> sharedTexts(const model::Model& copy) {
  const auto language = base::language();
  std::vector<SharedText> texts;
  std::vector<Element> all = copy.elements();
  all.insert(all.begin(), copy.root());
  for (const Element& element : all) {
    if (element.type() == Type::Setting || element.type() == Type::Foreign) continue;
    for (const model::Attribute& attribute : element.info().attributes) {
      if (isInternal(attribute.id) || !element.has(attribute.id) || attribute.id == Attr::Format ||
          attribute.id == Attr::Subjects || isNoText(attribute, element.text(attribute.id)))
        continue;
      texts.push_back(
          {std::string(element.id()),
           base::tr("{type} “{name}”, {attribute}", {{"type", std::string(element.info().label.in(language))},
                                                     {"name", nameOf(element)},
                                                     {"attribute", std::string(attribute.label.in(language))}}),
           std::string(element.text(attribute.id))});
    }
  }
  return texts;
}

}  // namespace exchange
