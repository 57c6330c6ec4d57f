// SPDX-License-Identifier: MIT
#include "runner/landlock.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

#include "storage/descriptor.h"

#ifdef __linux__
#include <linux/landlock.h>
#endif

namespace runner {

#if defined(__linux__) && defined(SYS_landlock_create_ruleset)
namespace {

// The kernel's header may be older than the kernel: what later versions added (Documentation/userspace-api/landlock).
constexpr std::uint64_t firstFileRights = (1u << 13) - 1;  // version 1
constexpr std::uint64_t refer = 1u << 13;                  // 2
constexpr std::uint64_t truncate = 1u << 14;               // 3
constexpr std::uint64_t bindAndConnectTcp = 3;             // 4
constexpr std::uint64_t deviceControl = 1u << 15;          // 5
constexpr std::uint64_t abstractSocketsAndSignals = 3;     // 6
constexpr std::uint32_t doNotLogThisProgram = 1;           // 7

struct Ruleset {
  std::uint64_t files = 0;
  std::uint64_t network = 0;  // from version 4
  std::uint64_t scoped = 0;   // from version 6
};

Ruleset everythingOf(long version) {
  Ruleset all;
  all.files = firstFileRights;
  if (version >= 2) all.files |= refer;
  if (version >= 3) all.files |= truncate;
  if (version >= 5) all.files |= deviceControl;
  if (version >= 4) all.network = bindAndConnectTcp;
  if (version >= 6) all.scoped = abstractSocketsAndSignals;
  return all;
}

std::size_t sizeOf(long version) { return version >= 6 ? 24 : version >= 4 ? 16 : 8; }

/// Lets a file, or the files below a folder, be read. What does not exist needs no rule.
void allowReading(const storage::Descriptor& ruleset, const std::filesystem::path& path) {
  const storage::Descriptor file(open(path.c_str(), O_PATH | O_CLOEXEC));
  if (!file) return;
  const landlock_path_beneath_attr rule = {LANDLOCK_ACCESS_FS_READ_FILE, file.number()};
  syscall(SYS_landlock_add_rule, ruleset.number(), LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
}

}  // namespace

Layer restrictFiles(const std::filesystem::path& plugin) {
  const auto missing = [] { return Layer{"landlock", false, missingBecause(errno)}; };
  const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
  if (version < 1) return missing();
  const Ruleset everything = everythingOf(version);
  const storage::Descriptor ruleset(int(syscall(SYS_landlock_create_ruleset, &everything, sizeOf(version), 0)));
  if (!ruleset) return missing();
  // Where the loader looks for what a plugin is linked to, and the list it looks in.
  for (const char* path : {"/lib", "/lib32", "/lib64", "/libx32", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libx32",
                           "/usr/local/lib", "/usr/local/lib64", "/etc/ld.so.cache"})
    allowReading(ruleset, path);
  if (!plugin.empty()) allowReading(ruleset, plugin);
  // A plugin that tries a thousand times should not fill the system's log.
  const std::uint32_t flags = version >= 7 ? doNotLogThisProgram : 0;
  if (syscall(SYS_landlock_restrict_self, ruleset.number(), flags) != 0) return missing();
  return {"landlock", true, std::to_string(version)};
}

#else

Layer restrictFiles(const std::filesystem::path&) { return {"landlock", false, "unsupported"}; }

#endif

}  // namespace runner
