// SPDX-License-Identifier: MIT
#include "paint/pango_measurer.h"

#include "paint/glyph_cache.h"

namespace paint {

PangoMeasurer::PangoMeasurer() : m_glyphs(std::make_unique<GlyphCache>()) {}

PangoMeasurer::~PangoMeasurer() = default;

double PangoMeasurer::width(std::string_view text, const diagram::Font& font) const {
  return m_glyphs->shape(text, font).width;
}

}  // namespace paint
