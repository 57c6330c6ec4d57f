// SPDX-License-Identifier: MIT
#include "session/analyses.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>

#include "edit/actions/attributes.h"
#include "edit/transaction.h"
#include "storage/model_reader.h"
#include "support/loop.h"

namespace session {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

class AnalysesTest : public testing::Test {
 protected:
  AnalysesTest()
      : m_document(std::move(storage::loadModel(SAMENSPEL_SOURCE_DIR "/samples/board-link-lost.samenspel")->model)) {}

  void rename(const std::string& name) {
    ASSERT_TRUE(m_document.perform(
        "rename", [&](edit::Transaction& transaction) { return edit::rename(transaction, "A", name); }));
  }

  static const analysis::Report* governance(const Analyses& analyses) {
    for (const auto& report : analyses.reports())
      if (report.plugin == "samenspel.governance") return &report;
    return nullptr;
  }

  Loop m_loop;
  edit::Document m_document;
};

TEST_F(AnalysesTest, RunByThemselvesAndComeBackOnTheThreadOfTheLoop) {
  Analyses analyses(m_document, m_loop.post(), 10ms);
  EXPECT_EQ(analyses.freshness(), Freshness::Stale);
  int told = 0;
  const auto listener = analyses.onChanged([&] { ++told; });
  ASSERT_TRUE(m_loop.runUntil([&] { return analyses.freshness() == Freshness::Current; }));
  const auto* report = governance(analyses);
  ASSERT_NE(report, nullptr);
  EXPECT_EQ(report->status, analysis::Status::Ok) << report->message;
  EXPECT_FALSE(report->findings.empty());
  EXPECT_EQ(told, 2);  // running, current
}

TEST_F(AnalysesTest, RunAgainAfterAChangeAndKeepTheOldReportsMeanwhile) {
  Analyses analyses(m_document, m_loop.post(), 10ms);
  ASSERT_TRUE(m_loop.runUntil([&] { return analyses.freshness() == Freshness::Current; }));
  rename("Renamed school");
  EXPECT_EQ(analyses.freshness(), Freshness::Stale);
  EXPECT_NE(governance(analyses), nullptr);
  ASSERT_TRUE(m_loop.runUntil([&] { return analyses.freshness() == Freshness::Current; }));
  EXPECT_NE(governance(analyses)->findings[0].text.find("Renamed school"), std::string::npos);
}

TEST_F(AnalysesTest, SayHowFarTheyAre) {
  Analyses analyses(m_document, m_loop.post(), 10ms);
  std::vector<double> shares;
  const auto listener = analyses.onProgress([&] { shares.push_back(analyses.progress()); });
  ASSERT_TRUE(m_loop.runUntil([&] { return analyses.freshness() == Freshness::Current; }));
  ASSERT_FALSE(shares.empty());
  EXPECT_TRUE(std::ranges::is_sorted(shares));
  EXPECT_EQ(shares.back(), 1);
}

TEST_F(AnalysesTest, WaitForAPauseInTheEditing) {
  Analyses analyses(m_document, m_loop.post(), 200ms);
  ASSERT_TRUE(m_loop.runUntil([&] { return analyses.freshness() == Freshness::Current; }));
  int runs = 0;
  const auto listener = analyses.onChanged([&] { runs += analyses.freshness() == Freshness::Running; });
  const auto begin = Clock::now();
  for (int i = 0; i < 10; ++i) rename("Name " + std::to_string(i));
  ASSERT_TRUE(m_loop.runUntil([&] { return analyses.freshness() == Freshness::Current; }));
  EXPECT_GE(Clock::now() - begin, 200ms);
  EXPECT_EQ(runs, 1);
}

TEST_F(AnalysesTest, DoNotWaitAfterARestWhenTheyAreQuick) {
  Analyses analyses(m_document, m_loop.post(), 5s);
  ASSERT_TRUE(m_loop.runUntil([&] { return analyses.freshness() == Freshness::Current; }));
  int runs = 0;
  const auto listener = analyses.onChanged([&] { runs += analyses.freshness() == Freshness::Running; });
  const auto begin = Clock::now();
  rename("After a rest");
  ASSERT_TRUE(m_loop.runUntil([&] { return analyses.freshness() == Freshness::Current; }));
  EXPECT_LT(Clock::now() - begin, 5s);
  rename("Soon after");
  m_loop.runUntil([&] { return Clock::now() - begin > 1s; });
  EXPECT_EQ(analyses.freshness(), Freshness::Stale) << "more may follow";
  EXPECT_EQ(runs, 1);
}

TEST_F(AnalysesTest, NeverComeBackAfterTheyAreGone) {
  auto analyses = std::make_unique<Analyses>(m_document, m_loop.post(), 0ms);
  int told = 0;
  const auto listener = analyses->onChanged([&] { ++told; });
  ASSERT_TRUE(m_loop.runUntil([&] { return analyses->freshness() == Freshness::Running; }));
  const auto begin = Clock::now();
  analyses.reset();
  EXPECT_LT(Clock::now() - begin, 2s);
  const int before = told;
  while (m_loop.runOne()) continue;
  rename("Nobody listens");
  EXPECT_EQ(told, before);
}

TEST_F(AnalysesTest, DoNotRunWithoutALoop) {
  Analyses analyses(m_document, {}, 0ms);
  rename("Quiet");
  analyses.runNow();
  EXPECT_TRUE(analyses.reports().empty());
}

}  // namespace
}  // namespace session
