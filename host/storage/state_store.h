// SPDX-License-Identifier: MIT
#pragma once

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

  /// Keeps bytes as a version of the document at `path`, and at most `versionsKept` of them, the newest. Keeping what
  /// is the newest version already does nothing.
  base::Result<std::filesystem::path> keepVersion(const std::filesystem::path& path, std::string_view bytes) const;
  /// The versions of a document, newest first.
  std::vector<std::filesystem::path> versions(const std::filesystem::path& path) const;

  /// Keeps a verified copy of work on the document at `path` that could not be saved, or not safely.
  base::Result<std::filesystem::path> keepRecovery(const std::filesystem::path& path, std::string_view bytes) const;

  static constexpr std::size_t versionsKept = 50;

 private:
  std::filesystem::path versionsOf(const std::filesystem::path& path) const;

  std::filesystem::path m_directory;
};

}  // namespace storage
