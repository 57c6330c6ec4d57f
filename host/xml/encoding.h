// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace xml {

/// A file's text as UTF-8 without a byte order mark.
struct Decoded {
  std::string_view original;  ///< the bytes that were given, without the mark
  std::string converted;      ///< empty when they were UTF-8 already
  std::string encoding;       ///< what they were in: "UTF-8", "UTF-16", "UTF-32", "ISO-8859-1"
  bool marked = false;        ///< they began with a byte order mark

  std::string_view text() const { return converted.empty() ? original : std::string_view(converted); }
};

/// Finds out the encoding from the byte order mark, the first bytes and the XML declaration, and checks every
/// character: well-formed UTF-8, and nothing XML 1.0 does not allow (control characters, zero bytes). Refused with the
/// place: anything else; and encodings that are not supported, by their name. Linear. `bytes` must outlive the result;
/// `file` is the name for messages.
base::Result<Decoded> decode(std::string_view bytes, std::string_view file);

/// True when the byte sequence is well-formed UTF-8 that XML can hold.
bool isLegalText(std::string_view text);

/// The text with everything that XML cannot hold replaced by U+FFFD.
std::string legalText(std::string_view text);

/// Appends a code point as UTF-8.
void appendUtf8(std::string& text, char32_t character);

/// True for a code point that XML 1.0 allows.
bool isLegalCharacter(char32_t character);

}  // namespace xml
