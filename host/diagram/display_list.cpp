// SPDX-License-Identifier: MIT
#include "diagram/display_list.h"

#include <algorithm>
#include <numbers>
#include <type_traits>

namespace diagram {
namespace {

constexpr double kHaloWidth = 4;
/// Letters of the canvas font are about this wide, in parts of the size; only bounds depend on it.
constexpr double kLetterWidth = 0.58;

double outlineReach(const Pen& pen) { return pen.visible() ? pen.width / 2 : 0; }

std::size_t countCharacters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

Rect textBounds(const TextItem& item, std::string_view text) {
  const double size = item.look.font.size;
  const double width = kLetterWidth * size * static_cast<double>(countCharacters(text));
  const double before = item.look.anchor == Anchor::Start ? 0 : item.look.anchor == Anchor::Middle ? width / 2 : width;
  const Rect letters{item.at.x - before, item.at.y - size, width, size * 1.3};
  return item.look.halo.visible() ? letters.inflated(kHaloWidth / 2) : letters;
}

Rect pointBounds(const std::vector<Point>& points, std::size_t begin) {
  if (begin == points.size()) return {};
  Point low = points[begin];
  Point high = low;
  for (std::size_t i = begin + 1; i < points.size(); ++i) {
    low = {std::min(low.x, points[i].x), std::min(low.y, points[i].y)};
    high = {std::max(high.x, points[i].x), std::max(high.y, points[i].y)};
  }
  return {low.x, low.y, high.x - low.x, high.y - low.y};
}

}  // namespace

DisplayList::Scope::~Scope() { m_list.end(m_begin); }

void DisplayList::path(const Path& path, Paint fill, const Pen& pen) {
  if (path.verbs().empty()) return;
  PathItem item{};
  item.verbBegin = static_cast<std::uint32_t>(m_verbs.size());
  item.pointBegin = static_cast<std::uint32_t>(m_points.size());
  m_verbs.insert(m_verbs.end(), path.verbs().begin(), path.verbs().end());
  m_points.insert(m_points.end(), path.points().begin(), path.points().end());
  item.verbEnd = static_cast<std::uint32_t>(m_verbs.size());
  item.bounds = pointBounds(m_points, item.pointBegin);
  item.fill = fill;
  item.pen = pen;
  m_items.emplace_back(item);
}

void DisplayList::line(Point from, Point to, const Pen& pen) { path(Path().moveTo(from).lineTo(to), {}, pen); }

void DisplayList::curve(const Cubic& curve, const Pen& pen) { path(Path().add(curve), {}, pen); }

void DisplayList::rect(const Rect& rect, double radius, Paint fill, const Pen& pen) {
  m_items.emplace_back(RectItem{rect, radius, fill, pen});
}

void DisplayList::circle(Point centre, double radius, Paint fill, const Pen& pen) {
  m_items.emplace_back(CircleItem{centre, radius, fill, pen});
}

void DisplayList::text(Point at, std::string_view text, const TextLook& look) {
  if (text.empty()) return;
  const std::uint32_t begin = keep(text);
  m_items.emplace_back(TextItem{at, begin, static_cast<std::uint32_t>(text.size()), look});
}

void DisplayList::icon(std::string_view name, Point centre, double size, Paint paint, double width, Paint fill) {
  if (const Icon* icon = findIcon(name)) m_items.emplace_back(IconItem{icon, centre, size, paint, width, fill});
}

void DisplayList::hatch(const Rect& rect, double gap, double width, Paint paint) {
  // Each line runs where x + y is constant; it enters at the right or the top and leaves at the left or the bottom.
  Path lines;
  const double step = gap * std::numbers::sqrt2;
  for (double sum = step / 2; sum < rect.width + rect.height; sum += step) {
    const double right = std::min(sum, rect.width);
    const double low = std::min(sum, rect.height);
    lines.moveTo({rect.x + right, rect.y + sum - right}).lineTo({rect.x + sum - low, rect.y + low});
  }
  path(lines, {}, {paint, width});
}

DisplayList::Scope DisplayList::group(std::string_view id, std::string_view title) {
  const auto begin = static_cast<std::uint32_t>(m_items.size());
  const std::uint32_t idBegin = keep(id);
  const std::uint32_t titleBegin = keep(title);
  m_items.emplace_back(GroupItem{
      begin, {}, idBegin, static_cast<std::uint32_t>(id.size()), titleBegin, static_cast<std::uint32_t>(title.size())});
  return {*this, begin};
}

DisplayList::Scope DisplayList::opacity(double opacity) {
  m_items.emplace_back(OpacityItem{opacity, 0, {}});
  return {*this, static_cast<std::uint32_t>(m_items.size() - 1)};
}

DisplayList::Scope DisplayList::clip(const Rect& rect, double radius) {
  m_items.emplace_back(ClipItem{rect, radius});
  return {*this, static_cast<std::uint32_t>(m_items.size() - 1)};
}

void DisplayList::end(std::uint32_t begin) {
  const auto last = static_cast<std::uint32_t>(m_items.size());
  const auto close = [&](auto& item) {
    item.end = last;
    item.bounds = boundsOf(begin + 1, last);
  };
  if (auto* group = std::get_if<GroupItem>(&m_items[begin])) close(*group);
  if (auto* opacity = std::get_if<OpacityItem>(&m_items[begin])) close(*opacity);
  m_items.emplace_back(EndItem{});
}

void DisplayList::append(const DisplayList& other, Point by) {
  const auto items = static_cast<std::uint32_t>(m_items.size());
  const auto verbs = static_cast<std::uint32_t>(m_verbs.size());
  const auto points = static_cast<std::uint32_t>(m_points.size());
  const auto characters = static_cast<std::uint32_t>(m_characters.size());
  m_verbs.insert(m_verbs.end(), other.m_verbs.begin(), other.m_verbs.end());
  m_characters += other.m_characters;
  for (const Point point : other.m_points) m_points.push_back(point + by);
  for (Item item : other.m_items) {
    std::visit(
        [&](auto& value) {
          using Kind = std::decay_t<decltype(value)>;
          if constexpr (std::is_same_v<Kind, PathItem>) {
            value.verbBegin += verbs;
            value.verbEnd += verbs;
            value.pointBegin += points;
            value.bounds = value.bounds.moved(by);
          } else if constexpr (std::is_same_v<Kind, TextItem>) {
            value.begin += characters;
            value.at = value.at + by;
          } else if constexpr (std::is_same_v<Kind, GroupItem>) {
            value.end += items;
            value.bounds = value.bounds.moved(by);
            value.idBegin += characters;
            value.titleBegin += characters;
          } else if constexpr (std::is_same_v<Kind, CircleItem> || std::is_same_v<Kind, IconItem>) {
            value.centre = value.centre + by;
          } else if constexpr (std::is_same_v<Kind, OpacityItem>) {
            value.end += items;
            value.bounds = value.bounds.moved(by);
          } else if constexpr (!std::is_same_v<Kind, EndItem>) {
            value.rect = value.rect.moved(by);
          }
        },
        item);
    m_items.push_back(item);
  }
}

void DisplayList::clear() {
  m_items.clear();
  m_verbs.clear();
  m_points.clear();
  m_characters.clear();
}

Rect DisplayList::bounds() const { return boundsOf(0, static_cast<std::uint32_t>(m_items.size())); }

std::uint32_t DisplayList::keep(std::string_view text) {
  const auto begin = static_cast<std::uint32_t>(m_characters.size());
  m_characters += text;
  return begin;
}

Rect DisplayList::boundsOf(std::uint32_t begin, std::uint32_t end) const {
  Rect all;
  for (std::uint32_t i = begin; i < end; ++i) {
    const Item& item = m_items[i];
    if (const auto* group = std::get_if<GroupItem>(&item)) {
      all = united(all, group->bounds);
      i = group->end;  // its bounds hold all up to there
    } else if (const auto* path = std::get_if<PathItem>(&item)) {
      // The control points of a curve surround it, so this may be somewhat large, never too small.
      all = united(all, path->bounds.inflated(outlineReach(path->pen)));
    } else if (const auto* rect = std::get_if<RectItem>(&item)) {
      all = united(all, rect->rect.inflated(outlineReach(rect->pen)));
    } else if (const auto* circle = std::get_if<CircleItem>(&item)) {
      all = united(all, rectAround(circle->centre, 0, 0).inflated(circle->radius + outlineReach(circle->pen)));
    } else if (const auto* text = std::get_if<TextItem>(&item)) {
      all = united(all, textBounds(*text, this->text(*text)));
    } else if (const auto* icon = std::get_if<IconItem>(&item)) {
      all = united(all, rectAround(icon->centre, icon->size, icon->size));
    }
  }
  return all;
}

}  // namespace diagram
