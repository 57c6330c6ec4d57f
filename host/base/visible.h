// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace base {

/// What stands for a control of the direction of writing where a text is shown.
inline constexpr std::string_view directionMark = "⇄";

/// A text as it is shown on one line: line ends and tabs are spaces, other control characters a replacement character,
/// and the controls that turn the direction of writing, which could make a name look like another one, a visible mark.
/// UTF-8; what is no UTF-8 stays as it is.
std::string visible(std::string_view text);

}  // namespace base
