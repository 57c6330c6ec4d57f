// SPDX-License-Identifier: MIT
#include "compare/merge_oracle.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "compare/merge_cases.h"

namespace compare {
namespace {

using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* comment = "<!-- to be discussed -->";

std::vector<std::string> faults(const Sketch& ours, const Sketch& theirs, const model::Model& merged,
                                const std::vector<Clash>& clashes) {
  return Oracle(start().model, ours.model, theirs.model, merged, clashes).faults();
}

TEST(Oracle, KnowsThatAClashNamesAnAdditionToWhatWasRemoved) {
  Sketch ours = start(), theirs = start();
  without(ours, "g");
  theirs.add(Type::Foreign, "new", {{"#owner", "g"}, {"#raw", comment}});
  Merge merge(start().model, ours.model, theirs.model);
  ASSERT_THAT(kinds(merge), ElementsAre(ClashKind::RemovedAndChanged));
  EXPECT_THAT(merge.clashes().front().theirs, HasSubstr("comment"));
  EXPECT_THAT(faults(ours, theirs, merge.merged(), merge.clashes()), IsEmpty());
  EXPECT_THAT(faults(ours, theirs, merge.merged(), {}), testing::Contains(HasSubstr(comment)));
  ASSERT_TRUE(merge.resolve(keyOf(merge.clashes().front()), Choice::Theirs));
  EXPECT_THAT(bytes(merge.merged()), HasSubstr(comment));
}

TEST(Oracle, MissesWhatNeitherTheResultNorAClashHas) {
  Sketch ours = start(), theirs = start();
  theirs.add(Type::Foreign, "new", {{"#owner", "g"}, {"#raw", comment}}).set("h", "status", "signed");
  EXPECT_THAT(faults(ours, theirs, theirs.model, {}), IsEmpty());
  EXPECT_THAT(faults(ours, theirs, ours.model, {}),
              ElementsAre("g <!-- to be discussed -->.unknown: should be 'I' and is '-'",
                          "h.status: should be 'signed' and is 'draft'"));
}

TEST(Oracle, FindsAClashThatIsListedTwice) {
  Sketch ours = start(), theirs = start();
  ours.set("g", "status", "signed");
  theirs.set("g", "status", "agreed");
  const Merge merge(start().model, ours.model, theirs.model);
  ASSERT_THAT(merge.clashes(), testing::SizeIs(1));
  const Clash clash = merge.clashes().front();
  EXPECT_THAT(faults(ours, theirs, merge.merged(), {clash, clash}), ElementsAre("listed twice: " + clash.message));
}

}  // namespace
}  // namespace compare
