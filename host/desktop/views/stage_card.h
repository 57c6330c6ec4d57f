// SPDX-License-Identifier: MIT
#pragma once

#include <wx/window.h>

#include <string>

#include "desktop/backing.h"
#include "paint/pango_measurer.h"

namespace desktop {

/// A small card in a corner of the canvas while presenting: which slide this is, or which keys there are. UI thread.
class StageCard final : public wxWindow {
 public:
  explicit StageCard(wxWindow* parent);

  /// A dot per slide, the `current` one full (from 0), and a text after them; without slides the text alone.
  void show(std::size_t current, std::size_t slides, const std::string& text);
  const std::string& text() const { return m_text; }

 private:
  void paint();

  std::size_t m_current = 0;
  std::size_t m_slides = 0;
  std::string m_text;
  paint::PangoMeasurer m_measurer;
  Backing m_backing;
};

}  // namespace desktop
