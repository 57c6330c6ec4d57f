// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/listbox.h>
#include <wx/stattext.h>

#include <optional>
#include <string>
#include <vector>

#include "desktop/canvas.h"
#include "desktop/screens/screen.h"
#include "desktop/tree_model.h"
#include "desktop/workspace.h"
#include "session/mends.h"

namespace desktop {

/// What is wrong with the model, with the line of its file and the element, and for each what would mend it: shown on
/// the diagram, and carried out as a step that can be undone. UI thread.
class RepairScreen final : public Screen {
 public:
  RepairScreen(wxWindow* parent, Workspace& workspace, Canvas& canvas);
  ~RepairScreen() override;

  void takeFocus() override;
  void modelChanged() override;
  void sized() override;

  const std::vector<session::PlacedProblem>& problems() const { return m_problems; }
  TreeList& list() { return *m_list; }
  wxListBox& mends() { return *m_mends; }
  wxButton& mendButton() { return *m_mend; }
  /// What is said about the chosen problem.
  std::string about() const;

  /// As the user does on the lists and with the button.
  void choose(std::size_t problem);
  void chooseMend(std::size_t mend);
  void mend();

 private:
  void refresh();
  void fillList();
  void fillMends();
  void preview();
  void selectionChanged();

  Workspace& m_workspace;
  Canvas& m_canvas;
  std::optional<session::LoadedModel> m_file;  // as it was read, for the lines
  std::vector<session::PlacedProblem> m_problems;
  std::size_t m_current = 0;
  std::vector<analysis::Fix> m_offered;
  TreeList* m_list;
  wxStaticText* m_about;
  wxListBox* m_mends;
  wxStaticText* m_words;
  wxButton* m_mend = nullptr;
  std::string m_said;
  bool m_filling = false;
};

}  // namespace desktop
