// SPDX-License-Identifier: MIT
#include "runner/process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "runner/sink.h"

namespace runner {
namespace {

void limit(int what, rlim_t value) {
  rlimit now = {};
  if (getrlimit(__rlimit_resource_t(what), &now) != 0) return;
  const rlimit wanted = {std::min(value, now.rlim_max), std::min(value, now.rlim_max)};
  setrlimit(__rlimit_resource_t(what), &wanted);
}

extern "C" void requestCancel(int) { cancelRequested = true; }

}  // namespace

void prepareProcess(bool mayWriteFiles) {
  limit(RLIMIT_CORE, 0);
  if (!mayWriteFiles) limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_NOFILE, 256);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);  // a write to a file then fails instead of ending the process
  struct sigaction action = {};
  action.sa_handler = requestCancel;
  action.sa_flags = SA_RESTART;
  sigaction(SIGTERM, &action, nullptr);
#ifdef PR_SET_PDEATHSIG
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

int takeDescriptor(int descriptor) {
  // High, because plugins that close or reuse descriptors do so with small numbers.
  const int taken = fcntl(descriptor, F_DUPFD_CLOEXEC, 64);
  if (taken >= 0 && descriptor > STDERR_FILENO) close(descriptor);
  return taken;
}

bool isFile(int descriptor) {
  struct stat status = {};
  return fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

void closeInput() {
  const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (nothing < 0) return;
  dup2(nothing, STDIN_FILENO);
  close(nothing);
}

bool writeAll(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes.remove_prefix(std::size_t(count));
  }
  return true;
}

}  // namespace runner
