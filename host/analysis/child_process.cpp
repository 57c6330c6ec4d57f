// SPDX-License-Identifier: MIT
#include "analysis/child_process.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <mutex>
#include <system_error>
#include <thread>

namespace analysis {
namespace {

// Moves a descriptor away from the numbers that a process is started with, so that none overwrites another there.
storage::Descriptor outOfTheWay(int number) {
  const storage::Descriptor given(number);
  return storage::Descriptor(::fcntl(number, F_DUPFD_CLOEXEC, 16));
}

struct Pipe {
  storage::Descriptor read, write;
  bool open() {
    int ends[2];
    return ::pipe2(ends, O_CLOEXEC) == 0 && take(ends);
  }
  bool openSocket() {
    int ends[2];
    return ::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) == 0 && take(ends);
  }
  bool take(const int (&ends)[2]) {
    read = outOfTheWay(ends[0]);
    write = outOfTheWay(ends[1]);
    return read && write;
  }
};

void doNotBlock(const storage::Descriptor& descriptor) {
  ::fcntl(descriptor.number(), F_SETFL, ::fcntl(descriptor.number(), F_GETFL) | O_NONBLOCK);
}

// What posix_spawn is told; frees what it allocates.
struct Instructions {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;

  Instructions() {
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
  }
  ~Instructions() {
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
  }
  Instructions(const Instructions&) = delete;
  Instructions& operator=(const Instructions&) = delete;
};

std::vector<char*> pointers(const std::vector<std::string>& texts) {
  std::vector<char*> list;
  for (const std::string& text : texts) list.push_back(const_cast<char*>(text.c_str()));
  list.push_back(nullptr);
  return list;
}

std::filesystem::path makeEmptyDirectory() {
  std::error_code error;
  std::string name = (std::filesystem::temp_directory_path(error) / "samenspel-XXXXXX").string();
  return ::mkdtemp(name.data()) == nullptr ? std::filesystem::path("/") : std::filesystem::path(name);
}

// How long somebody waits for a process that was killed. One of thousands of threads takes longer to go.
constexpr std::chrono::milliseconds longestEnd{60};

void collectLater(pid_t process) {
  try {
    std::thread([process] { ::waitpid(process, nullptr, 0); }).detach();
  } catch (const std::system_error&) {
    // It stays in the table of processes until this one ends.
  }
}

}  // namespace

int ChildProcess::start(const std::vector<std::string>& arguments, const std::vector<std::string>& environment) {
  // A process that ends before it has read its input must not end this one.
  static std::once_flag once;
  std::call_once(once, [] { ::signal(SIGPIPE, SIG_IGN); });

  Pipe in, result, printed, told;
  if (!in.open() || !result.open() || !printed.open() || !told.openSocket()) return errno;
  m_directory = makeEmptyDirectory();
  Instructions tell;
  posix_spawn_file_actions_addchdir_np(&tell.actions, m_directory.c_str());
  for (const auto& [from, to] :
       {std::pair(in.read.number(), 0), std::pair(printed.write.number(), 1), std::pair(printed.write.number(), 2),
        std::pair(result.write.number(), 3), std::pair(told.write.number(), 4)})
    posix_spawn_file_actions_adddup2(&tell.actions, from, to);
  const int error = ::posix_spawn(&m_pid, arguments.front().c_str(), &tell.actions, &tell.attributes,
                                  pointers(arguments).data(), pointers(environment).data());
  if (error != 0) {
    m_pid = 0;
    return error;
  }
#ifdef SYS_pidfd_open
  m_process = storage::Descriptor(int(::syscall(SYS_pidfd_open, m_pid, 0)));
#endif
  input = std::move(in.write);
  report = std::move(result.read);
  output = std::move(printed.read);
  control = std::move(told.read);
  for (const auto* end : {&input, &report, &output}) doNotBlock(*end);
  return 0;
}

ChildProcess::~ChildProcess() {
  int code = 0;
  if (m_pid > 0) {
    kill();
    collect(code);
  }
  std::error_code error;
  // Not remove_all: a plugin that managed to write here should be noticed, and a link followed never.
  if (m_directory.has_filename()) std::filesystem::remove(m_directory, error);
}

bool ChildProcess::hasEnded() const {
  siginfo_t info{};
  return ::waitid(P_PID, id_t(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_pid == m_pid;
}

void ChildProcess::askToStop() const {
  if (m_pid > 0) ::kill(m_pid, SIGTERM);
}

void ChildProcess::kill() const {
  if (m_pid <= 0) return;
  ::kill(-m_pid, SIGKILL);
  ::kill(m_pid, SIGKILL);  // it may have left its group
}

bool ChildProcess::collect(int& code) {
  // While it is not collected its number, and with it that of the group, cannot go to another process.
  kill();
  using clock = std::chrono::steady_clock;
  const auto patience = clock::now() + longestEnd;
  while (!hasEnded() && clock::now() < patience) std::this_thread::sleep_for(std::chrono::milliseconds(2));
  int status = 0;
  const bool collected = ::waitpid(m_pid, &status, WNOHANG) == m_pid;
  if (!collected) collectLater(m_pid);
  m_pid = 0;
  const bool exited = collected && WIFEXITED(status);
  code = exited ? WEXITSTATUS(status) : collected ? WTERMSIG(status) : SIGKILL;
  return exited;
}

}  // namespace analysis
