// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace storage {

/// The program's private directory for what must survive it: earlier versions of documents and copies of work that
/// could not be saved. Directories have mode 0700, files 0600. A value; any thread; functions touch the disk.
class StateStore {
 public:
  explicit StateStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}
  /// $XDG_STATE_HOME/samenspel, or ~/.local/state/samenspel.
  static StateStore ofUser();

  const std::filesystem::path& directory() const { return m_directory; }

  /// The directory of this name in the store, made when it is missing.
  base::Result<std::filesystem::path> privateDirectory(const std::string& name) const;
  /// What stands for the document at `path` in the names of files: a digest, because the name of a document is nobody's
  /// business in a listing. The same through every link to it.
  static std::string keyOf(const std::filesystem::path& path);

  /// Keeps bytes as a version of the document at `path`. The newest `versionsKept` stay; of older ones the newest of
  /// each day, after sixty days the newest of each thirty. Keeping what is the newest version already does nothing.
  base::Result<std::filesystem::path> keepVersion(const std::filesystem::path& path, std::string_view bytes) const;
  /// The versions of a document, newest first.
  std::vector<std::filesystem::path> versions(const std::filesystem::path& path) const;
  /// When a version or a recovery copy was put here.
  static std::chrono::system_clock::time_point timeOf(const std::filesystem::path& kept);

  /// Keeps a verified copy of work on the document at `path` that could not be saved, or not safely.
  base::Result<std::filesystem::path> keepRecovery(const std::filesystem::path& path, std::string_view bytes) const;
  /// The same where the disk of `path` does not answer: `key` is what keyOf said when it did.
  base::Result<std::filesystem::path> keepRecovery(const std::string& key, const std::filesystem::path& path,
                                                   std::string_view bytes) const;

  /// Removes the versions and the recovery copies of a document.
  base::Result<void> erase(const std::filesystem::path& path) const;

  static constexpr std::size_t versionsKept = 20;

 private:
  std::filesystem::path versionsOf(const std::filesystem::path& path) const;

  std::filesystem::path m_directory;
};

}  // namespace storage
