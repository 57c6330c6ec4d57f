// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <array>
#include <cstdint>
#include <functional>
#include <string>

namespace faults {

/// A process that stands still at a system call it is about to make.
class Watched {
 public:
  Watched(pid_t process, int handle) : m_process(process), m_handle(handle) {}
  /// What stands in its memory; shorter where that ends.
  std::string bytes(std::uint64_t address, std::size_t count) const;
  std::string text(std::uint64_t address) const;
  /// The path of an open file; empty when it has none.
  std::string pathOf(int descriptor) const;
  /// Where the next byte of an open file goes.
  std::uint64_t positionOf(int descriptor) const;
  /// Writes to its open file, as if it had done so itself.
  bool write(int descriptor, const std::string& bytes) const;

 private:
  pid_t m_process;
  int m_handle;
};

/// One system call.
struct Call {
  std::size_t number = 0;  ///< from 1, in the order in which the process makes them
  std::string name;        ///< "openat"
  std::array<std::uint64_t, 6> arguments{};
};

/// What becomes of a call.
struct Verdict {
  enum Kind { Proceed, Kill, Fail, Answer } kind = Proceed;
  std::int64_t value = 0;  ///< Fail: the error number; Kill: the signal; Answer: what it returns without being made
};

using Decide = std::function<Verdict(const Call&, const Watched&)>;

struct Ended {
  bool wasKilled = false;  ///< by us
  bool crashed = false;    ///< by another signal, or it ended by itself without an answer
  bool hung = false;       ///< no call and no end for 20 s; then it is killed
  std::size_t calls = 0;
  std::string said;  ///< what `work` returned, its first 64 kB
};

/// False where the kernel, or a container, does not let a process watch its child's system calls.
bool canWatch();

/// Runs `prepare` and then `work` in a child process and asks before every system call of the latter, of all its
/// threads, what shall become of it. The child ends without its destructors. Call it where no other thread runs.
Ended watch(const std::function<void()>& prepare, const std::function<std::string()>& work, const Decide& decide);

/// Runs `work` in a child process that nobody watches; its answer, or nothing when it crashed.
Ended inChild(const std::function<std::string()>& work);

}  // namespace faults
