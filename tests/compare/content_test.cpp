// SPDX-License-Identifier: MIT
#include "compare/content.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/sketch.h"

namespace compare {
namespace {

using model::Attr;
using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Content, SeesWhatIsSaidAndNotHowItIsWritten) {
  Sketch one, other;
  one.add(Type::Role, "r", {{"name", "R"}, {"layer", "board"}, {"mandate", "unknown"}, {"holderCount", "2.0"}});
  other.add(Type::Role, "r", {{"name", "R"}, {"layer", "board"}, {"holderCount", "2"}, {"position", "unknown"}});
  EXPECT_THAT(differences(*one.model.find("r"), *other.model.find("r")), IsEmpty());
  EXPECT_TRUE(saysTheSame(*one.model.find("r"), *other.model.find("r")));
}

TEST(Content, TellsHowToSetEachDifference) {
  Sketch one, other;
  one.add(Type::Role, "r", {{"name", "R"}, {"mandate", "advise"}, {"x-own", "1"}});
  other.add(Type::Role, "r", {{"name", "S"}, {"mandate", "unknown"}, {"x-other", "2"}});
  const auto found = differences(*one.model.find("r"), *other.model.find("r"));
  ASSERT_THAT(found, SizeIs(4));
  EXPECT_EQ(found[0].name, "name");
  EXPECT_EQ(found[0].after, "S");
  EXPECT_EQ(found[1].name, "mandate");
  EXPECT_EQ(found[1].after, std::nullopt) << "unknown is what absence means";
  EXPECT_EQ(found[2].name + found[3].name, "x-otherx-own");
}

TEST(Content, OfAnotherTypeIsNeverTheSame) {
  Sketch sketch;
  sketch.add(Type::Role, "r").add(Type::Table, "t");
  EXPECT_FALSE(saysTheSame(*sketch.model.find("r"), *sketch.model.find("t")));
}

TEST(Content, FindsWhatRefersToAnElementOnce) {
  Sketch sketch;
  sketch.addSchools().link(Type::Contact, "boardA", "boardA");
  std::vector<std::string> ids;
  for (const auto& element : referrers(sketch.model, "boardA")) ids.emplace_back(element.id());
  EXPECT_THAT(ids, ElementsAre("partOf-boardA-A", "contact-boardA-boardA"));
  const auto held = references(*sketch.model.find("partOf-boardA-A"));
  ASSERT_THAT(held, SizeIs(2));
  EXPECT_EQ(held[1].attribute, Attr::To);
  EXPECT_EQ(held[1].id, "A");
}

}  // namespace
}  // namespace compare
