// SPDX-License-Identifier: MIT
#pragma once

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <string>

/// While it lives, the disk under a folder does not answer: who waits for a file there to be written, or also who looks
/// at one, waits until answer(). One at a time. Include it in one file of a program only: it takes the place of two
/// calls of the system.
class SlowDisk {
 public:
  enum Kind { Writing, All };
  explicit SlowDisk(const std::filesystem::path& folder, Kind kind = All) {
    const std::lock_guard lock(mutex());
    slowKind() = kind;
    slowFolder() = folder.string() + "/";
  }
  SlowDisk(const SlowDisk&) = delete;
  SlowDisk& operator=(const SlowDisk&) = delete;
  ~SlowDisk() { answer(); }

  void answer() {
    const std::lock_guard lock(mutex());
    slowFolder().clear();
    changed().notify_all();
  }
  /// What a call about a file there goes through.
  static void pass(Kind kind, const std::string& path) {
    std::unique_lock lock(mutex());
    if (slowFolder().empty() || !path.starts_with(slowFolder()) || kind > slowKind()) return;
    changed().wait(lock, [] { return slowFolder().empty(); });
  }

 private:
  static std::mutex& mutex() {
    static std::mutex one;
    return one;
  }
  static std::condition_variable& changed() {
    static std::condition_variable one;
    return one;
  }
  static std::string& slowFolder() {
    static std::string one;
    return one;
  }
  static Kind& slowKind() {
    static Kind one = All;
    return one;
  }
};

extern "C" int fsync(int file) {
  std::error_code ignored;
  SlowDisk::pass(SlowDisk::Writing,
                 std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(file), ignored).string());
  static const auto real = reinterpret_cast<int (*)(int)>(::dlsym(RTLD_NEXT, "fsync"));
  return real(file);
}

extern "C" int stat(const char* path, struct stat* status) noexcept {
  SlowDisk::pass(SlowDisk::All, path);
  return ::fstatat(AT_FDCWD, path, status, 0);
}
