// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace base {

/// A title as the beginning of a file's name, for the user to see: without signs that some system forbids, at most 120
/// bytes of whole characters, never empty. Any thread.
std::string fileName(std::string_view title);

}  // namespace base
