// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <cstdlib>

namespace support {

/// How many rounds a random test runs: `usual`, or a hundred times as many under `sh tests/run.sh --long`.
inline std::int64_t rounds(std::int64_t usual) {
  return std::getenv("SAMENSPEL_LONG_TESTS") == nullptr ? usual : usual * 100;
}

}  // namespace support
