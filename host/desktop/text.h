// SPDX-License-Identifier: MIT
#pragma once

#include <wx/string.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "base/text.h"

namespace desktop {

/// UTF-8 to wxWidgets' text and back. The locale plays no part.
inline wxString wx(std::string_view utf8) { return wxString::FromUTF8(utf8.data(), utf8.size()); }
inline std::string utf8(const wxString& text) { return std::string(text.utf8_str()); }

/// base::tr for widgets.
inline wxString tr(std::string_view message, std::initializer_list<base::Argument> arguments = {}) {
  return wx(base::tr(message, arguments));
}

}  // namespace desktop
