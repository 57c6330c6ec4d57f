// SPDX-License-Identifier: MIT
#include "base/id.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace base {
namespace {

bool isLetter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool isValidId(std::string_view id) {
  return !id.empty() && id.size() <= 64 && isLetter(id.front()) &&
         std::all_of(id.begin(), id.end(), [](char c) { return isLetter(c) || isDigit(c) || c == '.' || c == '-'; });
}

std::string newId(char letter) {
  // Without i, l, o and u, which are read wrongly aloud or in print.
  constexpr std::string_view digits = "0123456789abcdefghjkmnpqrstvwxyz";
  std::array<unsigned char, 8> random{};
  randombytes_buf(random.data(), random.size());
  std::string id(1, letter);
  for (unsigned char byte : random) id += digits[byte % digits.size()];
  return id;
}

}  // namespace base
