// SPDX-License-Identifier: MIT
#include "desktop/fix_strip.h"

#include <wx/choice.h>
#include <wx/menu.h>

#include <algorithm>

#include "base/date.h"
#include "base/number.h"
#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

using analysis::Finding;
using diagram::ColourRole;
using model::Kind;

namespace {

constexpr std::size_t kMostWords = 4;

std::string joinedWords(const std::vector<std::string>& sentences) {
  std::string text;
  for (std::size_t i = 0; i < std::min(sentences.size(), kMostWords); ++i)
    text += (text.empty() ? "" : "\n") + sentences[i];
  if (sentences.size() > kMostWords)
    text += "\n" + base::tr("and {count} more", {{"count", std::to_string(sentences.size() - kMostWords)}});
  return text;
}

std::string waiverInWords(const session::Waiver& waiver) {
  std::string text = base::tr("Put aside: {reason}", {{"reason", waiver.reason}});
  std::vector<std::string> rest;
  if (!waiver.by.empty()) rest.push_back(waiver.by);
  if (waiver.on) rest.push_back(base::shortDate(*waiver.on, base::language()));
  if (waiver.reviewOn)
    rest.push_back(base::tr("until {date}", {{"date", base::shortDate(*waiver.reviewOn, base::language())}}));
  for (std::size_t i = 0; i < rest.size(); ++i) text += (i == 0 ? "\n" : " · ") + rest[i];
  return text;
}

}  // namespace

FixStrip::FixStrip(wxWindow* parent, const Workspace& workspace, Events events)
    : wxPanel(parent),
      m_workspace(workspace),
      m_events(std::move(events)),
      m_proposal(new wxStaticText(this, wxID_ANY, wxString())),
      m_words(new wxStaticText(this, wxID_ANY, wxString())),
      m_fieldGrid(new wxFlexGridSizer(2, FromDIP(wxSize(8, 4)))) {
  SetBackgroundColour(Look::colour(Surface::Chrome));
  m_words->SetForegroundColour(Look::colour(ColourRole::Ink2));
  m_words->SetFont(Look::font(-1));
  m_fieldGrid->AddGrowableCol(1);
  auto* column = new wxBoxSizer(wxVERTICAL);
  const wxSizerFlags line = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(10));
  column->Add(m_proposal, line);
  column->AddSpacer(FromDIP(4));
  column->Add(m_words, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(10)));
  column->Add(m_fieldGrid, line);
  makeButtons(*column);
  makeWaiver(*column);
  SetSizer(column);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    CallAfter([this] { refit(); });
  });
  show(nullptr);
}

void FixStrip::makeButtons(wxSizer& column) {
  m_apply = new wxButton(this, wxID_ANY, tr("Apply"));
  addStyle(*m_apply, "primary");
  m_more = new wxButton(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(28, -1)), wxBU_EXACTFIT);
  m_more->SetBitmap(icon("chevd", 14));
  m_more->SetToolTip(tr("Other proposals"));
  describe(*m_more, tr("Other proposals"));
  m_show = new wxButton(this, wxID_ANY, tr("Show"));
  m_waive = new wxButton(this, wxID_ANY, tr("Put aside…"));
  auto* applying = new wxBoxSizer(wxHORIZONTAL);
  applying->Add(m_apply, wxSizerFlags(1));
  applying->Add(m_more, wxSizerFlags().Border(wxLEFT, FromDIP(2)));
  auto* others = new wxBoxSizer(wxHORIZONTAL);
  others->Add(m_show, wxSizerFlags(1).Border(wxRIGHT, FromDIP(6)));
  others->Add(m_waive, wxSizerFlags());
  m_buttons = new wxBoxSizer(wxHORIZONTAL);
  m_buttons->Add(applying, wxSizerFlags(1).Expand());
  m_buttons->Add(FromDIP(8), FromDIP(8));
  m_buttons->Add(others, wxSizerFlags().Expand());
  column.Add(m_buttons, wxSizerFlags().Expand().Border(wxALL, FromDIP(10)));
  m_apply->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { apply(); });
  m_more->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { openMenu(); });
  m_show->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_events.show(); });
  m_waive->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) {
    if (m_waived)
      m_events.revive();
    else
      openWaiver(!m_waiverForm->IsShown());
  });
  const auto hover = [this](bool over) {
    return [this, over](wxMouseEvent& event) {
      event.Skip();
      m_hovered = over;
      updatePreview();
    };
  };
  m_apply->Bind(wxEVT_ENTER_WINDOW, hover(true));
  m_apply->Bind(wxEVT_LEAVE_WINDOW, hover(false));
  const auto focus = [this](wxFocusEvent& event) {
    event.Skip();
    CallAfter([this] { updatePreview(); });
  };
  m_apply->Bind(wxEVT_SET_FOCUS, focus);
  m_apply->Bind(wxEVT_KILL_FOCUS, focus);
}

void FixStrip::makeWaiver(wxSizer& column) {
  m_waiverForm = new wxPanel(this);
  const auto field = [this](const wxString& hint, const wxString& name) {
    auto* text =
        new wxTextCtrl(m_waiverForm, wxID_ANY, wxString(), wxDefaultPosition, fieldSize(*this), wxTE_PROCESS_ENTER);
    text->SetHint(hint);
    describe(*text, name);
    text->SetToolTip(name);
    text->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { takeWaiver(); });
    return text;
  };
  m_reason = field(tr("Why it need not be solved"), tr("Reason for putting the finding aside"));
  m_by = field(tr("Your name or function"), tr("Who puts the finding aside"));
  m_review = field(tr("year-month-day"), tr("Until which day; after it the finding is back"));
  m_complaint = new wxStaticText(m_waiverForm, wxID_ANY, wxString());
  m_complaint->SetForegroundColour(Look::colour(ColourRole::Error));
  auto* take = new wxButton(m_waiverForm, wxID_ANY, tr("Put it aside"));
  addStyle(*take, "primary");
  auto* cancel = new wxButton(m_waiverForm, wxID_CANCEL, tr("Cancel"));
  auto* who = new wxBoxSizer(wxHORIZONTAL);
  who->Add(m_by, wxSizerFlags(3).Border(wxRIGHT, FromDIP(6)));
  who->Add(m_review, wxSizerFlags(2));
  auto* buttons = new wxBoxSizer(wxHORIZONTAL);
  buttons->Add(take, wxSizerFlags().Border(wxRIGHT, FromDIP(6)));
  buttons->Add(cancel);
  auto* form = new wxBoxSizer(wxVERTICAL);
  form->Add(m_reason, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
  form->Add(who, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
  form->Add(m_complaint, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(4)));
  form->Add(buttons);
  m_waiverForm->SetSizer(form);
  m_waiverForm->Hide();
  column.Add(m_waiverForm, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(10)));
  take->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { takeWaiver(); });
  cancel->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { openWaiver(false); });
  m_waiverForm->Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_ESCAPE) return openWaiver(false);
    event.Skip();
  });
}

void FixStrip::show(const Finding* finding) {
  // Results that say the same again take nothing away from who is filling in a value or a reason.
  if (finding != nullptr && !finding->waived && m_shown == *finding && words() == fixInWords()) return;
  m_shown = finding == nullptr ? std::nullopt : std::optional(*finding);
  m_fixes = finding == nullptr || finding->waived ? std::vector<analysis::Fix>() : finding->fixes;
  m_waived = finding != nullptr && finding->waived;
  m_chosen = 0;
  m_show->Enable(finding != nullptr);
  m_waive->Enable(finding != nullptr);
  m_waive->SetLabel(m_waived ? tr("Bring back") : tr("Put aside…"));
  if (m_waiverForm->IsShown()) openWaiver(false);
  refreshFix();
  if (m_waived) {
    const auto waiver = session::waiverOf(m_workspace.model(), *finding);
    setText(*m_proposal, waiver ? wx(waiverInWords(*waiver)) : tr("Put aside"));
  } else if (m_fixes.empty()) {
    setText(*m_proposal, finding == nullptr ? tr("Choose a finding to see what it proposes.")
                                            : tr("There is no proposal for this; Show brings it into view."));
  }
  refit();
}

void FixStrip::refreshFix() {
  const bool fixable = m_chosen < m_fixes.size();
  m_fix = fixable ? m_fixes[m_chosen] : analysis::Fix();
  m_open = fixable ? session::openValues(m_workspace.model(), m_fix) : std::vector<session::OpenValue>();
  makeFields();
  setText(*m_proposal, fixable ? tr("Proposal: {fix}", {{"fix", m_fix.title}}) : wxString());
  setText(*m_words, wx(fixInWords()));
  m_words->Show(fixable);
  m_apply->Enable(fixable);
  m_more->Show(m_fixes.size() > 1);
  refit();
  updatePreview();
}

void FixStrip::makeFields() {
  m_fieldGrid->Clear(true);
  m_fields.clear();
  for (std::size_t i = 0; i < m_open.size(); ++i) {
    const session::OpenValue& open = m_open[i];
    auto* label = new wxStaticText(this, wxID_ANY, wx(open.label));
    label->SetForegroundColour(Look::colour(ColourRole::Ink2));
    wxControl* field = nullptr;
    if (!open.choices.empty()) {
      auto* choice = new wxChoice(this, wxID_ANY);
      for (const auto& [token, text] : open.choices) {
        choice->Append(wx(text));
        if (token == open.value) choice->SetSelection(int(choice->GetCount()) - 1);
      }
      choice->Bind(wxEVT_CHOICE, [this, i](wxCommandEvent&) { readField(i); });
      field = choice;
    } else {
      auto* text =
          new wxTextCtrl(this, wxID_ANY, wx(open.value), wxDefaultPosition, fieldSize(*this), wxTE_PROCESS_ENTER);
      if (open.kind == Kind::Date) text->SetHint(tr("year-month-day"));
      text->Bind(wxEVT_TEXT, [this, i](wxCommandEvent&) { readField(i); });
      text->Bind(wxEVT_TEXT_ENTER, [this](wxCommandEvent&) { apply(); });
      field = text;
    }
    describe(*field, wx(open.label));
    m_fieldGrid->Add(label, wxSizerFlags().CentreVertical());
    m_fieldGrid->Add(field, wxSizerFlags().Expand());
    m_fields.push_back(field);
  }
  // Tab goes through the fields before it comes to Apply.
  for (wxControl* field : m_fields) field->MoveBeforeInTabOrder(m_apply);
}

void FixStrip::readField(std::size_t field) {
  const session::OpenValue& open = m_open[field];
  std::string value;
  bool valid = true;
  if (const auto* choice = dynamic_cast<const wxChoice*>(m_fields[field])) {
    value = open.choices[std::size_t(std::max(0, choice->GetSelection()))].first;
  } else {
    value = utf8(dynamic_cast<wxTextCtrl&>(*m_fields[field]).GetValue());
    if (open.kind == Kind::Date && !value.empty()) valid = base::parseDate(value).has_value();
    if (open.kind == Kind::Number && !value.empty()) {
      std::replace(value.begin(), value.end(), ',', '.');
      valid = base::parseNumber(value).has_value();
    }
  }
  m_fields[field]->SetForegroundColour(Look::colour(valid ? ColourRole::Ink : ColourRole::Error));
  m_fix = session::withValue(std::move(m_fix), open, value);
  const bool allValid = std::all_of(m_fields.begin(), m_fields.end(), [](const wxControl* one) {
    return one->GetForegroundColour() != Look::colour(ColourRole::Error);
  });
  m_apply->Enable(allValid);
  updatePreview();
  setText(*m_words, wx(fixInWords()));
  refit();
}

std::string FixStrip::fixInWords() const {
  return m_chosen < m_fixes.size() ? joinedWords(session::inWords(m_workspace.model(), m_fix)) : std::string();
}

void FixStrip::openMenu() {
  wxMenu menu;
  for (std::size_t i = 0; i < m_fixes.size(); ++i) {
    wxMenuItem* item = menu.AppendRadioItem(int(i) + 1, wxControl::EscapeMnemonics(wx(m_fixes[i].title)));
    item->Check(i == m_chosen);
  }
  const int chosen = m_more->GetPopupMenuSelectionFromUser(menu, wxPoint(0, m_more->GetSize().y));
  if (chosen > 0) chooseFix(std::size_t(chosen) - 1);
}

void FixStrip::chooseFix(std::size_t fix) {
  if (fix >= m_fixes.size()) return;
  m_chosen = fix;
  refreshFix();
  focusApply();
}

bool FixStrip::focusApply() {
  if (!m_apply->IsEnabled()) return false;
  m_apply->SetFocus();
  return true;
}

void FixStrip::apply() {
  if (!m_apply->IsEnabled()) return;
  const analysis::Fix fix = m_fix;  // showing the results anew replaces it
  m_events.apply(fix);
}

void FixStrip::updatePreview() {
  const wxWindow* focus = FindFocus();
  const bool busy = focus == m_apply || std::find(m_fields.begin(), m_fields.end(), focus) != m_fields.end();
  const bool wanted = m_chosen < m_fixes.size() && m_apply->IsEnabled() && (m_hovered || busy);
  if (wanted)
    m_events.preview(&m_fix);
  else if (m_previewing)
    m_events.preview(nullptr);
  m_previewing = wanted;
}

void FixStrip::openWaiver(bool open) {
  if (open && (!m_waive->IsEnabled() || m_waived)) return;
  m_waiverForm->Show(open);
  m_buttons->ShowItems(!open);
  if (!open) m_more->Show(m_fixes.size() > 1);
  m_complaint->Hide();
  if (open) {
    m_reason->Clear();
    m_review->Clear();
    const std::string user = m_events.user();
    m_by->ChangeValue(user.empty() ? wx(m_workspace.model().root().text(model::Attr::Author)) : wx(user));
    m_reason->SetFocus();
  } else if (FindFocus() != nullptr && m_waiverForm->IsDescendant(FindFocus())) {
    m_waive->SetFocus();
  }
  m_fittedAt = 0;
  refit();
}

bool FixStrip::takeWaiver() {
  session::Waiver waiver{utf8(m_reason->GetValue().Trim().Trim(false)), utf8(m_by->GetValue().Trim().Trim(false)),
                         std::nullopt};
  const std::string day = utf8(m_review->GetValue().Trim().Trim(false));
  if (!day.empty()) waiver.reviewOn = base::parseDate(day);
  const bool wrongDay = !day.empty() && !waiver.reviewOn;
  if (waiver.reason.empty() || wrongDay) {
    setText(*m_complaint, wrongDay ? tr("Write the day as 2022-01-31, or leave it out.")
                                   : tr("Give a reason for putting this finding aside."));
    m_complaint->Show();
    (wrongDay ? m_review : m_reason)->SetFocus();
    refit();
    return false;
  }
  m_events.waive(waiver);
  return true;
}

std::string FixStrip::words() const {
  const auto text = m_texts.find(m_words);
  return text == m_texts.end() ? std::string() : utf8(text->second);
}

void FixStrip::setText(wxStaticText& text, const wxString& label) {
  m_texts[&text] = label;
  m_fittedAt = 0;
}

/// Breaks the texts and the buttons into lines at the width there is, and makes room for them.
void FixStrip::refit() {
  const int width = std::max(FromDIP(180), GetClientSize().x - FromDIP(24));
  if (width == m_fittedAt) return;
  m_fittedAt = width;
  for (const auto& [text, label] : m_texts) {
    text->SetLabelText(label);  // wrapping has put line ends into it
    text->Wrap(width);
  }
  m_buttons->SetOrientation(wxHORIZONTAL);
  if (m_buttons->CalcMin().x > width) m_buttons->SetOrientation(wxVERTICAL);
  InvalidateBestSize();
  GetParent()->Layout();
}

}  // namespace desktop
