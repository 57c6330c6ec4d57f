// SPDX-License-Identifier: MIT
#pragma once

#include <wx/panel.h>

#include <functional>

#include "model/vocabulary.h"

namespace desktop {

/// A button for each type of node, with the letter that does the same from the keyboard. UI thread.
class PalettePanel final : public wxPanel {
 public:
  /// `add` is called with the type whose button was pressed.
  PalettePanel(wxWindow* parent, std::function<void(model::Type)> add);
};

}  // namespace desktop
