// SPDX-License-Identifier: MIT
#include "session/quick_add.h"

#include <gtest/gtest.h>

#include "support/sketch.h"

namespace session {
namespace {

using base::Language;

TEST(QuickAdd, TakesALineApart) {
  const auto line =
      parseQuickAdd("r:  Head of  studies @Green College #management ×12 >Steering group", Language::English);
  EXPECT_EQ(line.type, model::Type::Role);
  EXPECT_EQ(line.name, "Head of studies");
  EXPECT_EQ(line.organisation, "Green College");
  EXPECT_EQ(line.layer, "management");
  EXPECT_EQ(line.count, "12");
  EXPECT_EQ(line.target, "Steering group");
}

TEST(QuickAdd, KnowsThePrefixesOfTheLanguage) {
  EXPECT_EQ(parseQuickAdd("b: Rust", Language::Dutch).type, model::Type::Interest);
  EXPECT_EQ(parseQuickAdd("F: Convenant", Language::Dutch).type, model::Type::Agreement);
  EXPECT_FALSE(parseQuickAdd("b: Quiet", Language::English).type);
  EXPECT_EQ(parseQuickAdd("b: Quiet", Language::English).name, "b: Quiet");
}

TEST(QuickAdd, LeavesMarksInsideWordsAlone) {
  const auto line = parseQuickAdd("mail@school.nl C# team 3x3 x2y", Language::English);
  EXPECT_EQ(line.name, "mail@school.nl C# team 3x3 x2y");
  EXPECT_TRUE(line.organisation.empty() && line.layer.empty() && line.count.empty());
}

TEST(QuickAdd, GoesOnWithTheNameAfterACount) {
  const auto line = parseQuickAdd("x8 Team leaders", Language::English);
  EXPECT_EQ(line.count, "8");
  EXPECT_EQ(line.name, "Team leaders");
}

TEST(QuickAdd, CountsByTheLastNumber) { EXPECT_EQ(parseQuickAdd("Leader x2 *4", Language::English).count, "4"); }

TEST(QuickAdd, FindsNodesByNameOrAnUnmistakableStart) {
  const auto model = model::Sketch().addSchools().model;
  EXPECT_EQ(nodeNamed(model, "school b")->id(), "B");
  EXPECT_FALSE(nodeNamed(model, "school"));
  EXPECT_EQ(nodeNamed(model, "boarda")->id(), "boardA");
  EXPECT_FALSE(nodeNamed(model, "boarda", model::Type::Table));
}

TEST(QuickAdd, FindsLayersInEitherLanguage) {
  EXPECT_EQ(layerNamed("board"), "board");
  EXPECT_EQ(layerNamed("bestuur"), "board");
  EXPECT_EQ(layerNamed("UITV"), "executive");
  EXPECT_EQ(layerNamed("attic"), "");
  EXPECT_EQ(layerNamed(""), "");
}

}  // namespace
}  // namespace session
