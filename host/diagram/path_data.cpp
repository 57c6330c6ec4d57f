// SPDX-License-Identifier: MIT
#include <cctype>
#include <charconv>
#include <optional>

#include "diagram/path.h"

namespace diagram {
namespace {

class PathDataReader {
 public:
  explicit PathDataReader(std::string_view data) : m_rest(data) {}

  Path read() {
    while (command()) {
    }
    return m_path;
  }

 private:
  void skipSeparators() {
    while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == ',')) m_rest.remove_prefix(1);
  }

  std::optional<double> number() {
    skipSeparators();
    double value = 0;
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
    if (error != std::errc()) return std::nullopt;
    m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
    return value;
  }

  /// The flags of an arc may be written without a separator.
  std::optional<bool> flag() {
    skipSeparators();
    if (m_rest.empty() || (m_rest.front() != '0' && m_rest.front() != '1')) return std::nullopt;
    const bool set = m_rest.front() == '1';
    m_rest.remove_prefix(1);
    return set;
  }

  std::optional<Point> point() {
    const auto x = number();
    const auto y = x ? number() : std::nullopt;
    if (!y) return std::nullopt;
    return Point{*x, *y} + (m_relative ? m_at : Point{});
  }

  /// Reads one command, or one more set of values for the command before. False at the end or at an error.
  bool command() {
    skipSeparators();
    if (m_rest.empty()) return false;
    if (std::isalpha(static_cast<unsigned char>(m_rest.front())) != 0) {
      m_command = static_cast<char>(std::toupper(m_rest.front()));
      m_relative = std::islower(static_cast<unsigned char>(m_rest.front())) != 0;
      m_rest.remove_prefix(1);
    }
    const bool afterCurve = m_afterCurve;
    m_afterCurve = false;
    switch (m_command) {
      case 'M':
        return moveTo();
      case 'L':
        return lineTo(point());
      case 'H':
        return level();
      case 'V':
        return upright();
      case 'C':
        return curveTo(point());
      case 'S':
        return curveTo(afterCurve ? m_at + (m_at - m_control) : m_at);
      case 'A':
        return arcTo();
      case 'Z':
        m_path.close();
        m_at = m_start;
        m_command = '\0';
        return true;
      default:
        return false;
    }
  }

  bool moveTo() {
    const auto to = point();
    if (!to) return false;
    m_path.moveTo(*to);
    m_at = m_start = *to;
    m_command = 'L';  // more values after a move are lines
    return true;
  }

  bool lineTo(std::optional<Point> to) {
    if (!to) return false;
    m_path.lineTo(*to);
    m_at = *to;
    return true;
  }

  bool level() {
    const auto x = number();
    return x && lineTo(Point{*x + (m_relative ? m_at.x : 0), m_at.y});
  }

  bool upright() {
    const auto y = number();
    return y && lineTo(Point{m_at.x, *y + (m_relative ? m_at.y : 0)});
  }

  bool curveTo(std::optional<Point> control1) {
    const auto control2 = control1 ? point() : std::nullopt;
    const auto to = control2 ? point() : std::nullopt;
    if (!to) return false;
    m_path.curveTo(*control1, *control2, *to);
    m_control = *control2;
    m_at = *to;
    m_afterCurve = true;
    return true;
  }

  bool arcTo() {
    const auto radius = number();
    const auto radiusY = radius ? number() : std::nullopt;
    const auto turned = radiusY ? number() : std::nullopt;
    const auto longWay = turned ? flag() : std::nullopt;
    const auto clockwise = longWay ? flag() : std::nullopt;
    const auto to = clockwise ? point() : std::nullopt;
    if (!to) return false;
    m_path.arcTo(*to, *radius, *clockwise, *longWay);
    m_at = *to;
    return true;
  }

  std::string_view m_rest;
  Path m_path;
  Point m_at;
  Point m_start;
  Point m_control;
  char m_command = '\0';
  bool m_relative = false;
  bool m_afterCurve = false;
};

}  // namespace

Path parsePathData(std::string_view data) { return PathDataReader(data).read(); }

}  // namespace diagram
