// SPDX-License-Identifier: MIT
#include "desktop/notice_bar.h"

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

NoticeBar::NoticeBar(wxWindow* parent) : wxInfoBar(parent) {
  SetShowHideEffects(wxSHOW_EFFECT_NONE, wxSHOW_EFFECT_NONE);
  Bind(wxEVT_BUTTON, [this](wxCommandEvent& event) {
    const bool acts = event.GetId() == m_button && m_button != wxID_NONE;
    const auto act = acts ? m_act : std::function<void()>{};
    dismiss();
    if (act) act();
  });
}

void NoticeBar::tell(const std::string& message, const std::string& label, std::function<void()> act) {
  for (const int button : {m_button, int(wxID_CLOSE)})
    if (button != wxID_NONE && HasButtonId(button)) RemoveButton(button);
  m_button = wxID_NONE;
  m_message = message;
  m_act = std::move(act);
  if (!label.empty()) {
    m_button = wxNewId();
    AddButton(m_button, wx(label));
    // A button of our own takes the place of the cross; the cross must stay.
    AddButton(wxID_CLOSE, tr("Close"));
  }
  ShowMessage(wx(message), wxICON_INFORMATION);
}

void NoticeBar::dismiss() {
  m_message.clear();
  m_act = {};
  Dismiss();
}

}  // namespace desktop
