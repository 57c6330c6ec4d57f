// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/checkbox.h>
#include <wx/panel.h>
#include <wx/statbmp.h>
#include <wx/stattext.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "session/views/inventory.h"

namespace desktop {

/// What the panel tells its owner. None may be empty. UI thread.
struct ThemesEvents {
  using Preview = std::function<void(const std::string& sentence)>;
  /// Declares a theme, by its token, complete or no longer.
  std::function<void(const std::string& theme, bool complete)> declare;
  /// Finds out what declaring the theme complete brings, and says it in a sentence to `preview`, maybe later.
  std::function<void(const std::string& theme, Preview preview)> preview;
  /// The preview asked for last is no longer wanted.
  std::function<void()> dropPreview;
};

/// Which of the eight themes are mapped completely: the root's inventory. What is not ticked makes the analyses ask
/// where they would otherwise find fault; how many checks wait for that stands beside each theme. A tick first says
/// what it would bring, and counts once it is confirmed with Enter or the button. UI thread.
class ThemesPanel final : public wxPanel {
 public:
  ThemesPanel(wxWindow* parent, ThemesEvents events);

  /// Shows what the model declares and what waits.
  void refresh(const std::vector<session::ThemeState>& states);

  /// How many of the eight are declared complete.
  int count() const;
  wxCheckBox& box(std::size_t theme) { return *m_boxes[theme]; }
  /// What stands under the themes: a question, or what a tick would bring.
  std::string said() const;
  /// The theme that was ticked and waits for being confirmed.
  std::optional<std::size_t> pending() const { return m_pending; }

 private:
  void makeThemes(wxSizer& column);
  void makeDecision(wxSizer& column);
  void ticked(std::size_t theme, bool complete);
  void decide(bool declare);
  void pointAt(std::optional<std::size_t> theme);
  void say(const wxString& text, bool isDecision);
  wxString questionsOf(std::size_t theme) const;
  void keyPressed(wxKeyEvent& event);

  ThemesEvents m_events;
  std::vector<session::ThemeState> m_states;
  std::vector<wxCheckBox*> m_boxes;        // in the order of model::inventoryThemes
  std::vector<wxStaticBitmap*> m_waiting;  // beside each
  wxStaticText* m_text = nullptr;
  wxPanel* m_decision = nullptr;
  wxButton* m_declare = nullptr;
  wxString m_said;
  int m_width = 0;  // at which its lines were broken
  std::optional<std::size_t> m_pending;
  std::optional<std::size_t> m_pointed;
};

}  // namespace desktop
