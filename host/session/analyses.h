// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "analysis/analyses.h"
#include "edit/document.h"

namespace session {

/// Runs a function later on the user interface's thread. It may be called from any thread.
using Post = std::function<void(std::function<void()>)>;

/// How the results stand to the model.
enum class Freshness : std::uint8_t {
  Current,  // they are of the model as it is
  Stale,    // the model changed since; a run will follow
  Running,  // a run is under way; the reports are still the old ones
};

/// The analyses of one document. They run by themselves after a change, in processes of their own: at once when the
/// last run took no longer than the pause and nothing changed during one, else after a pause in the editing. Thread:
/// the user interface's; a run waits on a thread of its own, and what it yields comes back through Post, never after
/// this object is gone. Ownership: refers to the document, which must outlive it.
class Analyses {
 public:
  /// With an empty `post` nothing runs.
  Analyses(edit::Document& document, Post post, std::chrono::milliseconds pause = std::chrono::milliseconds(300));
  /// Stops a run that is under way, within 200 ms.
  ~Analyses();
  Analyses(const Analyses&) = delete;
  Analyses& operator=(const Analyses&) = delete;

  Freshness freshness() const { return m_freshness; }
  /// How far the run under way is, 0 to 1: 0 as long as it has not said.
  double progress() const { return m_progress; }
  /// One per plugin, in the order of the catalogue; empty before the first run ended.
  const std::vector<analysis::Report>& reports() const { return m_reports; }
  /// The plugins of this machine, for their names; until rereadPlugins().
  const analysis::Catalogue& catalogue() const { return *m_catalogue; }

  /// Takes out of every report that comes in what is not to be shown.
  using Filter = std::function<void(std::vector<analysis::Report>&)>;
  void filter(Filter filter) { m_filter = std::move(filter); }
  /// Reports of another run as this one's would be shown.
  std::vector<analysis::Report> shown(std::vector<analysis::Report> reports) const {
    if (m_filter) m_filter(reports);
    return reports;
  }

  /// Does not wait for a pause in the editing; also after the language changed.
  void runNow();
  /// After plugins were added, removed, allowed or switched: looks for them anew, and runs.
  void rereadPlugins();

  /// `listener` is called when reports came in or the freshness changed, until the pointer goes.
  [[nodiscard]] std::shared_ptr<void> onChanged(std::function<void()> listener);
  /// The same when a run that is under way has come further: a hundred times in a run at most.
  [[nodiscard]] std::shared_ptr<void> onProgress(std::function<void()> listener);

 private:
  using Clock = std::chrono::steady_clock;
  /// What a run works on: a copy, because the model goes on changing.
  struct Job {
    model::Model model;
    analysis::AnalyzeOptions options;
    std::shared_ptr<const analysis::Catalogue> catalogue;
    std::uint64_t revision = 0;
  };

  std::chrono::milliseconds patience();
  void schedule(std::chrono::milliseconds pause);
  void start();
  void finish(std::uint64_t revision, std::vector<analysis::Report> reports);
  void become(Freshness freshness);
  using Listeners = std::vector<std::weak_ptr<std::function<void()>>>;
  static std::shared_ptr<void> add(Listeners& listeners, std::function<void()> listener);
  static void tell(Listeners& listeners);
  void advance(std::uint64_t revision, double share);
  void work(std::stop_token stop);
  std::function<void()> whileAlive(std::function<void(Analyses&)> action);

  edit::Document& m_document;
  const Post m_post;
  const std::chrono::milliseconds m_pause;
  std::shared_ptr<const analysis::Catalogue> m_catalogue;
  Freshness m_freshness = Freshness::Stale;
  Clock::time_point m_edited;  // last
  Clock::time_point m_started;
  std::optional<Clock::duration> m_took;  // the last run that ended
  std::vector<analysis::Report> m_reports;
  Filter m_filter;
  double m_progress = 0;
  Listeners m_listeners;
  Listeners m_progressListeners;
  edit::Subscription m_subscription;

  std::mutex m_mutex;  // guards the three below, which the worker shares
  std::optional<Clock::time_point> m_due;
  std::optional<Job> m_job;
  std::stop_source m_run;
  std::condition_variable_any m_wake;

  std::shared_ptr<Analyses*> m_alive;  // what was posted holds it weakly
  std::jthread m_worker;               // last, so that it ends first
};

}  // namespace session
