// SPDX-License-Identifier: MIT
#pragma once

#include <wx/bmpbndl.h>

#include <string_view>

#include "diagram/display_list.h"
#include "diagram/painter.h"

namespace desktop {

/// The icon host/icons/<name>.svg in a colour of the current look, crisp at every scale. `size` in logical pixels.
/// Empty when there is no such icon.
wxBitmapBundle icon(std::string_view name, int size = 16, diagram::Paint paint = diagram::ColourRole::Ink2);

/// A small picture from a display list, drawn in the current look at one and two pixels per logical pixel.
/// With a `view` it shows a part of the list, larger or smaller.
wxBitmapBundle picture(const diagram::DisplayList& list, const wxSize& size, const diagram::View& view = {});

/// A filled disc: the mark of what belongs to a partner.
wxBitmapBundle disc(diagram::Paint paint, int size = 16);

}  // namespace desktop
