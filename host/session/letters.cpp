// SPDX-License-Identifier: MIT
#include "session/letters.h"

namespace session {
namespace {

/// The small letter of a capital that UTF-8 writes in two bytes, as its small letter is; others as they are.
unsigned smallOf(unsigned letter) {
  const auto within = [letter](unsigned first, unsigned last) { return letter >= first && letter <= last; };
  if ((within(0xC0, 0xDE) && letter != 0xD7) || within(0x391, 0x3AB) || within(0x410, 0x42F)) return letter + 0x20;
  if (within(0x400, 0x40F)) return letter + 0x50;
  if (letter == 0x178) return 0xFF;
  const bool evenIsCapital = within(0x100, 0x12F) || within(0x132, 0x137) || within(0x14A, 0x177);
  const bool oddIsCapital = within(0x139, 0x148) || within(0x179, 0x17E);
  if ((evenIsCapital && letter % 2 == 0) || (oddIsCapital && letter % 2 == 1)) return letter + 1;
  return letter;
}

}  // namespace

std::string smallLetters(std::string_view utf8) {
  std::string text(utf8);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 'A' && byte <= 'Z') text[i] = static_cast<char>(byte + 0x20);
    if (byte < 0xC3 || byte > 0xD1 || i + 1 == text.size()) continue;
    const auto next = static_cast<unsigned char>(text[i + 1]);
    if ((next & 0xC0) != 0x80) continue;
    const unsigned letter = smallOf(((byte & 0x1Fu) << 6) | (next & 0x3Fu));
    text[i] = static_cast<char>(0xC0 | (letter >> 6));
    text[++i] = static_cast<char>(0x80 | (letter & 0x3F));
  }
  return text;
}

std::string_view withoutSpaceAround(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const auto first = text.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(space) - first + 1);
}

}  // namespace session
