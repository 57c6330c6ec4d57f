// SPDX-License-Identifier: MIT
#pragma once

#include <wx/choice.h>
#include <wx/panel.h>
#include <wx/stattext.h>

#include <functional>
#include <string>
#include <vector>

#include "desktop/chooser.h"
#include "desktop/views/card_deck.h"
#include "desktop/views/sheet_grid.h"
#include "desktop/workspace.h"
#include "session/views/views.h"

namespace desktop {

/// The views of the analyses beside the canvas: one at a time, as cards, as a sheet, or both. What can be changed in a
/// sheet changes the model. UI thread; the workspace must outlive it.
class AnalysisPane final : public wxPanel {
 public:
  /// `reveal` brings elements into sight on the canvas; `told` gets hints for the status line.
  AnalysisPane(wxWindow* parent, Workspace& workspace, std::function<void(const std::vector<std::string>&)> reveal,
               std::function<void(const std::string&)> told);

  /// Shows the model and the results as they are now. Does nothing while it cannot be seen.
  void refresh();
  void setSelection();
  /// Shows the view with this id and takes the keyboard.
  void open(const std::string& view);
  void takeFocus();

  const std::string& view() const { return m_view; }
  wxChoice& views() { return *m_choice; }
  SheetGrid& grid() { return *m_grid; }
  CardDeck& deck() { return *m_deck; }
  Chooser& chooser() { return *m_chooser; }
  /// What stands there instead of a view.
  std::string nothing() const;

 private:
  void makeHead(wxSizer& column);
  void choose(const std::vector<session::CellEdit>& edits, wxPoint screen);
  void edit(const session::EditTarget& target, std::optional<std::string> value);
  void select(const std::vector<std::string>& ids);
  void fill(bool keepPlace);
  void arrange();

  Workspace& m_workspace;
  std::function<void(const std::vector<std::string>&)> m_reveal;
  std::string m_view = "gains";
  std::vector<session::ViewName> m_names;
  session::ViewContents m_contents;
  paint::PangoMeasurer m_measurer;
  wxChoice* m_choice = nullptr;
  wxStaticText* m_hint = nullptr;
  wxStaticText* m_nothing = nullptr;
  CardDeck* m_deck = nullptr;
  SheetGrid* m_grid = nullptr;
  Chooser* m_chooser = nullptr;
};

}  // namespace desktop
