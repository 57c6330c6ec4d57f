// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "diagram/network/arrange.h"
#include "diagram/text_measurer.h"
#include "model/change.h"
#include "model/model.h"
#include "session/analyses.h"

// Laying a diagram out as a network.
namespace session {

/// Lays graphs out with Graphviz, in a process of its own (host/decisions/0007). Blocks; any thread, any number side by
/// side. Asked to stop it ends within 200 ms.
base::Result<std::vector<std::vector<diagram::Point>>> embedWithGraphviz(const std::vector<diagram::ForceGraph>& graphs,
                                                                         std::stop_token stop);

/// What is to be laid out, read from a model: good for another thread.
struct NetworkTask {
  std::string diagram;
  diagram::Facts facts;
  std::vector<bool> moves;  ///< by node
};

/// `only`: the elements that may move, all others stay; empty: everything moves. Organisations move by their roles.
NetworkTask networkTask(const model::Model& model, std::string_view diagram, const std::vector<std::string>& only,
                        const diagram::TextMeasurer& measurer);

/// Where everything of a task belongs.
struct NetworkPlaces {
  struct Place {
    std::string element;
    diagram::Rect box;
  };
  std::string diagram;
  std::vector<Place> places;
};
base::Result<NetworkPlaces> arrange(const NetworkTask& task, std::stop_token stop);

/// The changes that make the diagram a network with these places. What is no longer in the model is left out.
model::Changes placesAsChanges(const model::Model& model, const NetworkPlaces& places);

/// A layout under way, on a thread of its own. Thread: the user interface's. Destroying it stops the work within 200
/// ms, and `ended` is not called any more.
class NetworkJob {
 public:
  using Ended = std::function<void(base::Result<NetworkPlaces>)>;
  NetworkJob(NetworkTask task, Post post, Ended ended);
  ~NetworkJob();
  NetworkJob(const NetworkJob&) = delete;
  NetworkJob& operator=(const NetworkJob&) = delete;
  /// `ended` is called soon, with ErrorCode::Cancelled unless it was finished already.
  void cancel();

 private:
  std::shared_ptr<Ended> m_ended;
  std::jthread m_thread;
};

}  // namespace session
