// SPDX-License-Identifier: MIT
#include "base/visible.h"

namespace base {
namespace {

/// The length of a control of direction at the start of a text: U+061C, U+200E, U+200F, U+202A–E, U+2066–9; else 0.
std::size_t directionControl(std::string_view text) {
  if (text.substr(0, 2) == "\xD8\x9C") return 2;
  if (text.size() < 3 || text[0] != '\xE2') return 0;
  const auto second = static_cast<unsigned char>(text[1]), third = static_cast<unsigned char>(text[2]);
  const bool turns = (second == 0x80 && (third == 0x8E || third == 0x8F || (third >= 0xAA && third <= 0xAE))) ||
                     (second == 0x81 && third >= 0xA6 && third <= 0xA9);
  return turns ? 3 : 0;
}

bool isPlain(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte != 0x7F && byte != 0xD8 && byte != 0xE2;
}

}  // namespace

std::string visible(std::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (isPlain(c)) {
      shown += c;
    } else if (const std::size_t control = directionControl(text.substr(i)); control > 0) {
      shown += directionMark;
      i += control - 1;
    } else if (c == '\r' && text.substr(i + 1, 1) == "\n") {
      continue;
    } else if (c == '\n' || c == '\t' || c == '\r') {
      shown += ' ';
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
      shown += "\uFFFD";
    } else {
      shown += c;
    }
  }
  return shown;
}

}  // namespace base
