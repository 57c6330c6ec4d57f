// SPDX-License-Identifier: MIT
#pragma once

#include <cairo.h>
#include <pango/pangocairo.h>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "diagram/text_measurer.h"

namespace paint {

/// Glyphs of one font face, placed relative to the beginning of the text's baseline.
struct GlyphRun {
  std::unique_ptr<cairo_font_face_t, decltype(&cairo_font_face_destroy)> face{nullptr, cairo_font_face_destroy};
  cairo_matrix_t matrix{};
  std::vector<cairo_glyph_t> glyphs;

  void select(cairo_t* context) const {
    cairo_set_font_face(context, face.get());
    cairo_set_font_matrix(context, &matrix);
  }
};

/// A text as pixels, to be drawn in any colour: how much of each pixel the letters cover.
struct TextMask {
  double scale = 0;  ///< pixels per logical pixel; 0: not made yet
  double x = 0;      ///< from the beginning of the baseline to the top left corner, in whole pixels
  double y = 0;
  std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface{nullptr, cairo_surface_destroy};
};

struct ShapedText {
  double width = 0;       ///< logical pixels
  bool coloured = false;  ///< has glyphs with colours of their own: emoji
  std::vector<GlyphRun> runs;
  TextMask mask;  ///< at the scale it was last drawn at
};

/// Shapes texts once: shaping costs far more than drawing. Owns its font map. Use from one thread at a time.
class GlyphCache {
 public:
  GlyphCache();

  /// The shaped text; the reference holds until the next call.
  ShapedText& shape(std::string_view text, const diagram::Font& font);

  /// The text as pixels, without a surface when there is nothing to see.
  const TextMask& maskOf(ShapedText& text, double scale);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
  };
  using Texts = std::unordered_map<std::string, ShapedText, Hash, std::equal_to<>>;

  Texts& textsIn(const diagram::Font& font);
  ShapedText shapeNew(std::string_view text, const diagram::Font& font);

  template <class T>
  using Owned = std::unique_ptr<T, decltype(&g_object_unref)>;
  Owned<PangoFontMap> m_fonts{nullptr, g_object_unref};
  Owned<PangoContext> m_context{nullptr, g_object_unref};
  Owned<PangoLayout> m_layout{nullptr, g_object_unref};
  std::vector<std::pair<diagram::Font, Texts>> m_texts;  // a diagram has about twenty fonts
  std::size_t m_count = 0;
  std::size_t m_maskBytes = 0;
};

}  // namespace paint
