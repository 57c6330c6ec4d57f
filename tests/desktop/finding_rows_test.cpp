// SPDX-License-Identifier: MIT
#include "desktop/finding_rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "desktop/text.h"
#include "support/sketch.h"

namespace desktop {
namespace {

using analysis::Finding;
using analysis::Severity;
using testing::ElementsAre;

Finding finding(const std::string& rule, Severity severity, std::vector<std::string> subjects,
                const std::string& group = {}) {
  Finding made;
  made.rule = rule;
  made.severity = severity;
  made.subjects = std::move(subjects);
  made.text = "About " + rule;
  made.group = group;
  return made;
}

class Rows : public testing::Test {
 protected:
  Rows() {
    m_model.addSchools();
    m_groups = {
        {"governance",
         "Governance layers",
         {finding("GOV-010", Severity::Warning, {"A"}), finding("GOV-002", Severity::Error, {"A", "B"}, "GOV-008 A B"),
          finding("GOV-008", Severity::Error, {"A", "B"}),
          finding("GOV-005", Severity::Warning, {"A"}, "GOV-008 A B")}},
        {"relations", "Relations", {finding("REL-002", Severity::Info, {})}, "It stopped."},
        {"mandate", "Mandate", {finding("MAN-001", Severity::Warning, {"B"})}}};
  }

  TreeRow build(Grouping grouping = Grouping::Analysis, std::array<bool, kSeverityCount> shown = {1, 1, 1, 1, 1}) {
    return m_rows.build(m_groups, {grouping, shown}, m_model.model);
  }

  /// Rule ids as they stand, those below others in brackets.
  static std::string outline(const TreeRow& row) {
    std::string text;
    for (const auto& child : row.children) {
      if (!text.empty()) text += " ";
      text += utf8(child->detail);
      if (!child->children.empty()) text += "(" + outline(*child) + ")";
    }
    return text;
  }

  model::Sketch m_model;
  std::vector<FindingGroup> m_groups;
  FindingRows m_rows;
};

TEST_F(Rows, StandUnderTheirAnalysisWorstFirstWithGroupsUnderTheirFirst) {
  EXPECT_EQ(outline(build()), "4(GOV-008(GOV-002 GOV-005) GOV-010) 1(REL-002) 1(MAN-001)");
  EXPECT_EQ(m_rows.order().size(), 6U);
}

TEST_F(Rows, OfTheAnalysisWithTheGravestFindingStandFirst) {
  std::swap(m_groups[0], m_groups[2]);
  m_groups[1].failure.clear();
  EXPECT_EQ(outline(build()), "4(GOV-008(GOV-002 GOV-005) GOV-010) 1(MAN-001) 1(REL-002)");
}

TEST_F(Rows, OfAGroupWhoseFirstIsNotShownStandByThemselves) {
  m_groups[0].findings[2].waived = true;
  EXPECT_EQ(outline(build()), "3(GOV-002 GOV-010 GOV-005) 1(REL-002) 1(MAN-001) 1(GOV-008)");
}

TEST_F(Rows, StandUnderEachElementTheyAreAbout) {
  const TreeRow root = build(Grouping::Element);
  ASSERT_EQ(root.children.size(), 3U);
  EXPECT_EQ(root.children[0]->text, wxString(L"School A"));
  EXPECT_EQ(root.children[1]->text, wxString(L"School B"));
  EXPECT_EQ(outline(*root.children[1]), "GOV-008(GOV-002) MAN-001");
}

TEST_F(Rows, StandUnderTheirSeverity) {
  EXPECT_EQ(outline(build(Grouping::Severity)), "2(GOV-008(GOV-002)) 3(GOV-010 GOV-005 MAN-001) 1(REL-002)");
}

TEST_F(Rows, OfASeverityThatIsSwitchedOffAreNotThere) {
  EXPECT_EQ(outline(build(Grouping::Severity, {0, 1, 0, 1, 1})), "3(GOV-010 GOV-005 MAN-001)");
}

TEST_F(Rows, ThatWerePutAsideComeLastClosedAndFaint) {
  m_groups[0].findings[0].waived = true;
  const TreeRow root = build();
  const TreeRow& waived = *root.children.back();
  EXPECT_TRUE(waived.closed);
  EXPECT_TRUE(waived.children[0]->faint);
  EXPECT_EQ(m_rows.find(waived.children[0]->key), &m_groups[0].findings[0]);
  EXPECT_EQ(m_rows.order().size(), 5U);
}

TEST_F(Rows, SayWhenNothingWasFound) {
  m_groups = {{"governance", "Governance layers", {}}};
  const TreeRow root = build();
  ASSERT_EQ(root.children.size(), 1U);
  EXPECT_EQ(root.children[0]->text, wxString(L"Nothing was found."));
  EXPECT_EQ(m_rows.find(root.children[0]->key), nullptr);
}

}  // namespace
}  // namespace desktop
