// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace runner {

/// Sends the host one message over a socket, with a descriptor when that is not negative. False when it cannot be sent.
bool sendToHost(int control, std::string_view text, int descriptor);

}  // namespace runner
