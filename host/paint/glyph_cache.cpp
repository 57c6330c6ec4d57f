// SPDX-License-Identifier: MIT
#include "paint/glyph_cache.h"

#include <fontconfig/fontconfig.h>
#include <pango/pangofc-font.h>

#include <cmath>

#include "base/visible.h"

namespace paint {
namespace {

constexpr std::size_t kMostTexts = 60'000;
constexpr std::size_t kMostMaskBytes = 64 << 20;
constexpr const char* kFamilies = "Inter, Noto Sans, sans-serif";

bool isColoured(PangoFont* font) {
  FcBool coloured = FcFalse;
  if (PANGO_IS_FC_FONT(font)) FcPatternGetBool(pango_fc_font_get_pattern(PANGO_FC_FONT(font)), FC_COLOR, 0, &coloured);
  return coloured == FcTrue;
}

void addLetters(cairo_t* context, const ShapedText& text) {
  for (const GlyphRun& run : text.runs) {
    run.select(context);
    cairo_glyph_path(context, run.glyphs.data(), static_cast<int>(run.glyphs.size()));
  }
}

using Context = std::unique_ptr<cairo_t, decltype(&cairo_destroy)>;
using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

GlyphRun runOf(const PangoGlyphItem& item, double& x) {
  GlyphRun run;
  cairo_scaled_font_t* scaled = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(item.item->analysis.font));
  run.face.reset(cairo_font_face_reference(cairo_scaled_font_get_font_face(scaled)));
  cairo_scaled_font_get_font_matrix(scaled, &run.matrix);
  for (int i = 0; i < item.glyphs->num_glyphs; ++i) {
    const PangoGlyphInfo& info = item.glyphs->glyphs[i];
    if (info.glyph != PANGO_GLYPH_EMPTY) {
      // Glyph 0 is each font's own sign for a letter that it does not have.
      const unsigned long index = (info.glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0 ? 0 : info.glyph;
      run.glyphs.push_back(
          {index, x + pango_units_to_double(info.geometry.x_offset), pango_units_to_double(info.geometry.y_offset)});
    }
    x += pango_units_to_double(info.geometry.width);
  }
  return run;
}

}  // namespace

GlyphCache::GlyphCache() {
  m_fonts.reset(pango_cairo_font_map_new());
  m_context.reset(pango_font_map_create_context(m_fonts.get()));
  // The canvas zooms freely: letters must keep their proportions at every scale.
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options(m_context.get(), options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(m_context.get(), FALSE);
  m_layout.reset(pango_layout_new(m_context.get()));
  pango_layout_set_single_paragraph_mode(m_layout.get(), TRUE);
}

ShapedText& GlyphCache::shape(std::string_view text, const diagram::Font& font) {
  if (m_count >= kMostTexts || m_maskBytes > kMostMaskBytes) {
    m_texts.clear();
    m_count = 0;
    m_maskBytes = 0;
  }
  Texts& texts = textsIn(font);
  if (const auto found = texts.find(text); found != texts.end()) return found->second;
  ++m_count;
  return texts.emplace(text, shapeNew(text, font)).first->second;
}

GlyphCache::Texts& GlyphCache::textsIn(const diagram::Font& font) {
  for (auto& [known, texts] : m_texts)
    if (known == font) return texts;
  return m_texts.emplace_back(font, Texts()).second;
}

ShapedText GlyphCache::shapeNew(std::string_view text, const diagram::Font& font) {
  PangoFontDescription* description = pango_font_description_new();
  pango_font_description_set_family_static(description, kFamilies);
  pango_font_description_set_absolute_size(description, std::round(font.size * PANGO_SCALE));
  pango_font_description_set_weight(description, static_cast<PangoWeight>(font.weight));
  pango_font_description_set_style(description, font.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
  pango_layout_set_font_description(m_layout.get(), description);
  pango_font_description_free(description);
  const std::string shown = base::visible(text);
  pango_layout_set_text(m_layout.get(), shown.data(), static_cast<int>(shown.size()));

  ShapedText shaped;
  PangoLayoutLine* line = pango_layout_get_line_readonly(m_layout.get(), 0);
  for (GSList* at = line->runs; at != nullptr; at = at->next) {
    const auto& item = *static_cast<PangoGlyphItem*>(at->data);
    shaped.coloured |= isColoured(item.item->analysis.font);
    shaped.runs.push_back(runOf(item, shaped.width));
  }
  return shaped;
}

const TextMask& GlyphCache::maskOf(ShapedText& text, double scale) {
  if (text.mask.scale == scale) return text.mask;
  text.mask = TextMask();
  text.mask.scale = scale;
  // Without borders: cairo leaves out the letters that lie far outside a surface.
  const Surface nothing(cairo_recording_surface_create(CAIRO_CONTENT_ALPHA, nullptr), cairo_surface_destroy);
  const Context measuring(cairo_create(nothing.get()), cairo_destroy);
  addLetters(measuring.get(), text);
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
  cairo_path_extents(measuring.get(), &left, &top, &right, &bottom);
  if (right <= left || bottom <= top) return text.mask;
  text.mask.x = std::floor(left * scale);
  text.mask.y = std::floor(top * scale);
  const int width = static_cast<int>(std::ceil(right * scale) - text.mask.x);
  const int height = static_cast<int>(std::ceil(bottom * scale) - text.mask.y);
  text.mask.surface.reset(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
  m_maskBytes += static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
  const Context context(cairo_create(text.mask.surface.get()), cairo_destroy);
  cairo_translate(context.get(), -text.mask.x, -text.mask.y);
  cairo_scale(context.get(), scale, scale);
  addLetters(context.get(), text);
  cairo_fill(context.get());
  return text.mask;
}

}  // namespace paint
