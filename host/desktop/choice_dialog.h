// SPDX-License-Identifier: MIT
#pragma once

#include <wx/window.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace desktop {

/// One of several things to decide about.
struct Choosable {
  std::string title;
  std::function<std::string()> details;  ///< called when it is chosen
};

/// Which of the things, and which of the buttons.
struct Chosen {
  std::size_t thing = 0;
  std::size_t button = 0;
};

/// Asks what to do with one of several things: a list, what is to be said about the one that is chosen, a button for
/// each thing that can be done, and one to do nothing, which gives nothing. Without buttons it only shows. `things` is
/// not empty. UI thread; waits.
std::optional<Chosen> chooseOne(wxWindow* parent, const std::string& caption, const std::string& question,
                                const std::vector<Choosable>& things, const std::vector<std::string>& buttons);

}  // namespace desktop
