// SPDX-License-Identifier: MIT
#include "session/comparison.h"

#include "compare/diff.h"
#include "storage/file.h"

namespace session {

Comparison compareModels(const model::Model& before, const model::Model& after) {
  return {compare::diff(before, after), compare::changesInWords(before, after)};
}

base::Result<std::string> fileInWords(const std::string& path, bool anyway) {
  const auto loaded = readInput(path);
  if (loaded) return compare::modelInWords(loaded->model);
  if (!anyway) return tl::unexpected(loaded.error());
  if (loaded.error().code == base::ErrorCode::Empty) return std::string();
  return storage::readFile(path);
}

}  // namespace session
