// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <clocale>

#include "faults/samples.h"
#include "model/check.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/scratch.h"

// Files that somebody made by hand, or a disk by accident. Rows R3, R8 to R10, R13, R14, R23 and R28; the table in
// tests/README.md says where the others are.
namespace faults {
namespace {

using testing::HasSubstr;

std::string wrapped(const std::string& body) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collaboration xmlns=\"urn:samenspel:collaboration:1\" "
         "format=\"1.0\" asOf=\"2021-10-11\">\n" +
         body + "</collaboration>\n";
}

/// Reads it, and expects that what is saved then says the same when it is read again.
model::Model keptModel(const std::string& bytes) {
  auto read = storage::readModel(bytes, "a.samenspel");
  if (!read) {
    ADD_FAILURE() << read.error().message;
    return {};
  }
  const std::string once = storage::writeModel(read->model);
  const auto again = storage::readModel(once, "a.samenspel");
  EXPECT_TRUE(again && storage::writeModel(again->model) == once);
  return std::move(read->model);
}

std::string nested(std::size_t depth) {
  std::string opened, closed;
  for (std::size_t n = 0; n < depth; ++n) {
    opened += "<x xmlns=\"urn:other\">";
    closed += "</x>";
  }
  return opened + closed;
}

std::vector<std::string> rulesBroken(const model::Model& model) {
  std::vector<std::string> rules;
  for (const model::Problem& problem : model::check(model)) rules.push_back(problem.rule + " " + problem.element);
  return rules;
}

TEST(HostileFiles, WithABlockOfZerosAreRefusedWithItsPlace) {
  const std::string whole = sample("six-tips-blueprint");
  for (std::size_t at = 0; at < whole.size(); at += 512) {
    std::string file = whole;
    std::fill_n(file.begin() + std::ptrdiff_t(at), std::min<std::size_t>(512, whole.size() - at), '\0');
    const auto read = storage::readModel(file, "a.samenspel");
    ASSERT_FALSE(read) << at;
    EXPECT_GT(read.error().place.line, 0u) << read.error().message;
    EXPECT_THAT(read.error().message, HasSubstr("zero")) << "at " << at;
  }
}

TEST(HostileFiles, ThatAreDeepOrFullOfAttributesAreRefusedAtOnce) {
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(storage::readModel(wrapped(nested(1'000'000)), "a").error().code, base::ErrorCode::TooDeep);
  std::string attributes;
  for (int n = 0; n < 1'000'000; ++n) attributes += " a" + std::to_string(n) + "=\"\"";
  EXPECT_EQ(storage::readModel(wrapped("<x" + attributes + "/>"), "a").error().code, base::ErrorCode::TooLarge);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

TEST(HostileFiles, ThatAreNearlyTooDeepDoNotGrowWhenTheyAreSaved) {
  const std::string file = wrapped(nested(127));
  EXPECT_LE(storage::writeModel(keptModel(file)).size(), 4 * file.size());
}

TEST(HostileFiles, WithLinksToNothingKeepThemAndSaySo) {
  const model::Model model =
      keptModel(wrapped("<elements><role id=\"r\" name=\"R\"/></elements><links><partOf id=\"l\" from=\"r\" "
                        "to=\"nobody\"/><contact id=\"m\" from=\"gone\" to=\"also-gone\"/></links>"));
  EXPECT_THAT(storage::writeModel(model), HasSubstr("to=\"nobody\""));
  EXPECT_THAT(storage::writeModel(model), HasSubstr("from=\"gone\" to=\"also-gone\""));
  EXPECT_THAT(rulesBroken(model), testing::Contains(testing::EndsWith(" l")));
  EXPECT_THAT(rulesBroken(model), testing::Contains(testing::EndsWith(" m")));
}

TEST(HostileFiles, WithOrganisationsInThemselvesAreReadAndSaySo) {
  const model::Model model =
      keptModel(wrapped("<elements><organisation id=\"a\" name=\"A\"/><organisation id=\"b\" name=\"B\"/>"
                        "<organisation id=\"c\" name=\"C\"/></elements><links><partOf id=\"l\" from=\"a\" to=\"b\"/>"
                        "<partOf id=\"m\" from=\"b\" to=\"a\"/><partOf id=\"n\" from=\"c\" to=\"c\"/></links>"));
  EXPECT_EQ(model.elements(model::Type::PartOf).size(), 3u);
  EXPECT_GE(rulesBroken(model).size(), 2u);
}

TEST(HostileFiles, WithNumbersThatAreNoneAreTheSameInEveryLocale) {
  std::string shapes;
  const char* const numbers[] = {"NaN", "inf", "-inf", "1e999", "0x10", "1,5", "1.5.2", "٣", " 7", "1e3", "-0"};
  for (const char* const number : numbers)
    shapes += "<shape of=\"" + std::to_string(&number - numbers) + "\" x=\"" + number + "\" y=\"2.5\"/>";
  const std::string file = wrapped("<diagrams><diagram id=\"d\" name=\"D\">" + shapes + "</diagram></diagrams>");
  const std::string plain = storage::writeModel(keptModel(file));
  for (const char* const number : {"NaN", "inf", "1e999", "0x10", "1,5", "1.5.2", "٣"})
    EXPECT_THAT(plain, HasSubstr("x=\"" + std::string(number) + "\"")) << "nothing of a file is lost";
  int other = 0;
  for (const char* const locale : {"nl_NL.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8"}) {
    other += std::setlocale(LC_ALL, locale) != nullptr;
    EXPECT_EQ(storage::writeModel(keptModel(file)), plain) << locale;
    const model::Model model = keptModel(file);
    for (const model::Element& shape : model.elements(model::Type::Shape)) EXPECT_EQ(shape.number(model::Attr::Y), 2.5);
  }
  std::setlocale(LC_ALL, "C");
  RecordProperty("locales", other);
}

TEST(HostileFiles, NoneOfWhichIsAFileOfAReleasedVersion) {
  // One file of every format that was released, as it was then. It opens without a word and is saved as it was.
  const std::string file = Scratch::read(SAMENSPEL_SOURCE_DIR "/tests/data/formats/1.0.samenspel");
  const auto read = storage::readModel(file, "1.0.samenspel");
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->notes.empty());
  EXPECT_FALSE(read->readOnly);
  EXPECT_EQ(storage::writeModel(read->model), file);
}

}  // namespace
}  // namespace faults
