// SPDX-License-Identifier: MIT
#include "desktop/screens/screen.h"

#include <wx/button.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

using diagram::ColourRole;

Screen::Screen(wxWindow* parent, Place place, const std::string& title)
    : wxPanel(parent),
      m_place(place),
      m_title(new wxStaticText(this, wxID_ANY, wx(title))),
      m_about(new wxStaticText(this, wxID_ANY, wxString())),
      m_head(new wxBoxSizer(wxHORIZONTAL)),
      m_body(new wxBoxSizer(wxHORIZONTAL)),
      m_foot(new wxBoxSizer(wxHORIZONTAL)) {
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  describe(*this, wx(title));
  m_title->SetFont(Look::font(2, wxFONTWEIGHT_SEMIBOLD));
  m_title->SetForegroundColour(Look::colour(ColourRole::Ink));
  m_about->SetForegroundColour(Look::colour(ColourRole::Ink2));
  m_head->Add(m_title, wxSizerFlags().CentreVertical().Border(wxRIGHT, gap()));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_head, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, gap()));
  column->Add(m_about, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, gap()));
  column->Add(m_body, wxSizerFlags(1).Expand().Border(wxALL, gap()));
  column->Add(m_foot, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, gap()));
  SetSizer(column);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    // The toolkit also tells of the room that it gave before, and what is done with it may make it tell again.
    if (event.GetSize() == m_sized) return;
    m_sized = event.GetSize();
    // Once the toolkit gave the room, and the lists in it have heard of theirs.
    CallAfter([this] {
      setExplanation(m_explanation);
      CallAfter([this] { sized(); });
    });
  });
  Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE) return close();
    event.Skip();
  });
}

void Screen::close() {
  if (onClose) onClose();
}

std::string Screen::title() const { return utf8(m_title->GetLabelText()); }

void Screen::setExplanation(const std::string& text) {
  m_explanation = text;
  m_about->Show(!text.empty());
  setWrapped(*m_about, text, std::max(GetClientSize().x - 2 * gap(), FromDIP(240)));
  Layout();
}

wxButton* Screen::addButton(const std::string& label, std::function<void()> act, bool primary) {
  auto* button = new wxButton(this, wxID_ANY, wx(label));
  if (primary) addStyle(*button, "primary");
  // Not from inside its own event: what it does may take the screen away.
  button->Bind(wxEVT_BUTTON, [this, act = std::move(act)](wxCommandEvent&) { CallAfter(act); });
  m_foot->Add(button, wxSizerFlags().Border(wxLEFT, gap() / 2));
  return button;
}

void setWrapped(wxStaticText& label, const std::string& text, int width) {
  label.SetLabelText(wx(text));
  label.Wrap(width);
}

std::string asLines(const std::vector<std::string>& sentences) {
  std::string text;
  for (const std::string& sentence : sentences)
    text += (text.empty() ? "" : "\n") + (sentences.size() > 1 ? "· " + sentence : sentence);
  return text;
}

}  // namespace desktop
