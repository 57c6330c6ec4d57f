// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <thread>
#include <vector>

namespace {

using base::fill;
using base::Language;

TEST(Text, FillsPlaceholdersByNameInAnyOrderAndAsOftenAsTheyStand) {
  EXPECT_EQ(fill("{b} and {a} and {b}", {{"a", "1"}, {"b", "2"}}), "2 and 1 and 2");
  EXPECT_EQ(fill("nothing to fill", {{"a", "1"}}), "nothing to fill");
  EXPECT_EQ(fill("", {{"a", "1"}}), "");
}

TEST(Text, NeverFillsWhatAValueBringsAlong) { EXPECT_EQ(fill("{a}{b}", {{"a", "{b}"}, {"b", "{a}"}}), "{b}{a}"); }

TEST(Text, KeepsBracesThatAreNoPlaceholder) {
  for (const char* text : {"{", "}", "{}", "{unknown}", "a { b } c", "{a", "a}"})
    EXPECT_EQ(fill(text, {{"b", "!"}}), text);
  EXPECT_EQ(fill("{{b}}", {{"b", "!"}}), "{!}");
}

TEST(Text, ComesBackInEnglishWhenThereIsNoTranslation) {
  EXPECT_EQ(base::trIn(Language::Dutch, "No catalogue has this {x}.", {{"x", "sentence"}}),
            "No catalogue has this sentence.");
}

TEST(Text, TakesTheDutchFromTheCatalogue) {
  const std::string english = "There is no element with the id {id}.";
  const std::string dutch = base::trIn(Language::Dutch, english, {{"id", "r7f1q8"}});
  EXPECT_NE(dutch, "There is no element with the id r7f1q8.");
  EXPECT_NE(dutch.find("r7f1q8"), std::string::npos) << dutch;
  EXPECT_EQ(base::trIn(Language::English, english, {{"id", "r7f1q8"}}), "There is no element with the id r7f1q8.");
}

TEST(Text, SpeaksTheLanguageThatIsSet) {
  base::setLanguage(Language::Dutch);
  EXPECT_EQ(base::language(), Language::Dutch);
  EXPECT_EQ(base::languageCode(base::language()), "nl");
  base::setLanguage(Language::English);
  EXPECT_EQ(base::languageCode(base::language()), "en");
}

TEST(Text, TakesTheLanguageOfTheEnvironmentInGettextsOrder) {
  for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) unsetenv(name);
  EXPECT_EQ(base::languageOfEnvironment(), Language::English);
  setenv("LANG", "nl_NL.UTF-8", 1);
  EXPECT_EQ(base::languageOfEnvironment(), Language::Dutch);
  setenv("LC_ALL", "de_DE.UTF-8", 1);
  EXPECT_EQ(base::languageOfEnvironment(), Language::English) << "German is not there";
  setenv("LANGUAGE", "nl", 1);
  EXPECT_EQ(base::languageOfEnvironment(), Language::Dutch);
  for (const char* name : {"LANGUAGE", "LC_ALL", "LANG"}) unsetenv(name);
}

TEST(Text, CanBeAskedForByManyThreadsAtOnce) {
  std::vector<std::jthread> threads;
  for (int i = 0; i < 4; ++i)
    threads.emplace_back([] {
      for (int round = 0; round < 1000; ++round)
        EXPECT_EQ(base::trIn(Language::Dutch, "No catalogue has this {x}.", {{"x", "one"}}),
                  "No catalogue has this one.");
    });
}

}  // namespace
