// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>

#include "desktop/tree_model.h"
#include "desktop/workspace.h"

namespace desktop {

/// What was done, step by step, the last one first; what was taken back stands above it, fainter. To choose a step is
/// to go back, or forward, to right after it. UI thread.
class HistoryPanel final : public wxPanel {
 public:
  /// The workspace must outlive it.
  HistoryPanel(wxWindow* parent, Workspace& workspace);

  void refresh();
  /// Goes to right after the first `steps` steps; 0: as the model was opened.
  void goTo(std::size_t steps);

  TreeList& list() { return *m_list; }

 private:
  Workspace& m_workspace;
  TreeList* m_list;
};

}  // namespace desktop
