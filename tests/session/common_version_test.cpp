// SPDX-License-Identifier: MIT
#include "session/common_version.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "base/text.h"
#include "session/sitting.h"
#include "storage/model_writer.h"
#include "support/scratch.h"
#include "support/sketch.h"

namespace session {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class CommonVersions : public testing::Test {
 protected:
  void SetUp() override {
    base::setLanguage(base::Language::English);
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
    m_file = m_scratch.write("model.samenspel", storage::writeModel(schools().model));
    m_session = std::move(*Session::open(m_file, {}));
    m_session->protect();
  }
  void TearDown() override {
    m_session.reset();
    ::unsetenv("XDG_STATE_HOME");
  }

  static model::Sketch schools() { return model::Sketch().addSchools(); }

  const Scratch m_scratch;
  std::filesystem::path m_file;
  std::unique_ptr<Session> m_session;
};

TEST_F(CommonVersions, FindTheVersionFromWhichTheOtherWent) {
  model::Model theirs = m_session->model();
  ASSERT_TRUE(theirs.apply(model::SetAttribute{"B", "name", "Theirs"}));
  ASSERT_TRUE(m_session->rename("A", "One"));
  ASSERT_TRUE(m_session->save());
  ASSERT_TRUE(m_session->addNode({model::Type::Ambition, "More"}));
  ASSERT_TRUE(m_session->save());
  const auto versions = commonVersions(*m_session, theirs);
  ASSERT_THAT(versions, SizeIs(3));
  EXPECT_EQ(versions.front().changes, 1u);
  EXPECT_EQ(versions.front().model.find("A")->name(), "School A");
  const Sitting sitting(likelyBase(versions, m_session->model(), theirs), m_session->model(), {{"Other", theirs}});
  EXPECT_THAT(sitting.questions(), IsEmpty());
  EXPECT_EQ(sitting.merged().find("A")->name(), "One");
  EXPECT_EQ(sitting.merged().find("B")->name(), "Theirs");
}

TEST_F(CommonVersions, TakeNothingAwayWhenNobodyKnowsWhatTheOtherBeganWith) {
  const auto theirs = schools().set("B", "name", "Theirs").model;
  ASSERT_TRUE(m_session->addNode({model::Type::Ambition, "More"}));
  ASSERT_TRUE(m_session->saveAs(m_scratch / "elsewhere.samenspel"));
  const auto versions = commonVersions(*m_session, theirs);
  ASSERT_THAT(versions, SizeIs(1));
  EXPECT_FALSE(versions.front().isLikely) << "the ambition may be younger than what they began with";
  const Sitting sitting(likelyBase(versions, m_session->model(), theirs), m_session->model(), {{"Other", theirs}});
  EXPECT_EQ(sitting.merged().elements(model::Type::Ambition).size(), 1u);
  ASSERT_THAT(sitting.questions(), SizeIs(1)) << "what differs is asked";
  EXPECT_EQ(sitting.questions()[0].clash.place, "B");
}

TEST_F(CommonVersions, AreNoneForADocumentThatWasNeverSaved) {
  const auto session = Session::create({});
  EXPECT_THAT(commonVersions(*session, session->model()), IsEmpty());
}

TEST(CommonPart, IsWhatBothSay) {
  const auto one = model::Sketch().addSchools().set("A", "name", "One").add(model::Type::Table, "T");
  const auto other = model::Sketch().addSchools().set("A", "name", "Two");
  const model::Model common = commonPart(one.model, other.model);
  EXPECT_FALSE(common.contains("T"));
  EXPECT_FALSE(common.find("A")->has(model::Attr::Name));
  EXPECT_EQ(common.find("B")->name(), "School B");
  EXPECT_EQ(commonPart(one.model, one.model).size(), one.model.size());
}

}  // namespace
}  // namespace session
