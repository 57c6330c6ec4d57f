// SPDX-License-Identifier: MIT
#include <filesystem>
#include <nlohmann/json.hpp>

#include "cli/change_json.h"
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "session/comparison_page.h"

// What changed between two models, and what one says.
namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using base::tr;

Json asJson(const std::string& file, const session::LoadedModel& loaded) {
  const auto root = loaded.model.root();
  return {{"file", file},
          {"title", root.text(model::Attr::Title)},
          {"asOf", root.text(model::Attr::AsOf)},
          {"sha256", loaded.contentHash}};
}

Json asJson(const analysis::Finding& finding) {
  return {{"rule", finding.rule},
          {"severity", analysis::token(finding.severity)},
          {"subjects", finding.subjects},
          {"message", finding.text},
          {"waived", finding.waived}};
}

Json asJson(const session::FindingChange& change) {
  return {{"before", asJson(change.before)}, {"after", asJson(change.after)}};
}

Json asJson(const session::NumberChange& change) {
  const auto number = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
  return {{"id", change.id},
          {"subject", change.subject},
          {"unit", change.unit},
          {"before", number(change.before)},
          {"after", number(change.after)}};
}

Json asJson(const analysis::Report& report) {
  return {{"id", report.plugin}, {"status", analysis::token(report.status)}, {"message", report.message}};
}

template <class Items>
Json listed(const Items& items) {
  Json all = Json::array();
  for (const auto& item : items) all.push_back(asJson(item));
  return all;
}

Json asJson(const session::ReportChanges& changes) {
  return {{"appeared", listed(changes.appeared)},
          {"disappeared", listed(changes.disappeared)},
          {"changed", listed(changes.changed)},
          {"numbers", listed(changes.numbers)},
          {"failed", listed(changes.failed)}};
}

Json asJson(const session::Comparison& comparison) {
  Json groups = Json::array();
  for (const auto& subject : comparison.subjects) {
    Json statements = Json::array();
    for (const auto& statement : subject.statements)
      statements.push_back({{"text", statement.text}, {"elements", statement.elements}});
    groups.push_back({{"id", session::token(subject.subject)},
                      {"title", session::title(subject.subject)},
                      {"statements", std::move(statements)}});
  }
  return groups;
}

void list(const std::string& title, const std::vector<std::string>& sentences) {
  if (sentences.empty()) return;
  print(title + "\n");
  for (const std::string& sentence : sentences) print("  " + sentence + "\n");
}

std::string asText(const analysis::Finding& finding) {
  return session::inWords(finding.severity) + ": " + finding.text + " [" + finding.rule + "]";
}

void printFindings(const session::ReportChanges& changes, const model::Model& before, const model::Model& after) {
  std::vector<std::string> appeared, disappeared, changed, numbers;
  for (const auto& finding : changes.appeared) appeared.push_back(asText(finding));
  for (const auto& finding : changes.disappeared) disappeared.push_back(asText(finding));
  for (const auto& change : changes.changed) {
    changed.push_back(asText(change.after));
    for (const std::string& sentence : session::differences(change)) changed.push_back("  " + sentence);
  }
  for (const auto& change : changes.numbers) {
    const auto [was, is] = session::inWords(change);
    numbers.push_back(tr("{name} went from {before} to {after}.",
                         {{"name", session::nameOf(change, before, after)}, {"before", was}, {"after", is}}));
  }
  list(tr("Found now, and not before"), appeared);
  list(tr("Found before, and not now"), disappeared);
  list(tr("Found both times, and not the same"), changed);
  list(tr("Numbers"), numbers);
}

/// A file as the page names it: where it stands is nobody's business.
std::string pageName(const std::string& path) {
  return path == "-" ? tr("standard input") : std::filesystem::path(path).filename().string();
}

int writePage(const DiffOptions& options, const session::LoadedModel& before, const session::LoadedModel& after,
              const session::Comparison& comparison, const session::ReportChanges& findings) {
  const session::ComparedModel was{
      before.model, options.nameBefore.empty() ? pageName(options.before) : options.nameBefore, before.contentHash};
  const session::ComparedModel is{after.model, pageName(options.after), after.contentHash};
  if (auto done = session::writeOutput(options.output, session::comparisonPage(was, is, comparison, findings)); !done) {
    report(done.error());
    return Unreadable;
  }
  return comparison.changes.empty() ? Done : Found;
}

base::Result<session::LoadedModel> read(const std::string& path) {
  auto loaded = session::readInput(path);
  if (!loaded) report(loaded.error());
  return loaded;
}

}  // namespace

int diff(const DiffOptions& options) {
  const bool wantsPage = !options.output.empty();
  if (wantsPage && options.output != "-" && !options.output.ends_with(".html")) {
    diagnose(
        {}, "error",
        tr("{file}: a comparison is written as a page, so its name should end in .html.", {{"file", options.output}}));
    return Unreadable;
  }
  if (wantsPage && options.format == "json") {
    diagnose({}, "error", tr("A page is no JSON: give --format json or --output, not both."));
    return Unreadable;
  }
  const auto before = read(options.before), after = read(options.after);
  if (!before || !after) return Unreadable;
  const session::Comparison comparison = session::compareModels(before->model, after->model);
  const bool isSame = comparison.changes.empty();
  std::optional<session::ReportChanges> findings;
  if (options.findings || wantsPage) findings = session::compareAnalyses(before->model, after->model);
  if (findings)
    for (const analysis::Report& one : findings->failed) diagnose({}, "warning", one.message);
  if (wantsPage) return writePage(options, *before, *after, comparison, *findings);
  if (options.format == "json") {
    Json json = {{"samenspel", "1.0"},
                 {"before", asJson(options.before, *before)},
                 {"after", asJson(options.after, *after)},
                 {"same", isSame},
                 {"groups", asJson(comparison)},
                 {"changes", asJson(comparison.changes)}};
    if (findings) json["findings"] = asJson(*findings);
    print(json.dump(2) + "\n");
    return isSame ? Done : Found;
  }
  if (isSame) print(tr("Both say the same.") + "\n");
  for (const auto& subject : comparison.subjects) {
    std::vector<std::string> sentences;
    for (const auto& statement : subject.statements) sentences.push_back(statement.text);
    list(session::title(subject.subject), sentences);
  }
  if (findings) printFindings(*findings, before->model, after->model);
  return isSame ? Done : Found;
}

int words(const WordsOptions& options) {
  const auto text = session::fileInWords(options.file, options.anyway);
  if (!text) {
    report(text.error());
    return Unreadable;
  }
  print(*text);
  return Done;
}

}  // namespace cli
