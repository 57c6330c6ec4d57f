// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/hash.h"
#include "runner/runner_process.h"

namespace runner {
namespace {

using testing::HasSubstr;

TEST(Describe, WritesTheManifestThatTheBuildLaysBesideTheLibrary) {
  const Finished run = runProgram("describe '" + fixture("lonely_roles") + "'", "");
  EXPECT_EQ(run.code, 0) << run.errors;
  const std::string path = fixture("lonely_roles");
  EXPECT_EQ(run.output, textOf(path.substr(0, path.size() - 3) + ".plugin.xml"));
  EXPECT_THAT(run.output, HasSubstr("id=\"example.lonely_roles\" version=\"1.0.0\""));
  EXPECT_THAT(run.output, HasSubstr("library=\"lonely_roles.so\" sha256=\"" + base::sha256(textOf(path)) + "\""));
  EXPECT_THAT(run.output, HasSubstr("<name language=\"nl\" text=\"Eenzame rollen\"/>"));
  EXPECT_THAT(run.output, HasSubstr("<parameter name=\"lonelyBelow\" kind=\"integer\" default=\"1\" minimum=\"1\" "
                                    "maximum=\"20\">"));
}

TEST(Describe, FailsWhenTheIdIsAnother) {
  const Finished run = runProgram("describe '" + fixture("lonely_roles") + "' --id other --language en", "");
  EXPECT_EQ(run.code, 1);
  EXPECT_EQ(run.output, "");
  EXPECT_THAT(run.errors, HasSubstr("its id is ‘example.lonely_roles’; ‘other’ was expected."));
}

}  // namespace
}  // namespace runner
