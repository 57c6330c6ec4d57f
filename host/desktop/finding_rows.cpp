// SPDX-License-Identifier: MIT
#include "desktop/finding_rows.h"

#include <algorithm>
#include <utility>

#include "desktop/icons.h"
#include "desktop/text.h"
#include "diagram/shapes/marks.h"
#include "paint/pango_measurer.h"

namespace desktop {

using analysis::Finding;
using analysis::Severity;

namespace {

constexpr int kBadgeSize = 18;

/// What others are grouped under: "GOV-008 A B".
std::string groupName(const Finding& finding) {
  std::string name = finding.rule;
  for (const std::string& subject : finding.subjects) name += " " + subject;
  return name;
}

}  // namespace

wxString nameOf(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return tr("Errors");
    case Severity::Warning:
      return tr("Warnings");
    case Severity::Info:
      return tr("Remarks");
    case Severity::Question:
      return tr("Questions");
    case Severity::Strength:
      return tr("Strengths");
  }
  return {};
}

wxBitmapBundle badgeOf(Severity severity, int size) {
  const paint::PangoMeasurer measurer;
  diagram::DisplayList list;
  diagram::Drawing drawing{list, measurer};
  diagram::drawBadge(drawing, static_cast<diagram::Severity>(severity), 1, {size / 2.0, size / 2.0}, size / 2.0 - 1.5,
                     diagram::ColourRole::None);
  return picture(list, wxSize(size, size));
}

FindingRows::FindingRows() {
  for (std::size_t i = 0; i < kSeverityCount; ++i) m_badges[i] = badgeOf(Severity(i), kBadgeSize);
}

bool FindingRows::isShown(const Finding& finding) const { return m_options.shown[std::size_t(finding.severity)]; }

const Finding* FindingRows::find(std::string_view key) const {
  const auto found = m_findings.find(key);
  return found == m_findings.end() ? nullptr : found->second;
}

TreeRow FindingRows::rowOf(const std::string& heading, const Finding& finding) {
  TreeRow row{heading + "/" + groupName(finding) + " " + finding.text, wx(finding.text), wx(finding.rule),
              m_badges[std::size_t(finding.severity)]};
  row.faint = finding.waived;
  m_findings.emplace(row.key, &finding);
  return row;
}

void FindingRows::addHeading(TreeRow& root, TreeRow heading, Findings findings, const std::string& failure) {
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding* a, const Finding* b) { return a->severity < b->severity; });
  heading.bold = true;
  if (!failure.empty()) {
    TreeRow row{heading.key + "/failure", wx(failure)};
    row.mark = m_badges[std::size_t(Severity::Error)];
    heading.add(std::move(row));
  }
  std::map<std::string, bool> leaders;  // and whether their own stand under them already
  for (const Finding* finding : findings)
    if (finding->group.empty()) leaders.emplace(groupName(*finding), false);
  const auto hasLeader = [&](const Finding& finding) {
    return !finding.group.empty() && leaders.contains(finding.group);
  };
  for (const Finding* finding : findings) {
    if (hasLeader(*finding)) continue;
    TreeRow& row = heading.add(rowOf(heading.key, *finding));
    if (!finding->waived) m_order.push_back(row.key);
    const auto leader = leaders.find(groupName(*finding));
    if (leader == leaders.end() || std::exchange(leader->second, true)) continue;
    for (const Finding* under : findings) {
      if (!hasLeader(*under) || under->group != leader->first) continue;
      const TreeRow& nested = row.add(rowOf(heading.key, *under));
      if (!under->waived) m_order.push_back(nested.key);
    }
  }
  heading.detail = wx(std::to_string(findings.size()));
  if (!heading.children.empty()) root.add(std::move(heading));
}

/// The analyses with the gravest findings first.
void FindingRows::byAnalysis(TreeRow& root, const std::vector<FindingGroup>& groups) {
  struct Section {
    const FindingGroup* group;
    Findings findings;
    Severity worst = Severity::Strength;
  };
  std::vector<Section> sections;
  for (const FindingGroup& group : groups) {
    Section section{&group, {}};
    if (!group.failure.empty()) section.worst = Severity::Error;
    for (const Finding& finding : group.findings) {
      if (!isShown(finding) || finding.waived) continue;
      section.findings.push_back(&finding);
      section.worst = std::min(section.worst, finding.severity);
    }
    sections.push_back(std::move(section));
  }
  std::stable_sort(sections.begin(), sections.end(),
                   [](const Section& a, const Section& b) { return a.worst < b.worst; });
  for (Section& section : sections) {
    TreeRow heading{section.group->id, wx(section.group->title)};
    heading.mark = icon("layers", kBadgeSize);
    addHeading(root, std::move(heading), std::move(section.findings), section.group->failure);
  }
}

void FindingRows::byElement(TreeRow& root, const Findings& findings, const model::Model& model) {
  const auto add = [&](const model::Element& element) {
    Findings about;
    for (const Finding* finding : findings)
      if (std::find(finding->subjects.begin(), finding->subjects.end(), element.id()) != finding->subjects.end())
        about.push_back(finding);
    if (about.empty()) return;
    const model::TypeInfo& type = model::info(element.type());
    wxString name = wx(element.name());
    if (model::isLink(element.type()) && element.from() && element.to())
      name = tr("{from} – {to}",
                {{"from", std::string(element.from()->name())}, {"to", std::string(element.to()->name())}});
    if (name.empty()) name = wx(type.label.in(base::language()));
    TreeRow heading{std::string(element.id()), name};
    heading.mark = icon(type.icon.empty() ? "connect" : type.icon, kBadgeSize);
    addHeading(root, std::move(heading), std::move(about));
  };
  for (const auto types : {model::nodeTypes(), model::linkTypes()})
    for (const model::TypeInfo& type : types)
      for (const model::Element& element : model.elements(type.id)) add(element);
  Findings others;
  for (const Finding* finding : findings)
    if (finding->subjects.empty()) others.push_back(finding);
  TreeRow heading{"#model", tr("The model as a whole")};
  heading.mark = icon("layers", kBadgeSize);
  addHeading(root, std::move(heading), std::move(others));
}

void FindingRows::bySeverity(TreeRow& root, const Findings& findings) {
  for (std::size_t severity = 0; severity < kSeverityCount; ++severity) {
    Findings these;
    for (const Finding* finding : findings)
      if (std::size_t(finding->severity) == severity) these.push_back(finding);
    TreeRow heading{"#" + std::to_string(severity), nameOf(Severity(severity))};
    heading.mark = m_badges[severity];
    addHeading(root, std::move(heading), std::move(these));
  }
}

TreeRow FindingRows::build(const std::vector<FindingGroup>& groups, const Options& options, const model::Model& model) {
  m_options = options;
  m_findings.clear();
  m_order.clear();
  Findings current, waived;
  for (const FindingGroup& group : groups) {
    for (const Finding& finding : group.findings)
      if (isShown(finding)) (finding.waived ? waived : current).push_back(&finding);
  }
  TreeRow root{"root", {}};
  if (options.grouping == Grouping::Analysis) byAnalysis(root, groups);
  if (options.grouping == Grouping::Element) byElement(root, current, model);
  if (options.grouping == Grouping::Severity) bySeverity(root, current);
  if (root.children.empty() && !groups.empty()) {
    TreeRow nothing{"#nothing", tr("Nothing was found.")};
    nothing.mark = m_badges[std::size_t(Severity::Strength)];
    root.add(std::move(nothing));
  }
  TreeRow heading{"#waived", tr("Put aside")};
  heading.mark = icon("pin", kBadgeSize);
  heading.closed = true;
  addHeading(root, std::move(heading), std::move(waived));
  return root;
}

}  // namespace desktop
