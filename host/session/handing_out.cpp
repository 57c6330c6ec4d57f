// SPDX-License-Identifier: MIT
#include "session/handing_out.h"

#include <algorithm>
#include <chrono>

#include "base/file_name.h"
#include "base/text.h"
#include "session/merging.h"
#include "session/recovery.h"
#include "storage/model_writer.h"
#include "storage/safe_file.h"

namespace session {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kept = 20;
constexpr const char* extension = ".samenspel";

fs::path directoryOf(const storage::StateStore& store, const fs::path& path) {
  return store.directory() / "handed-out" / storage::StateStore::keyOf(path);
}

std::vector<fs::path> filesIn(const fs::path& directory) {
  std::vector<fs::path> files;
  std::error_code error;
  for (fs::directory_iterator entry(directory, error), end; !error && entry != end; entry.increment(error))
    if (entry->path().extension() == extension) files.push_back(entry->path());
  std::ranges::sort(files, std::greater<>());
  return files;
}

base::Result<void> write(const fs::path& file, const std::string& bytes) {
  storage::SaveOptions options;
  options.expectedHash = std::string();  // never over something
  const auto saved = storage::saveBytes(bytes, file, options);
  return saved ? base::Result<void>() : tl::unexpected(saved.error());
}

base::Result<void> remember(const fs::path& path, const std::string& bytes) {
  const auto store = storage::StateStore::ofUser();
  const auto directory = store.privateDirectory("handed-out/" + storage::StateStore::keyOf(path));
  if (!directory) return tl::unexpected(directory.error());
  const auto files = filesIn(*directory);
  std::error_code ignored;
  for (std::size_t i = kept - 1; i < files.size(); ++i) fs::remove(files[i], ignored);
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const auto stamp = std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
  std::string name = std::to_string(stamp);
  name.insert(0, name.size() < 14 ? 14 - name.size() : 0, '0');  // sorts by time
  return write(*directory / (name + extension), bytes);
}

std::size_t sameBeginning(const std::string& a, const std::string& b) {
  return std::size_t(std::ranges::mismatch(a, b).in1 - a.begin());
}

}  // namespace

std::vector<HandedOut> handedOut(const std::string& path) {
  std::vector<HandedOut> all;
  for (const fs::path& file : filesIn(directoryOf(storage::StateStore::ofUser(), path)))
    all.push_back({file.string(), inWords(storage::StateStore::timeOf(file))});
  return all;
}

base::Result<std::vector<fs::path>> handOut(const model::Model& model, const std::string& title, const fs::path& path,
                                            const fs::path& folder, std::size_t count) {
  const auto refuse = [](std::string sentence) { return base::failure(base::ErrorCode::Invalid, std::move(sentence)); };
  if (path.empty())
    return refuse(
        base::tr("This model has no file yet. Save it first, so that what the groups make of it can come back "
                 "to it."));
  if (count < 2 || count > 50) return refuse(base::tr("There can be 2 to 50 groups."));
  std::vector<fs::path> files;
  for (std::size_t i = 1; i <= count; ++i)
    files.push_back(folder / (base::tr("{title} – group {number}",
                                       {{"title", base::fileName(title)}, {"number", std::to_string(i)}}) +
                              extension));
  for (const fs::path& file : files)
    if (std::error_code error; fs::exists(fs::symlink_status(file, error)))
      return refuse(base::tr("{file} is there already. Choose an empty folder, or take its groups back first.",
                             {{"file", file.filename().string()}}));
  const std::string bytes = storage::writeModel(model);
  if (auto done = remember(path, bytes); !done) return tl::unexpected(done.error());
  for (std::size_t i = 0; i < files.size(); ++i)
    if (auto done = write(files[i], bytes); !done) {
      std::error_code ignored;
      for (std::size_t written = 0; written < i; ++written) fs::remove(files[written], ignored);
      return tl::unexpected(done.error());
    }
  return files;
}

base::Result<std::vector<Incoming>> readGroups(const std::vector<fs::path>& files) {
  std::vector<Incoming> groups;
  for (const fs::path& file : files) {
    auto loaded = readVersion(file.string());
    if (!loaded) return tl::unexpected(loaded.error());
    groups.push_back({file.stem().string(), std::move(loaded->model)});
  }
  if (groups.size() < 2) return groups;
  std::size_t same = groups.front().name.size();
  for (const Incoming& group : groups) same = std::min(same, sameBeginning(groups.front().name, group.name));
  // At the last word that differs: "group 1", not "1".
  const std::string& first = groups.front().name;
  constexpr std::string_view dash = " – ";
  const std::size_t at = first.rfind(dash, same);
  if (at == std::string::npos || at + dash.size() > same) return groups;
  for (Incoming& group : groups) group.name.erase(0, at + dash.size());
  return groups;
}

void eraseHandedOut(const storage::StateStore& store, const fs::path& path) {
  std::error_code ignored;
  fs::remove_all(directoryOf(store, path), ignored);
}

}  // namespace session
