// SPDX-License-Identifier: MIT
#include "runner/library_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "runner/runner_process.h"
#include "support/scratch.h"

namespace runner {
namespace {

using testing::HasSubstr;

std::string refusal(const std::filesystem::path& file) {
  const auto checked = checkLibraryFile(file);
  return checked ? std::string() : checked.error().message;
}

TEST(LibraryFile, AcceptsAPlugin) { EXPECT_EQ(refusal(fixture("count_roles")), ""); }

TEST(LibraryFile, SaysWhatIsWrongWithAnyOther) {
  const Scratch scratch;
  EXPECT_THAT(refusal(scratch / "none.so"), HasSubstr("‘none.so’ is not there"));
  EXPECT_THAT(refusal(scratch.path()), HasSubstr("is not there"));
  EXPECT_THAT(refusal(scratch.write("page.so", "<html>Sign in</html>")), HasSubstr("it is no library"));
  EXPECT_THAT(refusal(scratch.write("empty.so", "")), HasSubstr("it is no library"));
  EXPECT_THAT(refusal(fixture("foreign_library")), HasSubstr("another kind of processor"));
  ASSERT_EQ(::mkfifo((scratch / "pipe.so").c_str(), 0600), 0);
  EXPECT_THAT(refusal(scratch / "pipe.so"), HasSubstr("is not there"));
}

TEST(LibraryFile, NoticesAtAnyLengthThatTheEndIsMissing) {
  const Scratch scratch;
  const std::string whole = textOf(fixture("count_roles"));
  for (const std::size_t length : {4u, 5u, 63u, 64u, 200u, 1000u, 4000u, 8000u})
    EXPECT_THAT(refusal(scratch.write("cut.so", whole.substr(0, length))), HasSubstr("its end is missing")) << length;
}

}  // namespace
}  // namespace runner
