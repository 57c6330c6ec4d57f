// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "diagram/geometry.h"
#include "diagram/icons.h"
#include "diagram/path.h"
#include "diagram/text_measurer.h"
#include "diagram/theme.h"

namespace diagram {

enum class Cap : std::uint8_t { Butt, Round };
enum class Join : std::uint8_t { Miter, Round };
enum class Anchor : std::uint8_t { Start, Middle, End };

/// How an outline is drawn. `dash` and `gap` in logical pixels; dash 0 is a solid line.
struct Pen {
  Paint paint;
  double width = 1;
  double dash = 0;
  double gap = 0;
  Cap cap = Cap::Butt;
  Join join = Join::Miter;
  bool visible() const { return paint.visible() && width > 0; }
};

/// How a text looks and hangs from its point, which lies on the baseline.
struct TextLook {
  Font font;
  Paint paint = ColourRole::Ink;
  Anchor anchor = Anchor::Start;
  bool struckThrough = false;
  Paint halo = {};  ///< drawn 4 px wide around the letters
};

struct PathItem {
  std::uint32_t verbBegin, verbEnd;  // into DisplayList::verbs
  std::uint32_t pointBegin;          // into DisplayList::points
  Rect bounds;                       // of the points
  Paint fill;
  Pen pen;
};
struct RectItem {
  Rect rect;
  double radius;
  Paint fill;
  Pen pen;
};
struct CircleItem {
  Point centre;
  double radius;
  Paint fill;
  Pen pen;
};
struct TextItem {
  Point at;
  std::uint32_t begin, length;  // into DisplayList::characters
  TextLook look;
};
struct IconItem {
  const Icon* icon;  // never null; lives as long as the program
  Point centre;
  double size;
  Paint paint;
  double width;  // of the stroke, after scaling
  Paint fill;
};
/// What is drawn until the matching EndItem belongs to the element `id`. `end` is the index of that EndItem and
/// `bounds` holds all that is drawn, so that a painter can step over what is out of sight.
struct GroupItem {
  std::uint32_t end;
  Rect bounds;
  std::uint32_t idBegin, idLength, titleBegin, titleLength;  // into DisplayList::characters
};
/// What follows until the matching EndItem at `end` is drawn together, then blended.
struct OpacityItem {
  double opacity;
  std::uint32_t end;
  Rect bounds;
};
/// What follows until the matching EndItem is seen within the rounded rectangle alone.
struct ClipItem {
  Rect rect;
  double radius;
};
struct EndItem {};

using Item =
    std::variant<PathItem, RectItem, CircleItem, TextItem, IconItem, GroupItem, OpacityItem, ClipItem, EndItem>;

/// A picture as values: what is drawn, in logical pixels and colours by meaning, in painting order. The scene makes
/// lists, the painters of host/paint draw them. A value: copy, move and keep it freely; not thread safe.
/// Coordinates must be finite; texts are UTF-8.
class DisplayList {
 public:
  /// Ends the group, opacity or clip it stands for when it goes out of scope. The list must not move meanwhile.
  class Scope {
   public:
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;
    ~Scope();

   private:
    friend class DisplayList;
    Scope(DisplayList& list, std::uint32_t begin) : m_list(list), m_begin(begin) {}
    DisplayList& m_list;
    std::uint32_t m_begin;
  };

  void path(const Path& path, Paint fill, const Pen& pen = {});
  void line(Point from, Point to, const Pen& pen);
  void curve(const Cubic& curve, const Pen& pen);
  void rect(const Rect& rect, double radius, Paint fill, const Pen& pen = {});
  void circle(Point centre, double radius, Paint fill, const Pen& pen = {});
  /// An empty text draws nothing.
  void text(Point at, std::string_view text, const TextLook& look);
  /// `name` as in host/icons, without ".svg": "check". An unknown name draws nothing. `width` of the stroke in logical
  /// pixels after scaling.
  void icon(std::string_view name, Point centre, double size, Paint paint, double width = 1.6, Paint fill = {});
  /// Slanting lines from edge to edge, `gap` apart.
  void hatch(const Rect& rect, double gap, double width, Paint paint);

  /// `id` of the element, `title` the text a reader of the picture gets to see when pointing at it; may be empty.
  [[nodiscard]] Scope group(std::string_view id, std::string_view title);
  [[nodiscard]] Scope opacity(double opacity);
  [[nodiscard]] Scope clip(const Rect& rect, double radius);

  /// Adds all of `other`, moved. `other` must have no open scope.
  void append(const DisplayList& other, Point by = {});

  /// Forgets all, keeping the memory for the next picture.
  void clear();

  bool empty() const { return m_items.empty(); }
  /// Around all that is drawn, outlines included. Of texts the width is estimated.
  Rect bounds() const;

  const std::vector<Item>& items() const { return m_items; }
  const std::vector<Verb>& verbs() const { return m_verbs; }
  const std::vector<Point>& points() const { return m_points; }
  std::string_view text(const TextItem& item) const { return characters(item.begin, item.length); }
  std::string_view id(const GroupItem& item) const { return characters(item.idBegin, item.idLength); }
  std::string_view title(const GroupItem& item) const { return characters(item.titleBegin, item.titleLength); }

 private:
  std::string_view characters(std::uint32_t begin, std::uint32_t length) const {
    return std::string_view(m_characters).substr(begin, length);
  }
  std::uint32_t keep(std::string_view text);
  Rect boundsOf(std::uint32_t begin, std::uint32_t end) const;
  void end(std::uint32_t begin);

  std::vector<Item> m_items;
  std::vector<Verb> m_verbs;
  std::vector<Point> m_points;
  std::string m_characters;
};

}  // namespace diagram
