// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "diagram/text_measurer.h"

namespace paint {

class GlyphCache;

/// Measures texts with pango, without a display: Inter, or Noto Sans, or whatever the system has. What was measured is
/// remembered, together with its glyphs for the painter. Use from one thread at a time; several objects may live side
/// by side, each with its own memory.
class PangoMeasurer final : public diagram::TextMeasurer {
 public:
  PangoMeasurer();
  ~PangoMeasurer() override;
  PangoMeasurer(const PangoMeasurer&) = delete;
  PangoMeasurer& operator=(const PangoMeasurer&) = delete;

  double width(std::string_view text, const diagram::Font& font) const override;

  /// For the painters of this folder.
  GlyphCache& glyphs() const { return *m_glyphs; }

 private:
  std::unique_ptr<GlyphCache> m_glyphs;
};

}  // namespace paint
