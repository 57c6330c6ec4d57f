// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "analysis/protection.h"
#include "storage/descriptor.h"

namespace analysis {

/// What the runner tells of itself before it loads a plugin, and the calls of the plugin that its protection refuses or
/// asks about: they wait until they are answered here. A thread may begin as long as there were not too many; all else
/// is refused. One thread.
class ControlChannel {
 public:
  /// The socket on which the runner's one message comes; takes it over.
  void open(storage::Descriptor socket) { m_socket = std::move(socket); }

  /// What to wait for; -1 when there is nothing.
  int socket() const { return m_socket.number(); }
  int calls() const { return m_calls.number(); }

  /// Takes the message when it is there. Never blocks.
  void receive();
  /// Answers the call that waits; only when calls() is readable.
  void answer();
  /// Nobody waits any more.
  void closeCalls() { m_calls.close(); }

  const std::vector<Layer>& layers() const { return m_layers; }
  /// The kinds of call that were refused, by the words of runner/system_calls.h.
  const std::set<std::string>& attempts() const { return m_attempts; }

 private:
  storage::Descriptor m_socket, m_calls;
  std::unordered_map<int, std::string> m_words;  // by the number of the call
  int m_threads = 0;
  std::vector<Layer> m_layers;
  std::set<std::string> m_attempts;
};

}  // namespace analysis
