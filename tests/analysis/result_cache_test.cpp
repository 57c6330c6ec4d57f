// SPDX-License-Identifier: MIT
#include "analysis/result_cache.h"

#include <gtest/gtest.h>

namespace {

using analysis::Report;
using analysis::ResultCache;

Report report(const std::string& version) {
  Report made;
  made.version = version;
  return made;
}

TEST(ResultCache, FindsWhatWasKeptForTheSameModelPluginAndLanguage) {
  ResultCache cache;
  cache.keep(ResultCache::key("m", "p", "en"), report("1"), 10);
  ASSERT_TRUE(cache.find(ResultCache::key("m", "p", "en")));
  EXPECT_EQ(cache.find(ResultCache::key("m", "p", "en"))->version, "1");
  EXPECT_FALSE(cache.find(ResultCache::key("m2", "p", "en")));
  EXPECT_FALSE(cache.find(ResultCache::key("m", "p2", "en")));
  EXPECT_FALSE(cache.find(ResultCache::key("m", "p", "nl")));
}

TEST(ResultCache, ForgetsWhatWasNotUsedForLongest) {
  ResultCache cache(30'000);
  for (const char* key : {"a", "b", "c"}) cache.keep(key, report(key), 10'000);
  EXPECT_TRUE(cache.find("a"));
  cache.keep("d", report("d"), 10'000);
  EXPECT_TRUE(cache.find("a"));
  EXPECT_FALSE(cache.find("b"));
  EXPECT_TRUE(cache.find("c"));
  EXPECT_TRUE(cache.find("d"));
}

TEST(ResultCache, KeepsNothingThatIsLargerThanItself) {
  ResultCache cache(1000);
  cache.keep("a", report("a"), 2000);
  EXPECT_FALSE(cache.find("a"));
}

}  // namespace
