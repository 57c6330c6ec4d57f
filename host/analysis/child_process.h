// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "storage/descriptor.h"

namespace analysis {

/// A started program and our ends of its pipes; ours do not block. What it started is killed with it: the destructor
/// leaves nothing behind. Owned by one thread. POSIX; the interface leaves room for another system.
class ChildProcess {
 public:
  /// Standard input, report (its descriptor 3), standard output and error together, and a socket (its descriptor 4).
  storage::Descriptor input, report, output, control;

  ChildProcess() = default;
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;
  ~ChildProcess();

  /// Starts the program in an empty directory that is removed afterwards. 0, or the error number.
  int start(const std::vector<std::string>& arguments, const std::vector<std::string>& environment);

  /// Readable once the process has ended; -1 where the system has no such thing.
  int endDescriptor() const { return m_process.number(); }
  /// True once it has ended; it stays until collect().
  bool hasEnded() const;
  /// Asks the process to stop, or ends it with all it has started.
  void askToStop() const;
  void kill() const;
  /// Ends all that is left of the group and collects the process; one that is long in going is left to go by itself.
  /// True: `code` is an exit code, false: a signal.
  bool collect(int& code);

 private:
  pid_t m_pid = 0;
  storage::Descriptor m_process;
  std::filesystem::path m_directory;
};

}  // namespace analysis
