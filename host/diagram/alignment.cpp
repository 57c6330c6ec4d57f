// SPDX-License-Identifier: MIT
#include "diagram/alignment.h"

#include <algorithm>
#include <numeric>

namespace diagram {
namespace {

std::vector<Place::Box> changed(const std::vector<Place::Box>& before, std::vector<Place::Box> after) {
  std::vector<Place::Box> result;
  for (std::size_t i = 0; i < before.size(); ++i)
    if (before[i].box != after[i].box) result.push_back(std::move(after[i]));
  return result;
}

}  // namespace

std::vector<Place::Box> aligned(const std::vector<Place::Box>& boxes, Alignment alignment) {
  Rect all;
  for (const Place::Box& box : boxes) all = united(all, box.box);
  std::vector<Place::Box> result = boxes;
  for (Place::Box& place : result) {
    Rect& box = place.box;
    switch (alignment) {
      case Alignment::Left:
        box.x = all.x;
        break;
      case Alignment::Centre:
        box.x = all.centre().x - box.width / 2;
        break;
      case Alignment::Right:
        box.x = all.right() - box.width;
        break;
      case Alignment::Top:
        box.y = all.y;
        break;
      case Alignment::Middle:
        box.y = all.centre().y - box.height / 2;
        break;
      case Alignment::Bottom:
        box.y = all.bottom() - box.height;
        break;
    }
  }
  return changed(boxes, std::move(result));
}

std::vector<Place::Box> distributed(const std::vector<Place::Box>& boxes, Spread spread) {
  if (boxes.size() < 3) return {};
  const bool across = spread == Spread::Across;
  const auto begin = [across](const Rect& box) { return across ? box.x : box.y; };
  const auto size = [across](const Rect& box) { return across ? box.width : box.height; };
  std::vector<std::size_t> order(boxes.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return begin(boxes[a].box) + size(boxes[a].box) / 2 < begin(boxes[b].box) + size(boxes[b].box) / 2;
  });
  const Rect &first = boxes[order.front()].box, &last = boxes[order.back()].box;
  double room = begin(last) - begin(first) - size(first);
  for (std::size_t i = 1; i + 1 < order.size(); ++i) room -= size(boxes[order[i]].box);
  const double gap = room / static_cast<double>(order.size() - 1);
  std::vector<Place::Box> result = boxes;
  double at = begin(first) + size(first) + gap;
  for (std::size_t i = 1; i + 1 < order.size(); ++i) {
    Rect& box = result[order[i]].box;
    (across ? box.x : box.y) = at;
    at += size(box) + gap;
  }
  return changed(boxes, std::move(result));
}

std::vector<Place::Box> sameSize(const std::vector<Place::Box>& boxes) {
  std::vector<Place::Box> result = boxes;
  for (Place::Box& place : result)
    place.box = rectAround(place.box.centre(), boxes.front().box.width, boxes.front().box.height);
  return changed(boxes, std::move(result));
}

}  // namespace diagram
