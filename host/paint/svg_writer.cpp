// SPDX-License-Identifier: MIT
#include <set>
#include <string>

#include "base/visible.h"
#include "paint/picture.h"
#include "paint/picture_area.h"
#include "paint/svg_text.h"

namespace paint {
namespace {

using namespace diagram;

/// Writes the items of one list.
class SvgWriter {
 public:
  SvgWriter(const DisplayList& list, const PictureOptions& options)
      : m_list(list), m_theme(*options.theme), m_prefix(options.idPrefix) {}

  std::string write(const Rect& area, const PictureOptions& options) {
    m_out.reserve(m_list.items().size() * 120);
    m_out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    m_out.attribute("width", area.width).attribute("height", area.height);
    m_out.raw(" viewBox=\"").number(area.x).raw(" ").number(area.y).raw(" ").number(area.width).raw(" ");
    m_out.number(area.height).raw("\" font-family=\"Inter, 'Noto Sans', sans-serif\">\n");
    if (!options.title.empty()) m_out.raw("<title>").escaped(options.title).raw("</title>\n");
    writeIcons();
    if (options.background.visible()) write(RectItem{area, 0, options.background, {}});
    for (const Item& item : m_list.items()) std::visit([this](const auto& value) { write(value); }, item);
    m_out.raw("</svg>\n");
    return m_out.take();
  }

 private:
  /// Each icon that is used is defined once.
  void writeIcons() {
    std::set<std::string_view> names;
    for (const Item& item : m_list.items()) {
      const auto* icon = std::get_if<IconItem>(&item);
      if (icon == nullptr || !names.insert(icon->icon->name).second) continue;
      m_out.raw(names.size() == 1 ? "<defs>\n" : "").raw("<path id=\"").escaped(m_prefix).raw("icon.");
      m_out.raw(icon->icon->name).raw("\"").attribute("d", icon->icon->data);
      m_out.raw(" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n");
    }
    if (!names.empty()) m_out.raw("</defs>\n");
  }

  void write(const PathItem& item) {
    m_out.raw("<path d=\"");
    const Point* points = m_list.points().data() + item.pointBegin;
    for (std::uint32_t i = item.verbBegin; i < item.verbEnd; ++i) {
      const Verb verb = m_list.verbs()[i];
      constexpr std::string_view kLetters[] = {"M", "L", "C", "Z"};
      constexpr int kCounts[] = {1, 1, 3, 0};
      m_out.raw(kLetters[static_cast<int>(verb)]);
      for (int n = 0; n < kCounts[static_cast<int>(verb)]; ++n, ++points)
        m_out.raw(n > 0 ? " " : "").number(points->x).raw(" ").number(points->y);
    }
    m_out.raw("\"");
    style(item.fill, item.pen);
    m_out.raw("/>\n");
  }

  void write(const RectItem& item) {
    m_out.raw("<rect").attribute("x", item.rect.x).attribute("y", item.rect.y);
    m_out.attribute("width", item.rect.width).attribute("height", item.rect.height);
    if (item.radius > 0) m_out.attribute("rx", item.radius);
    style(item.fill, item.pen);
    m_out.raw("/>\n");
  }

  void write(const CircleItem& item) {
    m_out.raw("<circle").attribute("cx", item.centre.x).attribute("cy", item.centre.y).attribute("r", item.radius);
    style(item.fill, item.pen);
    m_out.raw("/>\n");
  }

  void write(const IconItem& item) {
    const double scale = item.size / 24;
    m_out.raw("<use href=\"#").escaped(m_prefix).raw("icon.").raw(item.icon->name).raw("\" transform=\"translate(");
    m_out.number(item.centre.x - item.size / 2).raw(" ").number(item.centre.y - item.size / 2).raw(") scale(");
    m_out.number(scale).raw(")\"");
    style(item.fill, {item.paint, item.width / scale});
    m_out.raw("/>\n");
  }

  void write(const TextItem& item) {
    const TextLook& look = item.look;
    m_out.raw("<text").attribute("x", item.at.x).attribute("y", item.at.y).attribute("font-size", look.font.size);
    if (look.font.weight != 400) m_out.attribute("font-weight", look.font.weight);
    if (look.font.italic) m_out.raw(" font-style=\"italic\"");
    if (look.anchor != Anchor::Start)
      m_out.raw(look.anchor == Anchor::Middle ? " text-anchor=\"middle\"" : " text-anchor=\"end\"");
    if (look.struckThrough) m_out.raw(" text-decoration=\"line-through\"");
    m_out.attribute("fill", m_theme.colour(look.paint));
    if (look.halo.visible())
      m_out.attribute("stroke", m_theme.colour(look.halo))
          .raw(" stroke-width=\"4\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
    m_out.raw(">").escaped(base::visible(m_list.text(item))).raw("</text>\n");
  }

  void write(const GroupItem& item) {
    m_out.raw("<g");
    const std::string_view id = m_list.id(item);
    // An element may be drawn in several places; an id may stand in one.
    if (!id.empty() && m_ids.insert(id).second) m_out.raw(" id=\"").escaped(m_prefix).escaped(id).raw("\"");
    m_out.raw(">");
    if (const std::string_view title = m_list.title(item); !title.empty())
      m_out.raw("<title>").escaped(title).raw("</title>");
    m_out.raw("\n");
  }

  void write(const OpacityItem& item) { m_out.raw("<g").attribute("opacity", item.opacity).raw(">\n"); }

  void write(const ClipItem& item) {
    const std::string id = m_prefix + "clip." + std::to_string(++m_clips);
    m_out.raw("<clipPath").attribute("id", id).raw(">");
    write(RectItem{item.rect, item.radius, ColourRole::Ink, {}});
    m_out.raw("</clipPath>\n<g").attribute("clip-path", "url(#" + id + ")").raw(">\n");
  }

  void write(const EndItem&) { m_out.raw("</g>\n"); }

  void style(Paint fill, const Pen& pen) {
    m_out.attribute("fill", m_theme.colour(fill));
    if (!pen.visible()) return;
    m_out.attribute("stroke", m_theme.colour(pen.paint));
    if (pen.width != 1) m_out.attribute("stroke-width", pen.width);
    if (pen.dash > 0) m_out.raw(" stroke-dasharray=\"").number(pen.dash).raw(" ").number(pen.gap).raw("\"");
    if (pen.cap == Cap::Round) m_out.raw(" stroke-linecap=\"round\"");
    if (pen.join == Join::Round) m_out.raw(" stroke-linejoin=\"round\"");
  }

  const DisplayList& m_list;
  const Theme& m_theme;
  const std::string& m_prefix;
  SvgText m_out;
  std::set<std::string_view> m_ids;
  int m_clips = 0;
};

}  // namespace

base::Result<std::string> svgBytes(const DisplayList& list, const PictureOptions& options) {
  const auto area = pictureArea(list, options);
  if (!area) return tl::unexpected(area.error());
  return SvgWriter(list, options).write(*area, options);
}

}  // namespace paint
