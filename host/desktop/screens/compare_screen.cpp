// SPDX-License-Identifier: MIT
#include "desktop/screens/compare_screen.h"

#include <wx/filedlg.h>

#include "base/file_name.h"
#include "desktop/finding_rows.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "session/comparison_page.h"

namespace desktop {

namespace {

constexpr int kMark = 16;

TreeRow row(std::string key, const std::string& text, bool bold = false) {
  TreeRow made;
  made.key = std::move(key);
  made.text = wx(text);
  made.bold = bold;
  return made;
}

}  // namespace

CompareScreen::CompareScreen(wxWindow* parent, Workspace& workspace, Canvas& canvas, session::Post post,
                             const std::string& title, std::vector<OtherVersion> versions,
                             std::vector<VersionAction> actions)
    : Screen(parent, Place::BelowDiagram, title),
      m_workspace(workspace),
      m_canvas(canvas),
      m_whatIf(std::move(post)),
      m_versions(std::move(versions)),
      m_actions(std::move(actions)),
      m_versionList(new TreeList(this, tr("Versions"), 90, false)),
      m_changes(new TreeList(this, tr("What changed"), 0, true)),
      m_results(new TreeList(this, tr("Findings and numbers"), 110, true)) {
  m_versionList->SetMinSize(FromDIP(wxSize(290, 100)));
  m_versionList->Show(m_versions.size() > 1);
  body().Add(m_versionList, wxSizerFlags().Expand().Border(wxRIGHT, gap()));
  body().Add(m_changes, wxSizerFlags(1).Expand().Border(wxRIGHT, gap()));
  body().Add(m_results, wxSizerFlags(1).Expand());
  makeFoot();
  m_versionList->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    CallAfter([this] {
      const auto keys = m_versionList->chosen();
      if (!keys.empty() && keys.front() != std::to_string(m_chosen)) chooseVersion(std::stoul(keys.front()));
    });
  });
  for (TreeList* list : {m_changes, m_results})
    list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this, list](wxDataViewEvent&) {
      const auto keys = list->chosen();
      if (!keys.empty()) show(keys.front());
    });
  fillVersions();
  chooseVersion(0);
}

CompareScreen::~CompareScreen() { m_canvas.dropDifference(); }

void CompareScreen::makeFoot() {
  foot().AddStretchSpacer();
  m_export = addButton(base::tr("Export as a page…"), [this] { exportPage(); });
  for (std::size_t i = 0; i < m_actions.size(); ++i)
    m_buttons.push_back(addButton(
        m_actions[i].label, [this, i] { act(i); }, m_actions[i].primary));
  addButton(base::tr("Close"), [this] { close(); });
}

void CompareScreen::act(std::size_t action) { m_actions[action].act(m_versions[m_chosen]); }

void CompareScreen::takeFocus() { (m_versionList->IsShown() ? m_versionList : m_changes)->SetFocus(); }

void CompareScreen::fillVersions() {
  TreeRow root = row("root", {});
  for (std::size_t i = 0; i < m_versions.size(); ++i) {
    TreeRow& version = root.add(row(std::to_string(i), m_versions[i].name));
    const auto other = session::readInput(m_versions[i].file);
    if (!other) {
      version.detail = tr("cannot be read");
      continue;
    }
    std::size_t count = 0;
    for (const auto& subject : session::compareModels(other->model, m_workspace.model()).subjects)
      count += subject.statements.size();
    version.detail = count == 1 ? tr("1 change") : tr("{count} changes", {{"count", std::to_string(count)}});
  }
  m_versionList->fill(std::move(root));
}

void CompareScreen::chooseVersion(std::size_t version) {
  m_chosen = version;
  m_versionList->choose({std::to_string(version)});
  read();
  compare();
  askAnalyses();
}

void CompareScreen::read() {
  m_other.reset();
  m_otherReports.reset();
  m_reports.reset();
  auto loaded = session::readInput(m_versions[m_chosen].file);
  if (loaded)
    m_other = std::move(*loaded);
  else
    setExplanation(loaded.error().message);
}

void CompareScreen::compare() {
  m_comparison.reset();
  for (wxButton* button : m_buttons) button->Enable(m_other.has_value());
  if (m_other) {
    m_comparison = session::compareModels(m_other->model, m_workspace.model());
    const OtherVersion& version = m_versions[m_chosen];
    const std::string what = version.isEarlier
                                 ? base::tr("What changed since: {version}.", {{"version", version.name}})
                                 : base::tr("From {version} to the model here.", {{"version", version.name}});
    setExplanation(m_comparison->changes.empty()
                       ? what + " " + base::tr("Nothing: both say the same.")
                       : what + " " + base::tr("On the diagram: + new, pen changed, × and dashed gone."));
    m_canvas.showDifference(session::changePicture(m_other->model, m_workspace.model()));
  } else {
    m_canvas.dropDifference();
  }
  fillChanges();
  fillResults();
}

void CompareScreen::askAnalyses() {
  if (!m_other) return m_whatIf.forget();
  m_whatIf.ask(m_workspace.session().analyses().catalogue(), m_other->model,
               [this](const session::WhatIf::Reports& reports) {
                 m_otherReports = reports;
                 compareReports();
               });
}

void CompareScreen::compareReports() {
  const session::Analyses& analyses = m_workspace.session().analyses();
  m_reports.reset();
  if (m_other && m_otherReports && analyses.freshness() == session::Freshness::Current)
    m_reports = session::compareReports(m_other->model, analyses.shown(*m_otherReports), m_workspace.model(),
                                        analyses.reports());
  fillResults();
}

void CompareScreen::modelChanged() { compare(); }

void CompareScreen::resultsChanged() { compareReports(); }

void CompareScreen::fillChanges() {
  TreeRow root = row("root", {});
  std::size_t count = 0;
  std::erase_if(m_about, [](const auto& each) { return each.first.front() == 'c'; });
  if (m_comparison)
    for (const compare::SubjectChanges& subject : m_comparison->subjects) {
      TreeRow& heading =
          root.add(row("s" + std::string(session::token(subject.subject)), session::title(subject.subject), true));
      for (const compare::Statement& statement : subject.statements) {
        const std::string key = "c" + std::to_string(count++);
        m_about[key] = statement.elements;
        heading.add(row(key, statement.text));
      }
    }
  m_changes->fill(std::move(root));
}

void CompareScreen::addFindings(TreeRow& root, const std::string& key, const std::string& title,
                                const std::vector<analysis::Finding>& findings) {
  if (findings.empty()) return;
  TreeRow& heading = root.add(row(key, title, true));
  heading.detail = wx(std::to_string(findings.size()));
  for (std::size_t i = 0; i < findings.size(); ++i) {
    TreeRow& added = heading.add(row(key + std::to_string(i), findings[i].text));
    added.mark = badgeOf(findings[i].severity, kMark);
    added.detail = wx(findings[i].rule);
    m_about[added.key] = findings[i].subjects;
  }
}

void CompareScreen::addNumbers(TreeRow& root) {
  if (m_reports->numbers.empty()) return;
  TreeRow& heading = root.add(row("numbers", base::tr("Numbers"), true));
  heading.detail = wx(std::to_string(m_reports->numbers.size()));
  for (std::size_t i = 0; i < m_reports->numbers.size(); ++i) {
    const session::NumberChange& number = m_reports->numbers[i];
    TreeRow& added =
        heading.add(row("number" + std::to_string(i), session::nameOf(number, m_other->model, m_workspace.model())));
    const auto [was, is] = session::inWords(number);
    added.detail = wx(was + " → " + is);
  }
}

void CompareScreen::fillResults() {
  TreeRow root = row("root", {});
  std::erase_if(m_about, [](const auto& each) { return each.first.front() == 'f'; });
  m_export->Enable(m_reports.has_value());
  if (!m_reports) {
    if (m_other) root.add(row("waiting", base::tr("The analyses are looking at both…"))).italic = true;
  } else if (m_reports->isEmpty()) {
    root.add(row("same", base::tr("The analyses say the same of both."))).italic = true;
  } else {
    addFindings(root, "f+", base::tr("New findings"), m_reports->appeared);
    addFindings(root, "f-", base::tr("Findings that are gone"), m_reports->disappeared);
    std::vector<analysis::Finding> now;
    for (const session::FindingChange& change : m_reports->changed) now.push_back(change.after);
    addFindings(root, "f~", base::tr("Findings that changed"), now);
    addNumbers(root);
  }
  m_results->fill(std::move(root));
}

void CompareScreen::show(const std::string& key) {
  const auto about = m_about.find(key);
  if (about == m_about.end()) return;
  m_workspace.select(about->second);
  m_canvas.reveal(about->second);
}

void CompareScreen::exportPage() {
  const session::Session& session = m_workspace.session();
  wxFileDialog dialog(this, tr("Export the comparison as"), wx(session.path().parent_path().string()),
                      wx(base::tr("{title} compared", {{"title", base::fileName(session.title())}}) + ".html"),
                      tr("Page of HTML") + wx(" (*.html)|*.html"), wxFD_SAVE | wxFD_OVERWRITE_PROMPT);
  if (dialog.ShowModal() != wxID_OK) return;
  std::filesystem::path path = utf8(dialog.GetPath());
  if (path.extension() != ".html") path += ".html";
  exportPageTo(path);
}

bool CompareScreen::exportPageTo(const std::filesystem::path& path) {
  const session::Session& session = m_workspace.session();
  if (!m_comparison || !m_reports) return false;
  const std::string now = session.path().empty() ? session.title() : session.path().filename().string();
  const auto page = session::comparisonPage({m_other->model, m_versions[m_chosen].name, m_other->contentHash},
                                            {session.model(), now, {}}, *m_comparison, *m_reports);
  if (!m_workspace.accepted(session::writeOutput(path.string(), page))) return false;
  setExplanation(
      base::tr("The page is in {file}. It is for you: it holds everything that changed, also what only you know.",
               {{"file", path.filename().string()}}));
  return true;
}

}  // namespace desktop
