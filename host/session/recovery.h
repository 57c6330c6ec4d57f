// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "session/comparison.h"
#include "storage/document_lock.h"
#include "storage/recovery.h"

// What an earlier run left behind, and what to erase, without a window.
namespace session {

/// Work that is in no file, as it is offered at the start. Texts are in base::language().
struct Recoverable {
  std::filesystem::path journal;   ///< for Session::recover and discardRecoverable
  std::filesystem::path document;  ///< the file it belongs to; empty: it was never saved
  std::string title;
  std::string when;  ///< "2026-11-22 10:15", local time
  storage::Standing standing = storage::Standing::Newer;
  std::string explanation;           ///< how it stands to the file, whole sentences
  std::vector<std::string> changes;  ///< what it changes, in words
};

/// What no running program has open, newest first. What its file holds already goes. Nothing else is changed.
std::vector<Recoverable> recoverableWork();

/// Throws work away for good.
base::Result<void> discardRecoverable(const std::filesystem::path& journal);

/// Removes journals, versions, recovery copies and what is remembered of handing out the document at `path`.
base::Result<void> eraseTracesOf(const storage::StateStore& store, const std::filesystem::path& path);

/// "2026-11-22 10:15", in local time.
std::string inWords(std::chrono::system_clock::time_point time);
/// "process 1234, since 2026-11-22 10:15".
std::string inWords(const storage::LockOwner& owner);

}  // namespace session
