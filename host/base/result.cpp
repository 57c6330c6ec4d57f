// SPDX-License-Identifier: MIT
#include "base/result.h"

#include <fmt/format.h>

namespace base {

std::string describe(const Error& error) {
  std::string text;
  if (!error.place.file.empty()) {
    text = error.place.file + ":";
    if (error.place.line > 0) text += fmt::format("{}:{}:", error.place.line, error.place.column);
    text += " ";
  }
  return text + error.message;
}

}  // namespace base
