// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cctype>

#include "base/date.h"
#include "base/number.h"
#include "base/text.h"
#include "diagram/words.h"
#include "session/views/view_tools.h"

// Cells that change the model, made from the vocabulary.
namespace session {
namespace {

using model::Attr;
using model::Attribute;
using model::Element;
using model::Kind;

std::string lower(std::string_view text) {
  std::string folded(text);
  std::ranges::transform(folded, folded.begin(),
                         [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
  return folded;
}

/// How a value reads in a cell.
SheetCell valueCell(const Attribute& attribute, model::Type type, std::string_view value) {
  SheetCell cell;
  cell.unknown = value == "unknown";
  if (attribute.kind == Kind::Date) {
    const auto date = base::parseDate(value);
    cell.text = date ? dateWords(date) : std::string(value);
  } else if (!attribute.values.empty()) {
    cell.text = value.empty() ? "" : std::string(model::valueLabel(type, attribute.id, value, base::language()));
  } else {
    cell.text = value;
    cell.number = attribute.kind == Kind::Integer || attribute.kind == Kind::Number;
  }
  if (cell.unknown) cell.text = "? " + cell.text;
  cell.hint = attribute.help.in(base::language());
  return cell;
}

}  // namespace

std::vector<EditChoice> choicesOf(const Attribute& attribute, bool mayBeEmpty) {
  std::vector<EditChoice> choices;
  for (const model::Value& value : attribute.values) {
    const std::string label(value.label.in(base::language()));
    const auto number = attribute.kind == Kind::Integer ? base::parseNumber(value.token) : std::nullopt;
    const std::string size = !number ? "" : attribute.minimum < 0 ? signedNumber(*number) : std::string(value.token);
    choices.push_back({std::string(value.token), number ? size + " · " + label : label});
  }
  if (mayBeEmpty && !choices.empty()) choices.push_back({"", base::tr("not recorded")});
  return choices;
}

CellEdit attributeEdit(const Element& element, Attr attribute) {
  const Attribute& row = *model::attributeOf(element.type(), attribute);
  return {AttributeEdit{{std::string(element.id())}, attribute}, std::string(row.label.in(base::language())),
          choicesOf(row, !row.required && row.absent.empty()), std::string(element.text(attribute))};
}

CellEdit linkEdit(const model::Model& model, LinkEdit edit) {
  const Attribute& row = *model::attributeOf(edit.type, edit.attribute);
  const auto link = model.link(edit.type, edit.from, edit.to);
  CellEdit made;
  made.label = row.label.in(base::language());
  made.choices = choicesOf(row, false);
  if (edit.removes && link)
    made.choices.push_back({"", base::tr("Take it away: {link}",
                                         {{"link", std::string(model::info(edit.type).label.in(base::language()))}})});
  if (link) made.value = link->text(edit.attribute);
  made.target = std::move(edit);
  return made;
}

SheetCell attributeCell(const Element& element, Attr attribute) {
  SheetCell cell = valueCell(*model::attributeOf(element.type(), attribute), element.type(), element.text(attribute));
  cell.element = element.id();
  cell.edits.push_back(attributeEdit(element, attribute));
  return cell;
}

SheetCell linkCell(const model::Model& model, const LinkEdit& edit) {
  const auto link = model.link(edit.type, edit.from, edit.to);
  SheetCell cell = valueCell(*model::attributeOf(edit.type, edit.attribute), edit.type,
                             link ? link->text(edit.attribute) : std::string_view());
  if (link) cell.element = link->id();
  cell.edits.push_back(linkEdit(model, edit));
  return cell;
}

std::optional<std::string> CellEdit::typed(std::string_view text) const {
  if (choices.empty()) return std::string(text);
  const std::string wanted = lower(text);
  const EditChoice* found = nullptr;
  for (const EditChoice& choice : choices) {
    if (choice.value == text || "+" + choice.value == text || lower(choice.label) == wanted) return choice.value;
    if (found == nullptr && !wanted.empty() && lower(choice.label).starts_with(wanted)) found = &choice;
  }
  if (text.empty()) return std::nullopt;
  return found == nullptr ? std::nullopt : std::optional(found->value);
}

}  // namespace session
