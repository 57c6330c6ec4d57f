// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "project/catalogue.h"
#include "project/source_tree.h"

namespace {

using project::faultsOfCatalogue;
using project::readCatalogue;
using testing::ElementsAre;
using testing::IsEmpty;

/// What host/translations/update.sh finds in the sources.
std::vector<project::Entry> found(const std::string& option) {
  int status = -1;
  const std::string said =
      project::output("sh '" SAMENSPEL_SOURCE_DIR "/host/translations/update.sh' " + option, &status);
  EXPECT_EQ(status, 0) << said;
  return readCatalogue(said);
}

TEST(Translations, AreCompleteInDutch) {
  const auto wanted = found("--print");
  ASSERT_GE(wanted.size(), 100u) << "hardly any sentence was found, so this test would prove nothing";
  for (const std::string& fault :
       faultsOfCatalogue(wanted, found("--all"), readCatalogue(project::readFile("host/translations/nl.po"))))
    ADD_FAILURE() << "nl.po: " << fault;
}

TEST(Translations, AreWhatGettextItselfAccepts) {
  int status = -1;
  const std::string said =
      project::output("msgfmt --check -o /dev/null '" SAMENSPEL_SOURCE_DIR "/host/translations/nl.po'", &status);
  EXPECT_EQ(status, 0) << said;
}

// Bad twins.

const char* const wanted = "msgid \"\"\nmsgstr \"\"\n\nmsgid \"The file {file} is gone.\"\nmsgstr \"\"\n";

std::vector<std::string> faults(std::string_view catalogue) {
  return faultsOfCatalogue(readCatalogue(wanted), readCatalogue(wanted), readCatalogue(catalogue));
}

TEST(Translations, AcceptAGoodCatalogue) {
  EXPECT_THAT(faults("msgid \"The file {file} \"\n\"is gone.\"\nmsgstr \"Het bestand {file} is weg.\"\n"), IsEmpty());
}

TEST(Translations, RefuseEveryKindOfBadCatalogue) {
  EXPECT_THAT(faults(""), ElementsAre("\"The file {file} is gone.\" is missing."));
  EXPECT_THAT(faults("msgid \"The file {file} is gone.\"\nmsgstr \"\"\n"),
              ElementsAre("line 1: \"The file {file} is gone.\" has no translation."));
  EXPECT_THAT(faults("#, fuzzy\nmsgid \"The file {file} is gone.\"\nmsgstr \"Weg: {file}\"\n"),
              ElementsAre("line 2: \"The file {file} is gone.\" is marked fuzzy: a person must look at it."));
  EXPECT_THAT(
      faults("msgid \"The file {file} is gone.\"\nmsgstr \"Weg: {bestand}\"\n"),
      ElementsAre(
          "line 1: \"The file {file} is gone.\" has other placeholders than its translation \"Weg: {bestand}\"."));
  const std::string good = "msgid \"The file {file} is gone.\"\nmsgstr \"Weg: {file}\"\n\n";
  EXPECT_THAT(faults(good + good), ElementsAre("line 4: \"The file {file} is gone.\" is there twice."));
  EXPECT_THAT(faults(good + "msgid \"Old.\"\nmsgstr \"Oud.\"\n"),
              ElementsAre("line 4: \"Old.\" is left over: the sources do not have it."));
  EXPECT_THAT(faults(good + "#~ msgid \"Old.\"\n#~ msgstr \"Oud.\"\n"), testing::SizeIs(1));
}

TEST(Translations, CountPlaceholdersByNameAndNumber) {
  EXPECT_THAT(project::placeholders("{a} {b} {a}"), testing::UnorderedElementsAre("a", "a", "b"));
  EXPECT_THAT(project::placeholders("no { place } {} {1}"), IsEmpty());
}

}  // namespace
