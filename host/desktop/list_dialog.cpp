// SPDX-License-Identifier: MIT
#include "desktop/list_dialog.h"

#include <wx/sizer.h>

#include <algorithm>

#include "desktop/data_cells.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "session/adding.h"

namespace desktop {
namespace {

using Fate = session::PlannedRow::Fate;

/// A cell shows one line.
wxString oneLine(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return wx(text);
}

/// The first of some names.
std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t most = 5, longest = 60;
  wxString text;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) {
    const wxString name = oneLine(names[i]);
    text += (i == 0 ? wxString() : wx(", ")) + (name.size() > longest ? name.Left(longest) + wx("…") : name);
  }
  return utf8(names.size() > most ? text + wx(", …") : text);
}

wxString fateOf(const session::PlannedRow& row) {
  if (!row.remark.empty()) return wx(row.remark);
  return row.fate == Fate::Add ? tr("New") : wxString();
}

}  // namespace

ListDialog::ListDialog(wxWindow* parent, const model::Model& model, session::NameList list,
                       session::QuickAddContext context)
    : wxDialog(parent, wxID_ANY, tr("Add a list"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      m_model(model),
      m_list(std::move(list)),
      m_context(std::move(context)) {
  const int gap = FromDIP(12);
  m_summary = new wxStaticText(this, wxID_ANY, wxString());
  m_usual = new wxChoice(this, wxID_ANY);
  const model::Type usual = session::usualType(m_context, m_model);
  for (const model::TypeInfo& type : model::nodeTypes()) {
    m_usual->Append(wx(type.label.in(base::language())));
    if (type.id == usual) m_usual->SetSelection(int(m_usual->GetCount()) - 1);
  }
  describe(*m_usual, tr("What a line without a type becomes"));
  m_again = new wxCheckBox(this, wxID_ANY, tr("Add what is there already once more"));
  m_rows = new wxDataViewListCtrl(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(968, 320)), wxDV_ROW_LINES);
  describe(*m_rows, tr("What the list says"));
  addTexts(*m_rows, tr("Name"), 210);
  addTexts(*m_rows, tr("Type"), 90);
  addTexts(*m_rows, tr("Organisation"), 170);
  addTexts(*m_rows, tr("Layer"), 90);
  addTexts(*m_rows, tr("Number"), 70);
  addTexts(*m_rows, tr("What it becomes"), 330);
  m_add = new wxButton(this, wxID_OK, tr("Add"));
  m_add->SetDefault();
  addStyle(*m_add, "primary");

  auto* options = new wxBoxSizer(wxHORIZONTAL);
  options->Add(new wxStaticText(this, wxID_ANY, tr("A line without a type becomes:")),
               wxSizerFlags().CentreVertical().Border(wxRIGHT, gap / 2));
  options->Add(m_usual, wxSizerFlags().CentreVertical().Border(wxRIGHT, 2 * gap));
  options->Add(m_again, wxSizerFlags().CentreVertical());
  auto* buttons = new wxBoxSizer(wxHORIZONTAL);
  buttons->AddStretchSpacer();
  buttons->Add(new wxButton(this, wxID_CANCEL, tr("Cancel")), wxSizerFlags().Border(wxRIGHT, gap));
  buttons->Add(m_add);
  auto* all = new wxBoxSizer(wxVERTICAL);
  all->Add(m_summary, wxSizerFlags().Expand().Border(wxALL, gap));
  all->Add(m_rows, wxSizerFlags(1).Expand().Border(wxLEFT | wxRIGHT, gap));
  all->Add(options, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, gap));
  all->Add(buttons, wxSizerFlags().Expand().Border(wxALL, gap));
  m_usual->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { makePlan(); });
  m_again->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent&) { makePlan(); });
  makePlan();
  SetSizerAndFit(all);
  CentreOnParent();
  m_add->SetFocus();
}

void ListDialog::makePlan() {
  const auto usual = model::nodeTypes()[static_cast<std::size_t>(m_usual->GetSelection())].id;
  m_plan = session::planList(m_model, m_list, usual, m_context, m_again->IsChecked());
  fill();
}

void ListDialog::fill() {
  // Not row by row before the eyes: a list may have thousands.
  m_rows->Freeze();
  m_rows->DeleteAllItems();
  for (const session::PlannedRow& row : m_plan.rows) {
    const session::QuickAddLine& words = row.row.words;
    m_rows->AppendItem(
        cells({wxVariant(oneLine(words.name)), wxVariant(wx(model::info(row.type).label.in(base::language()))),
               wxVariant(oneLine(words.organisation)), wxVariant(oneLine(words.layer)), wxVariant(wx(words.count)),
               wxVariant(fateOf(row))}));
  }
  m_rows->Thaw();
  m_summary->SetLabelText(summary());
  m_summary->Wrap(FromDIP(780));
  const std::size_t count = m_plan.count(Fate::Add);
  m_add->SetLabel(count == 0 ? tr("Use these") : tr("Add {count}", {{"count", std::to_string(count)}}));
  m_add->Enable(count > 0 || m_plan.count(Fate::Use) > 0);
}

wxString ListDialog::summary() const {
  const auto number = [](std::size_t count) { return std::to_string(count); };
  std::string text = base::tr("New: {new}. There already: {there}. Left out: {out}.",
                              {{"new", number(m_plan.count(Fate::Add))},
                               {"there", number(m_plan.count(Fate::Use) + m_plan.count(Fate::Twice))},
                               {"out", number(m_plan.count(Fate::LeaveOut))}});
  if (!m_plan.newOrganisations.empty())
    text += " " + base::tr("New organisations: {names}.", {{"names", listed(m_plan.newOrganisations)}});
  if (!m_list.leftOut.empty())
    text += " " + base::tr("Columns that are left out: {names}.", {{"names", listed(m_list.leftOut)}});
  if (m_list.isCut)
    text += " " + base::tr("The list is longer: these are its first {count}.", {{"count", number(m_list.rows.size())}});
  return wx(text);
}

}  // namespace desktop
