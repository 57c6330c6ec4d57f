// SPDX-License-Identifier: MIT
#include "storage/file_stamp.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace storage {

FileStamp stampOf(const std::filesystem::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return {};
  return {std::uint64_t(status.st_dev), std::uint64_t(status.st_ino), std::int64_t(status.st_size),
          std::int64_t(status.st_mtim.tv_sec), std::int64_t(status.st_mtim.tv_nsec)};
}

bool isOnReadOnlyDisk(const std::filesystem::path& path) { return ::access(path.c_str(), W_OK) != 0 && errno == EROFS; }

}  // namespace storage
