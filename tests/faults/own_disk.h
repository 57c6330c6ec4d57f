// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "faults/watch.h"

namespace faults {

/// False where the system lets nobody but the administrator mount anything, and we are not that.
bool canMount();

/// Runs `work` in a child process that alone has a disk of this size mounted on `folder`.
Ended onOwnDisk(const std::filesystem::path& folder, std::size_t kilobytes, const std::function<std::string()>& work);

/// In such a child: from now on the disk can only be read.
bool makeReadOnly(const std::filesystem::path& folder);

/// In a child process of the administrator: from now on one of the ordinary users. False for others, who are already.
bool becomeOrdinary();

}  // namespace faults
