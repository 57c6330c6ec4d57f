// SPDX-License-Identifier: MIT
#include "base/id.h"

#include <gtest/gtest.h>

#include <set>
#include <thread>
#include <vector>

namespace {

TEST(Id, AcceptsWhatTheFileFormatAllows) {
  for (const char* id : {"r1", "_", "A", "o4k2m9abc", "a.b-c_d", "Z9"}) EXPECT_TRUE(base::isValidId(id)) << id;
  EXPECT_TRUE(base::isValidId(std::string(64, 'x')));
}

TEST(Id, RefusesEverythingElse) {
  for (const char* id : {"", "1r", "-a", ".a", "a b", "a/b", "é", "a\n", "a:b"})
    EXPECT_FALSE(base::isValidId(id)) << id;
  EXPECT_FALSE(base::isValidId(std::string(65, 'x')));
  EXPECT_FALSE(base::isValidId(std::string_view("a\0b", 3)));
}

TEST(Id, MakesValidIdsThatStartWithTheLetterAskedFor) {
  for (int i = 0; i < 1000; ++i) {
    const std::string id = base::newId('r');
    EXPECT_TRUE(base::isValidId(id)) << id;
    EXPECT_EQ(id.size(), 9u);
    EXPECT_EQ(id.front(), 'r');
    EXPECT_EQ(id.find_first_of("ilou", 1), std::string::npos) << id << " can be read wrongly";
  }
}

TEST(Id, NeverMakesTheSameIdTwiceOnFourThreads) {
  std::vector<std::vector<std::string>> made(4);
  {
    std::vector<std::jthread> threads;
    for (auto& ids : made)
      threads.emplace_back([&ids] {
        for (int i = 0; i < 2500; ++i) ids.push_back(base::newId('x'));
      });
  }
  std::set<std::string> all;
  for (const auto& ids : made) all.insert(ids.begin(), ids.end());
  EXPECT_EQ(all.size(), 10'000u);
}

TEST(Id, UsesEveryCharacterInEveryPosition) {
  // Each of 32 characters comes about 156 times in 5,000 draws; a generator that favours some leaves others out.
  std::vector<std::set<char>> seen(8);
  for (int i = 0; i < 5000; ++i) {
    const std::string id = base::newId('n');
    for (std::size_t place = 0; place < seen.size(); ++place) seen[place].insert(id[place + 1]);
  }
  for (const auto& characters : seen) EXPECT_EQ(characters.size(), 32u);
}

}  // namespace
