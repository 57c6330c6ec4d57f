// SPDX-License-Identifier: MIT
#include "session/completion.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sketch.h"

namespace session {
namespace {

using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Completions : public testing::Test {
 protected:
  Completions() {
    m_sketch.addSchools()
        .add(Type::Organisation, "g", {{"name", "Gilde Opleidingen"}, {"partnership", "core"}})
        .add(Type::Table, "t", {{"name", "Steering group"}, {"kind", "steering"}})
        .add(Type::Interest, "i", {{"name", "Secret"}, {"level", "collective"}, {"disclosure", "voiced"}});
  }

  std::vector<std::string> after(std::string_view line, std::size_t limit = 6) const {
    std::vector<std::string> texts;
    for (const Completion& completion : completions(m_sketch.model, line, line.size(), {}, limit))
      texts.push_back(completion.text);
    return texts;
  }

  Sketch m_sketch;
};

TEST_F(Completions, NameOrganisationsByTheirBeginningOrThatOfAWord) {
  EXPECT_THAT(after("r: Coach @gi"), ElementsAre("@Gilde Opleidingen"));
  EXPECT_THAT(after("r: Coach @OPL"), ElementsAre("@Gilde Opleidingen"));
  EXPECT_THAT(after("r: Coach @"), SizeIs(3));
  EXPECT_THAT(after("r: Coach @", 2), SizeIs(2));
}

TEST_F(Completions, StandInPlaceOfWhatWasTyped) {
  const std::string line = "Coach @school a #board";
  const auto found = completions(m_sketch.model, line, std::string("Coach @sch").size(), {});
  ASSERT_THAT(found, SizeIs(2));
  EXPECT_EQ(found[0].begin, 6u);
}

TEST_F(Completions, NameLayersAndWhatCanBeLinked) {
  EXPECT_THAT(after("Coach #man"), ElementsAre("#Management (tactical)"));
  EXPECT_THAT(after("Coach >ste"), ElementsAre(">Steering group"));
  EXPECT_THAT(after("t: Group >sec"), IsEmpty()) << "nothing links a table with an interest";
}

TEST_F(Completions, EndWithTheWholeName) {
  EXPECT_THAT(after("Coach @Gilde Opleidingen"), IsEmpty());
  EXPECT_THAT(after("Coach@gi"), IsEmpty());
  EXPECT_THAT(after(""), IsEmpty());
}

}  // namespace
}  // namespace session
