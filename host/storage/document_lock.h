// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>

#include "base/result.h"
#include "storage/descriptor.h"
#include "storage/state_store.h"

namespace storage {

/// Who has a document open.
struct LockOwner {
  long process = 0;  ///< its number; 0: not known
  std::chrono::system_clock::time_point since;
};

/// Keeps a document to one window of this user on this machine: a locked file in the state directory's `locks`, named
/// by a digest of the document's path. The system gives it up when the program ends, however it ends. Nothing lies
/// beside the document, so another user or machine does not see it: there the content decides when the file is saved
/// (SaveOptions::expectedHash). Movable; any thread.
class DocumentLock {
 public:
  DocumentLock() = default;
  DocumentLock(DocumentLock&& other) noexcept = default;
  DocumentLock& operator=(DocumentLock&& other) noexcept;
  ~DocumentLock() { release(); }

  /// Does not wait. Nothing comes back when the lock was taken, or where there can be none (no state directory), else
  /// who has it.
  std::optional<LockOwner> take(const StateStore& store, const std::filesystem::path& document);
  void release();
  bool isHeld() const { return bool(m_file); }

 private:
  std::filesystem::path m_name;
  Descriptor m_file;
};

}  // namespace storage
