// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "storage/model_reader.h"

// Files that are no model any more, but hold one or two. Pure functions of bytes; any thread.
namespace storage {

/// What stands in the bytes of a file before it breaks off or is damaged, as a model of its own whose every part was
/// checked as readModel checks; a note says where it ends. It is read only, and has the hash of all the bytes. Refused
/// with the reason of readModel when that reads the file whole or there is no element to rescue.
base::Result<LoadedModel> rescueModel(std::string_view bytes, std::string_view fileName);

/// The versions in a file in which version control left the marks of a merge that it could not do.
struct ConflictSides {
  std::string ours;
  std::string theirs;
  std::optional<std::string> base;  ///< what both began with, when every conflict tells
  std::string ourName;              ///< as the first mark names it: "HEAD"; may be empty
  std::string theirName;
};

/// Takes such a file apart; nothing when it has no whole conflict, or a mark where none can be.
std::optional<ConflictSides> conflictSides(std::string_view bytes);

}  // namespace storage
