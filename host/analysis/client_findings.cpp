// SPDX-License-Identifier: MIT
#include "analysis/client_findings.h"

#include <algorithm>
#include <array>

namespace analysis {
namespace {

constexpr std::array<std::string_view, 4> consultantRules = {"INT-004", "INT-005", "MAN-007", "REL-007"};

/// "INT-003, INT-004" without the rules that are never for a client.
std::string withoutConsultantRules(std::string_view rules) {
  std::string kept;
  while (!rules.empty()) {
    const std::size_t end = std::min(rules.find(", "), rules.size());
    const std::string_view rule = rules.substr(0, end);
    if (!isNeverForClient(rule)) kept.append(kept.empty() ? "" : ", ").append(rule);
    rules.remove_prefix(std::min(end + 2, rules.size()));
  }
  return kept;
}

bool namesConsultantRule(std::string_view text) {
  return std::any_of(consultantRules.begin(), consultantRules.end(),
                     [&](std::string_view rule) { return text.find(rule) != std::string_view::npos; });
}

}  // namespace

bool isNeverForClient(std::string_view rule) {
  return std::find(consultantRules.begin(), consultantRules.end(), rule) != consultantRules.end();
}

void leaveOutConsultantFindings(std::vector<Report>& reports) {
  const auto isForConsultant = [](const Finding& finding) {
    const bool waitsForThemOnly = !finding.waiting.empty() && std::ranges::all_of(finding.waiting, isNeverForClient);
    return finding.consultantOnly || isNeverForClient(finding.rule) || waitsForThemOnly;
  };
  for (Report& report : reports) {
    std::erase_if(report.findings, isForConsultant);
    for (Finding& finding : report.findings) {
      std::erase_if(finding.waiting, isNeverForClient);
      // A group is called after the rule it stands under.
      if (isNeverForClient(finding.group.substr(0, finding.group.find(' ')))) finding.group.clear();
    }
    // A table may say which rules it rests on.
    for (Table& table : report.tables)
      for (auto& row : table.rows)
        for (Cell& cell : row)
          if (namesConsultantRule(cell.text)) cell.text = withoutConsultantRules(cell.text);
  }
}

}  // namespace analysis
