// SPDX-License-Identifier: MIT
#include "session/comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/scratch.h"
#include "support/sketch.h"

namespace session {
namespace {

using testing::SizeIs;

TEST(Comparison, HasTheChangesAndTheWords) {
  model::Sketch before, after;
  before.addSchools();
  after.addSchools().set("A", "name", "Other");
  const Comparison comparison = compareModels(before.model, after.model);
  EXPECT_THAT(comparison.changes, SizeIs(1));
  EXPECT_THAT(comparison.subjects, SizeIs(1));
}

TEST(FileInWords, CanBeAFileThatIsNoModel) {
  const Scratch scratch;
  const auto file = scratch.write("x", "<<<<<<< ours\n");
  EXPECT_FALSE(fileInWords(file, false));
  EXPECT_EQ(fileInWords(file, true), "<<<<<<< ours\n");
  EXPECT_EQ(fileInWords(scratch.write("y", ""), true), "");
}

}  // namespace
}  // namespace session
