// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "desktop/action.h"

namespace desktop {

/// What a menu is called in the user's language, with "&" before the letter that opens it.
std::string titleOf(Menu menu);

/// Where a menu is found, without "&": "View › Panels".
std::string pathOf(Menu menu);

/// A label as it is read: without "&".
std::string plainLabel(const std::string& label);

/// A key as it is read, in the user's language: "Ctrl+Shift+P", "Alt+Enter", "Del".
std::string keyInWords(std::string_view key);

}  // namespace desktop
