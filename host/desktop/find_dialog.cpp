// SPDX-License-Identifier: MIT
#include "desktop/find_dialog.h"

#include <wx/sizer.h>

#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/data_cells.h"
#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "desktop/workspace.h"

namespace desktop {
namespace {

constexpr std::size_t kBefore = 24;  // bytes of a text shown before the place that was found
constexpr std::size_t kShown = 160;
constexpr const char* kName = "find-replace";

/// The part of a text around a place, on one line, never cutting a character in two.
wxString around(const std::string& text, std::size_t at) {
  const auto whole = [&](std::size_t place) {
    while (place > 0 && place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0) == 0x80) --place;
    return std::min(place, text.size());
  };
  const std::size_t begin = at > kBefore ? whole(at - kBefore) : 0, end = whole(begin + kShown);
  std::string part = text.substr(begin, end - begin);
  std::replace(part.begin(), part.end(), '\n', ' ');
  return wx((begin > 0 ? "…" : "") + part + (end < text.size() ? "…" : ""));
}

}  // namespace

FindDialog& FindDialog::open(wxWindow* window, Editor editor) {
  auto* dialog = dynamic_cast<FindDialog*>(FindWindowByName(wx(kName), window));
  if (dialog == nullptr) dialog = new FindDialog(window, editor);
  dialog->refresh();
  dialog->Show();
  dialog->Raise();
  dialog->m_what->SetFocus();
  dialog->m_what->SelectAll();
  return *dialog;
}

FindDialog::FindDialog(wxWindow* window, Editor editor)
    : wxDialog(window, wxID_ANY, tr("Find and replace"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER, wx(kName)),
      m_editor(editor) {
  const int gap = FromDIP(12);
  auto* fields = new wxFlexGridSizer(2, gap / 2, gap);
  fields->AddGrowableCol(1);
  const auto field = [&](const wxString& label) {
    auto* text = new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, fieldSize(*this));
    describe(*text, label);
    fields->Add(new wxStaticText(this, wxID_ANY, label), wxSizerFlags().CentreVertical());
    fields->Add(text, wxSizerFlags().Expand());
    text->Bind(wxEVT_TEXT, [this](wxCommandEvent&) { refresh(); });
    return text;
  };
  m_what = field(tr("Find"));
  m_by = field(tr("Replace by"));
  m_case = option(tr("Tell capitals apart"), false);
  m_words = option(tr("Whole words"), false);
  m_names = option(tr("Names"), true);
  m_notes = option(tr("Notes"), true);
  auto* options = new wxBoxSizer(wxHORIZONTAL);
  for (wxCheckBox* box : {m_case, m_words, m_names, m_notes})
    options->Add(box, wxSizerFlags().CentreVertical().Border(wxRIGHT, gap));
  m_list = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(720, 260)), wxDV_ROW_LINES);
  describe(*m_list, tr("Where it was found"));
  m_list->AppendToggleColumn(wxString(), wxDATAVIEW_CELL_ACTIVATABLE, FromDIP(30));
  addTexts(*m_list, tr("Where"), 130);
  addTexts(*m_list, tr("Now"), 275);
  addTexts(*m_list, tr("Becomes"), 275);
  m_summary = new wxStaticText(this, wxID_ANY, wxString());
  m_replace = new wxButton(this, wxID_ANY, tr("Replace"));
  addStyle(*m_replace, "primary");
  auto* buttons = new wxBoxSizer(wxHORIZONTAL);
  buttons->Add(m_summary, wxSizerFlags(1).CentreVertical());
  buttons->Add(new wxButton(this, wxID_CANCEL, tr("Close")), wxSizerFlags().Border(wxRIGHT, gap));
  buttons->Add(m_replace);
  auto* all = new wxBoxSizer(wxVERTICAL);
  all->Add(fields, wxSizerFlags().Expand().Border(wxALL, gap));
  all->Add(options, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, gap));
  all->Add(m_list, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT | wxTOP, gap));
  all->Add(buttons, wxSizerFlags().Expand().Border(wxALL, gap));
  SetSizerAndFit(all);
  CentreOnParent();

  m_replace->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { replace(); });
  m_list->Bind(wxEVT_DATAVIEW_ITEM_VALUE_CHANGED, [this](wxDataViewEvent&) { sayHowMany(); });
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    const int row = m_list->GetSelectedRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_hits.size()) return;
    const std::string& id = m_hits[static_cast<std::size_t>(row)].element;
    m_editor.workspace.select({id});
    m_editor.canvas.reveal({id});
  });
  Bind(
      wxEVT_BUTTON, [this](wxCommandEvent&) { Destroy(); }, wxID_CANCEL);
  Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { Destroy(); });
}

wxCheckBox* FindDialog::option(const wxString& label, bool on) {
  auto* box = new wxCheckBox(this, wxID_ANY, label);
  box->SetValue(on);
  box->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { refresh(); });
  return box;
}

void FindDialog::refresh() {
  const session::TextWish wish{utf8(m_what->GetValue()), m_case->IsChecked(), m_words->IsChecked(),
                               m_names->IsChecked(), m_notes->IsChecked()};
  m_hits = session::findTexts(m_editor.workspace.model(), wish, utf8(m_by->GetValue()));
  fill();
}

void FindDialog::fill() {
  m_list->Freeze();
  m_list->DeleteAllItems();
  for (const session::TextHit& hit : m_hits)
    m_list->AppendItem(cells({wxVariant(true), wxVariant(wx(hit.where)), wxVariant(around(hit.before, hit.at)),
                              wxVariant(around(hit.after, hit.at))}));
  m_list->Thaw();
  sayHowMany();
}

std::vector<session::TextHit> FindDialog::ticked() const {
  std::vector<session::TextHit> hits;
  for (std::size_t i = 0; i < m_hits.size(); ++i)
    if (m_list->GetToggleValue(static_cast<unsigned>(i), 0)) hits.push_back(m_hits[i]);
  return hits;
}

void FindDialog::sayHowMany() {
  std::size_t places = 0;
  for (const session::TextHit& hit : m_hits) places += hit.places;
  m_summary->SetLabelText(m_what->IsEmpty() ? wxString()
                          : m_hits.empty()
                              ? tr("Nothing was found.")
                              : tr("Found: {places}, in {texts} texts.",
                                   {{"places", std::to_string(places)}, {"texts", std::to_string(m_hits.size())}}));
  m_replace->Enable(!ticked().empty());
}

void FindDialog::replace() {
  const auto replaced = session::replaceTexts(m_editor.workspace.session(), ticked());
  if (!m_editor.workspace.accepted(replaced)) return;
  m_editor.notice.tell(base::tr("Replaced: {count}.", {{"count", std::to_string(*replaced)}}));
  refresh();
}

}  // namespace desktop
