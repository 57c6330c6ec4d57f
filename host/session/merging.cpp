// SPDX-License-Identifier: MIT
#include "session/merging.h"

#include <map>

#include "base/text.h"
#include "compare/diff.h"

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
  auto common = readBase(base);
  if (!common) return tl::unexpected(common.error());
  auto first = readVersion(ours);
  if (!first) return tl::unexpected(first.error());
  std::vector<Incoming> incoming;
  for (const std::string& file : theirs) {
    auto other = readVersion(file);
    if (!other) return tl::unexpected(other.error());
    incoming.push_back({file, std::move(other->model)});
  }
  const Sitting sitting(std::move(*common), first->model, std::move(incoming));
  MergedFiles merged;
  merged.arrived = compare::diff(first->model, sitting.merged()).size();
  merged.result = std::move(*first);
  merged.result.model = sitting.merged();
  std::map<compare::ClashKey, std::size_t> places;
  for (const Question& question : sitting.questions()) {
    const auto [place, isNew] = places.try_emplace(keyOf(question.clash), merged.clashes.size());
    if (isNew)
      merged.clashes.push_back({question.clash, question.theirsOf, question.oursOf, {}});
    else
      merged.clashes[place->second].others.push_back({question.theirsOf, question.clash.theirs});
  }
  return merged;
}

}  // namespace session
