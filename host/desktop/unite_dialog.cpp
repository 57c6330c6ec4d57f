// SPDX-License-Identifier: MIT
#include "desktop/unite_dialog.h"

#include <wx/button.h>
#include <wx/dcclient.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

using model::Attr;

UniteDialog::UniteDialog(wxWindow* parent, const model::Model& model, const std::string& a, const std::string& b)
    : wxDialog(parent, wxID_ANY, tr("Make one of two"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      m_model(model),
      m_ids{a, b} {
  const int gap = FromDIP(12);
  auto* what = new wxStaticText(
      this, wxID_ANY, tr("All links, criteria and notes of both go to the one that stays. It can be undone."));
  what->Wrap(FromDIP(440));
  const wxString names[] = {radioLabel(a), radioLabel(b)};
  m_which = new wxRadioBox(this, wxID_ANY, tr("Which one stays"), wxDefaultPosition, wxDefaultSize, 2, names, 1);
  m_question = new wxStaticText(this, wxID_ANY, wxString());
  m_ticks = new wxCheckListBox(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(440, 130)));
  describe(*m_ticks, tr("What the two say differently"));
  auto* unite = new wxButton(this, wxID_OK, tr("Make one"));
  unite->SetDefault();
  addStyle(*unite, "primary");
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddStretchSpacer();
  row->Add(new wxButton(this, wxID_CANCEL, tr("Cancel")), wxSizerFlags().Border(wxRIGHT, gap));
  row->Add(unite);
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(what, wxSizerFlags().Expand().Border(wxALL, gap));
  column->Add(m_which, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, gap));
  column->Add(m_question, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, gap));
  column->Add(m_ticks, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT | wxTOP, gap));
  column->Add(row, wxSizerFlags().Expand().Border(wxALL, gap));
  m_which->Bind(wxEVT_RADIOBOX, [this](wxCommandEvent&) { showDifferences(); });
  showDifferences();
  SetSizerAndFit(column);
  CentreOnParent();
}

void UniteDialog::showDifferences() {
  const auto kept = static_cast<std::size_t>(m_which->GetSelection());
  m_differences = session::differences(m_model, m_ids[kept], m_ids[1 - kept]);
  m_question->SetLabelText(m_differences.empty()
                               ? tr("They say nothing different.")
                               : tr("Tick what is to be taken from “{name}”.", {{"name", nameOf(m_ids[1 - kept])}}));
  m_question->Wrap(FromDIP(440));
  m_ticks->Clear();
  const model::Type type = m_model.find(m_ids[kept])->type();
  const auto worded = [&](Attr attribute, const std::string& value) {
    return std::string(model::valueLabel(type, attribute, value, base::language()));
  };
  for (const session::Difference& difference : m_differences) {
    const std::string label(model::attributeOf(type, difference.attribute)->label.in(base::language()));
    m_ticks->Append(
        tr("{attribute}: {other}, instead of {kept}", {{"attribute", label},
                                                       {"other", worded(difference.attribute, difference.other)},
                                                       {"kept", worded(difference.attribute, difference.kept)}}));
  }
  m_ticks->Enable(!m_differences.empty());
}

wxString UniteDialog::radioLabel(const std::string& id) {
  wxClientDC dc(this);
  return wxControl::EscapeMnemonics(wxControl::Ellipsize(wx(nameOf(id)), dc, wxELLIPSIZE_END, FromDIP(400)));
}

std::string UniteDialog::nameOf(const std::string& id) const {
  const auto element = m_model.find(id);
  const auto wholes = element->outgoing(model::Type::PartOf);
  const auto whole = wholes.empty() ? std::nullopt : wholes.front().to();
  const std::string name(element->name());
  return whole ? base::tr("{name} ({organisation})", {{"name", name}, {"organisation", std::string(whole->name())}})
               : name;
}

UniteWish UniteDialog::wish() const {
  const auto kept = static_cast<std::size_t>(m_which->GetSelection());
  UniteWish wish{m_ids[kept], m_ids[1 - kept], {}};
  for (std::size_t i = 0; i < m_differences.size(); ++i)
    if (m_ticks->IsChecked(static_cast<unsigned>(i))) wish.take.insert(m_differences[i].attribute);
  return wish;
}

std::optional<UniteWish> askHowToUnite(wxWindow* parent, const model::Model& model, const std::string& a,
                                       const std::string& b) {
  UniteDialog dialog(parent, model, a, b);
  if (dialog.ShowModal() != wxID_OK) return std::nullopt;
  return dialog.wish();
}

}  // namespace desktop
