// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/model.h"
#include "storage/descriptor.h"
#include "storage/state_store.h"

// What a program that ended without saving left in its journals (see journal.h).
namespace storage {

/// How the work stands to the file of its document.
enum class Standing : std::uint8_t {
  NeverSaved,   // there is no file yet
  Newer,        // the file is what the work began with
  FileChanged,  // the file was changed since: the work is another version, not a newer one
  FileGone,     // the file is not there (any more)
  InFile,       // the file, or the work itself, says that nothing is missing
};

/// One journal, read.
struct RecoveredWork {
  std::filesystem::path journal;
  std::filesystem::path document;  ///< empty: it was never saved
  std::string fileHash;            ///< of what the document's file held when the work began, or was merged
  std::string title;
  std::chrono::system_clock::time_point changed;  ///< when the last whole step was made
  std::size_t steps = 0;
  bool isTorn = false;  ///< what came last was not whole, and is not here
  Standing standing = Standing::Newer;
  model::Model base;  ///< what it began with
  model::Model now;   ///< with every step

  /// To go on with the journal: open and locked, so that nobody else does.
  Descriptor lock;
  std::uint64_t length = 0;
  std::string chain;
};

/// The work in the bytes of a journal: what can be told without looking at any file. Nothing when there is no whole
/// beginning. Pure.
std::optional<RecoveredWork> workIn(std::string_view bytes);

/// Reads a journal and locks it. It is not changed. Refused: one that a program still writes or has recovered, one that
/// is not there, one without a whole beginning.
base::Result<RecoveredWork> readJournal(const std::filesystem::path& journal);

/// The journals that nobody writes, newest first. Those with nothing in them that a file does not have
/// (Standing::InFile) are removed; those that cannot be read, or hold nothing but a torn step, stay and are left out.
std::vector<RecoveredWork> abandonedWork(const StateStore& store);

/// Removes a journal for good: the user said so. Refused as readJournal refuses what is in use.
base::Result<void> discardWork(const std::filesystem::path& journal);

/// Removes the abandoned journals of this document. Those in use stay: whoever uses them removes them.
void eraseJournals(const StateStore& store, const std::filesystem::path& document);

}  // namespace storage
