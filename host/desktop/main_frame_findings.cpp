// SPDX-License-Identifier: MIT
#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/findings_panel.h"
#include "desktop/looks_panel.h"
#include "desktop/main_frame.h"
#include "desktop/settings.h"
#include "desktop/text.h"

// How a window shows what the analyses found: in the list, on the diagram, and as looks by data.
namespace desktop {
namespace {

/// Breaches of the rules of the format, as findings among findings.
FindingGroup structureOf(const session::Session& session) {
  FindingGroup group{"structure", base::tr("Structure of the model"), {}};
  for (const model::Problem& problem : session.problems()) {
    analysis::Finding finding;
    finding.rule = problem.rule;
    finding.severity = problem.severity == model::Severity::Error     ? analysis::Severity::Error
                       : problem.severity == model::Severity::Warning ? analysis::Severity::Warning
                                                                      : analysis::Severity::Info;
    finding.subjects.push_back(problem.element);
    finding.subjects.insert(finding.subjects.end(), problem.related.begin(), problem.related.end());
    finding.text = problem.message;
    group.findings.push_back(std::move(finding));
  }
  return group;
}

std::vector<FindingGroup> groupsOf(const session::Session& session) {
  std::vector<FindingGroup> groups;
  const session::Analyses& analyses = session.analyses();
  for (const analysis::Report& report : analyses.reports()) {
    FindingGroup group{report.plugin, report.plugin, report.findings};
    if (const analysis::Plugin* plugin = analyses.catalogue().find(report.plugin))
      group.title = plugin->name(base::language());
    if (report.status != analysis::Status::Ok && report.status != analysis::Status::Cancelled)
      group.failure = report.message;
    groups.push_back(std::move(group));
  }
  groups.push_back(structureOf(session));
  return groups;
}

std::map<std::string, diagram::FindingMark, std::less<>> marksOf(const std::vector<FindingGroup>& groups) {
  std::map<std::string, diagram::FindingMark, std::less<>> marks;
  for (const FindingGroup& group : groups)
    for (const analysis::Finding& finding : group.findings) {
      if (finding.waived || finding.severity == analysis::Severity::Strength) continue;
      const auto severity = static_cast<diagram::Severity>(finding.severity);
      for (const std::string& subject : finding.subjects) {
        const auto [mark, isNew] = marks.try_emplace(subject, diagram::FindingMark{severity, 0});
        mark->second.severity = std::min(mark->second.severity, severity);
        ++mark->second.count;
      }
    }
  return marks;
}

/// What a fix touched, to be selected: what it added, else what it changed. Nodes rather than the links between them.
std::vector<std::string> resultOf(const session::FixPreview& preview) {
  std::vector<std::string> nodes;
  for (const std::string& id : preview.added)
    if (const auto element = preview.model.find(id); element && model::isNode(element->type())) nodes.push_back(id);
  if (!nodes.empty()) return nodes;
  return preview.added.empty() ? preview.changed : preview.added;
}

}  // namespace

FindingsEvents MainFrame::findingsEvents() {
  FindingsEvents events;
  events.chosen = [this](const analysis::Finding& finding) { showFinding(finding); };
  events.left = [this] { m_canvas->setEmphasis({}); };
  events.preview = [this](const analysis::Fix* fix) {
    if (fix == nullptr) return m_canvas->dropProposal();
    if (auto preview = session::previewOf(m_workspace.model(), *fix)) m_canvas->showProposal(std::move(*preview));
  };
  events.apply = [this](const analysis::Fix& fix) {
    const auto preview = session::previewOf(m_workspace.model(), fix);
    if (!m_workspace.accepted(preview) || !m_workspace.accepted(m_workspace.session().applyFix(fix))) return;
    m_canvas->setEmphasis({});
    m_workspace.select(resultOf(*preview));
    m_canvas->reveal(m_workspace.selection());
    m_canvas->SetFocus();
  };
  events.waive = [this](const analysis::Finding& finding, const session::Waiver& waiver) {
    m_workspace.accepted(m_workspace.session().waive(finding, waiver));
  };
  events.revive = [this](const analysis::Finding& finding) {
    m_workspace.accepted(m_workspace.session().revive(finding));
  };
  events.user = [this] { return m_settings.preferences().userName; };
  return events;
}

void MainFrame::refreshResults() {
  auto groups = groupsOf(m_workspace.session());
  m_canvas->setFindings(marksOf(groups));
  m_findings->refresh(std::move(groups));
}

void MainFrame::showFinding(const analysis::Finding& finding) {
  m_workspace.select(finding.subjects);
  m_canvas->setEmphasis(finding.subjects);
  m_canvas->reveal(finding.subjects);
}

void MainFrame::makeLooks() {
  m_looks =
      new LooksPanel(m_canvas, {[this](const session::ChosenLooks&) { refreshLooks(); }, [this] { toggleLooks(); }});
}

void MainFrame::toggleLooks() {
  m_looks->Show(!m_looks->IsShown());
  placeLooks();
  refreshLooks();
  if (m_looks->IsShown())
    m_looks->ways().SetFocus();
  else
    m_canvas->SetFocus();
}

void MainFrame::placeLooks() {
  if (!m_looks->IsShown()) return m_canvas->setLegendTop(0);
  const wxSize size(FromDIP(int(diagram::kLegendColumn)), m_looks->GetBestSize().y);
  const wxPoint at(std::max(0, m_canvas->GetClientSize().x - size.x - FromDIP(16)), FromDIP(12));
  m_looks->SetSize(wxRect(at, size));
  m_canvas->setLegendTop(at.y + size.y);
}

void MainFrame::refreshLooks() {
  const session::Session& session = m_workspace.session();
  if (m_looks->IsShown()) m_looks->refresh(session.model(), session.analyses());
  const bool network = m_canvas->scene().isNetwork();
  if (!network && m_looks->chosen().empty() && m_canvas->state().data.empty()) return;
  auto data = session::dataLook(m_looks->chosen(), session.model(), session.analyses().reports());
  if (network && !data.size) data.size = session::betweennessLook(session.analyses().reports());
  m_canvas->setData(std::move(data));
}

}  // namespace desktop
