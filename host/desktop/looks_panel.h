// SPDX-License-Identifier: MIT
#pragma once

#include <wx/choice.h>
#include <wx/panel.h>

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "session/analyses.h"
#include "session/looks.h"

namespace desktop {

/// Over the canvas: what colours, sizes and marks the elements. A way of looking sets all three at once; each can be
/// chosen by itself. UI thread.
class LooksPanel final : public wxPanel {
 public:
  struct Events {
    std::function<void(const session::ChosenLooks&)> chosen;
    std::function<void()> closed;
  };
  LooksPanel(wxWindow* parent, Events events);

  /// What can be chosen now; what was chosen stays chosen while it is there.
  void refresh(const model::Model& model, const session::Analyses& analyses);
  /// Chooses by id, as a user does.
  void choose(const session::ChosenLooks& looks);
  const session::ChosenLooks& chosen() const { return m_chosen; }

  wxChoice& ways() { return *m_ways; }
  wxChoice& channel(session::Channel channel) { return *m_choices[std::size_t(channel)]; }

 private:
  static constexpr std::size_t kChannels = 3;
  void fillChannel(std::size_t channel);
  void selectChosen();
  void channelChosen(std::size_t channel);
  void wayChosen();

  Events m_events;
  session::ChosenLooks m_chosen;
  std::vector<session::LookChoice> m_all;
  std::vector<session::ChosenLooks> m_wayLooks;           // by row of m_ways
  std::array<std::vector<std::string>, kChannels> m_ids;  // by row of each choice
  wxChoice* m_ways;
  std::array<wxChoice*, kChannels> m_choices{};
};

}  // namespace desktop
