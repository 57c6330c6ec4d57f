// SPDX-License-Identifier: MIT
#pragma once

#include <wx/colour.h>
#include <wx/font.h>

#include <cstdint>

#include "diagram/theme.h"

namespace desktop {

/// Surfaces that only a window has; all other colours are the diagram's roles.
enum class Surface : std::uint8_t {
  Chrome,       // menus, toolbar
  Caption,      // captions of panes, status line
  Field,        // where one types
  Edge,         // between surfaces
  SelectedRow,  // of lists
  Heading,      // of groups in grids
};

/// How the window looks: light or dark. One setting per process, for the UI thread.
class Look {
 public:
  /// Decides for the whole program; windows made before keep their colours.
  static void use(bool dark);
  static bool dark();

  static const diagram::Theme& theme();
  static wxColour colour(diagram::Paint paint);
  static wxColour colour(Surface surface);

  /// The program's font in points of the user's choice, plus `points`.
  static wxFont font(int points = 0, wxFontWeight weight = wxFONTWEIGHT_NORMAL);
};

/// "#1a2030", for markup, style sheets and drawings.
std::string hex(const wxColour& colour);

}  // namespace desktop
