// SPDX-License-Identifier: MIT
#pragma once

#include <wx/choice.h>
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

/// What the first level of the outline is.
enum class OutlineBy { Partner, Layer, Type };

/// Everything in the model as a tree: organisations with who belongs to them, tables, ambitions with what works them
/// out, steps, interests; or all by layer, or by type. A field above it narrows it to what has a text in its name. UI
/// thread.
class OutlinePanel final : public wxPanel {
 public:
  struct Events {
    std::function<void(const std::vector<std::string>&)> select;  ///< what the user chose
    std::function<void()> open;                                   ///< a row was activated
    std::function<void(const std::string&)> typed;                ///< a letter: the beginning of a quick addition
  };
  OutlinePanel(wxWindow* parent, Events events);

  /// Shows a model, in the colours of the canvas. Both must outlive the panel or be replaced by another call.
  void refresh(const model::Model& model, const Canvas& canvas);
  void setSelection(const std::vector<std::string>& ids);

  wxSearchCtrl& searchField() { return *m_search; }
  TreeList& list() { return *m_list; }
  wxChoice& grouping() { return *m_grouping; }

 private:
  void character(wxKeyEvent& event);

  Events m_events;
  wxSearchCtrl* m_search;
  wxChoice* m_grouping;
  TreeList* m_list;
  std::vector<std::string> m_selection;
  std::function<void()> m_refill;
};

/// The rows of the outline of a model; only those with `filter` in their names, and what leads to them. Every element
/// has one row.
TreeRow outlineOf(const model::Model& model, const diagram::Scene& scene, const std::string& filter,
                  OutlineBy grouping = OutlineBy::Partner);

}  // namespace desktop
