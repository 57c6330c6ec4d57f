// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/menu.h>
#include <wx/panel.h>
#include <wx/srchctrl.h>
#include <wx/stattext.h>

#include <functional>
#include <string>
#include <vector>

#include "diagram/view_rule.h"
#include "model/model.h"

namespace desktop {

/// Above the canvas: what the diagram shows. Each button has a menu of what can be ticked; a field narrows to what has
/// a text. It says how much is shown. UI thread.
class FilterBar final : public wxPanel {
 public:
  struct Events {
    std::function<void(const diagram::ViewRule&)> changed;  ///< what was ticked or typed
    std::function<void()> save;                             ///< as a view
    std::function<void()> closed;                           ///< and everything is wanted again
  };
  FilterBar(wxWindow* parent, Events events);

  /// Shows a rule for a model, and how many of its nodes are in sight. `saveLabel` says what saving does; empty: there
  /// is nothing to save.
  struct State {
    diagram::ViewRule rule;
    std::size_t seen = 0;
    std::size_t all = 0;
    std::string focus;  ///< what lies in the middle, in words; empty: nothing
    std::string saveLabel;
  };
  void refresh(const model::Model& model, State state);

  /// One thing that can be ticked.
  struct Tick {
    std::string label;
    bool on = false;
    std::function<void()> turn;  ///< ticks it, or no longer
    bool startsGroup = false;
  };
  enum class Kind { Types, Layers, Partners, Attributes, Findings };
  /// What the menu of a button holds now.
  std::vector<Tick> ticks(Kind kind);

  wxSearchCtrl& field() { return *m_text; }
  wxChoice& rest() { return *m_rest; }
  std::string countText() const;
  wxButton& saveButton() { return *m_save; }
  wxButton& button(Kind kind) { return *m_buttons[static_cast<std::size_t>(kind)]; }

 private:
  void openMenu(Kind kind);
  void change(diagram::ViewRule rule);
  void labelButtons();
  void fitHeight();

  Events m_events;
  State m_state;
  const model::Model* m_model = nullptr;
  wxSearchCtrl* m_text;
  std::vector<wxButton*> m_buttons;
  wxChoice* m_rest;
  wxStaticText* m_count;
  wxButton* m_save;
};

}  // namespace desktop
