// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>
#include <wx/propgrid/propgrid.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

#include <optional>
#include <string>
#include <vector>

#include "desktop/parameter_rows.h"
#include "desktop/workspace.h"
#include "diagram/scene.h"
#include "model/model.h"

namespace desktop {

/// What is known of the selection, or of the model and the thresholds of its analyses when nothing is selected, as the
/// vocabulary describes it. Values are the user's language's; what is unknown says so. UI thread; the workspace must
/// outlive it.
class PropertyPanel final : public wxPanel {
 public:
  PropertyPanel(wxWindow* parent, Workspace& workspace);

  /// Shows the selection as it is now.
  void refresh(const diagram::Scene& scene);
  /// Shows what can be set of other plugins, when others came or went; what is typed in the panel stays otherwise.
  void followPlugins(const diagram::Scene& scene);
  /// Takes the value that is being typed.
  void keep() { m_grid->CommitChangesFromEditor(); }
  /// Puts the keyboard in the first value.
  void edit();

  wxPropertyGrid& grid() { return *m_grid; }
  /// The row of an attribute of what is selected, or null.
  wxPGProperty* row(model::Attr attribute) const;

 private:
  struct Shown {
    std::vector<std::string> ids;  ///< elements one row sets together; a criterion has rows of its own
    model::Type type;
    bool operator==(const Shown&) const = default;
  };
  void refreshHead(const diagram::Scene& scene);
  std::vector<Shown> subjects() const;
  std::vector<session::ParameterState> parameters() const;
  bool otherPlugins() const;
  void build(const std::vector<Shown>& subjects);
  void addRows(std::size_t subject);
  void addOrganisation(wxPGProperty* group);
  void fill();
  void changed(wxPropertyGridEvent& event);
  void setOrganisation(std::size_t choice);
  void setParameter(const wxPGProperty& row);

  Workspace& m_workspace;
  wxStaticBitmap* m_mark;
  wxStaticText* m_name;
  wxStaticText* m_kind;
  wxPropertyGrid* m_grid;
  wxStaticText* m_help;
  std::vector<Shown> m_shown;
  ParameterRows m_parameters;
  std::vector<std::string> m_organisations;  // the choices for a role's organisation
};

}  // namespace desktop
