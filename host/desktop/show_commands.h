// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "desktop/editor.h"
#include "desktop/filter_bar.h"
#include "desktop/hidden_note.h"
#include "diagram/view_rule.h"

namespace desktop {

/// What the diagrams of a window show: filter, focus and saved views. What was chosen for a diagram stays until the
/// model goes, or until it is saved. UI thread.
class ShowCommands {
 public:
  /// Makes the bar in `above` (the caller gives it room) and the note on the canvas. `named` is called with a view that
  /// was just saved, for its user to name.
  ShowCommands(Editor editor, wxWindow* above, std::function<void(const std::string&)> named);

  FilterBar& bar() { return *m_bar; }
  HiddenNote& note() { return *m_note; }

  /// After the model, its results or the diagram changed.
  void refresh();
  /// Another model is on show: what was chosen for the last one is forgotten.
  void forget();
  /// What was chosen for the diagram on show, which says something else itself now.
  void forgetHere();

  /// Closing it shows everything again.
  void toggleBar();
  bool showsBar() const { return m_bar->IsShown(); }
  /// Shows something else of the diagram on the canvas, until show() or clear().
  void show(const diagram::ViewRule& rule);
  /// Everything again that the diagram itself has.
  void clear();
  bool isNarrowed() const;

  /// What lies around the selection; the same selection again: one step further, up to three.
  void focus();
  void endFocus();
  bool hasFocus() const;

  /// Keeps what is shown as a view, a diagram of its own, and asks for its name; on a view whose rule was changed, in
  /// that.
  void saveView();
  /// The next (1) or last (-1) diagram or view, around the end.
  void turn(int by);

  /// The diagrams that are saved views.
  std::set<std::string> views() const;

  /// How many elements of the model are not on the canvas.
  std::size_t hiddenCount() const;
  /// "12 elements are not on this diagram"; empty when there are none.
  std::string hiddenInWords() const;
  /// Nothing that invites to edit, before an audience.
  void setPresenting(bool presenting);

 private:
  void apply();
  void close();
  diagram::FindingLevels findings() const;
  std::string focusInWords(const diagram::ViewRule& rule) const;
  std::string saveLabel() const;
  std::string nameForView(const diagram::ViewRule& rule) const;
  void offerHidden();

  Editor m_editor;
  std::function<void(const std::string&)> m_named;
  FilterBar* m_bar;
  HiddenNote* m_note;
  std::map<std::string, diagram::ViewRule> m_rules;  // by diagram; instead of what it says itself
  std::vector<std::string> m_focused;                // the selection that the focus was put on
  bool m_presenting = false;
};

}  // namespace desktop
