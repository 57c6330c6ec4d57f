// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "base/result.h"
#include "diagram/display_list.h"
#include "paint/pango_measurer.h"

namespace paint {

/// How a display list becomes a file.
struct PictureOptions {
  const diagram::Theme* theme = &diagram::Theme::exported();
  diagram::Paint background = diagram::ColourRole::Canvas;  ///< None: transparent
  diagram::Rect area = {};                                  ///< logical pixels; empty: all that is drawn
  double margin = 24;                                       ///< around the area
  double scale = 1;                                         ///< PNG: pixels per logical pixel
  std::string title;                                        ///< of the picture as a whole
  std::string created = "2000-01-01T00:00:00Z";             ///< PDF: the moment it names as its making
  std::string idPrefix;                                     ///< SVG: before every id, where pictures share a page
};

// The bytes of a picture; the caller writes the file. The same list and options give the same bytes. They fail, with a
// sentence that says so, when nothing is drawn or the picture would be too large for its format.

base::Result<std::string> pngBytes(const diagram::DisplayList& list, const PictureOptions& options,
                                   const PangoMeasurer& measurer);
/// One page of the size of the picture, a logical pixel being 0.75 pt.
base::Result<std::string> pdfBytes(const diagram::DisplayList& list, const PictureOptions& options,
                                   const PangoMeasurer& measurer);
/// Real texts that can be searched and selected; each element is a group with its id and title.
base::Result<std::string> svgBytes(const diagram::DisplayList& list, const PictureOptions& options);

}  // namespace paint
