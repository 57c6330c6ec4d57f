// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

namespace session {

/// Runs a function later on the user interface's thread. It may be called from any thread.
using Post = std::function<void(std::function<void()>)>;

/// How the results stand to the model.
enum class Freshness : std::uint8_t {
  Current,  // they are of the model as it is
  Stale,    // the model changed since; a run will follow
  Running,  // a run is under way; the results shown are still the old ones
};

/// The analyses of one model. They run by themselves, 300 ms after its last change, in processes of their own.
/// Thread: the user interface's; a run waits on a thread of its own, and what it yields comes back through Post, never
/// after this object is gone.
class Analyses {
 public:
  virtual ~Analyses() = default;

  virtual Freshness freshness() const = 0;
  /// Does not wait for a pause in the editing.
  virtual void runNow() = 0;

  /// `listener` is called when results came in or the freshness changed. It is unsubscribed when the pointer goes.
  [[nodiscard]] virtual std::shared_ptr<void> onChanged(std::function<void()> listener) = 0;
};

}  // namespace session
