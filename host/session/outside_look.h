// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <future>
#include <optional>
#include <string>

#include "storage/file_stamp.h"

namespace session {

/// Looks at a file without waiting for its disk: a look that takes its time goes on, and the next one asks what it saw.
/// Thread: the user interface's. Replace it by a new one when what is known of the file changes.
class OutsideLook {
 public:
  struct Seen {
    storage::FileStamp stamp;
    std::optional<std::string> hash;  ///< SHA-256 of what is in it; nothing when it cannot be read, or is as known
    bool onReadOnlyDisk = false;
  };

  /// Nothing as long as the disk does not answer. `known`: what the file was; then its content is not read.
  std::optional<Seen> at(const std::filesystem::path& path, const storage::FileStamp& known);

 private:
  std::future<Seen> m_outcome;
};

}  // namespace session
