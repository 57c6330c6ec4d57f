// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "diagram/lanes/draft.h"
#include "diagram/shapes/table.h"

namespace diagram::lanes {
namespace {

using model::Type;

constexpr double kDisc = 14;  // room around the sign in the middle of the eight

/// Who sits at a table: seats by column, and the rows they come from.
struct Seating {
  std::vector<std::size_t> seats;  // by column
  std::set<Layer> layers;
  double rows = 0;
  std::size_t count = 0;
};

std::size_t gutterOf(const Draft& draft, const Seating& seating) {
  const auto& columns = draft.columns;
  std::vector<std::size_t> seated;
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (seating.seats[i] > 0) seated.push_back(i);
  std::stable_sort(seated.begin(), seated.end(),
                   [&](std::size_t a, std::size_t b) { return seating.seats[a] > seating.seats[b]; });
  const std::size_t best = seated.empty() ? 0 : seated.front();
  if (seated.size() > 1) return seated[1] > best ? best : best - 1;
  // All from one side: the gutter that an eight has made wide, else the one to the right.
  const auto wide = [&](std::size_t i) { return i + 1 < columns.size() && columns[i].core && columns[i + 1].core; };
  return !wide(best) && best > 0 && wide(best - 1) ? best - 1 : best;
}

/// Tables grow with the seats on their fullest side.
double heightFor(const Seating& seating, std::size_t gutter) {
  std::size_t left = 0, right = 0;
  for (std::size_t i = 0; i < seating.seats.size(); ++i) (i <= gutter ? left : right) += seating.seats[i];
  const auto most = static_cast<double>(std::max(left, right));
  return std::max(kTableHeight, 16 * most + 14);
}

}  // namespace

void assignTables(Draft& draft) {
  const Facts& facts = draft.facts;
  draft.gutters.resize(draft.columns.size());
  draft.meanRow.assign(facts.nodes.size(), 1);
  std::vector<Seating> seatings(facts.nodes.size());
  for (const LinkFacts& link : facts.links) {
    if (link.type != Type::SitsAt || facts.nodes[link.from].type != Type::Role) continue;
    Seating& seating = seatings[link.to];
    seating.seats.resize(draft.columns.size());
    ++seating.seats[draft.columnOf[link.from]];
    if (facts.nodes[link.from].layer != Layer::Unknown) seating.layers.insert(facts.nodes[link.from].layer);
    seating.rows += static_cast<double>(facts.nodes[link.from].layer);
    ++seating.count;
  }
  std::vector<NodeIndex> tables;
  for (NodeIndex i = 0; i < facts.nodes.size(); ++i) {
    if (facts.nodes[i].type != Type::Table) continue;
    tables.push_back(i);
    seatings[i].seats.resize(draft.columns.size());
    if (seatings[i].count > 0)
      draft.meanRow[i] = seatings[i].rows / static_cast<double>(seatings[i].count);
    else if (facts.nodes[i].layer != Layer::Unknown)
      draft.meanRow[i] = static_cast<double>(facts.nodes[i].layer);
  }
  // Without a column there is no gutter either: the frame has a column of its own for them.
  if (draft.columns.empty() && !tables.empty()) {
    draft.columns.emplace_back();
    draft.gutters.resize(1);
    for (const NodeIndex table : tables) seatings[table].seats.resize(1);
  }
  std::stable_sort(tables.begin(), tables.end(),
                   [&](NodeIndex a, NodeIndex b) { return draft.meanRow[a] < draft.meanRow[b]; });
  for (const NodeIndex table : tables) {
    Gutter& gutter = draft.gutters[gutterOf(draft, seatings[table])];
    draft.box(table).height = heightFor(seatings[table], gutterOf(draft, seatings[table]));
    // What gathers all layers belongs to none of them.
    (seatings[table].layers.size() > 2 ? gutter.foot : gutter.tables).push_back(table);
  }
}

namespace {

/// The heights a gutter offers to tables.
struct Shaft {
  double top, bottom;
  std::vector<std::pair<double, double>> taken;

  bool free(double y, double height) const {
    if (y - height / 2 < top || y + height / 2 > bottom) return false;
    return std::none_of(taken.begin(), taken.end(),
                        [&](const auto& span) { return y - height / 2 < span.second && span.first < y + height / 2; });
  }
};

double rowCentre(const Lanes& frame, double mean) {
  const auto last = static_cast<double>(frame.rows.size() - 1);
  const auto lower = static_cast<std::size_t>(std::clamp(mean, 0.0, last));
  const std::size_t upper = std::min(lower + 1, frame.rows.size() - 1);
  const double part = mean - static_cast<double>(lower);
  return frame.rows[lower].centre() * (1 - part) + frame.rows[upper].centre() * part;
}

/// The wanted height, or the first free one below it, or the nearest. Nothing when all is taken.
std::optional<double> place(const Shaft& shaft, double wanted, double height) {
  for (double y = wanted; y < shaft.bottom; y += kTableStep)
    if (shaft.free(y, height)) return y;
  for (double away = 0; away < shaft.bottom - shaft.top; away += 4)
    for (const double y : {wanted - away, wanted + away})
      if (shaft.free(y, height)) return y;
  return std::nullopt;
}

Shaft shaftOf(const Draft& draft, const Gutter& gutter) {
  const LaneRow *board = &draft.frame.rows[0], *executive = &draft.frame.rows[2];
  Shaft shaft{board->top + 8, executive->bottom() - 8, {}};
  if (!gutter.core) return shaft;
  shaft.top = board->centre() - kArch + kDisc;
  shaft.bottom = executive->centre() + kArch - kDisc;
  const double middle = draft.frame.rows[1].centre();
  shaft.taken.emplace_back(middle - kDisc, middle + kDisc);
  return shaft;
}

}  // namespace

void placeTables(Draft& draft) {
  for (Gutter& gutter : draft.gutters) {
    Shaft shaft = shaftOf(draft, gutter);
    std::vector<NodeIndex> homeless;
    for (const NodeIndex table : gutter.tables) {
      const double height = draft.box(table).height;
      const auto y = place(shaft, rowCentre(draft.frame, draft.meanRow[table]), height);
      if (!y) {
        homeless.push_back(table);
        continue;
      }
      draft.centreAt(table, {gutter.centre(), *y});
      shaft.taken.emplace_back(*y - height / 2 - kTableGap, *y + height / 2 + kTableGap);
    }
    gutter.foot.insert(gutter.foot.end(), homeless.begin(), homeless.end());
  }
}

}  // namespace diagram::lanes
