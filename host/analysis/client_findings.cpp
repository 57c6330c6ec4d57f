// SPDX-License-Identifier: MIT
#include "analysis/client_findings.h"

#include <algorithm>
#include <array>

namespace analysis {
namespace {

constexpr std::array<std::string_view, 4> consultantRules = {"INT-004", "INT-005", "MAN-007", "REL-007"};

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
  }
}

}  // namespace analysis
