// SPDX-License-Identifier: MIT
#include "runner/protection.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "runner/control.h"
#include "runner/landlock.h"
#include "runner/process.h"
#include "runner/system_calls.h"

#ifdef __linux__
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#endif

namespace runner {
namespace {

constexpr rlim_t maximumMemory = rlim_t(2) << 30;  // of addresses: what threads set aside counts too
constexpr rlim_t maximumSeconds = 120;             // of all processors together, behind the host's deadline
constexpr rlim_t maximumDescriptors = 256;
constexpr rlim_t maximumThreads = 256;
constexpr int niceness = 5;

Layer layer(std::string_view name, bool active) {
  return active ? Layer{name, true} : Layer{name, false, missingBecause(errno)};
}

bool limit(int what, rlim_t value) {
  rlimit now = {};
  if (getrlimit(__rlimit_resource_t(what), &now) != 0) return false;
  const rlim_t lower = std::min(value, now.rlim_max);
  const rlimit wanted = {lower, lower};
  return setrlimit(__rlimit_resource_t(what), &wanted) == 0;
}

Layer setLimits(bool mayWriteFiles) {
  bool all = limit(RLIMIT_CORE, 0) && limit(RLIMIT_CPU, maximumSeconds) && limit(RLIMIT_NOFILE, maximumDescriptors);
  all = (mayWriteFiles || limit(RLIMIT_FSIZE, 0)) && all;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)  // these set aside terabytes
  all = limit(RLIMIT_AS, maximumMemory) && all;
#endif
#ifdef __linux__
  // The limit counts all that the user runs; what runs now is at most this.
  struct sysinfo system = {};
  if (sysinfo(&system) == 0) all = limit(RLIMIT_NPROC, system.procs + maximumThreads) && all;
  // The window goes before: it must answer whatever a plugin does with the processors.
  setpriority(PRIO_PROCESS, 0, niceness);
  // Should memory run out, this process is to go first.
  const int score = open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC);
  if (score >= 0) {
    writeAll(score, "1000");
    close(score);
  }
#endif
  return layer("limits", all);
}

#ifdef __linux__

Layer endWithParent() {
  const pid_t parent = getppid();
  const bool set = prctl(PR_SET_PDEATHSIG, SIGKILL) == 0;
  if (getppid() != parent) raise(SIGKILL);  // it ended just before
  return layer("parent", set);
}

Layer dropPrivileges() {
  __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  const __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {};
  return layer("privileges", prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && syscall(SYS_capset, &header, none) == 0 &&
                                 prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0);
}

#else

Layer endWithParent() { return {"parent", false, "unsupported"}; }
Layer dropPrivileges() { return {"privileges", false, "unsupported"}; }

#endif

}  // namespace

std::vector<Layer> protect(const Protection& protection) {
  std::vector<Layer> layers;
  layers.push_back(setLimits(protection.mayWriteFiles));
  layers.push_back(endWithParent());
  layers.push_back(dropPrivileges());
  layers.push_back(restrictFiles(protection.plugin));
  const CallsRestricted calls = restrictCalls(protection.control);
  layers.push_back(calls.layer);
  if (protection.control >= 0) {
    sendToHost(protection.control, layersText(layers) + refusedCallsText(), calls.answers);
    close(protection.control);
  }
  // With this the plugin could answer its own calls.
  if (calls.answers >= 0) close(calls.answers);
  return layers;
}

std::string layersText(const std::vector<Layer>& layers) {
  std::string text;
  for (const Layer& layer : layers) {
    text.append("layer ").append(layer.name).append(layer.active ? " active" : " missing");
    if (!layer.detail.empty()) text.append(" ").append(layer.detail);
    text += "\n";
  }
  return text;
}

std::string missingBecause(int number) {
  switch (number) {
    case ENOSYS:
    case EINVAL:
      return "unsupported";
    case EOPNOTSUPP:
      return "disabled";
    default:
      return std::to_string(number);
  }
}

}  // namespace runner
