// SPDX-License-Identifier: MIT
#include "runner/plugin_library.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "runner/runner_process.h"

namespace runner {
namespace {

TEST(PluginLibrary, LoadsAPluginAndKnowsWhoItIs) {
  const auto library = PluginLibrary::load(fixture("count_roles"));
  ASSERT_TRUE(library) << library.error().message;
  EXPECT_EQ(library->description().id, "example.count_roles");
  EXPECT_EQ(library->table().abi_major, SAMENSPEL_ABI_MAJOR);
}

TEST(PluginLibrary, GivesTheLoadersReasonWithoutThePath) {
  const auto library = PluginLibrary::load(fixture("not_a_library"));
  ASSERT_FALSE(library);
  EXPECT_THAT(library.error().message, testing::StartsWith("The plugin ‘not_a_library.so’ cannot be loaded: "));
  EXPECT_THAT(library.error().message, testing::Not(testing::HasSubstr("/")));
}

}  // namespace
}  // namespace runner
