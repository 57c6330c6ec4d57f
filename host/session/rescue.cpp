// SPDX-License-Identifier: MIT
#include "session/rescue.h"

#include "base/hash.h"
#include "base/text.h"
#include "session/common_version.h"
#include "storage/file.h"
#include "storage/rescue.h"

namespace session {

base::Result<LoadedPart> rescue(const std::filesystem::path& path) {
  const auto bytes = storage::readFile(path);
  if (!bytes) return tl::unexpected(bytes.error());
  auto rescued = storage::rescueModel(*bytes, path.string());
  if (!rescued) return tl::unexpected(rescued.error());
  std::string why = rescued->notes.back().message;
  return LoadedPart{std::move(*rescued), std::move(why)};
}

std::optional<base::Result<Conflict>> conflictIn(const std::filesystem::path& path) {
  using Found = base::Result<Conflict>;
  const auto bytes = storage::readFile(path);
  if (!bytes) return std::nullopt;
  const auto sides = storage::conflictSides(*bytes);
  if (!sides) return std::nullopt;
  const auto read = [&](const std::string& version, const std::string& name) {
    auto loaded = storage::readModel(version, path.string());
    if (loaded && loaded->readOnly)
      return base::Result<LoadedModel>(
          base::failure(base::ErrorCode::NewerFormat,
                        base::tr("{file} is of format {version}, which this program can read but not merge.",
                                 {{"file", path.string()}, {"version", loaded->formatVersion}})));
    if (!loaded)
      loaded.error().message = base::tr(
          "{file} holds two versions that were not merged. One of them, {name}, cannot be "
          "read: {reason}",
          {{"file", path.filename().string()}, {"name", name}, {"reason", loaded.error().message}});
    return loaded;
  };
  const std::string theirName = sides->theirName.empty() ? base::tr("Theirs") : sides->theirName;
  auto ours = read(sides->ours, sides->ourName.empty() ? base::tr("Mine") : sides->ourName);
  if (!ours) return Found(tl::unexpected(ours.error()));
  auto theirs = read(sides->theirs, theirName);
  if (!theirs) return Found(tl::unexpected(theirs.error()));
  model::Model base = commonPart(ours->model, theirs->model);
  if (sides->base)
    if (auto told = storage::readModel(*sides->base, path.string())) base = std::move(told->model);
  const std::string hash = base::sha256(*bytes);
  ours->contentHash = hash;
  Sitting sitting(std::move(base), ours->model, {{theirName, theirs->model}});
  std::string why = base::tr(
      "{file} holds two versions that were not merged ({ours}, {theirs}). What is shown is one of them. Merge "
      "them, and save the result; the file stays as it is until then.",
      {{"file", path.filename().string()},
       {"ours", sides->ourName.empty() ? base::tr("Mine") : sides->ourName},
       {"theirs", theirName}});
  return Found(Conflict{{std::move(*ours), std::move(why)}, {std::move(sitting), std::move(theirs->model), hash}});
}

}  // namespace session
