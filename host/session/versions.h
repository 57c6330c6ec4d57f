// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/result.h"

namespace session {

/// What a document held before it was saved over.
struct Version {
  std::string file;  ///< for readInput, compareModels and Session::restoreVersion
  std::string when;  ///< when it was replaced: "2026-11-22 10:15", local time
  std::uintmax_t bytes = 0;
};

/// The versions that were kept of the document at `path`, newest first; see storage::StateStore::keepVersion.
std::vector<Version> versionsOf(const std::string& path);

/// Writes what the document held to a file, byte for byte and by the save protocol: what is there now becomes a
/// version. To the document's own path it is restored. "-" is standard output.
base::Result<void> writeVersion(const Version& version, const std::string& path);

}  // namespace session
