// SPDX-License-Identifier: MIT
#include "desktop/property_rows.h"

#include <wx/propgrid/advprops.h>
#include <wx/propgrid/props.h>

#include "desktop/look.h"
#include "desktop/text.h"

namespace desktop {
namespace {

using model::Attribute;
using model::Element;
using model::Kind;

/// A choice's number: 0 is absent, values count from 1, what the vocabulary does not know comes after them.
constexpr int kAbsent = 0;

int numberOf(const Attribute& attribute, std::string_view token) {
  for (std::size_t i = 0; i < attribute.values.size(); ++i)
    if (attribute.values[i].token == token) return int(i) + 1;
  return token.empty() ? kAbsent : int(attribute.values.size()) + 1;
}

wxString labelOf(const model::Value& value) {
  const wxString label = wx(value.label.in(base::language()));
  return value.token == "unknown" ? wx("? ") + label : label;
}

wxPGChoices choicesOf(const Attribute& attribute, const Element& element) {
  wxPGChoices choices;
  const auto target = element.to();
  if (attribute.absent.empty() && !attribute.required) choices.Add(wx("–"), kAbsent);
  for (std::size_t i = 0; i < attribute.values.size(); ++i) {
    const model::Value& value = attribute.values[i];
    if (value.onlyFor && target && target->type() != *value.onlyFor) continue;
    choices.Add(labelOf(value), int(i) + 1);
  }
  // A value from elsewhere is shown as it stands, and kept until another is chosen.
  const std::string_view text = element.text(attribute.id);
  if (numberOf(attribute, text) > int(attribute.values.size())) choices.Add(wx(text), int(attribute.values.size()) + 1);
  return choices;
}

wxArrayString tokensIn(const Attribute& attribute, const Element& element) {
  wxArrayString chosen;
  for (const model::Value& value : attribute.values)
    if (element.contains(attribute.id, value.token)) chosen.Add(labelOf(value));
  return chosen;
}

}  // namespace

std::optional<std::string> sharedText(const std::vector<Element>& elements, model::Attr attribute) {
  const std::string_view first = elements.front().text(attribute);
  for (const Element& element : elements)
    if (element.text(attribute) != first) return std::nullopt;
  return std::string(first);
}

wxPGProperty* makeRow(const wxString& name, const Attribute& attribute, const std::vector<Element>& elements) {
  const wxString label = wx(attribute.label.in(base::language()));
  wxPGProperty* row = nullptr;
  switch (attribute.kind) {
    case Kind::Choice: {
      wxPGChoices choices = choicesOf(attribute, elements.front());
      row = new wxEnumProperty(label, name, choices);
      break;
    }
    case Kind::Choices: {
      wxPGChoices choices;
      for (const model::Value& value : attribute.values) choices.Add(labelOf(value));
      row = new wxMultiChoiceProperty(label, name, choices);
      break;
    }
    case Kind::Lines:
      row = new wxLongStringProperty(label, name);
      break;
    default:
      row = new wxStringProperty(label, name);
  }
  row->SetHelpString(wx(attribute.help.in(base::language())));
  if (attribute.kind == Kind::Date) row->SetAttribute(wxPG_ATTR_HINT, tr("year-month-day"));
  return row;
}

bool showInRow(wxPGProperty& row, const wxVariant& value, const wxFont& font, const wxColour& ink) {
  wxPGCell& cell = row.GetOrCreateCell(1);
  const bool isOther = row.GetValue() != value;
  const bool looksOther = cell.GetFgCol() != ink || cell.GetFont() != font;
  if (isOther) row.SetValue(value);
  if (looksOther) {
    cell.SetFgCol(ink);
    cell.SetFont(font);
  }
  return isOther || looksOther;
}

bool fillRow(wxPGProperty& row, const Attribute& attribute, const std::vector<Element>& elements) {
  const auto text = sharedText(elements, attribute.id);
  const bool unknown = text && *text == "unknown";
  wxVariant value;
  if (text && attribute.kind == Kind::Choice)
    value = long(numberOf(attribute, *text));
  else if (text && attribute.kind == Kind::Choices)
    value = tokensIn(attribute, elements.front());
  else if (text)
    value = wx(*text);
  wxFont font = Look::font();
  if (unknown) font.MakeItalic();
  return showInRow(row, value, font, Look::colour(unknown ? diagram::ColourRole::Ink3 : diagram::ColourRole::Ink));
}

std::optional<std::string> valueOf(const wxPGProperty& row, const Attribute& attribute) {
  if (row.IsValueUnspecified()) return std::nullopt;
  if (attribute.kind == Kind::Choice) {
    const long number = row.GetValue().GetLong();
    if (number <= kAbsent || number > long(attribute.values.size())) return std::nullopt;
    return std::string(attribute.values[std::size_t(number) - 1].token);
  }
  if (attribute.kind == Kind::Choices) {
    const wxArrayString chosen = row.GetValue().GetArrayString();
    std::string tokens;
    for (const model::Value& value : attribute.values) {
      if (chosen.Index(labelOf(value)) == wxNOT_FOUND) continue;
      tokens += (tokens.empty() ? "" : " ") + std::string(value.token);
    }
    return tokens.empty() ? std::nullopt : std::optional(tokens);
  }
  const std::string text = utf8(row.GetValue().GetString());
  return text.empty() ? std::nullopt : std::optional(text);
}

}  // namespace desktop
