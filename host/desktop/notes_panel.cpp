// SPDX-License-Identifier: MIT
#include "desktop/notes_panel.h"

#include <wx/sizer.h>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

using model::Attr;

/// What to call it: a link by its ends.
std::string nameOf(const model::Element& element) {
  const auto from = element.from(), to = element.to();
  if (!model::isLink(element.type()) || !from || !to) return std::string(element.name());
  return base::tr("{a} {link} {b}", {{"a", std::string(from->name())},
                                     {"link", std::string(element.info().label.in(base::language()))},
                                     {"b", std::string(to->name())}});
}

bool mayHaveNote(const model::Element& element) {
  return model::attributeOf(element.type(), Attr::Note) != nullptr &&
         (model::isNode(element.type()) || model::isLink(element.type()));
}

}  // namespace

NotesPanel::NotesPanel(wxWindow* parent, Workspace& workspace, std::function<void(const std::string&)> reveal)
    : wxPanel(parent),
      m_workspace(workspace),
      m_reveal(std::move(reveal)),
      m_about(new wxStaticText(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxST_ELLIPSIZE_END)),
      m_field(new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(-1, 90)), wxTE_MULTILINE)),
      m_list(new TreeList(this, tr("Notes"), 40, true)) {
  SetBackgroundColour(Look::colour(diagram::ColourRole::Panel));
  describe(*m_field, tr("The note of what is selected"));
  m_field->Bind(wxEVT_KILL_FOCUS, [this](wxFocusEvent& event) {
    event.Skip();
    CallAfter([this] { keep(); });
  });
  m_field->Bind(wxEVT_KEY_DOWN, [this](wxKeyEvent& event) {
    if (event.GetKeyCode() == WXK_RETURN && event.ControlDown()) return keep();
    event.Skip();
  });
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    const auto chosen = m_list->chosen();
    if (chosen.size() != 1 || m_workspace.selection() == chosen) return;
    m_workspace.select(chosen);
    m_reveal(chosen.front());
  });
  const int gap = FromDIP(8);
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_about, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, gap));
  column->Add(m_field, wxSizerFlags().Expand().Border(wxALL, gap));
  column->Add(m_list, wxSizerFlags(1).Expand());
  SetSizer(column);
  Bind(wxEVT_SHOW, [this](wxShowEvent& event) {
    event.Skip();
    if (event.IsShown()) CallAfter([this] { refresh(); });
  });
}

void NotesPanel::keep() {
  const std::string subject = m_subject, text = utf8(m_field->GetValue());
  const auto element = m_workspace.isOpen() && !subject.empty() ? m_workspace.model().find(subject) : std::nullopt;
  if (!element || element->text(Attr::Note) == text) return;
  m_workspace.accepted(m_workspace.session().setAttribute(
      {subject}, Attr::Note, text.empty() ? std::optional<std::string>() : std::optional(text)));
}

void NotesPanel::refresh() {
  if (!IsShownOnScreen() || !m_workspace.isOpen()) return;
  showNote();
  showList();
}

void NotesPanel::showNote() {
  const auto& selection = m_workspace.selection();
  const auto element = selection.size() == 1 ? m_workspace.model().find(selection.front()) : std::nullopt;
  const std::string subject = element && mayHaveNote(*element) ? selection.front() : std::string();
  if (subject != m_subject) {
    keep();
    m_subject = subject;
  } else if (m_field->IsModified() && m_field->HasFocus()) {
    return;  // somebody is writing
  }
  m_about->SetLabelText(subject.empty()
                            ? tr("Select an element to write a note about it.")
                            : tr("Note about {name}", {{"name", nameOf(*m_workspace.model().find(subject))}}));
  m_field->Enable(!subject.empty());
  m_field->ChangeValue(subject.empty() ? wxString()
                                       : wx(std::string(m_workspace.model().find(subject)->text(Attr::Note))));
}

void NotesPanel::showList() {
  TreeRow root{"root", {}};
  for (const model::Element& element : m_workspace.model().elements()) {
    if (!mayHaveNote(element) || !element.has(Attr::Note)) continue;
    root.add({std::string(element.id()),
              tr("{name}: {note}", {{"name", nameOf(element)}, {"note", std::string(element.text(Attr::Note))}})});
  }
  m_list->fill(std::move(root));
  m_list->choose(m_workspace.selection());
}

}  // namespace desktop
