// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/plugin.h>

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "runner/node.h"
#include "runner/snapshot.h"

namespace runner {

/// Set once the host asks to stop; a signal handler writes it.
extern std::atomic<bool> cancelRequested;

/// Something the sink did not take.
struct Refusal {
  std::string what;  ///< a whole sentence
  /// What it is about: "subject" (an element that is not there), "text", "fix", or "value" for all else.
  std::string_view kind;
};

/// Takes what a plugin reports, checks every index, text, number and size, and keeps it in the form of
/// report_format.md. What does not pass is not taken but named in `refusals`. One thread, but for the question whether
/// the run is cancelled. Borrows the snapshot.
class Sink {
 public:
  /// `language` is the code of the one the plugin is asked to write in.
  Sink(const Snapshot& snapshot, std::string language);
  Sink(const Sink&) = delete;
  Sink& operator=(const Sink&) = delete;

  /// What is passed to the plugin. Lives as long as the sink.
  samenspel_report& table() { return m_table; }

  /// `tell` is called when the plugin has come a hundredth further, with the share that is done, 0 to 1.
  void onProgress(std::function<void(double)> tell) { m_tellProgress = std::move(tell); }

  /// Checks what only shows when all is told: new links without both ends. Call it once, after analyze.
  void finish();

  const std::deque<Node>& results() const { return m_results; }
  /// The first things that were refused, each once. Empty: all was taken.
  const std::vector<Refusal>& refusals() const { return m_refusals; }
  /// Why the plugin says it cannot do its work; empty when it said nothing.
  const std::string& failure() const { return m_failure; }

 private:
  friend struct SinkCalls;
  friend struct FixCalls;
  friend class Checker;

  struct Table : samenspel_report {
    Sink* sink = nullptr;
  };
  /// A fix under construction: what it adds, by reference.
  struct Added {
    Node* node;
    model::Type type;
    bool ends[2] = {false, false};  // of a link: which are set
  };
  struct Fix {
    Node* node;
    std::deque<Added> added = {};
  };

  const Snapshot& m_snapshot;
  std::string m_language;
  std::deque<Node> m_results;
  std::vector<Node*> m_findings;
  std::deque<Fix> m_fixes;
  std::vector<std::pair<Node*, std::size_t>> m_tables;      // and the number of columns
  std::vector<std::pair<Node*, std::uint32_t>> m_overlays;  // and the kind
  std::vector<Refusal> m_refusals;
  std::string m_failure;
  std::function<void(double)> m_tellProgress;
  double m_progress = 0;
  std::size_t m_items = 0;
  std::size_t m_bytes = 0;
  Table m_table = {};
};

/// Fills in the functions of the table; the second those about fixes.
samenspel_report sinkFunctions();
void addFixFunctions(samenspel_report& table);

}  // namespace runner
