// SPDX-License-Identifier: MIT
#include "base/date.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using base::Language;
using std::chrono::days;

TEST(Date, ReadsBackEveryDayOfFourHundredYears) {
  // The Gregorian calendar repeats after 146,097 days.
  const base::Date first = *base::parseDate("1900-01-01");
  std::string before;
  for (int day = 0; day < 146'097; ++day) {
    const std::string iso = base::isoDate(first + days(day));
    ASSERT_EQ(base::parseDate(iso), first + days(day)) << iso;
    ASSERT_LT(before, iso) << "text order is calendar order";
    before = iso;
  }
  EXPECT_EQ(base::isoDate(first + days(146'097)), "2300-01-01");
}

TEST(Date, CountsWholeDaysOverMonthsAndLeapDays) {
  EXPECT_EQ(*base::parseDate("2020-03-01") - *base::parseDate("2020-02-28"), days(2));
  EXPECT_EQ(*base::parseDate("2021-03-01") - *base::parseDate("2021-02-28"), days(1));
  EXPECT_EQ(*base::parseDate("2022-01-01") - *base::parseDate("2021-01-01"), days(365));
}

TEST(Date, RefusesDaysThatDoNotExistAndEveryOtherForm) {
  for (const char* text : {"2021-02-29", "1900-02-29", "2021-13-01", "2021-00-01", "2021-01-00", "2021-04-31", "",
                           "2021", "2021-1-01", "21-01-01", "2021/01/01", "2021-01-01T00:00", " 2021-01-01",
                           "2021-01-1 ", "-021-01-01", "2021--1-01", "2021-01-+1", "20a1-01-01", "11-10-2021"})
    EXPECT_FALSE(base::parseDate(text).has_value()) << text;
}

TEST(Date, TellsTheMomentThatAFileSaysAndForOneBeyondTheClockItsLast) {
  using std::chrono::year;
  const auto yearOf = [](std::uint64_t milliseconds) {
    const auto day = std::chrono::floor<days>(base::momentAfter1970(milliseconds));
    return std::chrono::year_month_day(day).year();
  };
  EXPECT_EQ(base::momentAfter1970(0), std::chrono::system_clock::time_point());
  EXPECT_EQ(yearOf(1'633'046'400'000), year(2021));
  for (const std::uint64_t tooMuch : {std::uint64_t(17'777'777'777'777'777), ~std::uint64_t(0)})
    EXPECT_EQ(yearOf(tooMuch), year(2262));
}

TEST(Date, IsWrittenInTheLanguagesOwnWords) {
  const base::Date day = *base::parseDate("2021-10-01");
  EXPECT_EQ(base::shortDate(day, Language::English), "1 Oct 2021");
  EXPECT_EQ(base::shortDate(day, Language::Dutch), "1 okt 2021");
  EXPECT_EQ(base::longDate(day, Language::English), "1 October 2021");
  EXPECT_EQ(base::longDate(day, Language::Dutch), "1 oktober 2021");
  EXPECT_EQ(base::shortDate(*base::parseDate("2021-03-31"), Language::Dutch), "31 mrt 2021");
}

TEST(Date, GivesEveryMonthAWordOfItsOwn) {
  for (const Language language : {Language::English, Language::Dutch}) {
    std::set<std::string> brief, full;
    for (const char* month : {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"}) {
      const base::Date day = *base::parseDate(std::string("2024-") + month + "-15");
      brief.insert(base::shortDate(day, language));
      full.insert(base::longDate(day, language));
    }
    EXPECT_EQ(brief.size(), 12u);
    EXPECT_EQ(full.size(), 12u);
  }
}

}  // namespace
