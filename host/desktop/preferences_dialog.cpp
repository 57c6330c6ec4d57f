// SPDX-License-Identifier: MIT
#include "desktop/preferences_dialog.h"

#include <wx/sizer.h>
#include <wx/stattext.h>

#include <algorithm>
#include <array>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

using diagram::ColourRole;

constexpr int kAskedWidth = 170;
constexpr int kFieldHeight = 30;
constexpr std::array kTextSizes = {90, 100, 115, 130, 150};

/// Two columns, what is asked and the answer, in sections with a heading.
class Page {
 public:
  explicit Page(wxDialog& dialog) : m_dialog(dialog), m_column(new wxBoxSizer(wxVERTICAL)) {}

  void heading(const wxString& text) {
    auto* label = new wxStaticText(&m_dialog, wxID_ANY, text);
    label->SetFont(Look::font(0, wxFONTWEIGHT_SEMIBOLD));
    m_column->Add(label, wxSizerFlags().Border(wxTOP, m_dialog.FromDIP(m_grid == nullptr ? 0 : 16)));
    m_grid = new wxFlexGridSizer(2, m_dialog.FromDIP(wxSize(14, 8)));
    m_grid->AddGrowableCol(1);
    m_column->Add(m_grid, wxSizerFlags().Expand().Border(wxTOP, m_dialog.FromDIP(6)));
  }

  template <class Control>
  Control* add(const wxString& asked, Control* control, const wxString& explained = {}) {
    auto* label = new wxStaticText(&m_dialog, wxID_ANY, asked);
    // The same in all sections, so that the answers stand below each other.
    label->SetMinSize(wxSize(std::max(label->GetBestSize().x, m_dialog.FromDIP(kAskedWidth)), -1));
    control->SetMinSize(wxSize(m_dialog.FromDIP(260), m_dialog.FromDIP(kFieldHeight)));
    m_grid->Add(label, wxSizerFlags().CentreVertical());
    m_grid->Add(control, wxSizerFlags().Expand());
    describe(*control, wxControl::RemoveMnemonics(asked), explained);
    if (!explained.empty()) control->SetToolTip(explained);
    return control;
  }

  wxChoice* choice(const std::vector<wxString>& options, int chosen) {
    auto* control = new wxChoice(&m_dialog, wxID_ANY);
    for (const wxString& option : options) control->Append(option);
    control->SetSelection(chosen);
    return control;
  }

  wxCheckBox* tick(const wxString& label, const wxString& explained, bool ticked) {
    auto* control = new wxCheckBox(&m_dialog, wxID_ANY, label);
    control->SetValue(ticked);
    control->SetToolTip(explained);
    m_grid->Add(m_dialog.FromDIP(kAskedWidth), 0);  // a spacer would be as high as it is wide
    m_grid->Add(control);
    return control;
  }

  wxBoxSizer& column() { return *m_column; }

 private:
  wxDialog& m_dialog;
  wxBoxSizer* m_column;
  wxFlexGridSizer* m_grid = nullptr;
};

int placeOf(std::optional<base::Language> language) {
  return !language ? 0 : *language == base::Language::English ? 1 : 2;
}

int placeOf(int textSize) {
  const auto at = std::lower_bound(kTextSizes.begin(), kTextSizes.end(), textSize);
  return int(std::min(at, std::prev(kTextSizes.end())) - kTextSizes.begin());
}

std::vector<wxString> textSizes() {
  std::vector<wxString> texts;
  for (const int size : kTextSizes) texts.push_back(tr("{number} %", {{"number", std::to_string(size)}}));
  return texts;
}

}  // namespace

PreferencesDialog::PreferencesDialog(wxWindow* parent, const Preferences& now, std::vector<AnalysisChoice> analyses)
    : wxDialog(parent, wxID_ANY, tr("Preferences"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      m_analyses(std::move(analyses)) {
  Page page(*this);
  page.heading(tr("What you see"));
  m_language = page.add(tr("&Language"),
                        page.choice({tr("Like the system"), wx("English"), wx("Nederlands")}, placeOf(now.language)));
  m_appearance = page.add(tr("&Appearance"), page.choice({tr("Like the desktop"), tr("Light"), tr("Dark")},
                                                         static_cast<int>(now.appearance)));
  m_textSize = page.add(tr("&Size of texts"), page.choice(textSizes(), placeOf(now.textSize)),
                        tr("Of menus, panels and dialogs; the diagram has its own zoom."));
  m_reducedMotion =
      page.tick(tr("&Reduced motion"), tr("Nothing glides or fades; it is there at once."), now.reducedMotion);
  page.heading(tr("How you work"));
  m_restoreWindows =
      page.tick(tr("&Open at the start what was open at the end"),
                tr("The models, with the diagram and the zoom they were left with."), now.restoreWindows);
  m_userName = page.add(tr("Your &name or function"), new wxTextCtrl(this, wxID_ANY, wx(now.userName)),
                        tr("Filled in where the model records who put a finding aside."));
  page.heading(tr("Analyses that run by themselves"));
  m_list = new wxCheckListBox(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(380, 184)));
  describe(*m_list, tr("Analyses that run by themselves"));
  for (const AnalysisChoice& analysis : m_analyses) {
    m_list->Append(wx(analysis.name));
    m_list->Check(m_list->GetCount() - 1, analysis.on);
  }
  page.column().Add(m_list, wxSizerFlags(1).Expand());

  auto* whole = new wxBoxSizer(wxVERTICAL);
  whole->Add(&page.column(), wxSizerFlags(1).Expand().Border(wxALL, FromDIP(18)));
  whole->Add(CreateStdDialogButtonSizer(wxOK | wxCANCEL),
             wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(18)));
  SetSizerAndFit(whole);
  m_language->SetFocus();
}

Preferences PreferencesDialog::preferences() const {
  Preferences chosen;
  if (m_language->GetSelection() > 0)
    chosen.language = m_language->GetSelection() == 1 ? base::Language::English : base::Language::Dutch;
  chosen.appearance = static_cast<Appearance>(m_appearance->GetSelection());
  chosen.textSize = kTextSizes[std::size_t(m_textSize->GetSelection())];
  chosen.reducedMotion = m_reducedMotion->GetValue();
  chosen.restoreWindows = m_restoreWindows->GetValue();
  chosen.userName = utf8(m_userName->GetValue().Trim().Trim(false));
  return chosen;
}

std::vector<AnalysisChoice> PreferencesDialog::analyses() const {
  auto chosen = m_analyses;
  for (std::size_t i = 0; i < chosen.size(); ++i) chosen[i].on = m_list->IsChecked(unsigned(i));
  return chosen;
}

}  // namespace desktop
