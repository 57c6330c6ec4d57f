// SPDX-License-Identifier: MIT
#include "faults/watch.h"

#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>

namespace faults {
namespace {

constexpr std::size_t longestAnswer = 64u << 10;

// What both processes see.
struct Shared {
  std::atomic<int> listener;  // the child's number of the descriptor that tells of its calls; 0: not yet
  std::atomic<bool> answered;
  std::atomic<std::size_t> size;
  char answer[longestAnswer];
};

class SharedMemory {
 public:
  SharedMemory()
      : m_memory(::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {}
  SharedMemory(const SharedMemory&) = delete;
  SharedMemory& operator=(const SharedMemory&) = delete;
  ~SharedMemory() { ::munmap(m_memory, sizeof(Shared)); }
  Shared* operator->() const { return static_cast<Shared*>(m_memory); }

 private:
  void* m_memory;
};

// Every call waits for the parent's verdict, but for the end of the process. TSYNC: of threads that run already, too.
int listenToCalls() {
  sock_filter program[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, std::uint32_t(offsetof(seccomp_data, nr))),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, std::uint32_t(SYS_exit_group), 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
  };
  const sock_fprog filter = {std::uint16_t(std::size(program)), program};
  const unsigned flags = SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_TSYNC_ESRCH;
  if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  return int(::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &filter));
}

void answer(const SharedMemory& shared, const std::string& said) {
  const std::size_t size = std::min(said.size(), longestAnswer);
  std::memcpy(shared->answer, said.data(), size);
  shared->size = size;
  shared->answered = true;
}

[[noreturn]] void runWatched(const SharedMemory& shared, const std::function<void()>& prepare,
                             const std::function<std::string()>& work) noexcept {
  prepare();
  // The lowest number that is free is the one the filter's descriptor gets. From then on every call waits.
  const int next = ::dup(STDERR_FILENO);
  ::close(next);
  shared->listener = next;
  if (listenToCalls() != next) ::_exit(9);
  answer(shared, work());
  ::_exit(0);
}

// Without an end for exceptions a child would go on as a second test program.
[[noreturn]] void runAlone(const SharedMemory& shared, const std::function<std::string()>& work) noexcept {
  answer(shared, work());
  ::_exit(0);
}

std::string nameOf(int number) {
  static std::map<int, std::string> names;
  std::string& name = names[number];
  if (name.empty()) {
    char* found = seccomp_syscall_resolve_num_arch(SCMP_ARCH_NATIVE, number);
    name = found == nullptr ? "call " + std::to_string(number) : found;
    std::free(found);
  }
  return name;
}

// The parent's end of the descriptor; -1 when the child ended before it had one.
int openListener(const SharedMemory& shared, int handle, pid_t process) {
  for (int attempt = 0; attempt < 400'000; ++attempt) {
    if (const int number = shared->listener; number > 0)
      if (const int mine = int(::syscall(SYS_pidfd_getfd, handle, number, 0)); mine >= 0) return mine;
    siginfo_t ended{};
    if (::waitid(P_PID, id_t(process), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_pid != 0) return -1;
    ::usleep(50);
  }
  return -1;
}

void follow(Ended& run, int listener, int handle, pid_t process, const Decide& decide) {
  const Watched watched(process, handle);
  for (;;) {
    pollfd waiting[] = {{listener, POLLIN, 0}, {handle, POLLIN, 0}};
    const int ready = ::poll(waiting, 2, 20'000);
    if (ready < 0 && errno == EINTR) continue;
    run.hung = ready == 0;
    if (run.hung || (waiting[0].revents & POLLIN) == 0) break;
    seccomp_notif told{};
    if (::ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &told) != 0) {
      if (errno == ENOENT || errno == EINTR) continue;
      break;
    }
    Call call{++run.calls, nameOf(told.data.nr), {}};
    std::copy_n(told.data.args, 6, call.arguments.begin());
    const Verdict verdict = decide(call, watched);
    if (verdict.kind == Verdict::Kill) {
      run.wasKilled = true;
      ::kill(process, verdict.value == 0 ? SIGKILL : int(verdict.value));
      if (verdict.value == 0) break;
    }
    seccomp_notif_resp response{told.id, 0, 0, 0};
    if (verdict.kind == Verdict::Fail) response.error = -std::int32_t(verdict.value);
    if (verdict.kind == Verdict::Answer) response.val = verdict.value;
    if (verdict.kind == Verdict::Proceed || verdict.kind == Verdict::Kill)
      response.flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE;
    (void)::ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &response);
  }
  if (run.hung || run.wasKilled) ::kill(process, SIGKILL);
}

void finish(Ended& run, const SharedMemory& shared, pid_t process) {
  int status = 0;
  ::waitpid(process, &status, 0);
  if (shared->answered) {
    run.said.assign(shared->answer, shared->size);
    run.wasKilled = false;
  }
  run.crashed = !shared->answered && !run.wasKilled && !run.hung;
}

}  // namespace

std::string Watched::bytes(std::uint64_t address, std::size_t count) const {
  std::string found(count, '\0');
  const iovec to = {found.data(), count};
  const iovec from = {reinterpret_cast<void*>(std::uintptr_t(address)), count};
  const ssize_t got = ::process_vm_readv(m_process, &to, 1, &from, 1, 0);
  found.resize(got < 0 ? 0 : std::size_t(got));
  return found;
}

std::string Watched::text(std::uint64_t address) const {
  // Not further than the page, which may be the last.
  std::string found;
  for (;;) {
    const std::size_t room = 4096 - address % 4096;
    const std::string piece = bytes(address, room);
    found += piece.substr(0, piece.find('\0'));
    if (piece.size() < room || piece.find('\0') != piece.npos) return found;
    address += room;
  }
}

std::string Watched::pathOf(int descriptor) const {
  std::error_code none;
  return std::filesystem::read_symlink("/proc/" + std::to_string(m_process) + "/fd/" + std::to_string(descriptor), none)
      .string();
}

std::uint64_t Watched::positionOf(int descriptor) const {
  std::ifstream info("/proc/" + std::to_string(m_process) + "/fdinfo/" + std::to_string(descriptor));
  std::string word;
  std::uint64_t position = 0;
  info >> word >> position;
  return position;
}

bool Watched::write(int descriptor, const std::string& bytes) const {
  const int mine = int(::syscall(SYS_pidfd_getfd, m_handle, descriptor, 0));
  if (mine < 0) return false;
  const bool done = ::write(mine, bytes.data(), bytes.size()) == ssize_t(bytes.size());
  return ::close(mine) == 0 && done;
}

bool canWatch() {
  static const bool can = [] {
    std::size_t seen = 0;
    const auto nothing = [] {};
    const auto work = [] { return std::to_string(::getppid()); };
    const Ended run = watch(nothing, work, [&](const Call& call, const Watched&) {
      seen += call.name == "getppid";
      return Verdict();
    });
    return seen == 1 && run.said == std::to_string(::getpid());
  }();
  return can;
}

Ended watch(const std::function<void()>& prepare, const std::function<std::string()>& work, const Decide& decide) {
  Ended run;
  const SharedMemory shared;
  const pid_t process = ::fork();
  if (process == 0) runWatched(shared, prepare, work);
  const int handle = int(::syscall(SYS_pidfd_open, process, 0));
  const int listener = openListener(shared, handle, process);
  if (listener >= 0) follow(run, listener, handle, process, decide);
  if (listener >= 0) ::close(listener);
  ::close(handle);
  finish(run, shared, process);
  return run;
}

Ended inChild(const std::function<std::string()>& work) {
  Ended run;
  const SharedMemory shared;
  const pid_t process = ::fork();
  if (process == 0) runAlone(shared, work);
  finish(run, shared, process);
  return run;
}

}  // namespace faults
