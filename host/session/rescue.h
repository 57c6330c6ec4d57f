// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "session/merging.h"

// Files that Session::open refuses although there is something in them, without a window. Nothing is written.
namespace session {

/// What is left of a file that cannot be opened, for Session::openPart.
struct LoadedPart {
  LoadedModel loaded;
  std::string why;  ///< why the file cannot be opened whole and what this is, for the status line
};

/// What stands in a file before it breaks off. Refused with the reason for which it cannot be opened when that is
/// nothing.
base::Result<LoadedPart> rescue(const std::filesystem::path& path);

/// A file in which version control left both versions, because it could not merge them.
struct Conflict {
  LoadedPart ours;  ///< to open; what `merge` puts theirs into
  FileMerge merge;
};

/// Nothing when the file is not of that kind. Refused with a sentence: a version in it that cannot be read.
std::optional<base::Result<Conflict>> conflictIn(const std::filesystem::path& path);

}  // namespace session
