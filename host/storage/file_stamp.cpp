// SPDX-License-Identifier: MIT
#include "storage/file_stamp.h"

#include <sys/stat.h>

namespace storage {

FileStamp stampOf(const std::filesystem::path& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) return {};
  return {std::uint64_t(status.st_dev), std::uint64_t(status.st_ino), std::int64_t(status.st_size),
          std::int64_t(status.st_mtim.tv_sec), std::int64_t(status.st_mtim.tv_nsec)};
}

}  // namespace storage
