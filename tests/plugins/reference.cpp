// SPDX-License-Identifier: MIT
#include "plugins/reference.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace plugins {
namespace {

using nlohmann::json;

/// "INT-004 error | Instroom | ", one per finding.
using Lines = std::multiset<std::string>;

std::string line(const std::string& rule, const std::string& severity, const Wording& wording) {
  return rule + ' ' + severity + " | " + wording.about + " | " + wording.detail;
}

/// The parts of a detail in one order: those of "A + B" or of "{'A': 1, 'B': 2}".
std::string unordered(const std::string& detail) {
  return sortedParts(detail, detail.find(" + ") == std::string::npos ? ", '" : " + ");
}

std::string waitingLine(const std::string& theme, const std::vector<std::string>& rules) {
  std::string text = "waiting | " + theme + " |";
  for (const std::string& rule : rules) text += ' ' + rule;
  return text;
}

Lines expectedLines(std::string_view set, const json& expected) {
  Lines lines;
  for (const json& finding : expected.at("findings")) {
    const std::string rule = finding.at("rule");
    const std::string detail = unordered(finding.at("detail"));
    if (rule.starts_with(set)) lines.insert(line(rule, finding.at("severity"), {finding.at("about"), detail}));
  }
  for (const auto& [theme, rules] : expected.at("waiting").items()) {
    std::vector<std::string> own;
    for (const std::string rule : rules) {
      if (rule.starts_with(set)) own.push_back(rule);
    }
    if (!own.empty()) lines.insert(waitingLine(theme, own));
  }
  return lines;
}

Lines foundLines(const analysis::Report& report, const model::Model& model, const WordingOf& wording) {
  Lines lines;
  for (const auto& finding : report.findings) {
    if (finding.rule.ends_with("-000")) {
      lines.insert(waitingLine(finding.theme, finding.waiting));
      continue;
    }
    Wording words = wording(finding, report, model);
    words.detail = unordered(words.detail);
    lines.insert(line(finding.rule, std::string(token(finding.severity)), words));
  }
  return lines;
}

void expectDutch(std::string_view name, const model::Model& model, const analysis::Report& english) {
  const analysis::Report dutch = run(name, model, base::Language::Dutch);
  expectSound(dutch);
  EXPECT_EQ(summary(english), summary(dutch));
  for (std::size_t i = 0; i < english.findings.size() && i < dutch.findings.size(); ++i) {
    EXPECT_NE(english.findings[i].text, dutch.findings[i].text);
    EXPECT_EQ(english.findings[i].fixes.size(), dutch.findings[i].fixes.size());
  }
}

}  // namespace

json expectations(const std::string& folder) {
  std::ifstream file(std::string(SAMENSPEL_SOURCE_DIR) + "/tests/data/" + folder + "/expected.json");
  return json::parse(file);
}

std::string differences(std::string_view set, const json& expected, const analysis::Report& report,
                        const model::Model& model, const WordingOf& wording) {
  const Lines wanted = expectedLines(set, expected);
  const Lines found = foundLines(report, model, wording);
  std::string text;
  std::vector<std::string> lines;
  std::set_difference(wanted.begin(), wanted.end(), found.begin(), found.end(), std::back_inserter(lines));
  for (const std::string& missing : lines) text += "\n- expected: " + missing;
  lines.clear();
  std::set_difference(found.begin(), found.end(), wanted.begin(), wanted.end(), std::back_inserter(lines));
  for (const std::string& extra : lines) text += "\n+ found:    " + extra;
  return text;
}

std::string between(const std::string& text, const std::string& start, const std::string& end) {
  const std::size_t from = text.find(start);
  if (from == std::string::npos) return "(no “" + start + "” in: " + text + ")";
  return text.substr(from + start.size(), text.rfind(end) - from - start.size());
}

std::string sortedParts(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t from = text.starts_with("{'") ? 2 : 0;
  const std::size_t last = text.ends_with("}") ? text.size() - 1 : text.size();
  for (;;) {
    const std::size_t to = std::min(text.find(separator, from), last);
    parts.push_back(text.substr(from, to - from));
    if (to == last) break;
    from = to + separator.size();
  }
  std::sort(parts.begin(), parts.end());
  std::string joined;
  for (const std::string& part : parts) joined += (joined.empty() ? "" : separator) + part;
  return joined;
}

std::vector<std::string> namesOf(const analysis::Finding& finding, const model::Model& model) {
  std::vector<std::string> names;
  for (const std::string& id : finding.subjects) names.emplace_back(model.find(id)->name());
  return names;
}

void expectReference(std::string_view name, std::string_view set, const std::string& folder, std::size_t count,
                     const WordingOf& wording) {
  const json expected = expectations(folder);
  ASSERT_EQ(expected.size(), count);
  for (const auto& [model, expectation] : expected.items()) {
    std::vector<std::string> paths = {"tests/data/" + folder + '/' + model + ".samenspel"};
    if (folder == "models") paths.push_back("samples/" + model + ".samenspel");
    for (const std::string& path : paths) {
      SCOPED_TRACE(path);
      const model::Model read = readModel(path);
      const analysis::Report report = run(name, read);
      EXPECT_EQ(differences(set, expectation, report, read, wording), "");
      expectSound(report);
      expectProposals(read, report);
      if (paths.size() == 1 || path != paths.front()) expectDutch(name, read, report);
    }
  }
}

}  // namespace plugins
