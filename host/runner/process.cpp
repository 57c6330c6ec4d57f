// SPDX-License-Identifier: MIT
#include "runner/process.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "runner/sink.h"

namespace runner {
namespace {

/// Closes the descriptors from one number to another.
void closeAll(unsigned first, unsigned last) {
  if (first > last) return;
#ifdef __linux__
  if (close_range(first, last, 0) == 0) return;
#endif
  const auto open = unsigned(std::max(sysconf(_SC_OPEN_MAX), 1L));
  for (unsigned number = first; number <= std::min(last, open); ++number) close(int(number));
}

extern "C" void requestCancel(int) { cancelRequested = true; }

}  // namespace

void prepareProcess(std::initializer_list<int> keep) {
  unsigned next = STDERR_FILENO + 1;
  for (const int number : keep) {
    if (number < int(next)) continue;
    closeAll(next, unsigned(number) - 1);
    next = unsigned(number) + 1;
  }
  closeAll(next, ~0u);
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  struct sigaction action = {};
  action.sa_handler = requestCancel;
  action.sa_flags = SA_RESTART;
  sigaction(SIGTERM, &action, nullptr);
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
