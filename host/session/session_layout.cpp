// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "edit/actions/add.h"
#include "session/session.h"
#include "session/state.h"

// Laying an open model out as a network, while its user goes on.
namespace session {
namespace {

base::Result<void> takePlaces(edit::Document& document, const base::Result<NetworkPlaces>& places) {
  if (!places) return tl::unexpected(places.error());
  return document.perform(base::tr("lay out as network"), [&](edit::Transaction& transaction) {
    return transaction.apply(placesAsChanges(transaction.model(), *places));
  });
}

}  // namespace

void Session::layOutAsNetwork(std::string_view diagram, const std::vector<std::string>& only,
                              std::function<void(base::Result<void>)> ended) {
  stopLayingOut();
  std::string canvas(diagram);
  if (const auto diagrams = this->diagrams(); canvas.empty() && !diagrams.empty()) canvas = diagrams.front().id;
  if (canvas.empty()) {
    auto added = addDiagram(base::tr("Overview"));
    if (!added) return ended(tl::unexpected(added.error()));
    canvas = *added;
  }
  NetworkTask task = networkTask(model(), canvas, only, m_state->measurer());
  if (!m_state->post) return ended(takePlaces(m_state->document, arrange(task, {})));
  State* const state = m_state.get();
  state->layout = std::make_unique<NetworkJob>(
      std::move(task), state->post, [state, ended = std::move(ended)](base::Result<NetworkPlaces> places) {
        const auto job = std::move(state->layout);  // over; what `ended` does may begin another one
        const auto tell = ended;
        tell(takePlaces(state->document, places));
      });
}

bool Session::isLayingOut() const { return m_state->layout != nullptr; }

void Session::stopLayingOut() {
  if (m_state->layout) m_state->layout->cancel();
}

}  // namespace session
