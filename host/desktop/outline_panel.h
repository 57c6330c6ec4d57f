// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>
#include <wx/srchctrl.h>

#include <functional>
#include <string>
#include <vector>

#include "desktop/canvas.h"
#include "desktop/tree_model.h"
#include "diagram/scene.h"
#include "model/model.h"

namespace desktop {

/// Everything in the model as a tree: organisations with who belongs to them, tables, ambitions with what works them
/// out, steps, interests. A field above it narrows it to what has a text in its name. UI thread.
class OutlinePanel final : public wxPanel {
 public:
  /// `select` is called with what the user chose; `open` when a row was activated.
  OutlinePanel(wxWindow* parent, std::function<void(const std::vector<std::string>&)> select,
               std::function<void()> open);

  /// Shows a model, in the colours of the canvas. Both must outlive the panel or be replaced by another call.
  void refresh(const model::Model& model, const Canvas& canvas);
  void setSelection(const std::vector<std::string>& ids);

  wxSearchCtrl& searchField() { return *m_search; }
  TreeList& list() { return *m_list; }

 private:
  wxSearchCtrl* m_search;
  TreeList* m_list;
  std::vector<std::string> m_selection;
  std::function<void()> m_refill;
};

/// The rows of the outline of a model; only those with `filter` in their names, and what leads to them.
TreeRow outlineOf(const model::Model& model, const diagram::Scene& scene, const std::string& filter);

}  // namespace desktop
