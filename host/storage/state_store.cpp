// SPDX-License-Identifier: MIT
#include "storage/state_store.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <optional>

#include "base/date.h"
#include "base/hash.h"
#include "base/id.h"
#include "base/text.h"
#include "storage/file.h"
#include "storage/posix_file.h"

namespace storage {
namespace {

namespace fs = std::filesystem;

// Makes a folder, and those it lies in, for good: what is kept in a folder that a power cut takes away is gone with it.
int makeFolder(const fs::path& directory, mode_t mode) {
  for (int attempt = 0; attempt < 2; ++attempt) {
    if (::mkdir(directory.c_str(), mode) == 0) return posix::flushDirectory(directory.parent_path());
    if (errno == EEXIST) return 0;
    if (errno != ENOENT || !directory.has_relative_path()) return errno;
    if (const int error = makeFolder(directory.parent_path(), 0777); error != 0) return error;
  }
  return ENOENT;
}

// A new private file with these bytes, on the disk and read back; 0 or an error number. It has its name when it is
// whole: what a killed process leaves is nobody's version.
int keep(const fs::path& file, std::string_view bytes) {
  const fs::path unfinished = file.parent_path() / "copy";
  posix::sweep(unfinished);
  fs::path temporary;
  Descriptor descriptor;
  int error = posix::createBeside(unfinished, false, temporary, descriptor);
  if (error != 0) return error;
  error = posix::writeAll(descriptor, bytes);
  if (error == 0) error = posix::flush(descriptor);
  std::string back;
  if (error == 0) error = posix::readAll(descriptor, back);
  if (error == 0 && back != bytes) error = EIO;
  if (error == 0) error = posix::replace(temporary, file, true);
  if (error != 0) {
    ::unlink(temporary.c_str());
    return error;
  }
  error = posix::flushDirectory(file.parent_path());
  if (error != 0) ::unlink(file.c_str());
  return error;
}

// Sorts by time: milliseconds since 1970, in as many digits as they have for centuries.
std::string timeStamp() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  std::string digits = std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
  return std::string(digits.size() < 14 ? 14 - digits.size() : 0, '0') + digits;
}

tl::unexpected<base::Error> refuse(const fs::path& file, int number) {
  return base::failure(
      base::ErrorCode::NotWritable,
      base::tr("A copy could not be kept in {file}: {reason}. Make room there, or give yourself access.",
               {{"file", file.string()}, {"reason", systemReason(number)}}),
      {file.string(), 0, 0, {}});
}

base::Result<fs::path> keepIn(const fs::path& directory, const std::string& name, std::string_view bytes) {
  const fs::path file = directory / name;
  if (const int error = keep(file, bytes); error != 0) return refuse(file, error);
  return file;
}

// Which versions go when one more comes; `kept` has the newest first.
std::vector<fs::path> spareVersions(const std::vector<fs::path>& kept) {
  using std::chrono::days;
  std::vector<fs::path> spare;
  std::optional<std::int64_t> last;
  for (std::size_t i = StateStore::versionsKept - 2; i < kept.size(); ++i) {
    const auto time = StateStore::timeOf(kept[i]);
    const auto age = std::chrono::floor<days>(StateStore::timeOf(kept.front()) - time).count();
    const auto day = std::chrono::floor<days>(time.time_since_epoch()).count();
    // Two kinds of periods, which must not be taken for each other.
    const std::int64_t period = age < 60 ? day : -1 - day / 30;
    if (period == last) spare.push_back(kept[i]);
    last = period;
  }
  return spare;
}

}  // namespace

StateStore StateStore::ofUser() {
  const char* state = std::getenv("XDG_STATE_HOME");
  if (state != nullptr && state[0] == '/') return StateStore(fs::path(state) / "samenspel");
  const char* home = std::getenv("HOME");
  return StateStore(fs::path(home != nullptr && home[0] == '/' ? home : "/nonexistent") / ".local/state/samenspel");
}

std::string StateStore::keyOf(const fs::path& path) {
  fs::path real;
  std::error_code error;
  if (posix::resolve(path, real) != 0) real = fs::absolute(path, error);
  const fs::path whole = fs::weakly_canonical(real, error);
  return base::sha256((error ? real.lexically_normal() : whole).string()).substr(0, 32);
}

base::Result<fs::path> StateStore::privateDirectory(const std::string& name) const {
  fs::path directory = m_directory;
  if (const int error = makeFolder(directory, 0700); error != 0) return refuse(directory, error);
  for (const fs::path& part : fs::path(name))
    if (const int error = makeFolder(directory /= part, 0700); error != 0) return refuse(directory, error);
  return directory;
}

fs::path StateStore::versionsOf(const fs::path& path) const { return m_directory / "versions" / keyOf(path); }

std::vector<fs::path> StateStore::versions(const fs::path& path) const {
  std::vector<fs::path> found;
  const fs::path directory = versionsOf(path);
  for (const std::string& name : posix::namesIn(directory))
    if (name.ends_with(".samenspel")) found.push_back(directory / name);
  std::sort(found.begin(), found.end(), std::greater<>());
  return found;
}

std::chrono::system_clock::time_point StateStore::timeOf(const fs::path& kept) {
  const std::string name = kept.filename().string();
  std::uint64_t milliseconds = 0;
  std::from_chars(name.data(), name.data() + name.size(), milliseconds);
  return base::momentAfter1970(milliseconds);
}

base::Result<fs::path> StateStore::keepVersion(const fs::path& path, std::string_view bytes) const {
  const auto kept = versions(path);
  if (!kept.empty())
    if (const auto newest = readFile(kept.front()); newest && *newest == bytes) return kept.front();
  std::error_code ignored;
  for (const fs::path& file : spareVersions(kept)) fs::remove(file, ignored);
  const auto directory = privateDirectory("versions/" + keyOf(path));
  if (!directory) return directory;
  return keepIn(*directory, timeStamp() + "-" + base::newId('v') + ".samenspel", bytes);
}

base::Result<fs::path> StateStore::keepRecovery(const fs::path& path, std::string_view bytes) const {
  return keepRecovery(keyOf(path), path, bytes);
}

base::Result<fs::path> StateStore::keepRecovery(const std::string& key, const fs::path& path,
                                                std::string_view bytes) const {
  const auto directory = privateDirectory("recovery/" + key);
  if (!directory) return directory;
  // A person looks for this one, so it has the document's name.
  const std::string name = timeStamp() + "-" + base::newId('c') + "-" + path.stem().string().substr(0, 100);
  return keepIn(*directory, name + ".samenspel", bytes);
}

base::Result<void> StateStore::erase(const fs::path& path) const {
  for (const char* const part : {"versions", "recovery"}) {
    std::error_code error;
    const fs::path directory = m_directory / part / keyOf(path);
    fs::remove_all(directory, error);
    if (error)
      return base::failure(base::ErrorCode::NotWritable,
                           base::tr("{file} could not be erased: {reason}. Give yourself access, and try again.",
                                    {{"file", directory.string()}, {"reason", systemReason(error.value())}}),
                           {directory.string(), 0, 0, {}});
  }
  return {};
}

}  // namespace storage
