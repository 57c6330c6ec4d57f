// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include <functional>
#include <string>
#include <vector>

namespace desktop {

/// A piece of work with a beginning and an end that takes the place of the diagram, or a part of it: a heading, what it
/// is about, a row of buttons at the foot. Escape ends it. UI thread.
class Screen : public wxPanel {
 public:
  enum class Place { InsteadOfDiagram, BelowDiagram };
  Screen(wxWindow* parent, Place place, const std::string& title);

  Place place() const { return m_place; }
  /// Set by whoever shows it: takes it away, soon.
  std::function<void()> onClose;
  void close();
  /// Gives the keyboard to what is looked at first.
  virtual void takeFocus() = 0;
  /// The model changed, and the results of the analyses: called when the event has passed.
  virtual void modelChanged() {}
  virtual void resultsChanged() {}

  /// The toolkit gave the screen and what is in it another room: texts can be broken into lines.
  virtual void sized() {}

  std::string title() const;
  std::string explanation() const { return m_explanation; }

 protected:
  void setExplanation(const std::string& text);
  /// The row with the heading, for controls at its right; the middle, which gets all the room; the row at the foot.
  wxBoxSizer& head() { return *m_head; }
  wxBoxSizer& body() { return *m_body; }
  wxBoxSizer& foot() { return *m_foot; }
  /// A button at the foot.
  wxButton* addButton(const std::string& label, std::function<void()> act, bool primary = false);
  /// Room between the parts, in pixels.
  int gap() const { return FromDIP(12); }

 private:
  const Place m_place;
  std::string m_explanation;
  wxSize m_sized;
  wxStaticText* m_title;
  wxStaticText* m_about;
  wxBoxSizer* m_head;
  wxBoxSizer* m_body;
  wxBoxSizer* m_foot;
};

/// Shows a text broken into lines of this width, in pixels.
void setWrapped(wxStaticText& label, const std::string& text, int width);

/// Sentences one below the other, each after a point when there are several.
std::string asLines(const std::vector<std::string>& sentences);

}  // namespace desktop
