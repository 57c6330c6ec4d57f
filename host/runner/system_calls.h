// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "runner/protection.h"

namespace runner {

struct CallsRestricted {
  Layer layer;
  int answers = -1;  ///< where refused calls wait for an answer; to be sent to the host and closed
};

/// Leaves this process only the system calls an analysis needs: memory, threads, clocks, reading, writing to what is
/// open. Calls that reach for something else fail with EPERM; what is in no list here, such as what kernels will bring,
/// is "not there" (ENOSYS), so that libraries fall back to what they did before. With a control socket that one may
/// still be used for sendmsg, and refused calls wait for the host's answer where the kernel can do that. Needs
/// no-new-privileges.
CallsRestricted restrictCalls(int control);

/// The lines "refuses WORD NUMBER..." by which a host knows what a call was for. The words: network, program, process,
/// signal, inspect, write, memory, kernel.
std::string refusedCallsText();

}  // namespace runner
