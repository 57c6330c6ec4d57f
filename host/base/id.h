// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace base {

/// True for `[A-Za-z_][A-Za-z0-9_.-]{0,63}`, what the file format allows as an id.
bool isValidId(std::string_view id);

/// A new id: `letter` and eight random base-32 characters, so that two people who add things at the same time do not
/// collide (40 bits). Thread safe.
std::string newId(char letter);

}  // namespace base
