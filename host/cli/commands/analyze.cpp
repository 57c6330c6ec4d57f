// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/date.h"
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "cli/report_json.h"
#include "session/report_comparison.h"
#include "session/sharing.h"

namespace cli {
namespace {

using analysis::Severity;

/// How much a finding asks for action, for --fail-on.
int weight(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return 4;
    case Severity::Warning:
      return 3;
    case Severity::Question:
      return 2;
    case Severity::Info:
      return 1;
    case Severity::Strength:
      break;
  }
  return 0;
}

std::string summary(const std::vector<analysis::Finding>& findings) {
  const auto waived = std::size_t(std::ranges::count_if(findings, &analysis::Finding::waived));
  const std::string shown = std::to_string(findings.size() - waived);
  if (findings.empty()) return base::tr("No findings.");
  if (waived > 0)
    return base::tr("{count} findings, and {waived} that were accepted.",
                    {{"count", shown}, {"waived", std::to_string(waived)}});
  return findings.size() == 1 ? base::tr("One finding.") : base::tr("{count} findings.", {{"count", shown}});
}

void printReport(const analysis::Report& report, const analysis::Catalogue& catalogue) {
  const auto* plugin = catalogue.find(report.plugin);
  print("\n" + (plugin == nullptr ? report.plugin : plugin->name(base::language())) + "\n");
  for (const analysis::Finding& finding : report.findings)
    if (!finding.waived)
      print("  " + session::inWords(finding.severity) + ": " + finding.text + " [" + finding.rule + "]\n");
  if (report.status == analysis::Status::Ok) print("  " + summary(report.findings) + "\n");
}

void printTitle(const model::Element& root) {
  const auto date = root.date(model::Attr::AsOf);
  const std::string title(root.name());
  if (date)
    print(base::tr("{title}, as of {date}", {{"title", title}, {"date", base::longDate(*date, base::language())}}));
  else
    print(title);
  print("\n");
}

bool reaches(const std::vector<analysis::Report>& reports, Severity limit) {
  return std::ranges::any_of(reports, [&](const analysis::Report& report) {
    return std::ranges::any_of(report.findings, [&](const analysis::Finding& finding) {
      return !finding.waived && weight(finding.severity) >= weight(limit);
    });
  });
}

}  // namespace

int analyze(const AnalyzeOptions& options) {
  auto loaded = session::readInput(options.file);
  if (!loaded) {
    report(loaded.error());
    return Unreadable;
  }
  for (const storage::Note& note : loaded->notes) diagnose(note.place, "info", note.message);
  if (options.clientView) loaded = session::clientView(*loaded);
  const auto catalogue = session::installedPlugins();
  for (const base::Error& problem : catalogue.problems()) diagnose(problem.place, "warning", problem.message);
  const auto reports = options.clientView ? session::runClientAnalyses(loaded->model, options.plugins)
                                          : session::runAnalyses(loaded->model, options.plugins);
  const std::string line = options.clientView ? session::clientLine() : std::string();

  if (options.format == "json") {
    print(asJson(*loaded, reports, line));
  } else if (options.format == "html") {
    print(*session::reportPage(*loaded, reports, {}, options.clientView));  // fails for an unknown diagram only
  } else {
    printTitle(loaded->model.root());
    if (!line.empty()) print(line + "\n");
    for (const auto& one : reports) printReport(one, catalogue);
  }
  bool failed = false;
  for (const auto& one : reports) {
    const base::Place place{options.file, 0, 0, {}};
    const auto* plugin = catalogue.find(one.plugin);
    for (const std::string& attempt : one.attempts)
      diagnose(place, "warning",
               analysis::attemptSentence(plugin == nullptr ? one.plugin : plugin->name(base::language()), attempt));
    if (one.status == analysis::Status::Ok) continue;
    // A plugin that may not run is told, but is a failure only when it was asked for.
    const bool expected = one.status == analysis::Status::NotRun && options.plugins.empty();
    failed = failed || !expected;
    diagnose(place, expected ? "warning" : "error", one.message);
  }
  if (failed) return PluginFailed;
  const auto limit = analysis::severityNamed(options.failOn);
  return limit && reaches(reports, *limit) ? Found : Done;
}

}  // namespace cli
