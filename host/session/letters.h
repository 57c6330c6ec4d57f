// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace session {

/// The text with the capitals of Latin, Greek and Cyrillic made small, to compare what people typed. Every letter keeps
/// its bytes' number, so that places in the result are places in `utf8`.
std::string smallLetters(std::string_view utf8);

/// Without spaces, tabs and line ends around it.
std::string_view withoutSpaceAround(std::string_view text);

}  // namespace session
