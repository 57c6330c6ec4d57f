// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

// How large a file may be. Checked before a tree exists, so that a hostile file costs nothing but the reading of it.
namespace xml {

struct Limits {
  std::size_t bytes = 64u << 20;     ///< of the whole file
  std::size_t depth = 128;           ///< of nesting; deeper trees overflow the stack when they are freed
  std::size_t elements = 1'000'000;  ///< in the whole file
  std::size_t attributes = 64;       ///< of one element
  std::size_t textBytes = 1u << 20;  ///< of one value, text, comment or instruction
};

}  // namespace xml
