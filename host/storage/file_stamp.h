// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>

namespace storage {

/// What tells cheaply that a file may have changed: which file it is, how large, and when it was written. The same
/// stamp does not prove the same content (see base::sha256 for that); another one says that it is worth looking.
struct FileStamp {
  std::uint64_t device = 0;
  std::uint64_t file = 0;  ///< 0: there is none
  std::int64_t size = 0;
  std::int64_t seconds = 0;
  std::int64_t nanoseconds = 0;
  bool operator==(const FileStamp&) const = default;
};

/// Of the file a link leads to. Does not open it.
FileStamp stampOf(const std::filesystem::path& path);

/// Nobody can write it, because its whole disk can only be read.
bool isOnReadOnlyDisk(const std::filesystem::path& path);

}  // namespace storage
