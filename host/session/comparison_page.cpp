// SPDX-License-Identifier: MIT
#include "session/comparison_page.h"

#include <algorithm>

#include "base/date.h"
#include "base/text.h"
#include "exchange/report/material.h"

namespace session {
namespace {

using analysis::Finding;
using base::tr;
using exchange::HtmlPage;
using model::Attr;

std::string titleOf(const model::Model& model) {
  const std::string name(model.root().name());
  return name.empty() ? tr("Untitled") : name;
}

/// "ottoland.samenspel, as of 11 October 2021"
std::string called(const ComparedModel& version) {
  const auto asOf = version.model.root().date(Attr::AsOf);
  if (!asOf) return version.name;
  return tr("{name}, as of {date}", {{"name", version.name}, {"date", base::longDate(*asOf, base::language())}});
}

std::string counted(std::size_t count, std::string_view one, std::string_view more) {
  return count == 1 ? tr(one) : tr(more, {{"count", std::to_string(count)}});
}

std::string summary(const Comparison& comparison, const ReportChanges& reports) {
  std::size_t changes = 0;
  for (const auto& subject : comparison.subjects) changes += subject.statements.size();
  std::string line = counted(changes, "1 change", "{count} changes");
  const auto add = [&](std::size_t count, std::string_view one, std::string_view more) {
    if (count > 0) line += " · " + counted(count, one, more);
  };
  add(reports.appeared.size(), "1 new finding", "{count} new findings");
  add(reports.disappeared.size(), "1 finding gone", "{count} findings gone");
  add(reports.changed.size(), "1 finding that changed", "{count} findings that changed");
  add(reports.numbers.size(), "1 other number", "{count} other numbers");
  return line;
}

void writeHead(HtmlPage& page, const ComparedModel& before, const ComparedModel& after, const std::string& line) {
  const auto head = page.open("header");
  {
    const auto title = page.open("div");
    page.element("h1", titleOf(after.model));
    page.element("p",
                 tr("What changed from {before} to {after}", {{"before", called(before)}, {"after", called(after)}}));
    page.element("p", line);
  }
  exchange::consultantTag(page);
}

void writeChanges(HtmlPage& page, const Comparison& comparison) {
  const auto part = page.open("section");
  exchange::heading(page, tr("What changed"), tr("by what a meeting would discuss"));
  if (comparison.changes.empty()) return page.element("p", "hint", tr("Both say the same."));
  for (const auto& subject : comparison.subjects) {
    const auto group = page.open("section");
    page.element("h3", title(subject.subject));
    const auto list = page.open("ul");
    for (const auto& statement : subject.statements) page.element("li", statement.text);
  }
}

void writeFinding(HtmlPage& page, const Finding& finding, const std::vector<std::string>& more = {}) {
  const auto row = page.open("tr");
  {
    const auto cell = page.block("td", "badge");
    exchange::severityBadge(page, finding.severity);
  }
  {
    const auto cell = page.open("td");
    page.element("strong", finding.text);
    for (const std::string& sentence : more) page.element("p", "hint", sentence);
  }
  page.element("td", "rule", finding.rule);
}

template <class Items, class Write>
void writeList(HtmlPage& page, const std::string& title, const Items& items, Write write) {
  if (items.empty()) return;
  const auto part = page.open("section");
  page.element("h3", title);
  const auto table = page.block("table", "findings");
  const auto body = page.open("tbody");
  for (const auto& item : items) write(item);
}

template <class Items, class Severity>
Items worstFirst(Items items, Severity severity) {
  std::ranges::stable_sort(items, {}, severity);
  return items;
}

void writeFindings(HtmlPage& page, const ReportChanges& reports) {
  const auto part = page.open("section");
  exchange::heading(page, tr("What the analyses find"), "");
  for (const analysis::Report& report : reports.failed) page.element("p", report.message);
  const auto write = [&](const Finding& finding) { writeFinding(page, finding); };
  writeList(page, tr("Found now, and not before"), worstFirst(reports.appeared, &Finding::severity), write);
  writeList(page, tr("Found before, and not now"), worstFirst(reports.disappeared, &Finding::severity), write);
  writeList(page, tr("Found both times, and not the same"),
            worstFirst(reports.changed, [](const FindingChange& change) { return change.after.severity; }),
            [&](const FindingChange& change) { writeFinding(page, change.after, differences(change)); });
  if (reports.appeared.empty() && reports.disappeared.empty() && reports.changed.empty() && reports.failed.empty())
    page.element("p", "hint", tr("The same as before."));
}

void writeNumbers(HtmlPage& page, const ComparedModel& before, const ComparedModel& after,
                  const std::vector<NumberChange>& numbers) {
  if (numbers.empty()) return;
  const auto part = page.open("section");
  exchange::heading(page, tr("Numbers"), tr("those that are not what they were"));
  const auto table = page.open("table");
  {
    const auto head = page.open("thead");
    const auto row = page.open("tr");
    page.element("th", tr("what was counted"));
    page.element("th", "number", tr("before"));
    page.element("th", "number", tr("now"));
  }
  const auto body = page.open("tbody");
  for (const NumberChange& change : numbers) {
    const auto row = page.open("tr");
    const auto [was, is] = inWords(change);
    page.element("td", nameOf(change, before.model, after.model));
    page.element("td", "number", was);
    page.element("td", "number", is);
  }
}

void fact(HtmlPage& page, const std::string& name, const std::string& value) {
  if (value.empty()) return;
  page.element("dt", name);
  page.element("dd", value);
}

void writeColophon(HtmlPage& page, const ComparedModel& before, const ComparedModel& after) {
  const auto part = page.block("section", "whole");
  exchange::heading(page, tr("What was compared"), "");
  const auto list = page.open("dl");
  for (const bool isAfter : {false, true}) {
    const ComparedModel& version = isAfter ? after : before;
    fact(page, isAfter ? tr("Now") : tr("Before"), titleOf(version.model) + " – " + called(version));
    fact(page, tr("SHA-256 of the model"), version.contentHash);
  }
  fact(page, tr("Program"), std::string("Samenspel ") + SAMENSPEL_VERSION);
}

}  // namespace

std::string comparisonPage(const ComparedModel& before, const ComparedModel& after, const Comparison& comparison,
                           const ReportChanges& reports) {
  HtmlPage page(base::languageCode(base::language()), titleOf(after.model), exchange::reportStyle);
  {
    const auto main = page.open("main");
    writeHead(page, before, after, summary(comparison, reports));
    writeChanges(page, comparison);
    writeFindings(page, reports);
    writeNumbers(page, before, after, reports.numbers);
    writeColophon(page, before, after);
  }
  return std::move(page).take();
}

}  // namespace session
