// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "fuzz/fuzz.h"
#include "support/scratch.h"

// What a fuzzer found once is tried for ever, and what it starts from; without a fuzzer.
namespace fuzz {
namespace {

std::vector<std::filesystem::path> filesIn(const std::string& folder) {
  std::vector<std::filesystem::path> all;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(SAMENSPEL_SOURCE_DIR "/" + folder, error))
    if (entry.is_regular_file()) all.push_back(entry.path());
  std::ranges::sort(all);
  return all;
}

std::vector<std::filesystem::path> inputsOf(const Target& target) {
  const std::string name(target.name);
  auto all = filesIn("tests/fuzz/corpus/" + name);
  std::vector<std::string> folders = {"tests/fuzz/regressions/" + name};
  if (name == "model_reader" || name == "clipboard")
    folders.insert(folders.end(), {"samples", "tests/data/models", "tests/fuzz/corpus/model_reader"});
  for (const std::string& folder : folders) std::ranges::move(filesIn(folder), std::back_inserter(all));
  return all;
}

/// While it lives, a fault is a message of the test.
class Faults {
 public:
  Faults() {
    onFault = [this](const std::string& what) { m_all.push_back(what); };
  }
  ~Faults() { onFault = m_before; }
  const std::vector<std::string>& all() const { return m_all; }

 private:
  std::function<void(const std::string&)> m_before = onFault;
  std::vector<std::string> m_all;
};

class FuzzerInputs : public testing::TestWithParam<Target> {};

TEST_P(FuzzerInputs, AreTakenWithoutAFault) {
  const auto files = inputsOf(GetParam());
  ASSERT_FALSE(files.empty());
  const Faults faults;
  for (const std::filesystem::path& file : files) {
    SCOPED_TRACE(file.string());
    const std::string bytes = Scratch::read(file);
    GetParam().run(bytes);
    // What begins like a good input but ends too early, for every part of the code that it reaches.
    for (std::size_t size = bytes.size(); size > 0; size /= 2) GetParam().run(std::string_view(bytes).substr(0, size));
    ASSERT_THAT(faults.all(), testing::IsEmpty());
  }
}

INSTANTIATE_TEST_SUITE_P(All, FuzzerInputs, testing::ValuesIn(targets().begin(), targets().end()),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(Require, TellsWhatDoesNotHold) {
  const Faults faults;
  requireRoundTrip(smallModel());
  require(true, "no fault");
  EXPECT_THAT(faults.all(), testing::IsEmpty());
  require(false, "a fault");
  EXPECT_THAT(faults.all(), testing::ElementsAre("a fault"));
}

}  // namespace
}  // namespace fuzz
