// SPDX-License-Identifier: MIT
#include "faults/own_disk.h"

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <fstream>

#include "support/scratch.h"

namespace faults {
namespace {

constexpr uid_t nobody = 65534;

// Whoever may not mount may in a world of their own, where they are the administrator.
bool enterOwnWorld() {
  const uid_t user = ::geteuid();
  const gid_t group = ::getegid();
  if (user == 0) return ::unshare(CLONE_NEWNS) == 0;
  if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0) return false;
  std::ofstream("/proc/self/setgroups") << "deny";
  std::ofstream("/proc/self/uid_map") << "0 " << user << " 1";
  std::ofstream("/proc/self/gid_map") << "0 " << group << " 1";
  return ::geteuid() == 0;
}

bool mountOn(const std::filesystem::path& folder, std::size_t kilobytes) {
  const std::string options = "size=" + std::to_string(kilobytes) + "k";
  return enterOwnWorld() && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         ::mount("tmpfs", folder.c_str(), "tmpfs", 0, options.c_str()) == 0;
}

}  // namespace

bool canMount() {
  static const bool can = [] {
    const Scratch scratch;
    return inChild([&] { return std::string(mountOn(scratch.path(), 64) ? "+" : "-"); }).said == "+";
  }();
  return can;
}

Ended onOwnDisk(const std::filesystem::path& folder, std::size_t kilobytes, const std::function<std::string()>& work) {
  return inChild([&] { return mountOn(folder, kilobytes) ? work() : std::string("the disk cannot be mounted"); });
}

bool makeReadOnly(const std::filesystem::path& folder) {
  return ::mount(nullptr, folder.c_str(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
}

bool becomeOrdinary() { return ::geteuid() == 0 && ::setgid(nobody) == 0 && ::setuid(nobody) == 0; }

}  // namespace faults
