// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "runner/protection.h"

namespace runner {

/// Lets this process read the files below the system's library folders, and `plugin`, and do nothing else with any file
/// it has not opened yet: not list, not write, not make, not remove, not run. Where the kernel has it: no TCP either,
/// no abstract sockets and no signals to processes outside. Holds for root as well. Needs no-new-privileges.
Layer restrictFiles(const std::filesystem::path& plugin);

}  // namespace runner
