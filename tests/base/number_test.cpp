// SPDX-License-Identifier: MIT
#include "base/number.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <bit>
#include <clocale>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <limits>
#include <random>

#include "support/random.h"

namespace {

using base::formatNumber;
using base::parseNumber;

double randomDouble(std::mt19937_64& random) {
  for (;;)
    if (const double value = std::bit_cast<double>(random()); std::isfinite(value)) return value;
}

TEST(Number, ReadsBackExactlyWhatItWroteForAnyDouble) {
  std::mt19937_64 random(1);
  for (auto i = support::rounds(100'000); i > 0; --i) {
    const double value = randomDouble(random);
    const std::string text = formatNumber(value);
    ASSERT_EQ(parseNumber(text), value) << text;
    ASSERT_EQ(text.find_first_of("eE+,"), std::string::npos) << text;
  }
  for (const double value : {std::numeric_limits<double>::max(), std::numeric_limits<double>::lowest(),
                             std::numeric_limits<double>::denorm_min(), 0.1, 1e300, -1e-300})
    EXPECT_EQ(parseNumber(formatNumber(value)), value);
}

TEST(Number, WritesTheShortestText) {
  EXPECT_EQ(formatNumber(0.1), "0.1");
  EXPECT_EQ(formatNumber(-0.0), "0");
  EXPECT_EQ(formatNumber(2), "2");
  EXPECT_EQ(formatNumber(-12.5), "-12.5");
  EXPECT_EQ(formatNumber(1e21), "1000000000000000000000");
}

TEST(Number, RoundsToTheDecimalsAskedForAndLeavesOutZeros) {
  EXPECT_EQ(formatNumber(10.0 / 3, 3), "3.333");
  EXPECT_EQ(formatNumber(2.0, 3), "2");
  EXPECT_EQ(formatNumber(0.15625, 2), "0.16");
  EXPECT_EQ(formatNumber(-0.0001, 2), "0");
  EXPECT_EQ(formatNumber(1e20, 2), "100000000000000000000");
  EXPECT_EQ(formatNumber(99.999, 2), "100");
}

TEST(Number, RefusesWhatIsNotAPlainNumber) {
  for (const char* text : {"",    " 1",       "1 ", "+1",  "1,5", "1e3", "1E3",   "0x10",  "inf",  "-inf",    "nan",
                           "NAN", "infinity", "-",  "--1", ".",   "-.",  "1.2.3", "1_000", "1.5f", "\xD9\xA1"})
    EXPECT_FALSE(parseNumber(text).has_value()) << text;
  EXPECT_FALSE(parseNumber(std::string(400, '9')).has_value()) << "too large for a double";
}

/// While it lives, the process has a Dutch locale, where printf writes 1,5; made on the spot, so that no test depends
/// on what the machine has installed.
class DutchLocale {
 public:
  DutchLocale() : m_folder(std::filesystem::temp_directory_path() / ("samenspel-locale-" + std::to_string(getpid()))) {
    std::filesystem::create_directories(m_folder);
    if (std::system(("localedef -i nl_NL -f UTF-8 '" + (m_folder / "nl_NL.UTF-8").string() + "'").c_str()) != 0) return;
    setenv("LOCPATH", m_folder.c_str(), 1);
    m_set = std::setlocale(LC_ALL, "nl_NL.UTF-8") != nullptr;
  }
  ~DutchLocale() {
    std::setlocale(LC_ALL, "C");
    unsetenv("LOCPATH");
    std::filesystem::remove_all(m_folder);
  }
  DutchLocale(const DutchLocale&) = delete;
  DutchLocale& operator=(const DutchLocale&) = delete;
  bool isSet() const { return m_set; }

 private:
  std::filesystem::path m_folder;
  bool m_set = false;
};

TEST(Number, IsTheSameInALocaleThatWritesCommas) {
  const DutchLocale locale;
  ASSERT_TRUE(locale.isSet()) << "localedef could not make nl_NL; is the package locales installed?";
  char text[16];
  std::snprintf(text, sizeof text, "%.1f", 1.5);
  ASSERT_STREQ(text, "1,5") << "the locale is not in force, so this test would prove nothing";
  EXPECT_EQ(formatNumber(1.5), "1.5");
  EXPECT_EQ(formatNumber(1234567.125, 3), "1234567.125");
  EXPECT_EQ(parseNumber("1.5"), 1.5);
  EXPECT_FALSE(parseNumber("1,5").has_value());
}

}  // namespace
