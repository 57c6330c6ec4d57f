// SPDX-License-Identifier: MIT
#include "storage/posix_file.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <memory>
#include <thread>
#include <vector>

#include "base/id.h"

namespace storage::posix {
namespace {

namespace fs = std::filesystem;

std::string temporaryPrefix(const fs::path& target) {
  // Names may have 255 bytes; ours needs room for what it adds.
  return "." + target.filename().string().substr(0, 200) + ".saving-";
}

// Waits for the lock; true also where the file system has none.
bool lock(const Descriptor& file) {
  using namespace std::chrono_literals;
  for (int attempt = 0; attempt < 50; ++attempt) {
    if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return true;
    std::this_thread::sleep_for(50ms);
  }
  return false;
}

}  // namespace

int resolve(const fs::path& path, fs::path& real) {
  std::error_code error;
  real = fs::absolute(path, error);
  for (int step = 0; step < 40; ++step) {
    if (!fs::is_symlink(fs::symlink_status(real, error))) return 0;
    const fs::path target = fs::read_symlink(real, error);
    if (error) return error.value();
    real = real.parent_path() / target;  // an absolute target replaces all of it
  }
  return ELOOP;
}

int openExisting(const fs::path& path, Existing& existing) {
  for (;;) {
    existing.descriptor = Descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW | O_NOCTTY));
    if (!existing.descriptor) return errno;
    if (::fstat(existing.descriptor.number(), &existing.status) != 0) return errno;
    if (!S_ISREG(existing.status.st_mode)) return EISDIR;
    if (!lock(existing.descriptor)) return EWOULDBLOCK;
    // Whoever held the lock may have put another file in its place; then that one counts.
    struct stat now {};
    if (::stat(path.c_str(), &now) != 0) return errno;
    if (now.st_ino == existing.status.st_ino && now.st_dev == existing.status.st_dev) return 0;
  }
}

int readAll(const Descriptor& descriptor, std::string& bytes) {
  bytes.clear();
  std::string buffer(1u << 16, '\0');
  for (off_t offset = 0;;) {
    const ssize_t count = ::pread(descriptor.number(), buffer.data(), buffer.size(), offset);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    if (count == 0) return 0;
    bytes.append(buffer, 0, std::size_t(count));
    offset += count;
  }
}

int writeAll(const Descriptor& descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor.number(), bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return count == 0 ? EIO : errno;
    bytes.remove_prefix(std::size_t(count));
  }
  return 0;
}

int flush(const Descriptor& descriptor) {
  if (::fsync(descriptor.number()) != 0) return errno;
  const int copy = ::fcntl(descriptor.number(), F_DUPFD_CLOEXEC, 0);
  return copy < 0 || ::close(copy) != 0 ? errno : 0;
}

int flushDirectory(const fs::path& directory) {
  const Descriptor descriptor(::open(directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!descriptor) return errno == EACCES ? 0 : errno;
  // Some file systems cannot do this, and need not.
  return ::fsync(descriptor.number()) == 0 || errno == EINVAL ? 0 : errno;
}

int createBeside(const fs::path& target, bool mayBeShared, fs::path& name, Descriptor& file) {
  for (int attempt = 0; attempt < 20; ++attempt) {
    name = target.parent_path() / (temporaryPrefix(target) + base::newId('t'));
    const mode_t mode = mayBeShared ? 0666 : 0600;
    file = Descriptor(::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
    if (file) {
      ::flock(file.number(), LOCK_EX | LOCK_NB);
      return 0;
    }
    if (errno != EEXIST) return errno;
  }
  return EEXIST;
}

int copyAttributes(const Existing& from, const Descriptor& to) {
  mode_t mode = from.status.st_mode & 07777;
  if (::fchown(to.number(), from.status.st_uid, from.status.st_gid) != 0) {
    // Without its owner or group, rights given to them would go to somebody else.
    if (::fchown(to.number(), uid_t(-1), from.status.st_gid) != 0) mode &= ~mode_t(070);
    mode &= ~mode_t(06000);
  }
  const ssize_t size = ::flistxattr(from.descriptor.number(), nullptr, 0);
  std::vector<char> names(size > 0 ? std::size_t(size) : 0), value;
  const ssize_t listed = names.empty() ? 0 : ::flistxattr(from.descriptor.number(), names.data(), names.size());
  for (const char* name = names.data(); listed > 0 && name < names.data() + listed;
       name += std::string_view(name).size() + 1) {
    const ssize_t length = ::fgetxattr(from.descriptor.number(), name, nullptr, 0);
    if (length < 0) continue;
    value.resize(std::size_t(length));
    if (::fgetxattr(from.descriptor.number(), name, value.data(), value.size()) == length)
      (void)::fsetxattr(to.number(), name, value.data(), value.size(), 0);
  }
  return ::fchmod(to.number(), mode) == 0 ? 0 : errno;
}

int replace(const fs::path& file, const fs::path& target, bool mustBeFree) {
  if (mustBeFree) {
    if (::renameat2(AT_FDCWD, file.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return errno;
  }
  return ::rename(file.c_str(), target.c_str()) == 0 ? 0 : errno;
}

int replaceWith(const fs::path& target, std::string_view bytes) {
  fs::path name;
  Descriptor made;
  if (const int error = createBeside(target, false, name, made); error != 0) return error;
  int error = writeAll(made, bytes);
  if (error == 0) error = flush(made);
  if (error == 0) error = replace(name, target, false);
  std::error_code ignored;
  if (error != 0) fs::remove(name, ignored);
  return error;
}

std::vector<std::string> namesIn(const fs::path& directory) {
  const std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(directory.c_str()), &::closedir);
  std::vector<std::string> names;
  if (!folder) return names;
  while (const dirent* const entry = ::readdir(folder.get())) {
    const std::string_view name = entry->d_name;
    if (name != "." && name != "..") names.emplace_back(name);
  }
  return names;
}

void sweep(const fs::path& target) {
  const std::string prefix = temporaryPrefix(target);
  for (const std::string& name : namesIn(target.parent_path())) {
    if (!name.starts_with(prefix)) continue;
    const fs::path path = target.parent_path() / name;
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (file && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0) ::unlink(path.c_str());
  }
}

}  // namespace storage::posix
