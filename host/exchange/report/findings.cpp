// SPDX-License-Identifier: MIT
#include <algorithm>

#include "analysis/waivers.h"
#include "base/text.h"
#include "exchange/report/material.h"

// What the analyses found: the worst first, all of it at the back, and what was put aside.
namespace exchange {
namespace {

using analysis::Finding;
using analysis::Report;
using analysis::Severity;
using base::tr;
using model::Attr;

constexpr std::size_t worstCount = 6;

/// The order in which a meeting would take them.
int rank(Severity severity) {
  constexpr int ranks[] = {0, 1, 2, 3, 4};  // error, warning, info, question, strength
  return ranks[std::size_t(severity)];
}

bool isOpen(const Finding& finding) { return !finding.waived && finding.severity != Severity::Strength; }

std::vector<const Finding*> bySeverity(const std::vector<Report>& reports, bool (*wanted)(const Finding&)) {
  std::vector<const Finding*> all;
  for (const Report& report : reports)
    for (const Finding& finding : report.findings)
      if (wanted(finding)) all.push_back(&finding);
  std::ranges::stable_sort(all, {}, [](const Finding* finding) { return rank(finding->severity); });
  return all;
}

std::string count(std::size_t n, Severity severity) {
  const std::string number = std::to_string(n);
  switch (severity) {
    case Severity::Error:
      return n == 1 ? tr("1 problem") : tr("{count} problems", {{"count", number}});
    case Severity::Warning:
      return n == 1 ? tr("1 point of attention") : tr("{count} points of attention", {{"count", number}});
    case Severity::Info:
      return n == 1 ? tr("1 hint") : tr("{count} hints", {{"count", number}});
    case Severity::Question:
      return n == 1 ? tr("1 question") : tr("{count} questions", {{"count", number}});
    case Severity::Strength:
      break;
  }
  return n == 1 ? tr("1 strength") : tr("{count} strengths", {{"count", number}});
}

std::string counts(const std::vector<const Finding*>& findings) {
  std::string line;
  for (const Severity severity :
       {Severity::Error, Severity::Warning, Severity::Info, Severity::Question, Severity::Strength}) {
    const auto n = std::size_t(
        std::ranges::count_if(findings, [&](const Finding* finding) { return finding->severity == severity; }));
    if (n > 0) line += (line.empty() ? "" : ", ") + count(n, severity);
  }
  return line;
}

void writeProposals(HtmlPage& page, const Finding& finding, std::size_t most) {
  for (std::size_t i = 0; i < std::min(most, finding.fixes.size()); ++i) {
    const auto line = page.block("p", "proposal");
    { const auto box = page.block("span", "box"); }
    page.element("span", finding.fixes[i].title);
  }
}

void writeRow(HtmlPage& page, const Finding& finding, bool isNested, std::size_t mostProposals) {
  const auto row = isNested ? page.block("tr", "nested") : page.open("tr");
  {
    const auto cell = page.block("td", "badge");
    severityBadge(page, finding.severity);
  }
  page.element("td", "what", finding.text);
  {
    const auto cell = page.block("td", "fixes");
    writeProposals(page, finding, mostProposals);
  }
  page.element("td", "rule", finding.rule);
}

void writeHeadings(HtmlPage& page) {
  const auto head = page.open("thead");
  const auto row = page.open("tr");
  page.element("th", "");
  page.element("th", tr("what we see"));
  page.element("th", tr("proposal"));
  page.element("th", "rule", tr("rule"));
}

/// A group is called after the rule it stands under, and what that is about.
bool leads(const Finding& finding) { return !finding.group.empty() && finding.group.starts_with(finding.rule + " "); }

/// Findings of a group under the one that leads it.
std::vector<std::pair<const Finding*, bool>> nested(const std::vector<const Finding*>& findings) {
  std::vector<std::pair<const Finding*, bool>> list;
  const auto isLed = [&](const Finding* finding) {
    return !finding->group.empty() && !leads(*finding) && std::ranges::any_of(findings, [&](const Finding* other) {
      return leads(*other) && other->group == finding->group;
    });
  };
  for (const Finding* finding : findings) {
    if (isLed(finding)) continue;
    list.emplace_back(finding, false);
    if (!leads(*finding)) continue;
    for (const Finding* other : findings)
      if (isLed(other) && other->group == finding->group) list.emplace_back(other, true);
  }
  return list;
}

void writeReport(HtmlPage& page, Material& material, const Report& report) {
  const auto part = page.open("section");
  page.element("h3", material.analysisName(report.plugin));
  if (report.status != analysis::Status::Ok) page.element("p", report.message);
  std::vector<const Finding*> findings;
  for (const Finding& finding : report.findings)
    if (!finding.waived) findings.push_back(&finding);
  std::ranges::stable_sort(findings, {}, [](const Finding* finding) { return rank(finding->severity); });
  if (findings.empty()) {
    if (report.status == analysis::Status::Ok) page.element("p", "hint", tr("No findings."));
    return;
  }
  const auto table = page.block("table", "findings");
  writeHeadings(page);
  const auto body = page.open("tbody");
  for (const auto& [finding, isNested] : nested(findings)) writeRow(page, *finding, isNested, 3);
}

std::string day(const model::Element& waiver, Attr attribute) {
  const auto date = waiver.date(attribute);
  return date ? base::longDate(*date, base::language()) : std::string(waiver.text(attribute));
}

std::string about(const Material& material, const model::Element& waiver) {
  std::string names;
  std::string_view ids = waiver.text(Attr::Subjects);
  while (!ids.empty()) {
    const std::size_t end = std::min(ids.find(' '), ids.size());
    const std::string name = material.name(ids.substr(0, end));
    if (!name.empty()) names += (names.empty() ? "" : ", ") + name;
    ids.remove_prefix(std::min(end + 1, ids.size()));
  }
  return names.empty() ? tr("the model as a whole") : names;
}

/// What became of each waiver: the id of those that hold something aside, and of those whose finding is back.
struct Effects {
  std::set<std::string_view> holding, over;
};

Effects effectsOf(const Material& material) {
  Effects effects;
  const analysis::Waivers waivers(material.model());
  for (const Report& report : material.input().reports)
    for (const Finding& finding : report.findings)
      for (const model::Element& waiver : waivers.of(finding))
        (finding.waived ? effects.holding : effects.over).insert(waiver.id());
  return effects;
}

}  // namespace

void writeWorst(HtmlPage& page, Material& material) {
  const auto open = bySeverity(material.input().reports, isOpen);
  const auto part = page.open("section");
  const auto shown = std::min(open.size(), worstCount);
  heading(page, tr("Findings and proposals"),
          open.empty()
              ? std::string()
              : tr("first {shown} of {all}: {counts}",
                   {{"shown", std::to_string(shown)}, {"all", std::to_string(open.size())}, {"counts", counts(open)}}));
  if (open.empty()) return page.element("p", "hint", tr("Nothing asks for attention."));
  const auto table = page.block("table", "findings");
  writeHeadings(page);
  const auto body = page.open("tbody");
  for (std::size_t i = 0; i < shown; ++i) writeRow(page, *open[i], false, 1);
}

void writeFindings(HtmlPage& page, Material& material) {
  const auto part = page.block("section", "new-page");
  const auto all = bySeverity(material.input().reports, [](const Finding& finding) { return !finding.waived; });
  heading(page, tr("All findings"), counts(all));
  for (const Report& report : material.input().reports) writeReport(page, material, report);
}

void writeWaivers(HtmlPage& page, Material& material) {
  const auto waivers = material.model().elements(model::Type::Waiver);
  if (waivers.empty()) return;
  const auto part = page.open("section");
  const auto held = bySeverity(material.input().reports, [](const Finding& finding) { return finding.waived; });
  heading(page, tr("Put aside"), held.empty() ? std::string() : counts(held));
  const Effects effects = effectsOf(material);
  const auto table = page.open("table");
  {
    const auto head = page.open("thead");
    const auto row = page.open("tr");
    for (const std::string& title :
         {tr("rule"), tr("about"), tr("reason"), tr("by"), tr("on"), tr("look again"), std::string()})
      page.element("th", title);
  }
  const auto body = page.open("tbody");
  for (const model::Element& waiver : waivers) {
    const auto row = page.open("tr");
    page.element("td", "rule", waiver.text(Attr::Rule));
    page.element("td", about(material, waiver));
    page.element("td", waiver.text(Attr::Reason));
    page.element("td", waiver.text(Attr::By));
    page.element("td", day(waiver, Attr::On));
    page.element("td", day(waiver, Attr::ReviewOn));
    page.element("td", "hint",
                 effects.holding.contains(waiver.id()) ? tr("still holds")
                 : effects.over.contains(waiver.id())  ? tr("the day is past: the finding is back")
                                                       : tr("there is nothing to put aside any more"));
  }
}

}  // namespace exchange
