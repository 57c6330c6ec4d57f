// SPDX-License-Identifier: MIT
#include "session/versions.h"

#include <filesystem>

#include "session/operations.h"
#include "session/recovery.h"
#include "storage/file.h"
#include "storage/state_store.h"

namespace session {

std::vector<Version> versionsOf(const std::string& path) {
  std::vector<Version> all;
  for (const std::filesystem::path& file : storage::StateStore::ofUser().versions(path)) {
    std::error_code error;
    const auto bytes = std::filesystem::file_size(file, error);
    all.push_back({file.string(), inWords(storage::StateStore::timeOf(file)), error ? 0 : bytes});
  }
  return all;
}

base::Result<void> writeVersion(const Version& version, const std::string& path) {
  const auto bytes = storage::readFile(version.file);
  return bytes ? writeOutput(path, *bytes) : tl::unexpected(bytes.error());
}

}  // namespace session
