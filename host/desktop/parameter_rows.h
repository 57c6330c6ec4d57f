// SPDX-License-Identifier: MIT
#pragma once

#include <wx/propgrid/propgrid.h>

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "session/views/parameters.h"

namespace desktop {

/// The thresholds of the analyses as rows of the property grid, a group per plugin. What the model sets is bold; an
/// emptied row goes back to its default. UI thread.
class ParameterRows {
 public:
  explicit ParameterRows(wxPropertyGrid& grid) : m_grid(grid) {}

  /// Adds the rows, closed groups, after what is there.
  void add(std::vector<session::ParameterState> parameters);
  /// Whether the rows are those of these parameters, whatever their values.
  bool shows(const std::vector<session::ParameterState>& parameters) const;
  /// Shows what the model has now; the parameters are those that were added. True when something else was shown.
  bool fill(std::vector<session::ParameterState> parameters);
  /// The rows are gone.
  void clear() { m_parameters.clear(); }

  /// The parameter of a row; null when it is a row of something else.
  const session::ParameterState* parameterOf(const wxPGProperty& row) const;
  /// What the user made of the row, for session::SettingEdit; an empty value is the default.
  base::Result<std::string> valueOf(const wxPGProperty& row) const;

 private:
  wxPropertyGrid& m_grid;
  std::vector<session::ParameterState> m_parameters;
};

}  // namespace desktop
