// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <numeric>

#define BOOST_ALLOW_DEPRECATED_HEADERS  // Boost 1.74 warns about its own headers
#include <boost/geometry.hpp>
#include <boost/geometry/index/rtree.hpp>

#include "diagram/network/arrange.h"

namespace diagram {
namespace {

namespace bg = boost::geometry;
using Corner = bg::model::point<double, 2, bg::cs::cartesian>;
using Box = bg::model::box<Corner>;
using Tree = bg::index::rtree<std::pair<Box, std::size_t>, bg::index::quadratic<16>>;

constexpr int kRounds = 60;
constexpr double kTouch = .5;

Box boxOf(const Rect& rect, double by) { return {{rect.x - by, rect.y - by}, {rect.right() + by, rect.bottom() + by}}; }

/// The shortest way for b out of a, along one axis.
Point wayOut(const Rect& a, const Rect& b, double gap) {
  const Point from = a.centre(), to = b.centre();
  const double across = (a.width + b.width) / 2 + gap - std::fabs(to.x - from.x);
  const double down = (a.height + b.height) / 2 + gap - std::fabs(to.y - from.y);
  if (across <= 0 || down <= 0) return {};
  if (across <= down) return {to.x < from.x ? -across : across, 0};
  return {0, to.y < from.y ? -down : down};
}

/// All push each other a little; whether anything had to move.
bool push(std::vector<Rect>& rects, const std::vector<bool>& moves, double gap) {
  std::vector<std::pair<Box, std::size_t>> all;
  for (std::size_t i = 0; i < rects.size(); ++i) all.emplace_back(boxOf(rects[i], gap), i);
  const Tree tree(all.begin(), all.end());
  std::vector<Point> by(rects.size());
  bool pushed = false;
  std::vector<std::pair<Box, std::size_t>> met;
  for (std::size_t i = 0; i < rects.size(); ++i) {
    met.clear();
    tree.query(bg::index::intersects(boxOf(rects[i], 0)), std::back_inserter(met));
    std::sort(met.begin(), met.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    for (const auto& [box, other] : met) {
      if (other <= i || (!moves[i] && !moves[other])) continue;
      const Point way = wayOut(rects[i], rects[other], gap);
      if (std::fabs(way.x) + std::fabs(way.y) < kTouch) continue;
      pushed = true;
      const double share = moves[i] && moves[other] ? .5 : 1;
      if (moves[i]) by[i] = by[i] - way * share;
      if (moves[other]) by[other] = by[other] + way * share;
    }
  }
  for (std::size_t i = 0; i < rects.size(); ++i) rects[i] = rects[i].moved(by[i]);
  return pushed;
}

}  // namespace

void separate(std::vector<Rect>& rects, const std::vector<bool>& moves, double gap, const std::stop_token& stop) {
  for (int round = 0; round < kRounds && !stop.stop_requested(); ++round)
    if (!push(rects, moves, gap)) return;
  // What still overlaps is taken out one by one, the largest first, to the nearest place that is free.
  std::vector<std::size_t> order(rects.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (moves[a] != moves[b]) return !moves[a];
    return rects[a].width * rects[a].height > rects[b].width * rects[b].height;
  });
  Tree tree;
  for (const std::size_t i : order) {
    if (stop.stop_requested()) return;
    const auto isFree = [&](const Rect& rect) {
      return tree.qbegin(bg::index::intersects(boxOf(rect, gap - kTouch))) == tree.qend();
    };
    const Rect wanted = rects[i];
    for (double radius = gap; moves[i] && !isFree(rects[i]); radius *= 1.08)
      for (int turn = 0; turn < 16 && !isFree(rects[i]); ++turn) {
        const double angle = turn * std::numbers::pi / 8;
        rects[i] = wanted.moved(Point{std::cos(angle), std::sin(angle)} * radius);
      }
    tree.insert({boxOf(rects[i], 0), i});
  }
}

}  // namespace diagram
