// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace xml {

/// What stands in a text before it breaks off: up to its last whole tag, comment or instruction, with the elements that
/// are open there closed. Empty when not even the tag of the root is whole. It says nothing about whether parse() takes
/// the result. Linear; any thread.
std::string intactBeginning(std::string_view text);

}  // namespace xml
