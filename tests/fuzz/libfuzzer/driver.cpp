// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>

#include "fuzz/fuzz.h"

// What libFuzzer calls, compiled once for each target: SAMENSPEL_FUZZ_TARGET is its function.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::SAMENSPEL_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
