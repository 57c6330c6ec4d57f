// SPDX-License-Identifier: MIT
#include "session/merging.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/model_writer.h"
#include "support/scratch.h"
#include "support/sketch.h"

namespace session {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class Merging : public testing::Test {
 protected:
  std::string file(const std::string& name, const model::Model& model) {
    return m_scratch.write(name, storage::writeModel(model));
  }
  static model::Sketch schools() { return model::Sketch().addSchools(); }

  const Scratch m_scratch;
};

TEST_F(Merging, BringsTheFilesOfAllGroupsTogether) {
  std::vector<std::string> groups;
  for (const char* role : {"boardA", "boardB", "executiveA", "executiveB"})
    groups.push_back(file(role, schools().set(role, "mandate", "decide").model));
  const auto merged = mergeFiles(file("base", schools().model), groups[0], {groups[1], groups[2], groups[3]});
  ASSERT_TRUE(merged) << merged.error().message;
  EXPECT_THAT(merged->clashes, IsEmpty());
  EXPECT_EQ(merged->arrived, 3u);
  for (const char* role : {"boardA", "boardB", "executiveA", "executiveB"})
    EXPECT_TRUE(merged->result.model.find(role)->is(model::Attr::Mandate, "decide")) << role;
}

TEST_F(Merging, NamesTheFileWhoseComingClashed) {
  const auto ours = file("ours", schools().set("A", "name", "One").model);
  const auto same = file("same", schools().model), other = file("other", schools().set("A", "name", "Two").model);
  const auto merged = mergeFiles(file("base", schools().model), ours, {same, other});
  ASSERT_TRUE(merged) << merged.error().message;
  ASSERT_THAT(merged->clashes, SizeIs(1));
  EXPECT_EQ(merged->clashes[0].file, other);
  EXPECT_EQ(merged->result.model.find("A")->name(), "One");
}

TEST_F(Merging, KnowsWhatOursWasSoThatItCanBeReplaced) {
  const auto ours = file("ours", schools().model);
  const auto merged = mergeFiles(ours, ours, {file("theirs", schools().set("A", "name", "Two").model)});
  ASSERT_TRUE(merged);
  EXPECT_TRUE(writeModelTo(ours, merged->result, ours));
  EXPECT_THAT(Scratch::read(ours), HasSubstr("Two"));
  EXPECT_FALSE(writeModelTo(ours, merged->result, ours)) << "it changed since it was read";
}

}  // namespace
}  // namespace session
