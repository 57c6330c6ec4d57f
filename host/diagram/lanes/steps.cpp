// SPDX-License-Identifier: MIT
#include <algorithm>

#include "diagram/lanes/draft.h"
#include "diagram/shapes/step.h"

namespace diagram {
namespace {

int monthOf(base::Date day) {
  const std::chrono::year_month_day date(day);
  return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
}

}  // namespace

double TimeAxis::at(base::Date day) const {
  const std::chrono::year_month_day date(day);
  const std::chrono::year_month_day_last end(date.year(), std::chrono::month_day_last(date.month()));
  const double part = static_cast<double>(static_cast<unsigned>(date.day())) / static_cast<unsigned>(end.day());
  return left + (right - left) * (monthOf(day) - firstMonth + part) / months;
}

int TimeAxis::monthsPerTick() const {
  for (const int count : {1, 3, 6, 12, 24, 60, 120, 600, 1200})
    if ((right - left) * count / months >= 56) return count;
  return std::max(1200, months);
}

}  // namespace diagram

namespace diagram::lanes {
namespace {

using model::Type;

constexpr double kAxisInset = 24;
constexpr double kFirstStep = 66;  // from the top of the strip to the middle of its first steps
constexpr double kStepPitch = 66;
constexpr double kBelowSteps = 50;  // from the middle of the last steps to the axis
constexpr double kBelowAxis = 26;
constexpr double kStepGap = 8;
constexpr double kAsOfRoom = 110;

struct Steps {
  std::vector<NodeIndex> dated;  // by due date
  std::vector<NodeIndex> undated;
};

Steps stepsOf(const Facts& facts) {
  Steps steps;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i)
    if (facts.nodes[i].type == Type::Step) (facts.nodes[i].due ? steps.dated : steps.undated).push_back(i);
  std::stable_sort(steps.dated.begin(), steps.dated.end(),
                   [&](NodeIndex a, NodeIndex b) { return *facts.nodes[a].due < *facts.nodes[b].due; });
  return steps;
}

/// An axis on which the first step still has room left of its tip, and that ends a month after the last.
TimeAxis axisFor(const Facts& facts, const Steps& steps, double left, double right) {
  const NodeFacts& first = facts.nodes[steps.dated.front()];
  base::Date last = *facts.nodes[steps.dated.back()].due;
  int begin = monthOf(*first.due);
  if (facts.asOf) {
    last = std::max(last, *facts.asOf);
    begin = std::min(begin, monthOf(*facts.asOf));
  }
  TimeAxis axis{left, right, 0, begin, monthOf(last) + 2 - begin};
  const double room = first.width + 2 * kStepGap;
  // The label of the day looked at must not run into that of the strip.
  const auto isCrowded = [&] {
    return axis.at(*first.due) - left < room || (facts.asOf && axis.at(*facts.asOf) - left < kAsOfRoom);
  };
  while (isCrowded() && room < right - left - 40) {
    --axis.firstMonth;
    ++axis.months;
  }
  return axis;
}

/// The first line in which a span is still free.
std::size_t lineFor(std::vector<double>& lineEnds, double left, double right) {
  for (std::size_t i = 0; i < lineEnds.size(); ++i)
    if (lineEnds[i] + kStepGap <= left) {
      lineEnds[i] = right;
      return i;
    }
  lineEnds.push_back(right);
  return lineEnds.size() - 1;
}

/// Undated steps stand in lines of their own, from `left` on; how many lines there are comes back.
std::size_t placeUndated(Draft& draft, const Steps& steps, double left, double right, double top) {
  double x = left;
  std::size_t line = 0;
  for (const NodeIndex step : steps.undated) {
    const double width = draft.facts.nodes[step].width;
    if (x > left && x + width > right) x = left, ++line;
    draft.box(step) = {x, top + static_cast<double>(line) * kStepPitch - kStepHeight / 2, width, kStepHeight};
    x += width + 2 * kStepGap;
  }
  return steps.undated.empty() ? 0 : line + 1;
}

}  // namespace

void placeSteps(Draft& draft) {
  Lanes& frame = draft.frame;
  const Facts& facts = draft.facts;
  const Steps steps = stepsOf(facts);
  double top = frame.rows.back().bottom();
  for (const LaneColumn& column : frame.columns) top = std::max(top, column.tint.bottom());
  top += kStripGap;
  const double left = frame.left + kAxisInset, right = frame.right - kAxisInset, middle = top + kFirstStep;
  const bool empty = steps.dated.empty() && steps.undated.empty();
  frame.stepsEmpty = empty && !facts.hasAbsent(model::Type::Step);
  frame.stepStrip = {frame.left, top, frame.right - frame.left, 54};
  if (empty) return;
  if (steps.dated.empty()) {
    const std::size_t lines = placeUndated(draft, steps, left, right, middle);
    frame.stepStrip.height = kFirstStep + static_cast<double>(lines - 1) * kStepPitch + kStepHeight / 2 + kNodeGap;
    return;
  }
  const double waiting = steps.undated.empty() ? 0 : 250 + kAxisInset;
  TimeAxis axis = axisFor(facts, steps, left, right - waiting);
  std::vector<double> lineEnds;
  for (const NodeIndex step : steps.dated) {
    const double tip = axis.at(*facts.nodes[step].due), width = facts.nodes[step].width;
    const auto line = static_cast<double>(lineFor(lineEnds, tip - width, tip));
    draft.box(step) = {tip - width, middle + line * kStepPitch - kStepHeight / 2, width, kStepHeight};
  }
  const std::size_t lines =
      std::max(lineEnds.size(), placeUndated(draft, steps, axis.right + kAxisInset, right, middle));
  axis.y = middle + static_cast<double>(lines - 1) * kStepPitch + kBelowSteps;
  frame.axis = axis;
  frame.stepStrip.height = axis.y + kBelowAxis - top;
}

}  // namespace diagram::lanes
