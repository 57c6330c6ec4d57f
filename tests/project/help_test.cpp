// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>

#include "project/source_tree.h"

namespace {

namespace fs = std::filesystem;

const fs::path help = fs::path(SAMENSPEL_SOURCE_DIR) / "host" / "help";

std::multiset<std::string> all(const std::string& page, const char* form) {
  const std::regex wanted(form);
  std::multiset<std::string> found;
  for (std::sregex_iterator match(page.begin(), page.end(), wanted), end; match != end; ++match)
    found.insert((*match)[1]);
  return found;
}

std::string guide(const std::string& language) { return project::readFile("host/help/" + language + "/index.html"); }

TEST(Guide, HasTheSameChaptersAndPicturesInBothLanguages) {
  for (const char* form :
       {" id=\"([^\"]+)\"", "<img src=\"([^\"]+)\"", "<kbd>([^<]+)</kbd>", "<(h[1-6]|p|li|table)[ >]"})
    EXPECT_EQ(all(guide("en"), form), all(guide("nl"), form)) << form;
  EXPECT_GE(all(guide("en"), "<(h2)[ >]").size(), 10u);
}

TEST(Guide, LeadsOnlyToWhatIsThere) {
  for (const char* language : {"en", "nl"}) {
    const std::string page = guide(language);
    const auto ids = all(page, " id=\"([^\"]+)\"");
    for (const std::string& id : all(page, "href=\"#([^\"]+)\""))
      EXPECT_EQ(ids.count(id), 1u) << language << " #" << id;
    for (const std::string& file : all(page, "(?:src|href)=\"([^\"#:]+)\""))
      EXPECT_TRUE(fs::is_regular_file(help / language / file)) << language << "/" << file;
    EXPECT_EQ(all(page, "(?:src|href)=\"(https?:[^\"]+)\"").size(), 0u) << "it is read offline";
  }
}

TEST(Guide, HasNoPictureThatNoPageShows) {
  for (const char* language : {"en", "nl"}) {
    const auto shown = all(guide(language), "<img src=\"([^\"]+)\"");
    for (const auto& entry : fs::directory_iterator(help / language))
      if (entry.path().extension() == ".png") {
        EXPECT_EQ(shown.count(entry.path().filename().string()), 1u) << entry.path();
        EXPECT_LT(fs::file_size(entry.path()), 200'000u) << entry.path();
      }
  }
}

TEST(Guide, DescribesEveryPictureForWhoCannotSeeIt) {
  for (const char* language : {"en", "nl"})
    EXPECT_EQ(all(guide(language), "<(img) ").size(),
              all(guide(language), "<(img) src=\"[^\"]+\" alt=\"[^\"]{10,}\"").size());
}

TEST(Guide, IsWellFormed) {
  for (const char* language : {"en", "nl"}) {
    int status = -1;
    // Not all of HTML is XML, but this page is but for its two tags without an end.
    const std::string said = project::output("sed -E 's,<(meta|link|img)( [^>]*)>,<\\1\\2/>,' '" +
                                                 (help / language / "index.html").string() + "' | xmllint --noout -",
                                             &status);
    EXPECT_EQ(status, 0) << language << ": " << said;
  }
}

}  // namespace
