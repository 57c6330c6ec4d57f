// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

namespace support {

/// True under `sh tests/run.sh --long`.
inline bool isLong() { return std::getenv("SAMENSPEL_LONG_TESTS") != nullptr; }

/// How many rounds a random test runs: `usual`, or a hundred times as many under `sh tests/run.sh --long`.
inline std::int64_t rounds(std::int64_t usual) { return isLong() ? usual * 100 : usual; }

/// Where chance begins: SAMENSPEL_SEED, where it is set. To be printed, so that what was found is found again.
inline std::uint32_t seed() {
  const char* given = std::getenv("SAMENSPEL_SEED");
  return given == nullptr ? std::random_device()() : std::uint32_t(std::strtoul(given, nullptr, 10));
}

/// Prints how many of what were tried and what chance began with, also as a line of the table that `tests/run.sh
/// --long` ends with.
inline void count(const std::string& what, std::int64_t number, std::int64_t lost = 0, const std::string& more = {}) {
  char line[300];
  std::snprintf(line, sizeof line, "%-44s %12lld %8lld  %s\n", what.c_str(), static_cast<long long>(number),
                static_cast<long long>(lost), more.c_str());
  std::fputs(line, stdout);
  const char* table = std::getenv("SAMENSPEL_COUNTS");
  if (table == nullptr) return;
  if (std::FILE* file = std::fopen(table, "a")) {
    std::fputs(line, file);
    std::fclose(file);
  }
}

}  // namespace support
