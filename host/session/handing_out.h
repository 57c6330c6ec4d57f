// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "session/sitting.h"
#include "storage/state_store.h"

// A model in the hands of several groups at once: a copy for each, and all of them put together again. Without a
// window.
namespace session {

/// What a model was when it was handed out.
struct HandedOut {
  std::string file;  ///< for readVersion
  std::string when;  ///< "2026-11-22 10:15", local time
};

/// The occasions on which the document at `path` was handed out, newest first.
std::vector<HandedOut> handedOut(const std::string& path);

/// Writes a copy of the model for each of `count` groups into `folder` ("Title – group 1.samenspel"), and remembers in
/// the program's private directory what was handed out of the document at `path`. Returns the files. Refused, with
/// nothing left behind: a document without a file, a number of groups that is not 2 to 50, a file that is there
/// already, and as saving refuses.
base::Result<std::vector<std::filesystem::path>> handOut(const model::Model& model, const std::string& title,
                                                         const std::filesystem::path& path,
                                                         const std::filesystem::path& folder, std::size_t count);

/// Reads the files of groups for a sitting; each is named by its file's name without what all have in common: "group
/// 1". Refused: one that cannot be read, or not be merged without loss.
base::Result<std::vector<Incoming>> readGroups(const std::vector<std::filesystem::path>& files);

/// Removes what is remembered of handing out a document.
void eraseHandedOut(const storage::StateStore& store, const std::filesystem::path& path);

}  // namespace session
