// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "compare/merge.h"
#include "session/operations.h"
#include "session/sitting.h"

// Putting versions of a model together, without a window.
namespace session {

using compare::Choice;
using compare::Clash;
using compare::Merge;
using compare::token;

/// What a file that comes in makes of what a clash is about, in words.
struct FileSide {
  std::string file;
  std::string theirs;
};

/// A clash, and the file whose coming brought it to light.
struct FileClash {
  Clash clash;
  std::string file;
  std::string oursOf = {};            ///< whose the side is that holds, in base::language()
  std::vector<FileSide> others = {};  ///< files that came later and clash in the same place
};

/// Several versions of a model put together.
struct MergedFiles {
  LoadedModel result;              ///< as if it had been read from the file of ours
  std::vector<FileClash> clashes;  ///< undecided: the result holds ours there
  std::size_t arrived = 0;         ///< changes that the result has and ours had not
};

/// An open model and what somebody else made of its file, to be put together.
struct FileMerge {
  Sitting sitting;
  model::Model theirs;      ///< what the file held
  std::string contentHash;  ///< of that
};

/// Puts the files `theirs` together with `ours`, one after the other, by what each made of `base`; what clashes in one
/// place is listed once. An empty file as base means that all began with nothing. Refused: a file that cannot be read,
/// or not be written without loss. Nothing is written.
base::Result<MergedFiles> mergeFiles(const std::string& base, const std::string& ours,
                                     const std::vector<std::string>& theirs);

/// A version to merge: a model file that this program can write without loss.
base::Result<LoadedModel> readVersion(const std::string& path);

}  // namespace session
