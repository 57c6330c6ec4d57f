// SPDX-License-Identifier: MIT
#include "desktop/parameter_rows.h"

#include <wx/propgrid/props.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"

namespace desktop {
namespace {

using session::ParameterState;

constexpr std::string_view kPrefix = "parameter/";

wxString rowName(const ParameterState& state) { return wx(std::string(kPrefix) + state.parameter.name); }

wxPGProperty* makeRow(const ParameterState& state) {
  const wxString label = wx(state.label);
  const auto choice = [&](const std::vector<std::pair<wxString, std::string>>& values) {
    wxPGChoices choices;
    for (std::size_t i = 0; i < values.size(); ++i) choices.Add(values[i].first, int(i));
    return new wxEnumProperty(label, rowName(state), choices);
  };
  if (state.parameter.kind == "switch") return choice({{tr("No"), "0"}, {tr("Yes"), "1"}});
  if (state.parameter.kind == "choice") {
    std::vector<std::pair<wxString, std::string>> values;
    for (const std::string& value : state.parameter.choices) values.emplace_back(wx(value), value);
    return choice(values);
  }
  return new wxStringProperty(label, rowName(state));
}

/// The place of a value among those of a row that chooses; -1 when the row is typed.
long placeOf(const ParameterState& state, const std::string& value) {
  if (state.parameter.kind == "switch") return value == "1" ? 1 : 0;
  if (state.parameter.kind != "choice") return -1;
  const auto at = std::ranges::find(state.parameter.choices, value);
  return at == state.parameter.choices.end() ? 0 : at - state.parameter.choices.begin();
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

void ParameterRows::fill(const std::vector<ParameterState>& parameters) {
  for (const ParameterState& state : parameters) {
    wxPGProperty* row = m_grid.GetPropertyByName(rowName(state));
    if (row == nullptr) continue;
    const long place = placeOf(state, state.counts());
    if (place >= 0)
      row->SetValue(wxVariant(place));
    else
      row->SetValue(wxVariant(wx(state.counts())));
    wxPGCell& cell = row->GetOrCreateCell(1);
    const bool isSet = !state.value.empty();
    cell.SetFont(Look::font(0, isSet ? wxFONTWEIGHT_BOLD : wxFONTWEIGHT_NORMAL));
    cell.SetFgCol(Look::colour(isSet ? diagram::ColourRole::Ink : diagram::ColourRole::Ink3));
  }
}

const ParameterState* ParameterRows::parameterOf(const wxPGProperty& row) const {
  const auto at =
      std::ranges::find_if(m_parameters, [&](const auto& state) { return rowName(state) == row.GetName(); });
  return at == m_parameters.end() ? nullptr : &*at;
}

base::Result<std::string> ParameterRows::valueOf(const wxPGProperty& row) const {
  const ParameterState& state = *parameterOf(row);
  std::string text;
  if (!row.IsValueUnspecified() && state.parameter.kind == "switch")
    text = row.GetValue().GetLong() == 1 ? "1" : "0";
  else if (!row.IsValueUnspecified() && state.parameter.kind == "choice")
    text = state.parameter.choices[std::size_t(row.GetValue().GetLong())];
  else if (!row.IsValueUnspecified())
    text = utf8(row.GetValue().GetString());
  return session::parameterValue(state.parameter, state.label, std::move(text));
}

}  // namespace desktop
