// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "base/result.h"

namespace runner {

/// Looks whether a file can be a library for this machine at all, before the loader, which takes more for granted, maps
/// it. Failures, each a sentence with what to do: it is not there; no library (with what it is when it is something
/// well known); one for another kind of processor; cut off. Reads nothing but the file's headers.
base::Result<void> checkLibraryFile(const std::filesystem::path& file);

}  // namespace runner
