// SPDX-License-Identifier: MIT
#include "storage/schema.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/scratch.h"

namespace {

namespace fs = std::filesystem;

const fs::path source = SAMENSPEL_SOURCE_DIR;
const fs::path schema = source / "sdk/schema/collaboration-1.0.xsd";

bool isValid(const fs::path& file) {
  const std::string command =
      "xmllint --noout --nonet --schema '" + schema.string() + "' '" + file.string() + "' 2>/dev/null";
  return std::system(command.c_str()) == 0;
}

std::vector<fs::path> models(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(source / folder))
    if (entry.path().extension() == ".samenspel") files.push_back(entry.path());
  return files;
}

TEST(Schema, IsTheOneInTheSdk) {
  EXPECT_EQ(storage::writeSchema(), Scratch::read(schema))
      << "the vocabulary changed: samenspel-cli schema > sdk/schema/collaboration-1.0.xsd";
}

TEST(Schema, AcceptsEverySample) {
  ASSERT_EQ(models("samples").size(), 13u);
  for (const fs::path& file : models("samples")) EXPECT_TRUE(isValid(file)) << file;
}

TEST(Schema, AcceptsWhatTheWriterMakesOfEveryModelOfTheMethod) {
  const Scratch scratch;
  for (const char* folder : {"tests/data/models", "tests/data/mutations"})
    for (const fs::path& file : models(folder))
      EXPECT_TRUE(isValid(scratch.write("m.samenspel", storage::writeModel(storage::loadModel(file)->model)))) << file;
}

TEST(Schema, SeesWhatIsWrong) {
  const Scratch scratch;
  const std::string good = Scratch::read(source / "samples/ottoland.samenspel");
  const auto valid = [&](const std::string& from, const std::string& to) {
    std::string text = good;
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return isValid(scratch.write("m.samenspel", text.replace(at, from.size(), to)));
  };
  EXPECT_TRUE(valid("phase=\"do\"", "phase=\"agree\""));
  EXPECT_TRUE(valid("phase=\"do\"", "phase=\"do\" x:mood=\"good\" xmlns:x=\"urn:x\"")) << "others may add";
  EXPECT_FALSE(valid("phase=\"do\"", "phase=\"never\""));
  EXPECT_FALSE(valid("asOf=\"2021-10-11\"", "asOf=\"11-10-2021\""));
  EXPECT_FALSE(valid("importance=\"3\"", "importance=\"4\""));
  EXPECT_FALSE(valid("partnership=\"core\" ", ""));
  EXPECT_FALSE(valid("<partOf id=\"k1\"", "<partOf id=\"k2\""));
  EXPECT_FALSE(valid("from=\"sl\"", "from=\"nobody\""));
  EXPECT_FALSE(valid("<role ", "<rol "));
  EXPECT_FALSE(valid("id=\"k1\"", "id=\"1k\""));
}

}  // namespace
