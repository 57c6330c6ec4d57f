// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "base/result.h"
#include "xml/limits.h"

namespace xml {

/// Says so when there is nothing in the file: no bytes, white space, a byte order mark or an XML declaration alone, or
/// nothing but zeros.
std::optional<base::Error> recogniseNothing(std::string_view bytes, std::string_view file);

/// For a file that could not be read as XML: says what it is when that is well known - a web page, an archive, a
/// picture, an unresolved merge and the like.
std::optional<base::Error> recogniseOther(std::string_view bytes, std::string_view file);

/// The refusal of a file that is larger than the limit.
base::Error tooLarge(std::size_t bytes, std::string_view file, const Limits& limits);

}  // namespace xml
