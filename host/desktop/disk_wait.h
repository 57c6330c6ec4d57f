// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace desktop {

/// For session::waitMeanwhile: says that the disk does not answer, keeps the windows drawn, and lets the user give up.
/// UI thread.
bool waitForDisk(const std::function<bool()>& isDone);

}  // namespace desktop
