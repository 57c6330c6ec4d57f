// SPDX-License-Identifier: MIT
#include <arpa/inet.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <optional>

#include "runner/runner_process.h"
#include "support/scratch.h"

// Every way out is tried twice by a real plugin in the real runner: it must be closed, and it must be open when the
// protection is off, or the first would prove nothing.
namespace runner {
namespace {

struct Attempt {
  const char* name;
  const char* layer;  ///< that closes this way
};

std::string nameOf(const testing::TestParamInfo<Attempt>& info) { return info.param.name; }

/// What a plugin would like to reach: a file, somebody who listens, and a process.
class Surroundings {
 public:
  Surroundings() {
    scratch.write("secret", "canary");
    tcp = listening(AF_INET, SOCK_STREAM, inet());
    udp = listening(AF_INET, SOCK_DGRAM, portOf(tcp));
    local = listening(AF_UNIX, SOCK_STREAM, unixAddress(scratch / "socket", false));
    abstract = listening(AF_UNIX, SOCK_STREAM, unixAddress(scratch / "socket", true));
    victim = fork();
    if (victim == 0) {
      prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY);  // so that only the runner's own protection can refuse
      prctl(PR_SET_PDEATHSIG, SIGKILL);
      for (;;) pause();
    }
  }
  ~Surroundings() {
    for (const int end : {tcp, udp, local, abstract}) close(end);
    kill(victim, SIGKILL);
    waitpid(victim, nullptr, 0);
  }
  Surroundings(const Surroundings&) = delete;
  Surroundings& operator=(const Surroundings&) = delete;

  std::string model(const std::string& attempt) const {
    const bool toSocket = attempt == "unixSocket" || attempt == "abstractSocket";
    std::string path = scratch / (toSocket ? "socket" : "secret");
    if (attempt == "listFolder") path = scratch.path();
    std::string settings;
    const auto set = [&](const std::string& name, const std::string& value) {
      settings += "<setting name=\"" + name + "\" value=\"" + value + "\"/>";
    };
    set("attempt", attempt);
    set("path", path);
    set("port", std::to_string(ntohs(portOf(tcp).sin_port)));
    set("process", std::to_string(victim));
    return "<collaboration xmlns=\"urn:samenspel:collaboration:1\" format=\"1.0\"><analysis>" + settings +
           "</analysis></collaboration>";
  }

  bool victimLives() const { return waitpid(victim, nullptr, WNOHANG | __WALL) == 0; }
  bool secretIsAsItWas() const {
    struct stat status = {};
    const std::string file = scratch / "secret";
    return Scratch::read(file) == "canary" && stat(file.c_str(), &status) == 0 && (status.st_mode & 0022) == 0 &&
           !std::filesystem::exists(file + ".new");
  }

  Scratch scratch;

 private:
  static sockaddr_in inet() {
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
  }
  static sockaddr_in portOf(int end) {
    sockaddr_in address = {};
    socklen_t size = sizeof address;
    getsockname(end, reinterpret_cast<sockaddr*>(&address), &size);
    return address;
  }
  static std::pair<sockaddr_un, socklen_t> unixAddress(const std::string& path, bool inAbstract) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path + inAbstract, path.c_str(), sizeof address.sun_path - 2);
    return {address, socklen_t(offsetof(sockaddr_un, sun_path) + path.size() + 1)};
  }
  static int listening(int family, int kind, const void* address, socklen_t size) {
    const int end = socket(family, kind | SOCK_CLOEXEC, 0);
    EXPECT_EQ(bind(end, static_cast<const sockaddr*>(address), size), 0) << std::strerror(errno);
    if (kind == SOCK_STREAM) {
      EXPECT_EQ(listen(end, 4), 0);
    }
    return end;
  }
  static int listening(int family, int kind, const sockaddr_in& address) {
    return listening(family, kind, &address, sizeof address);
  }
  static int listening(int family, int kind, const std::pair<sockaddr_un, socklen_t>& address) {
    return listening(family, kind, &address.first, address.second);
  }

  int tcp = -1, udp = -1, local = -1, abstract = -1;
  pid_t victim = -1;
};

/// 0 when the plugin got out, else the error number it met; nothing when there is neither.
std::optional<int> outcomeOf(const Finished& run, const std::string& attempt) {
  if (run.code == 42) return 0;  // what it started instead of itself
  const std::string before = "<metric id=\"" + attempt + "\" value=\"";
  const auto at = run.report.find(before);
  if (at == run.report.npos) return std::nullopt;
  return std::stoi(run.report.substr(at + before.size()));
}

Finished attempt(const std::string& name, const Surroundings& around, const std::string& option) {
  return runProgram("run '" + fixture("escapes") + "' --language en" + option, around.model(name));
}

class Escape : public testing::TestWithParam<Attempt> {};

TEST_P(Escape, IsRefused) {
  const std::string layers = runProgram("layers", "").output;
  if (layers.find("layer " + std::string(GetParam().layer) + " active") == layers.npos)
    GTEST_SKIP() << "This kernel does not let the runner use " << GetParam().layer << ".";
  const Surroundings around;
  const Finished run = attempt(GetParam().name, around, "");
  const auto outcome = outcomeOf(run, GetParam().name);
  ASSERT_TRUE(outcome) << run.code << run.report << run.errors;
  EXPECT_TRUE(*outcome == EPERM || *outcome == EACCES || *outcome == ENOSYS) << std::strerror(*outcome);
  EXPECT_TRUE(around.secretIsAsItWas());
  EXPECT_TRUE(around.victimLives());
}

TEST_P(Escape, IsOpenWithoutProtection) {
  const Surroundings around;
  const Finished run = attempt(GetParam().name, around, " --no-sandbox");
  const auto outcome = outcomeOf(run, GetParam().name);
  ASSERT_TRUE(outcome) << run.code << run.report << run.errors;
  if (*outcome != 0 && attempt(GetParam().name, around, " --no-sandbox").code == 1)
    GTEST_SKIP() << "This machine itself refuses it: " << std::strerror(*outcome);
  EXPECT_EQ(*outcome, 0) << std::strerror(*outcome);
  EXPECT_NE(run.errors.find("The plugin runs without protection."), run.errors.npos);
}

INSTANTIATE_TEST_SUITE_P(ToFiles, Escape,
                         testing::Values(Attempt{"readFile", "landlock"}, Attempt{"listFolder", "landlock"},
                                         Attempt{"writeFile", "seccomp"}, Attempt{"makeFile", "seccomp"},
                                         Attempt{"makeTemporary", "seccomp"}, Attempt{"makeInWorkingFolder", "seccomp"},
                                         Attempt{"truncateFile", "seccomp"}, Attempt{"removeFile", "seccomp"},
                                         Attempt{"renameFile", "seccomp"}, Attempt{"changeMode", "seccomp"},
                                         Attempt{"watchesFiles", "seccomp"}),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(ToTheNetwork, Escape,
                         testing::Values(Attempt{"tcp", "seccomp"}, Attempt{"udp", "seccomp"},
                                         Attempt{"unixSocket", "seccomp"}, Attempt{"abstractSocket", "seccomp"},
                                         Attempt{"netlink", "seccomp"}, Attempt{"socketPair", "seccomp"}),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(ToPrograms, Escape,
                         testing::Values(Attempt{"forks", "seccomp"}, Attempt{"vforks", "seccomp"},
                                         Attempt{"clones", "seccomp"}, Attempt{"systems", "seccomp"},
                                         Attempt{"execs", "seccomp"}, Attempt{"execsMemory", "seccomp"},
                                         Attempt{"memfd", "seccomp"}),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(ToProcesses, Escape,
                         testing::Values(Attempt{"traces", "seccomp"}, Attempt{"readsMemory", "landlock"},
                                         Attempt{"readsEnvironment", "landlock"}, Attempt{"copiesMemory", "seccomp"},
                                         Attempt{"signals", "seccomp"}, Attempt{"queuesSignal", "seccomp"},
                                         Attempt{"signalsDescriptor", "seccomp"},
                                         Attempt{"signalsThroughPipe", "seccomp"}),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(ToTheKernel, Escape,
                         testing::Values(Attempt{"ring", "seccomp"}, Attempt{"sharesMemory", "seccomp"},
                                         Attempt{"leavesGroup", "seccomp"}, Attempt{"outlivesParent", "seccomp"},
                                         Attempt{"lowersLimit", "seccomp"}),
                         nameOf);

}  // namespace
}  // namespace runner
