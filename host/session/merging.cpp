// SPDX-License-Identifier: MIT
#include "session/merging.h"

#include "base/text.h"

namespace session {
namespace {

/// What two versions have in common; git gives an empty file when that is nothing.
base::Result<model::Model> readBase(const std::string& path) {
  auto loaded = readVersion(path);
  if (loaded) return std::move(loaded->model);
  if (loaded.error().code == base::ErrorCode::Empty) return model::Model();
  return tl::unexpected(loaded.error());
}

}  // namespace

base::Result<LoadedModel> readVersion(const std::string& path) {
  auto loaded = readInput(path);
  if (loaded && loaded->readOnly)
    return base::failure(base::ErrorCode::NewerFormat,
                         base::tr("{file} is of format {version}, which this program can read but not merge.",
                                  {{"file", path}, {"version", loaded->formatVersion}}));
  return loaded;
}

base::Result<MergedFiles> mergeFiles(const std::string& base, const std::string& ours,
                                     const std::vector<std::string>& theirs) {
  const auto common = readBase(base);
  if (!common) return tl::unexpected(common.error());
  auto first = readVersion(ours);
  if (!first) return tl::unexpected(first.error());
  MergedFiles merged;
  merged.result = std::move(*first);
  for (const std::string& file : theirs) {
    auto other = readVersion(file);
    if (!other) return tl::unexpected(other.error());
    Merge merge(*common, std::move(merged.result.model), std::move(other->model));
    merged.arrived += merge.changes().size();
    for (const Clash& clash : merge.clashes()) merged.clashes.push_back({clash, file});
    merged.result.model = merge.merged();
  }
  return merged;
}

}  // namespace session
