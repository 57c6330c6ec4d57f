// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "base/number.h"
#include "cli/change_json.h"
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "session/comparison.h"

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

Json asJson(const std::vector<analysis::Finding>& findings) {
  Json all = Json::array();
  for (const analysis::Finding& finding : findings)
    all.push_back({{"rule", finding.rule},
                   {"severity", analysis::token(finding.severity)},
                   {"subjects", finding.subjects},
                   {"message", finding.text}});
  return all;
}

Json asJson(const session::ReportChanges& changes) {
  Json numbers = Json::array(), failed = Json::array();
  const auto number = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
  for (const session::NumberChange& change : changes.numbers)
    numbers.push_back({{"id", change.id},
                       {"subject", change.subject},
                       {"unit", change.unit},
                       {"before", number(change.before)},
                       {"after", number(change.after)}});
  for (const analysis::Report& report : changes.failed)
    failed.push_back({{"id", report.plugin}, {"status", analysis::token(report.status)}, {"message", report.message}});
  return {{"appeared", asJson(changes.appeared)},
          {"disappeared", asJson(changes.disappeared)},
          {"numbers", std::move(numbers)},
          {"failed", std::move(failed)}};
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

std::string inWords(const std::optional<double>& value) {
  return value ? base::formatNumber(*value, 3) : tr("nothing");
}

/// "Density", "Transparency (Mbo-partner groen)".
std::string nameOf(const session::NumberChange& change, const model::Model& model) {
  std::string subject;
  for (std::string_view rest = change.subject; !rest.empty();) {
    const auto end = std::min(rest.find(' '), rest.size());
    const auto element = model.find(rest.substr(0, end));
    subject += (subject.empty() ? "" : ", ") + std::string(element ? element->name() : rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  const std::string& name = change.title.empty() ? change.id : change.title;
  return subject.empty() ? name : name + " (" + subject + ")";
}

void printFindings(const session::ReportChanges& changes, const model::Model& after) {
  std::vector<std::string> appeared, disappeared, numbers;
  for (const auto& finding : changes.appeared) appeared.push_back(finding.text + " [" + finding.rule + "]");
  for (const auto& finding : changes.disappeared) disappeared.push_back(finding.text + " [" + finding.rule + "]");
  for (const auto& change : changes.numbers)
    numbers.push_back(
        tr("{name} went from {before} to {after}.",
           {{"name", nameOf(change, after)}, {"before", inWords(change.before)}, {"after", inWords(change.after)}}));
  list(tr("Found now, and not before"), appeared);
  list(tr("Found before, and not now"), disappeared);
  list(tr("Numbers"), numbers);
  for (const analysis::Report& report : changes.failed) diagnose({}, "warning", report.message);
}

base::Result<session::LoadedModel> read(const std::string& path) {
  auto loaded = session::readInput(path);
  if (!loaded) report(loaded.error());
  return loaded;
}

}  // namespace

int diff(const DiffOptions& options) {
  const auto before = read(options.before), after = read(options.after);
  if (!before || !after) return Unreadable;
  const session::Comparison comparison = session::compareModels(before->model, after->model);
  const bool isSame = comparison.changes.empty();
  std::optional<session::ReportChanges> findings;
  if (options.findings)
    findings = session::compareReports(session::runAnalyses(before->model, {}), session::runAnalyses(after->model, {}));
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
  if (findings) printFindings(*findings, after->model);
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
