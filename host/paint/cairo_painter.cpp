// SPDX-License-Identifier: MIT
#include "paint/cairo_painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "paint/glyph_cache.h"

namespace paint {
namespace {

using namespace diagram;

constexpr double kHaloWidth = 4;
constexpr double kFarAway = 3.3;     // logical pixels per device pixel: silhouettes, where speed counts
constexpr double kLargestMask = 96;  // pixels: larger letters are rare, and drawn as they are

/// Draws the items of one list on a context that is already in logical pixels.
class ItemPainter {
 public:
  ItemPainter(cairo_t* context, const Theme& theme, GlyphCache& glyphs, const DisplayList& list)
      : m_context(context), m_theme(theme), m_glyphs(glyphs), m_list(list) {
    double x1 = 0;
    double y1 = 0;
    double x2 = 0;
    double y2 = 0;
    cairo_clip_extents(context, &x1, &y1, &x2, &y2);
    m_visible = {x1, y1, x2 - x1, y2 - y1};
    double pixel = 1;
    double none = 0;
    cairo_device_to_user_distance(context, &pixel, &none);
    m_smallestRadius = pixel;
    if (pixel > kFarAway) cairo_set_antialias(context, CAIRO_ANTIALIAS_FAST);
    m_pixels = cairo_surface_get_type(cairo_get_target(context)) == CAIRO_SURFACE_TYPE_IMAGE;
    cairo_surface_get_device_scale(cairo_get_target(context), &m_deviceScale, &none);
    m_textScale = m_deviceScale / pixel;
  }

  void paintAll() {
    const std::vector<Item>& items = m_list.items();
    for (m_at = 0; m_at < items.size(); ++m_at) std::visit([this](const auto& item) { draw(item); }, items[m_at]);
  }

 private:
  enum class Open : std::uint8_t { Group, Opacity, Clip };
  struct OpenItem {
    Open kind;
    double opacity;
  };

  bool outOfSight(const Rect& bounds, const Pen& pen) const {
    return !m_visible.intersects(pen.visible() ? bounds.inflated(pen.width) : bounds);
  }

  void draw(const PathItem& item) {
    if (outOfSight(item.bounds, item.pen)) return;
    const Point* points = m_list.points().data() + item.pointBegin;
    cairo_new_path(m_context);
    for (std::uint32_t i = item.verbBegin; i < item.verbEnd; ++i) points += addVerb(m_list.verbs()[i], points, {}, 1);
    fillAndStroke(item.fill, item.pen);
  }

  void draw(const RectItem& item) {
    if (outOfSight(item.rect, item.pen)) return;
    addRect(item.rect, item.radius);
    fillAndStroke(item.fill, item.pen);
  }

  void draw(const CircleItem& item) {
    const Rect box = rectAround(item.centre, 2 * item.radius, 2 * item.radius);
    if (outOfSight(box, item.pen)) return;
    if (item.radius < m_smallestRadius) return draw(RectItem{box, 0, item.fill, item.pen});
    cairo_new_path(m_context);
    cairo_arc(m_context, item.centre.x, item.centre.y, item.radius, 0, 2 * std::numbers::pi);
    cairo_close_path(m_context);
    fillAndStroke(item.fill, item.pen);
  }

  void draw(const IconItem& item) {
    const double scale = item.size / 24;
    const Point origin = item.centre - Point{item.size / 2, item.size / 2};
    const Point* points = item.icon->path.points().data();
    cairo_new_path(m_context);
    for (const Verb verb : item.icon->path.verbs()) points += addVerb(verb, points, origin, scale);
    fillAndStroke(item.fill, {item.paint, item.width, 0, 0, Cap::Round, Join::Round});
  }

  void draw(const TextItem& item) {
    const TextLook& look = item.look;
    ShapedText& text = m_glyphs.shape(m_list.text(item), look.font);
    const double before = look.anchor == Anchor::Start    ? 0
                          : look.anchor == Anchor::Middle ? text.width / 2
                                                          : text.width;
    const Point at = item.at - Point{before, 0};
    if (outOfSight({at.x, at.y - 2 * look.font.size, text.width, 3 * look.font.size}, {})) return;
    cairo_save(m_context);
    cairo_translate(m_context, at.x, at.y);
    if (look.halo.visible()) {
      cairo_new_path(m_context);
      eachRun(text, cairo_glyph_path);
      fillAndStroke({}, {look.halo, kHaloWidth, 0, 0, Cap::Round, Join::Round});
    }
    if (setSource(look.paint)) {
      if (look.struckThrough) {
        cairo_rectangle(m_context, 0, -look.font.size * 0.32, text.width, std::max(1.0, look.font.size / 12));
        cairo_fill(m_context);
      }
      if (m_pixels && !text.coloured && look.font.size * m_textScale < kLargestMask)
        drawMask(text);
      else
        eachRun(text, cairo_show_glyphs);
    }
    cairo_restore(m_context);
  }

  /// Cairo puts each letter on a whole pixel, which makes small texts look uneven. So the text as a whole goes on a
  /// whole pixel, with its letters where they belong.
  void drawMask(ShapedText& text) {
    const TextMask& mask = m_glyphs.maskOf(text, m_textScale);
    if (!mask.surface) return;
    double x = 0;
    double y = 0;
    cairo_user_to_device(m_context, &x, &y);
    cairo_identity_matrix(m_context);
    cairo_surface_set_device_scale(mask.surface.get(), m_deviceScale, m_deviceScale);
    cairo_mask_surface(m_context, mask.surface.get(), (std::round(x * m_deviceScale) + mask.x) / m_deviceScale,
                       (std::round(y * m_deviceScale) + mask.y) / m_deviceScale);
  }

  void draw(const GroupItem& item) {
    if (!m_visible.intersects(item.bounds))
      m_at = item.end;
    else
      m_open.push_back({Open::Group, 1});
  }

  void draw(const OpacityItem& item) {
    if (!m_visible.intersects(item.bounds)) {
      m_at = item.end;
      return;
    }
    m_open.push_back({Open::Opacity, item.opacity});
    cairo_save(m_context);
    // The intermediate picture has the size of the clip: keep that small.
    const Rect area = item.bounds.inflated(2);
    cairo_rectangle(m_context, area.x, area.y, area.width, area.height);
    cairo_clip(m_context);
    cairo_push_group(m_context);
  }

  void draw(const ClipItem& item) {
    m_open.push_back({Open::Clip, 1});
    cairo_save(m_context);
    addRect(item.rect, item.radius);
    cairo_clip(m_context);
  }

  void draw(const EndItem&) {
    const OpenItem open = m_open.back();
    m_open.pop_back();
    if (open.kind == Open::Opacity) {
      cairo_pop_group_to_source(m_context);
      cairo_paint_with_alpha(m_context, open.opacity);
    }
    if (open.kind != Open::Group) cairo_restore(m_context);
  }

  /// Adds one step of a path and returns how many points it took.
  int addVerb(Verb verb, const Point* points, Point origin, double scale) {
    const auto place = [&](int i) { return origin + points[i] * scale; };
    switch (verb) {
      case Verb::Move:
        cairo_move_to(m_context, place(0).x, place(0).y);
        return 1;
      case Verb::Line:
        cairo_line_to(m_context, place(0).x, place(0).y);
        return 1;
      case Verb::Cubic:
        cairo_curve_to(m_context, place(0).x, place(0).y, place(1).x, place(1).y, place(2).x, place(2).y);
        return 3;
      case Verb::Close:
        cairo_close_path(m_context);
        return 0;
    }
    return 0;
  }

  void addRect(const Rect& rect, double radius) {
    const double r = std::min({radius, rect.width / 2, rect.height / 2});
    cairo_new_path(m_context);
    if (r < m_smallestRadius) {
      cairo_rectangle(m_context, rect.x, rect.y, rect.width, rect.height);
      return;
    }
    const double quarter = std::numbers::pi / 2;
    cairo_arc(m_context, rect.right() - r, rect.y + r, r, -quarter, 0);
    cairo_arc(m_context, rect.right() - r, rect.bottom() - r, r, 0, quarter);
    cairo_arc(m_context, rect.x + r, rect.bottom() - r, r, quarter, 2 * quarter);
    cairo_arc(m_context, rect.x + r, rect.y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(m_context);
  }

  bool setSource(Paint paint) {
    const Colour colour = m_theme.colour(paint);
    if (colour.alpha == 0) return false;
    cairo_set_source_rgba(m_context, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0,
                          colour.alpha / 255.0);
    return true;
  }

  void fillAndStroke(Paint fill, const Pen& pen) {
    if (setSource(fill)) cairo_fill_preserve(m_context);
    if (pen.width > 0 && setSource(pen.paint)) {
      cairo_set_line_width(m_context, pen.width);
      cairo_set_line_cap(m_context, pen.cap == Cap::Round ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
      cairo_set_line_join(m_context, pen.join == Join::Round ? CAIRO_LINE_JOIN_ROUND : CAIRO_LINE_JOIN_MITER);
      const std::array<double, 2> dashes{pen.dash, pen.gap};
      cairo_set_dash(m_context, dashes.data(), pen.dash > 0 ? 2 : 0, 0);
      cairo_stroke_preserve(m_context);
    }
    cairo_new_path(m_context);
  }

  template <class Function>
  void eachRun(const ShapedText& text, Function function) {
    for (const GlyphRun& run : text.runs) {
      run.select(m_context);
      function(m_context, run.glyphs.data(), static_cast<int>(run.glyphs.size()));
    }
  }

  cairo_t* m_context;
  const Theme& m_theme;
  GlyphCache& m_glyphs;
  const DisplayList& m_list;
  Rect m_visible;
  double m_smallestRadius = 0;  // rounder corners than this cannot be told from square ones
  bool m_pixels = false;        // a picture of pixels, rather than a page
  double m_deviceScale = 1;     // pixels per device unit, on screens of high density
  double m_textScale = 1;       // pixels per logical pixel
  std::size_t m_at = 0;
  std::vector<OpenItem> m_open;
};

}  // namespace

CairoPainter::CairoPainter(cairo_t* context, const Theme& theme, const View& view, const PangoMeasurer& measurer)
    : m_context(context), m_theme(theme), m_view(view), m_measurer(measurer) {}

void CairoPainter::background(Paint paint) {
  const Colour colour = m_theme.colour(paint);
  cairo_set_source_rgba(m_context, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0, colour.alpha / 255.0);
  cairo_paint(m_context);
}

void CairoPainter::paint(const DisplayList& list) {
  cairo_save(m_context);
  cairo_scale(m_context, m_view.scale, m_view.scale);
  cairo_translate(m_context, -m_view.origin.x, -m_view.origin.y);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  cairo_set_font_options(m_context, options);
  cairo_font_options_destroy(options);
  ItemPainter(m_context, m_theme, m_measurer.glyphs(), list).paintAll();
  cairo_restore(m_context);
}

}  // namespace paint
