// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace desktop {

/// The style sheet for GTK's stock widgets in the current look.
std::string styleSheet();

}  // namespace desktop
