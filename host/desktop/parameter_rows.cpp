// SPDX-License-Identifier: MIT
#include "desktop/parameter_rows.h"

#include <wx/propgrid/props.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/property_rows.h"
#include "desktop/text.h"

namespace desktop {
namespace {

using session::ParameterState;

constexpr std::string_view kPrefix = "parameter/";

wxString rowName(const ParameterState& state) { return wx(std::string(kPrefix) + state.parameter.name); }

wxPGChoices choicesOf(const ParameterState& state) {
  wxPGChoices choices;
  for (std::size_t i = 0; i < state.choices.size(); ++i) choices.Add(wx(state.choices[i].label), int(i));
  return choices;
}

wxPGProperty* makeRow(const ParameterState& state) {
  const wxString label = wx(state.label);
  if (state.choices.empty()) return new wxStringProperty(label, rowName(state));
  wxPGChoices choices = choicesOf(state);
  return new wxEnumProperty(label, rowName(state), choices);
}

/// The place of what counts among the choices; the first when it is none of them.
long placeOf(const ParameterState& state) {
  const auto at = std::ranges::find(state.choices, state.counts(), &session::ParameterChoice::value);
  return at == state.choices.end() ? 0 : at - state.choices.begin();
}

}  // namespace

void ParameterRows::add(std::vector<ParameterState> parameters) {
  m_parameters = std::move(parameters);
  std::string group;
  wxPGProperty* category = nullptr;
  std::vector<wxPGProperty*> categories;
  for (const ParameterState& state : m_parameters) {
    if (category == nullptr || state.plugins.front() != group) {
      group = state.plugins.front();
      const wxString title = tr("Thresholds: {plugin}", {{"plugin", group}});
      category = m_grid.Append(new wxPropertyCategory(title, wx(std::string(kPrefix)) + wx(group)));
      categories.push_back(category);
    }
    wxPGProperty* row = m_grid.AppendIn(category, makeRow(state));
    row->SetHelpString(wx(state.label + ". " + state.help()));
  }
  for (wxPGProperty* each : categories) m_grid.Collapse(each);
  fill(m_parameters);
}

bool ParameterRows::shows(const std::vector<ParameterState>& parameters) const {
  return std::ranges::equal(parameters, m_parameters, [](const ParameterState& a, const ParameterState& b) {
    return a.parameter.name == b.parameter.name && a.plugins == b.plugins;
  });
}

bool ParameterRows::fill(std::vector<ParameterState> parameters) {
  bool showedOther = false;
  for (const ParameterState& state : parameters) {
    wxPGProperty* row = m_grid.GetPropertyByName(rowName(state));
    if (row == nullptr) continue;
    // Elements come and go.
    if (const auto* before = parameterOf(*row); before != nullptr && before->choices != state.choices) {
      row->SetChoices(choicesOf(state));
      showedOther = true;
    }
    const bool isSet = !state.value.empty();
    const wxVariant value = state.choices.empty() ? wxVariant(wx(state.counts())) : wxVariant(placeOf(state));
    showedOther |= showInRow(*row, value, Look::font(0, isSet ? wxFONTWEIGHT_BOLD : wxFONTWEIGHT_NORMAL),
                             Look::colour(isSet ? diagram::ColourRole::Ink : diagram::ColourRole::Ink3));
  }
  m_parameters = std::move(parameters);
  return showedOther;
}

const ParameterState* ParameterRows::parameterOf(const wxPGProperty& row) const {
  const auto at =
      std::ranges::find_if(m_parameters, [&](const auto& state) { return rowName(state) == row.GetName(); });
  return at == m_parameters.end() ? nullptr : &*at;
}

base::Result<std::string> ParameterRows::valueOf(const wxPGProperty& row) const {
  const ParameterState& state = *parameterOf(row);
  std::string text;
  if (row.IsValueUnspecified()) return text;
  if (state.choices.empty())
    text = utf8(row.GetValue().GetString());
  else
    text = state.choices[std::size_t(row.GetValue().GetLong())].value;
  return session::parameterValue(state.parameter, state.label, std::move(text));
}

}  // namespace desktop
