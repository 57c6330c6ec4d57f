// SPDX-License-Identifier: MIT
#include "storage/state_store.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>

#include "base/hash.h"
#include "base/id.h"
#include "base/text.h"
#include "storage/file.h"
#include "storage/posix_file.h"

namespace storage {
namespace {

namespace fs = std::filesystem;

int makePrivate(const fs::path& directory) {
  std::error_code error;
  fs::create_directories(directory.parent_path(), error);
  if (error) return error.value();
  return ::mkdir(directory.c_str(), 0700) == 0 || errno == EEXIST ? 0 : errno;
}

// A new private file with these bytes, on the disk and read back; 0 or an error number.
int keep(const fs::path& file, std::string_view bytes) {
  const Descriptor descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!descriptor) return errno;
  int error = posix::writeAll(descriptor, bytes);
  if (error == 0) error = posix::flush(descriptor);
  std::string back;
  if (error == 0) error = posix::readAll(descriptor, back);
  if (error == 0 && back != bytes) error = EIO;
  if (error == 0) error = posix::flushDirectory(file.parent_path());
  std::error_code ignored;
  if (error != 0) fs::remove(file, ignored);
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

base::Result<fs::path> keepIn(const fs::path& directory, const fs::path& name, std::string_view bytes) {
  if (const int error = makePrivate(directory); error != 0) return refuse(directory, error);
  const fs::path file = directory / name;
  if (const int error = keep(file, bytes); error != 0) return refuse(file, error);
  return file;
}

}  // namespace

StateStore StateStore::ofUser() {
  const char* state = std::getenv("XDG_STATE_HOME");
  if (state != nullptr && state[0] == '/') return StateStore(fs::path(state) / "samenspel");
  const char* home = std::getenv("HOME");
  return StateStore(fs::path(home != nullptr && home[0] == '/' ? home : "/nonexistent") / ".local/state/samenspel");
}

fs::path StateStore::versionsOf(const fs::path& path) const {
  std::error_code error;
  // By digest: the name of a document is nobody's business in a listing of the state directory.
  return m_directory / "versions" / base::sha256(fs::absolute(path, error).lexically_normal().string()).substr(0, 32);
}

std::vector<fs::path> StateStore::versions(const fs::path& path) const {
  std::vector<fs::path> found;
  std::error_code error;
  for (fs::directory_iterator entry(versionsOf(path), error), end; !error && entry != end; entry.increment(error))
    if (entry->path().extension() == ".samenspel") found.push_back(entry->path());
  std::sort(found.begin(), found.end(), std::greater<>());
  return found;
}

base::Result<fs::path> StateStore::keepVersion(const fs::path& path, std::string_view bytes) const {
  const auto kept = versions(path);
  if (!kept.empty())
    if (const auto newest = readFile(kept.front()); newest && *newest == bytes) return kept.front();
  std::error_code ignored;
  for (std::size_t i = versionsKept - 1; i < kept.size(); ++i) fs::remove(kept[i], ignored);
  if (const int error = makePrivate(m_directory); error != 0) return refuse(m_directory, error);
  if (const int error = makePrivate(m_directory / "versions"); error != 0) return refuse(m_directory, error);
  return keepIn(versionsOf(path), timeStamp() + "-" + base::newId('v') + ".samenspel", bytes);
}

base::Result<fs::path> StateStore::keepRecovery(const fs::path& path, std::string_view bytes) const {
  if (const int error = makePrivate(m_directory); error != 0) return refuse(m_directory, error);
  const std::string name = path.stem().string().substr(0, 100) + "-" + timeStamp() + "-" + base::newId('c');
  return keepIn(m_directory / "recovery", name + ".samenspel", bytes);
}

}  // namespace storage
