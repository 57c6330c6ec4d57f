// SPDX-License-Identifier: MIT
#include "desktop/screens/repair_screen.h"

#include <algorithm>
#include <chrono>

#include "desktop/finding_rows.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "session/fixes.h"

namespace desktop {

using diagram::ColourRole;

namespace {

constexpr int kMark = 18;
constexpr model::Severity kSeverities[] = {model::Severity::Error, model::Severity::Warning, model::Severity::Info};

base::Date today() { return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()); }

analysis::Severity asFinding(model::Severity severity) {
  switch (severity) {
    case model::Severity::Error:
      return analysis::Severity::Error;
    case model::Severity::Warning:
      return analysis::Severity::Warning;
    case model::Severity::Info:
      break;
  }
  return analysis::Severity::Info;
}

/// A link has none of its own: that of its ends.
std::string nameOf(const model::Element& element) {
  if (!model::isLink(element.type())) return std::string(element.name());
  const auto end = [&](model::Attr attribute) {
    const auto target = element.target(attribute);
    return std::string(target ? target->name() : element.reference(attribute));
  };
  return end(model::Attr::From) + " – " + end(model::Attr::To);
}

}  // namespace

RepairScreen::RepairScreen(wxWindow* parent, Workspace& workspace, Canvas& canvas)
    : Screen(parent, Place::BelowDiagram, base::tr("Check the model")),
      m_workspace(workspace),
      m_canvas(canvas),
      m_list(new TreeList(this, tr("What is wrong"), 130, true)),
      m_about(new wxStaticText(this, wxID_ANY, wxString())),
      m_mends(new wxListBox(this, wxID_ANY, wxDefaultPosition, FromDIP(wxSize(320, 90)))),
      m_words(new wxStaticText(this, wxID_ANY, wxString())) {
  const session::Session& session = m_workspace.session().whole();
  if (!session.path().empty())
    if (auto loaded = session::readInput(session.path().string())) m_file = std::move(*loaded);
  m_about->SetForegroundColour(Look::colour(ColourRole::Ink));
  m_words->SetForegroundColour(Look::colour(ColourRole::Ink2));
  describe(*m_mends, tr("What would mend it"));
  auto* right = new wxBoxSizer(wxVERTICAL);
  right->Add(m_about, wxSizerFlags().Expand().Border(wxBOTTOM, gap() / 2));
  right->Add(m_mends, wxSizerFlags(1).Expand());
  right->Add(m_words, wxSizerFlags().Expand().Border(wxTOP, gap() / 2));
  body().Add(m_list, wxSizerFlags(3).Expand().Border(wxRIGHT, gap()));
  body().Add(right, wxSizerFlags(2).Expand());
  foot().AddStretchSpacer();
  m_mend = addButton(
      base::tr("Mend it"), [this] { mend(); }, true);
  m_mend->SetToolTip(tr("Carries out what is chosen, as a step that can be undone."));
  addButton(base::tr("Close"), [this] { close(); });
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    if (!m_filling) selectionChanged();
  });
  m_mends->Bind(wxEVT_LISTBOX, [this](wxCommandEvent&) { preview(); });
  m_mends->Bind(wxEVT_LISTBOX_DCLICK, [this](wxCommandEvent&) { CallAfter([this] { mend(); }); });
  refresh();
}

RepairScreen::~RepairScreen() { m_canvas.dropProposal(); }

void RepairScreen::takeFocus() { m_list->SetFocus(); }

void RepairScreen::modelChanged() { refresh(); }

void RepairScreen::sized() {
  fillList();
  fillMends();
}

std::string RepairScreen::about() const { return m_said; }

void RepairScreen::refresh() {
  m_problems.clear();
  for (model::Problem& problem : m_workspace.session().problems()) {
    base::Place place;
    if (m_file) place = m_file->places.of(m_file->model, problem.element);
    m_problems.push_back({std::move(problem), std::move(place)});
  }
  std::ranges::stable_sort(m_problems, {}, [](const session::PlacedProblem& each) { return each.problem.severity; });
  setExplanation(m_problems.empty()
                     ? base::tr("Nothing is wrong: the model keeps all rules of its format.")
                     : base::tr("What breaks a rule of the format is kept and saved as it is. Here you can mend "
                                "it, one by one."));
  m_current = m_problems.empty() ? 0 : std::min(m_current, m_problems.size() - 1);
  fillList();
  fillMends();
}

void RepairScreen::fillList() {
  TreeRow root;
  root.key = "root";
  for (const model::Severity severity : kSeverities) {
    TreeRow heading;
    heading.key = "s" + std::to_string(int(severity));
    heading.bold = true;
    heading.closed = severity == model::Severity::Info;
    for (std::size_t i = 0; i < m_problems.size(); ++i) {
      const auto& [problem, place] = m_problems[i];
      if (problem.severity != severity) continue;
      TreeRow row;
      row.key = std::to_string(i);
      row.text = wx(problem.message);
      row.mark = badgeOf(asFinding(severity), kMark);
      row.detail = place.line > 0
                       ? tr("{rule} · line {line}", {{"rule", problem.rule}, {"line", std::to_string(place.line)}})
                       : wx(problem.rule);
      heading.add(std::move(row));
    }
    if (heading.children.empty()) continue;
    heading.text = nameOf(asFinding(severity));
    heading.detail = wx(std::to_string(heading.children.size()));
    root.add(std::move(heading));
  }
  m_filling = true;
  m_list->fill(std::move(root));
  m_list->choose({std::to_string(m_current)});
  m_filling = false;
}

void RepairScreen::fillMends() {
  m_mends->Clear();
  m_offered.clear();
  m_said.clear();
  if (m_current < m_problems.size()) {
    const model::Problem& problem = m_problems[m_current].problem;
    m_offered = session::mendsOf(m_workspace.model(), problem, today());
    const auto element = m_workspace.model().find(problem.element);
    m_said = !element ? base::tr("The model as a whole")
                      : base::tr("{type} “{name}” (id {id})",
                                 {{"type", std::string(element->info().label.in(base::language()))},
                                  {"name", nameOf(*element)},
                                  {"id", problem.element}});
    if (m_offered.empty())
      m_said += "\n" + base::tr("Only you know what is right here: change it in the properties or on the diagram.");
    for (const analysis::Fix& fix : m_offered) m_mends->Append(wx(fix.title));
    if (!m_offered.empty()) m_mends->SetSelection(0);
  }
  setWrapped(*m_about, m_said, std::max(m_mends->GetSize().x, FromDIP(320)));
  m_mend->Enable(!m_offered.empty());
  preview();
}

/// What the chosen mend would do, in words and on the diagram.
void RepairScreen::preview() {
  const int chosen = m_mends->GetSelection();
  m_canvas.dropProposal();
  std::vector<std::string> words;
  if (chosen >= 0 && std::size_t(chosen) < m_offered.size()) {
    const analysis::Fix& fix = m_offered[std::size_t(chosen)];
    words = session::inWords(m_workspace.model(), fix);
    if (auto shown = session::previewOf(m_workspace.model(), fix)) m_canvas.showProposal(std::move(*shown));
  }
  setWrapped(*m_words, asLines(words), std::max(m_mends->GetSize().x, FromDIP(320)));
  Layout();
}

void RepairScreen::selectionChanged() {
  const auto keys = m_list->chosen();
  if (keys.empty() || keys.front().front() == 's') return;
  choose(std::stoul(keys.front()));
}

void RepairScreen::choose(std::size_t problem) {
  m_current = problem;
  m_filling = true;
  m_list->choose({std::to_string(problem)});
  m_filling = false;
  fillMends();
  if (const std::string& id = m_problems[problem].problem.element; !id.empty()) {
    m_workspace.select({id});
    m_canvas.reveal({id});
  }
}

void RepairScreen::chooseMend(std::size_t mend) {
  m_mends->SetSelection(int(mend));
  preview();
}

void RepairScreen::mend() {
  const int chosen = m_mends->GetSelection();
  if (chosen < 0 || std::size_t(chosen) >= m_offered.size()) return;
  const analysis::Fix fix = m_offered[std::size_t(chosen)];
  m_workspace.accepted(m_workspace.session().applyFix(fix));
}

}  // namespace desktop
