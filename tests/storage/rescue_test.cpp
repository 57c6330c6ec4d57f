// SPDX-License-Identifier: MIT
#include "storage/rescue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/hash.h"
#include "storage/model_writer.h"
#include "support/sketch.h"

namespace storage {
namespace {

using testing::HasSubstr;

std::string whole() { return writeModel(model::Sketch().addSchools().model); }

std::string conflict(const std::string& ours, const std::string& base, const std::string& theirs) {
  return "<<<<<<< HEAD\n" + ours + (base.empty() ? "" : "||||||| 1a2b3c\n" + base) + "=======\n" + theirs +
         ">>>>>>> their branch\n";
}

TEST(Rescue, ShowsWhatStandsBeforeTheEndOfEveryLengthOrSaysWhyNot) {
  const std::string bytes = whole();
  std::size_t rescued = 0, before = 0;
  for (std::size_t length = 1; length + 1 < bytes.size(); ++length) {
    const auto rest = rescueModel(std::string_view(bytes).substr(0, length), "cut");
    if (!rest) {
      EXPECT_FALSE(rest.error().message.empty());
      EXPECT_EQ(rescued, 0u) << "once there is something to rescue there is at every greater length: " << length;
      continue;
    }
    ++rescued;
    EXPECT_GE(rest->model.size(), before);
    before = rest->model.size();
    EXPECT_TRUE(rest->readOnly);
  }
  EXPECT_GT(rescued, bytes.size() / 2);
}

TEST(Rescue, HasEveryElementThatIsWhole) {
  const std::string bytes = whole();
  const auto all = readModel(bytes, "x");
  const auto rest = rescueModel(std::string_view(bytes).substr(0, bytes.size() - 30), "x");
  ASSERT_TRUE(rest) << rest.error().message;
  EXPECT_GE(rest->model.size() + 1, all->model.size());
  for (const model::Element& element : rest->model.elements())
    EXPECT_EQ(element.data(), all->model.find(element.id())->data()) << element.id();
  EXPECT_EQ(rest->contentHash, base::sha256(bytes.substr(0, bytes.size() - 30)));
  EXPECT_THAT(rest->notes.back().message, HasSubstr("damaged"));
}

TEST(Rescue, StopsBeforeDamageInTheMiddle) {
  const std::string bytes = whole();
  const std::size_t middle = bytes.find("\n", bytes.size() / 2) + 1;
  for (const std::string& damage :
       {std::string(512, '\0'), std::string("\xFF\xFE\xFD"), std::string("</nonsense>"),
        std::string("<role id=\"x\" id=\"y\"/>"), std::string("<role name=\"&nothing;\"/>")}) {
    std::string damaged = bytes;
    damaged.insert(middle, damage);
    const auto rest = rescueModel(damaged, "x");
    ASSERT_TRUE(rest) << rest.error().message;
    EXPECT_GT(rest->model.size(), 0u);
  }
}

TEST(Rescue, RefusesWhatIsWholeAndWhatHoldsNothing) {
  EXPECT_FALSE(rescueModel(whole(), "x"));
  for (const std::string& bytes : {std::string(), std::string(64, '\0'), std::string("<!DOCTYPE html><html>"),
                                   std::string("PK\x03\x04"), std::string("<collaboration")}) {
    const auto rest = rescueModel(bytes, "x");
    ASSERT_FALSE(rest);
    EXPECT_EQ(rest.error().message, readModel(bytes, "x").error().message);
  }
}

TEST(Conflict, HoldsBothVersionsWhole) {
  const auto sides = conflictSides("<a>\n" + conflict("<b/>\n", "", "<c/>\n<d/>\n") + "</a>\n");
  ASSERT_TRUE(sides);
  EXPECT_EQ(sides->ours, "<a>\n<b/>\n</a>\n");
  EXPECT_EQ(sides->theirs, "<a>\n<c/>\n<d/>\n</a>\n");
  EXPECT_FALSE(sides->base);
  EXPECT_EQ(sides->ourName, "HEAD");
  EXPECT_EQ(sides->theirName, "their branch");
}

TEST(Conflict, TellsWhatBothBeganWithWhenEveryOneDoes) {
  const std::string told = conflict("<b/>\n", "<o/>\n", "<c/>\n");
  EXPECT_EQ(conflictSides("<a>\n" + told + told + "</a>\n")->base, "<a>\n<o/>\n<o/>\n</a>\n");
  EXPECT_FALSE(conflictSides("<a>\n" + told + conflict("<b/>\n", "", "<c/>\n") + "</a>\n")->base);
}

TEST(Conflict, IsKnownWithAnyLineEnds) {
  const auto sides = conflictSides("<a>\r\n<<<<<<< x\r\n<b/>\r\n=======\r\n<c/>\r\n>>>>>>> y\r\n</a>");
  ASSERT_TRUE(sides);
  EXPECT_EQ(sides->ours, "<a>\r\n<b/>\r\n</a>");
  EXPECT_EQ(sides->theirName, "y");
}

TEST(Conflict, IsNotSeenWhereThereIsNone) {
  for (const char* bytes :
       {"", "<a/>", "<a>\n=======\n</a>", "<<<<<<< x\n<b/>\n", "<<<<<<< x\n=======\n", ">>>>>>> y\n",
        "<<<<<<< x\n<<<<<<< x\n=======\n>>>>>>> y\n", "a <<<<<<< x\n=======\n>>>>>>> y\n"})
    EXPECT_FALSE(conflictSides(bytes)) << bytes;
}

}  // namespace
}  // namespace storage
