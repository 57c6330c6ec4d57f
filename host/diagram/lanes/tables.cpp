// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <set>

#include "diagram/lanes/draft.h"
#include "diagram/shapes/table.h"

namespace diagram::lanes {
namespace {

using model::Type;

constexpr double kDisc = 14;        // room around the sign in the middle of the eight
constexpr double kWithinArch = 38;  // how far a table may reach beyond an outer row under the arch
constexpr std::size_t kMostBeside = 6;

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

/// A table that is steered comes right after the one that steers it, where it can.
void followSteering(const Facts& facts, std::vector<NodeIndex>& tables) {
  for (const LinkFacts& link : facts.links) {
    if (link.type != Type::Steers) continue;
    const auto steering = std::find(tables.begin(), tables.end(), link.from);
    if (steering == tables.end()) continue;
    const auto steered = std::find(steering + 1, tables.end(), link.to);
    if (steered != tables.end()) std::rotate(steering + 1, steered, steered + 1);
  }
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
  followSteering(facts, tables);
  for (const NodeIndex table : tables) {
    Gutter& gutter = draft.gutters[gutterOf(draft, seatings[table])];
    draft.box(table).height = heightFor(seatings[table], gutterOf(draft, seatings[table]));
    // What gathers all layers belongs to none of them.
    (seatings[table].layers.size() > 2 ? gutter.foot : gutter.tables).push_back(table);
  }
}

namespace {

/// A height range in which tables stand, and those that do.
struct Zone {
  double top = 0;
  double bottom = 0;
  std::vector<NodeIndex> tables;
};

double rowCentre(const Lanes& frame, double mean) {
  const auto last = static_cast<double>(frame.rows.size() - 1);
  const auto lower = static_cast<std::size_t>(std::clamp(mean, 0.0, last));
  const std::size_t upper = std::min(lower + 1, frame.rows.size() - 1);
  const double part = mean - static_cast<double>(lower);
  return frame.rows[lower].centre() * (1 - part) + frame.rows[upper].centre() * part;
}

/// Above and below the middle of the eight; one zone where there is none.
std::vector<Zone> zonesOf(const Draft& draft, const Gutter& gutter) {
  const LaneRow *board = &draft.frame.rows[0], *executive = &draft.frame.rows[2];
  if (!gutter.core) return {{board->top + 8, draft.frame.rows.back().bottom() - 8, {}}};
  const double middle = draft.frame.rows[1].centre();
  return {{board->centre() - kWithinArch, middle - kDisc, {}}, {middle + kDisc, executive->centre() + kWithinArch, {}}};
}

double heightOf(Draft& draft, const Zone& zone) {
  double height = -kTableGap;
  for (const NodeIndex table : zone.tables) height += draft.box(table).height + kTableGap;
  return height;
}

bool isTooFull(Draft& draft, const Zone& zone) { return heightOf(draft, zone) > zone.bottom - zone.top; }

/// As near to where they belong as their order and the room allow.
void spread(Draft& draft, const Zone& zone, double x, double middle) {
  std::vector<double> tops;
  double least = zone.top;
  for (const NodeIndex table : zone.tables) {
    const double height = draft.box(table).height;
    double y = rowCentre(draft.frame, draft.meanRow[table]);
    // Where the sign of the management link is: one step down, as the design has it.
    if (std::fabs(y - middle) < height / 2 + kDisc) y = middle + kTableStep;
    tops.push_back(std::max(y - height / 2, least));
    least = tops.back() + height + kTableGap;
  }
  double most = zone.bottom;
  for (std::size_t i = zone.tables.size(); i-- > 0;) {
    const double height = draft.box(zone.tables[i]).height;
    tops[i] = std::min(tops[i], most - height);
    most = tops[i] - kTableGap;
    draft.centreAt(zone.tables[i], {x, tops[i] + height / 2});
  }
}

}  // namespace

void placeTables(Draft& draft) {
  const double middle = draft.frame.rows[1].centre();
  for (Gutter& gutter : draft.gutters) {
    std::vector<Zone> zones = zonesOf(draft, gutter);
    for (const NodeIndex table : gutter.tables)
      (draft.meanRow[table] < 1 ? zones.front() : zones.back()).tables.push_back(table);
    for (Zone& zone : zones) {
      std::vector<NodeIndex> homeless;
      for (; isTooFull(draft, zone); zone.tables.pop_back()) homeless.push_back(zone.tables.back());
      gutter.foot.insert(gutter.foot.end(), homeless.rbegin(), homeless.rend());
      spread(draft, zone, gutter.centre(), gutter.core ? middle : -HUGE_VAL);
    }
  }
}

void makeRoomForTables(const Draft& draft, std::array<double, 3>& rowHeights) {
  for (const Gutter& gutter : draft.gutters) {
    if (!gutter.core) continue;
    for (const std::size_t upper : {0u, 1u}) {
      double height = kDisc - kWithinArch;
      std::size_t count = 0;
      for (const NodeIndex table : gutter.tables)
        if ((draft.meanRow[table] < 1) == (upper == 0) && ++count <= kMostBeside)
          height += draft.layout.boxes[table].height + kTableGap;
      const double missing = height - kTableGap - (rowHeights[upper] + rowHeights[upper + 1]) / 2;
      if (count == 0 || missing <= 0) continue;
      rowHeights[upper] += missing;
      rowHeights[upper + 1] += missing;
    }
  }
}

}  // namespace diagram::lanes
