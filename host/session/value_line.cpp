// SPDX-License-Identifier: MIT
#include "session/value_line.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "edit/actions/attributes.h"
#include "session/letters.h"

namespace session {
namespace {

using model::Attr;
using model::Attribute;
using model::Element;
using model::Kind;
using model::Type;
using model::Value;

tl::unexpected<base::Error> refusal(std::string sentence) {
  return base::failure(base::ErrorCode::Invalid, std::move(sentence));
}

bool canBeTyped(const Attribute& attribute) {
  return attribute.kind != Kind::Reference && attribute.id != Attr::Format && !model::isInternal(attribute.id);
}

/// How much of a text a name takes when the text begins with it as a whole word; 0 when it does not.
std::size_t startsWithWord(const std::string& text, std::string_view name) {
  const std::string small = smallLetters(name);
  if (small.empty() || !text.starts_with(small)) return 0;
  const bool ends = text.size() == small.size() || std::string_view(" :=").find(text[small.size()]) != text.npos;
  return ends ? small.size() : 0;
}

struct Found {
  const Attribute* attribute = nullptr;
  std::size_t length = 0;  // of its name in the text
};

/// The attribute a text begins with: by the longest of its names, else by the start of one that is clear.
Found attributeIn(const std::string& text, Type type) {
  Found found;
  for (const Attribute& attribute : model::info(type).attributes) {
    if (!canBeTyped(attribute)) continue;
    for (const std::string_view name : {attribute.name, attribute.label.en, attribute.label.nl})
      if (const std::size_t length = startsWithWord(text, name); length > found.length) found = {&attribute, length};
  }
  if (found.attribute != nullptr) return found;
  const std::string word = text.substr(0, text.find_first_of(" :="));
  for (const Attribute& attribute : model::info(type).attributes) {
    if (!canBeTyped(attribute) || word.empty()) continue;
    const auto begins = [&](std::string_view name) { return smallLetters(name).starts_with(word); };
    if (!begins(attribute.name) && !begins(attribute.label.en) && !begins(attribute.label.nl)) continue;
    if (found.attribute != nullptr) return {};
    found = {&attribute, word.size()};
  }
  return found;
}

/// The value of a choice by its token or a label, whole or, if that is clear, begun.
const Value* valueIn(std::string_view typed, const Attribute& attribute, const Element& element) {
  const std::string wanted = smallLetters(typed);
  const auto target = model::isLink(element.type()) ? element.to() : std::nullopt;
  const Value* begun = nullptr;
  bool clear = true;
  for (const Value& value : attribute.values) {
    if (value.onlyFor && target && target->type() != *value.onlyFor) continue;
    for (const std::string_view name : {value.token, value.label.en, value.label.nl}) {
      const std::string small = smallLetters(name);
      if (small == wanted) return &value;
      if (!small.starts_with(wanted)) continue;
      clear = clear && (begun == nullptr || begun == &value);
      begun = &value;
    }
  }
  return clear ? begun : nullptr;
}

base::Result<std::string> noSuchValue(std::string_view typed, const Attribute& attribute) {
  std::string all;
  for (const Value& value : attribute.values) {
    if (!all.empty()) all += ", ";
    all += value.label.in(base::language());
  }
  return refusal(base::tr(
      "{attribute} cannot be “{value}”. Choose one of these: {all}.",
      {{"attribute", std::string(attribute.label.in(base::language()))}, {"value", std::string(typed)}, {"all", all}}));
}

/// What stands in the file for what was typed; `shown` is the same for people.
base::Result<std::string> tokensFor(std::string_view typed, const Attribute& attribute, const Element& element,
                                    std::string& shown) {
  shown = typed;
  if ((attribute.kind != Kind::Choice && attribute.kind != Kind::Choices) || typed.empty()) return std::string(typed);
  std::string tokens;
  shown.clear();
  while (!typed.empty()) {
    const std::size_t end = attribute.kind == Kind::Choices ? std::min(typed.find(','), typed.size()) : typed.size();
    const std::string_view one = withoutSpaceAround(typed.substr(0, end));
    typed.remove_prefix(std::min(end + 1, typed.size()));
    const Value* value = valueIn(one, attribute, element);
    if (value == nullptr) return noSuchValue(one, attribute);
    tokens.append(tokens.empty() ? "" : " ").append(value->token);
    shown.append(shown.empty() ? "" : ", ").append(value->label.in(base::language()));
  }
  return tokens;
}

/// The element that has the attribute a text begins with: the given one, else its last criterion.
std::optional<std::pair<Element, Found>> subjectOf(const std::string& text, const Element& element) {
  if (const Found found = attributeIn(text, element.type()); found.attribute != nullptr)
    return std::pair(element, found);
  const auto criteria = element.parts(Type::Criterion);
  if (criteria.empty()) return std::nullopt;
  const Found found = attributeIn(text, Type::Criterion);
  if (found.attribute == nullptr) return std::nullopt;
  return std::pair(criteria.back(), found);
}

base::Result<TypedValue> valueOf(std::string_view part, const Element& element) {
  const auto subject = subjectOf(smallLetters(part), element);
  if (!subject)
    return refusal(base::tr("“{text}” begins with no property of “{name}”, or with more than one.",
                            {{"text", std::string(part)},
                             {"name", element.name().empty() ? std::string(element.info().label.in(base::language()))
                                                             : std::string(element.name())}}));
  const auto& [owner, found] = *subject;
  part.remove_prefix(found.length);
  part = withoutSpaceAround(part);
  if (part.starts_with(':') || part.starts_with('=')) part = withoutSpaceAround(part.substr(1));
  std::string shown;
  auto tokens = tokensFor(part, *found.attribute, owner, shown);
  if (!tokens) return tl::unexpected(tokens.error());
  const std::string label(found.attribute->label.in(base::language()));
  return TypedValue{std::string(owner.id()), found.attribute->id, std::move(*tokens), label + ": " + shown};
}

}  // namespace

base::Result<std::vector<TypedValue>> valuesIn(std::string_view line, const std::vector<std::string>& ids,
                                               const model::Model& model) {
  std::vector<Element> elements;
  for (const std::string& id : ids)
    if (const auto element = model.find(id)) elements.push_back(*element);
  if (elements.empty()) elements.push_back(model.root());
  std::vector<TypedValue> values;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(';'), line.size());
    const std::string_view part = withoutSpaceAround(line.substr(0, end));
    line.remove_prefix(std::min(end + 1, line.size()));
    if (part.empty()) continue;
    for (const Element& element : elements) {
      auto value = valueOf(part, element);
      if (!value) return tl::unexpected(value.error());
      values.push_back(std::move(*value));
    }
  }
  if (values.empty()) return refusal(base::tr("Type a property and its value, and a semicolon before the next."));
  return values;
}

base::Result<void> setValues(Session& session, const std::vector<TypedValue>& values) {
  return session.carryOut(base::tr("change"), [&](edit::Transaction& transaction) -> base::Result<void> {
    for (const TypedValue& value : values)
      if (auto set = edit::setAttribute(transaction, value.id, value.attribute, value.value); !set) return set;
    return {};
  });
}

}  // namespace session
