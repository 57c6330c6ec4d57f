// SPDX-License-Identifier: MIT
#include "runner/system_calls.h"

#ifdef __linux__
#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <memory>
#endif

namespace runner {

#ifdef __linux__
namespace {

/// What needs no look at its arguments. Whether a file can be opened or looked into is for landlock.
constexpr std::string_view allowed[] = {
    "brk madvise mincore mmap mprotect mremap msync munmap",
    "arch_prctl exit exit_group futex futex_waitv getcpu membarrier restart_syscall rseq sched_get_priority_max "
    "sched_get_priority_min sched_getaffinity sched_getattr sched_getparam sched_getscheduler sched_yield "
    "set_robust_list set_tid_address",
    "close close_range dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2 epoll_wait eventfd "
    "eventfd2 fadvise64 fsync fdatasync lseek pipe pipe2 poll ppoll pread64 preadv preadv2 pselect6 pwrite64 pwritev "
    "pwritev2 read readahead readv select write writev",
    "access faccessat faccessat2 fstat fstatfs getcwd getdents getdents64 lstat newfstatat readlink readlinkat stat "
    "statfs statx umask",
    "alarm clock_getres clock_gettime clock_nanosleep getitimer gettimeofday nanosleep pause rt_sigaction "
    "rt_sigpending "
    "rt_sigprocmask rt_sigreturn rt_sigsuspend rt_sigtimedwait setitimer sigaltstack signalfd signalfd4 time "
    "timer_create timer_delete timer_getoverrun timer_gettime timer_settime timerfd_create timerfd_gettime "
    "timerfd_settime times",
    "capget getegid geteuid getgid getgroups getpgid getpgrp getpid getppid getpriority getrandom getresgid getresuid "
    "getrlimit getrusage getsid gettid getuid sysinfo uname wait4 waitid"};

struct Refused {
  std::string_view word;
  std::string_view calls;
};

constexpr Refused refused[] = {
    {"network",
     "socket socketpair connect bind listen accept accept4 sendto sendmsg sendmmsg recvfrom recvmsg recvmmsg shutdown "
     "getpeername getsockname getsockopt setsockopt"},
    {"program", "execve execveat"},
    {"process", "fork vfork setsid setpgid unshare setns"},
    {"signal", "tkill rt_sigqueueinfo rt_tgsigqueueinfo pidfd_send_signal"},
    {"inspect",
     "ptrace process_vm_readv process_vm_writev process_madvise process_mrelease kcmp pidfd_open pidfd_getfd "
     "perf_event_open"},
    {"write",
     "creat truncate ftruncate fallocate mkdir mkdirat rmdir unlink unlinkat rename renameat renameat2 link linkat "
     "symlink symlinkat mknod mknodat chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat utime utimes "
     "utimensat futimesat setxattr lsetxattr fsetxattr removexattr lremovexattr fremovexattr"},
    {"memory",
     "memfd_create memfd_secret userfaultfd shmget shmat shmctl semget semop semctl msgget msgsnd msgrcv msgctl "
     "mq_open mq_unlink"},
    {"kernel",
     "io_uring_setup io_uring_enter io_uring_register bpf keyctl add_key request_key mount umount2 pivot_root chroot "
     "fsopen fsmount move_mount open_tree personality setrlimit setuid setgid setreuid setregid setresuid setresgid "
     "setgroups capset open_by_handle_at name_to_handle_at init_module finit_module quotactl setpriority"},
};

/// What is refused for some arguments only.
constexpr Refused refusedInPart[] = {
    {"write", "open openat"}, {"process", "clone"}, {"signal", "kill tgkill"}, {"kernel", "prlimit64"}};

template <class Use>
void forEachCall(std::string_view list, Use use) {
  while (!list.empty()) {
    const auto end = std::min(list.find(' '), list.size());
    use(std::string(list.substr(0, end)));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
}

scmp_arg_cmp equals(unsigned argument, scmp_datum_t value) { return {argument, SCMP_CMP_EQ, value, 0}; }
scmp_arg_cmp differs(unsigned argument, scmp_datum_t value) { return {argument, SCMP_CMP_NE, value, 0}; }
scmp_arg_cmp bits(unsigned argument, scmp_datum_t mask, scmp_datum_t value) {
  return {argument, SCMP_CMP_MASKED_EQ, mask, value};
}

/// Since Linux 5.5 the answer may be that the call goes on.
bool hostMayAllow() {
  utsname system = {};
  int major = 0, minor = 0;
  if (uname(&system) != 0 || std::sscanf(system.release, "%d.%d", &major, &minor) != 2) return false;
  return major > 5 || (major == 5 && minor >= 5);
}

/// A filter under construction. It remembers the first failure and does nothing after it.
class Filter {
 public:
  explicit Filter(std::uint32_t refusal)
      : m_context(seccomp_init(SCMP_ACT_ERRNO(ENOSYS)), &seccomp_release), m_refusal(refusal) {
    keep(m_context == nullptr ? -ENOMEM : 0);
    // A call through another door, such as one of 32 bits on 64, is not worth an answer.
    set(SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS);
    set(SCMP_FLTATR_API_SYSRAWRC, 1);
    set(SCMP_FLTATR_CTL_NNP, 0);
  }

  template <class... Conditions>
  void allow(const std::string& call, Conditions... conditions) {
    add(SCMP_ACT_ALLOW, call, conditions...);
  }
  template <class... Conditions>
  void refuse(const std::string& call, Conditions... conditions) {
    add(m_refusal, call, conditions...);
  }
  /// Asks the host, where it is asked at all; else it is allowed.
  template <class... Conditions>
  void ask(const std::string& call, Conditions... conditions) {
    add(m_refusal == SCMP_ACT_NOTIFY && hostMayAllow() ? SCMP_ACT_NOTIFY : SCMP_ACT_ALLOW, call, conditions...);
  }

  /// 0, or the error number. From then on it holds.
  int load() {
    if (m_error == 0) keep(seccomp_load(m_context.get()));
    return m_error;
  }
  int answers() const { return m_refusal == SCMP_ACT_NOTIFY ? seccomp_notify_fd(m_context.get()) : -1; }

 private:
  template <class... Conditions>
  void add(std::uint32_t action, const std::string& call, Conditions... conditions) {
    const int number = seccomp_syscall_resolve_name(call.c_str());
    if (m_error != 0 || number == __NR_SCMP_ERROR) return;  // newer than the library: not there, like all others
    keep(seccomp_rule_add(m_context.get(), action, number, sizeof...(conditions), conditions...));
  }
  void set(scmp_filter_attr attribute, std::uint32_t value) {
    if (m_error == 0) keep(seccomp_attr_set(m_context.get(), attribute, value));
  }
  void keep(int answer) {
    if (m_error == 0 && answer < 0) m_error = -answer;
  }

  std::unique_ptr<void, decltype(&seccomp_release)> m_context;
  std::uint32_t m_refusal;
  int m_error = 0;
};

void addOpening(Filter& filter) {
  for (const auto& [call, flags] : {std::pair("open", 1u), std::pair("openat", 2u)}) {
    filter.allow(call, bits(flags, O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY));
    for (const scmp_datum_t bit : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC}) filter.refuse(call, bits(flags, bit, bit));
  }
}

void addThreadsAndSignals(Filter& filter) {
  constexpr scmp_datum_t spaces =
      CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;
  // The host counts them: RLIMIT_NPROC does not hold for the administrator.
  filter.ask("clone", bits(0, CLONE_THREAD | spaces, CLONE_THREAD));
  filter.refuse("clone", bits(0, CLONE_THREAD, 0));
  const auto self = scmp_datum_t(getpid());
  for (const char* call : {"kill", "tgkill"}) {
    filter.allow(call, equals(0, self));
    filter.refuse(call, differs(0, self));
  }
}

void addHarmlessRequests(Filter& filter) {
  // Not F_SETOWN and F_SETSIG: a pipe would then send any signal to anyone.
  for (const int what : {F_DUPFD, F_DUPFD_CLOEXEC, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_GETLK, F_SETLK, F_SETLKW})
    filter.allow("fcntl", equals(1, scmp_datum_t(what)));
  for (const unsigned long what : {TCGETS, FIONREAD, FIONBIO, FIOCLEX, FIONCLEX, TIOCGWINSZ})
    filter.allow("ioctl", equals(1, what));
  constexpr int nameMemory = 0x53564d41;  // PR_SET_VMA
  for (const int what : {PR_SET_NAME, PR_GET_NAME, PR_GET_DUMPABLE, PR_GET_NO_NEW_PRIVS, PR_CAPBSET_READ, nameMemory})
    filter.allow("prctl", equals(0, scmp_datum_t(what)));
  filter.allow("prlimit64", equals(2, 0));
  filter.refuse("prlimit64", differs(2, 0));
}

CallsRestricted restrictWith(std::uint32_t refusal, int control) {
  Filter filter(refusal);
  for (const std::string_view list : allowed) forEachCall(list, [&](const std::string& call) { filter.allow(call); });
  addOpening(filter);
  addThreadsAndSignals(filter);
  addHarmlessRequests(filter);
  for (const Refused& kind : refused)
    forEachCall(kind.calls, [&](const std::string& call) {
      // The control socket is closed before the plugin is there, and nothing makes another.
      if (call != "sendmsg" || control < 0) return filter.refuse(call);
      filter.allow(call, equals(0, scmp_datum_t(control)));
      filter.refuse(call, differs(0, scmp_datum_t(control)));
    });
  const int error = filter.load();
  if (error != 0) return {{"seccomp", false, missingBecause(error)}, -1};
  return {{"seccomp", true, refusal == SCMP_ACT_NOTIFY ? "told" : ""}, filter.answers()};
}

}  // namespace

CallsRestricted restrictCalls(int control) {
  if (control >= 0) {
    auto restricted = restrictWith(SCMP_ACT_NOTIFY, control);
    if (restricted.layer.active) return restricted;
  }
  return restrictWith(SCMP_ACT_ERRNO(EPERM), control);
}

std::string refusedCallsText() {
  std::string text;
  const auto add = [&](const Refused& kind) {
    text.append("refuses ").append(kind.word);
    forEachCall(kind.calls, [&](const std::string& call) {
      const int number = seccomp_syscall_resolve_name(call.c_str());
      if (number >= 0) text.append(" ").append(std::to_string(number));
    });
    text += "\n";
  };
  for (const Refused& kind : refused) add(kind);
  for (const Refused& kind : refusedInPart) add(kind);
  return text;
}

#else

CallsRestricted restrictCalls(int) { return {{"seccomp", false, "unsupported"}, -1}; }
std::string refusedCallsText() { return {}; }

#endif

}  // namespace runner
