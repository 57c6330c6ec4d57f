// SPDX-License-Identifier: MIT
#include "analysis/client_findings.h"

#include <gtest/gtest.h>

namespace analysis {
namespace {

Finding finding(std::string rule) {
  Finding made;
  made.rule = std::move(rule);
  return made;
}

TEST(ClientFindings, LeaveOutFourRulesAndWhatAPluginMeantForTheConsultant) {
  Report report;
  for (const char* rule : {"INT-003", "INT-004", "INT-005", "MAN-007", "REL-007", "OWN-001"})
    report.findings.push_back(finding(rule));
  report.findings.back().consultantOnly = true;
  std::vector<Report> reports = {report};
  leaveOutConsultantFindings(reports);
  ASSERT_EQ(reports[0].findings.size(), 1u);
  EXPECT_EQ(reports[0].findings[0].rule, "INT-003");
}

TEST(ClientFindings, AreNotSpokenOfElsewhere) {
  Report report;
  report.findings = {finding("INT-000"), finding("INT-000"), finding("GOV-001")};
  report.findings[0].waiting = {"INT-001", "INT-004"};
  report.findings[1].waiting = {"INT-004"};
  report.findings[2].group = "MAN-007 a b";
  report.tables.push_back({"t", "", {"", ""}, {{{"INT-004, INT-005", {}, {}, {}}, {"INT-003, INT-004", {}, {}, {}}}}});
  std::vector<Report> reports = {report};
  leaveOutConsultantFindings(reports);
  ASSERT_EQ(reports[0].findings.size(), 2u);
  EXPECT_EQ(reports[0].findings[0].waiting, std::vector<std::string>{"INT-001"});
  EXPECT_EQ(reports[0].findings[1].group, "");
  EXPECT_EQ(reports[0].tables[0].rows[0][0].text, "");
  EXPECT_EQ(reports[0].tables[0].rows[0][1].text, "INT-003");
}

}  // namespace
}  // namespace analysis
