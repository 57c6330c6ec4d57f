// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "session/analyses.h"
#include "session/plugins.h"

namespace session {

/// Runs the analyses on a model as it would be, to say beforehand what an edit does to the findings. One question at a
/// time: a newer one takes the place of the older. Thread: the user interface's; a run waits on a thread of its own and
/// its answer comes back through Post, never after this object is gone.
class WhatIf {
 public:
  using Reports = std::vector<analysis::Report>;
  using Answer = std::function<void(const Reports&)>;

  explicit WhatIf(Post post);
  /// Stops a run that is under way, within 200 ms.
  ~WhatIf();
  WhatIf(const WhatIf&) = delete;
  WhatIf& operator=(const WhatIf&) = delete;

  /// Runs the plugins of `catalogue` on `model`; `answer` gets the reports, unless something else was asked meanwhile.
  void ask(analysis::Catalogue catalogue, model::Model model, Answer answer);
  /// The last question no longer needs an answer.
  void forget();

 private:
  struct Question {
    analysis::Catalogue catalogue;
    model::Model model;
    Answer answer;
    analysis::AnalyzeOptions options = analyzeOptions();
    std::uint64_t number = 0;
  };
  void work(std::stop_token stop);

  const Post m_post;
  std::uint64_t m_asked = 0;         // only on the user interface's thread
  std::shared_ptr<WhatIf*> m_alive;  // what was posted holds it weakly
  std::mutex m_mutex;                // guards the three below, which the worker shares
  std::optional<Question> m_question;
  std::stop_source m_run;
  std::condition_variable_any m_wake;
  std::jthread m_worker;  // last, so that it ends first
};

}  // namespace session
