// SPDX-License-Identifier: MIT
#include "samenspel/mandates.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace samenspel {
namespace {

/// A table has so many columns at most, two of them for role and partner.
constexpr std::size_t tablesPerPart = 60;
/// Nobody reads more cells than this; a report has its limits, too.
constexpr std::size_t mostCells = 12'000;

Cell mandateCell(const Collaboration& collaboration, Element seat, const Report& report) {
  const std::string_view mandate = collaboration.mandate(seat);
  if (!mandateRank(mandate)) return Cell("?").in("question");
  const Cell cell = mandate == "none"
                        ? Cell("–")
                        : Cell(collaboration.model().valueLabel("role", "mandate", mandate, report.language()));
  return exceedsRole(seat) ? cell.in("error") : mandate == "none" ? cell.in("warning") : cell;
}

using Rows = std::map<Element, std::vector<Cell>>;

void addColumn(const Collaboration& collaboration, Report& report, Element table, std::size_t column, Rows& rows) {
  for (const Element seat : table.incoming("sitsAt")) {
    const Element role = seat.from();
    if (!role.is("role")) continue;
    std::vector<Cell>& row = rows[role];
    if (row.empty()) {
      const Element partner = collaboration.partner(role);
      row = {role, partner ? Cell(partner) : Cell()};
    }
    row.resize(std::max(row.size(), column + 1));
    row[column] = mandateCell(collaboration, seat, report);
  }
}

}  // namespace

std::optional<int> mandateRank(std::string_view mandate) {
  constexpr std::array<std::string_view, 4> ranks = {"none", "advise", "negotiate", "decide"};
  const auto found = std::find(ranks.begin(), ranks.end(), mandate);
  return found == ranks.end() ? std::nullopt : std::optional(int(found - ranks.begin()));
}

bool exceedsRole(Element seat) {
  const auto here = mandateRank(seat.token("mandateHere"));
  const auto own = mandateRank(seat.from().token("mandate"));
  return here && own && *here > *own;
}

void reportSeats(const Collaboration& collaboration, Report& report, std::string_view id) {
  std::vector<Element> tables;
  for (const Element table : collaboration.model().elements("table")) {
    if (collaboration.isActive(table) && !table.incoming("sitsAt").empty()) tables.push_back(table);
  }
  std::size_t cells = 0;
  for (std::size_t first = 0; first < tables.size(); first += tablesPerPart) {
    const std::size_t last = std::min(first + tablesPerPart, tables.size());
    const std::string part = first == 0 ? std::string() : "_" + std::to_string(first / tablesPerPart + 1);
    Table& table =
        report.table(std::string(id) + part,
                     {{"en", "Who sits where, with which mandate"}, {"nl", "Wie waar zit, met welk mandaat"}},
                     {{{"en", "Role"}, {"nl", "Rol"}}, {{"en", "Partner"}, {"nl", "Partner"}}});
    Rows rows;
    for (std::size_t place = first; place < last; ++place) {
      table.columns.emplace_back(tables[place].name());
      addColumn(collaboration, report, tables[place], 2 + place - first, rows);
    }
    for (auto& [role, row] : rows) {
      cells += table.columns.size();
      if (cells > mostCells) return;
      row.resize(table.columns.size());
      table.rows.push_back(std::move(row));
    }
  }
}

}  // namespace samenspel
