// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <samenspel/mandates.hpp>
#include <set>
#include <string>

#include "governance.hpp"
#include "support.hpp"
#include "texts.hpp"

// The tables behind the numbers: the card of each eight, layers against layers, who carries what, who sits where.
namespace samenspel::governance {
namespace {

const Texts partnerHeading = {{"en", "Partner"}, {"nl", "Partner"}};
const Texts boardHeading = {{"en", "Board"}, {"nl", "Bestuur"}};
const Texts managementHeading = {{"en", "Management"}, {"nl", "Management"}};
const Texts executiveHeading = {{"en", "Executive"}, {"nl", "Uitvoering"}};

Cell slotCell(SlotState state, const Report& report) {
  switch (state) {
    case SlotState::Filled:
      return Cell(report.in({{"en", "connected"}, {"nl", "verbonden"}})).in("strength");
    case SlotState::Missing:
      return Cell(report.in({{"en", "missing"}, {"nl", "ontbreekt"}})).in("warning");
    case SlotState::Unknown:
      return Cell("?").in("question");
    case SlotState::Dormant:
      return Cell(report.in({{"en", "dormant"}, {"nl", "slapend"}})).in("warning");
    case SlotState::Lost:
      return Cell(report.in({{"en", "lost"}, {"nl", "verloren"}})).in("error");
  }
  return {};
}

void reportEightCards(const Eights& eights, Report& report) {
  if (eights.all().empty()) return;
  Table& table = report.table("eight", {{"en", "The figure of eight per pair"}, {"nl", "Het 8-tje per paar"}},
                              {{{"en", "Partner A"}, {"nl", "Partner A"}},
                               {{"en", "Partner B"}, {"nl", "Partner B"}},
                               {{"en", "Board A–B"}, {"nl", "Bestuur A–B"}},
                               {{"en", "Management A–B"}, {"nl", "Management A–B"}},
                               {{"en", "Executive A–B"}, {"nl", "Uitvoering A–B"}},
                               {{"en", "Board–management A"}, {"nl", "Bestuur–management A"}},
                               {{"en", "Board–management B"}, {"nl", "Bestuur–management B"}},
                               {{"en", "Management–executive A"}, {"nl", "Management–uitvoering A"}},
                               {{"en", "Management–executive B"}, {"nl", "Management–uitvoering B"}},
                               {{"en", "Filled, of 7"}, {"nl", "Gevuld, van 7"}},
                               {{"en", "Upper loop, of 4"}, {"nl", "Bovenste lus, van 4"}},
                               {{"en", "Lower loop, of 4"}, {"nl", "Onderste lus, van 4"}}});
  // Nobody reads more cards than this: with very many pairs only the first are shown.
  constexpr std::size_t mostCards = 500;
  for (const Eight& eight : eights.all()) {
    if (table.rows.size() == mostCards) break;
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {eight.pair.a, eight.pair.b};
    for (const Slot slot : slots) row.push_back(slotCell(eight.state(slot), report));
    for (const int count : {eight.total(), eight.upper(), eight.lower()}) row.push_back(count);
  }
}

void reportLayerMatrix(const Collaboration& collaboration, Report& report) {
  Table& table = report.table("layer_matrix",
                              {{"en", "Contacts between partners, layer by layer (share of what is possible)"},
                               {"nl", "Contacten tussen partners, laag tegen laag (deel van wat mogelijk is)"}},
                              {{{"en", "Layer"}, {"nl", "Laag"}}, boardHeading, managementHeading, executiveHeading});
  const auto densities = layerDensities(collaboration.peopleNetwork());
  const Texts* headings[] = {&boardHeading, &managementHeading, &executiveHeading};
  for (std::size_t l = 0; l < layers.size(); ++l) {
    std::vector<Cell>& row = table.rows.emplace_back();
    row.push_back(report.in(*headings[l]));
    for (const LayerDensity& cell : densities[l]) {
      row.push_back(cell.possible == 0 ? Cell() : Cell(double(cell.ties) / double(cell.possible)));
    }
  }
}

void reportBalance(const Collaboration& collaboration, Report& report) {
  Table& table = report.table(
      "ei_index", {{"en", "Outward or inward: the E-I index"}, {"nl", "Naar buiten of naar binnen: de E-I-index"}},
      {partnerHeading,
       {{"en", "With others (E)"}, {"nl", "Met anderen (E)"}},
       {{"en", "Within (I)"}, {"nl", "Binnenshuis (I)"}},
       {{"en", "(E−I)/(E+I)"}, {"nl", "(E−I)/(E+I)"}}});
  for (const Element partner : collaboration.corePartners()) {
    const TieBalance balance = balanceOf(collaboration.peopleNetwork(), partner);
    const auto index = eiIndex(balance);
    table.rows.push_back({partner, balance.external, balance.internal, index ? Cell(*index) : Cell()});
  }
}

Cell supportCell(Support support, const Report& report) {
  switch (support) {
    case Support::Carried:
      return Cell(report.in({{"en", "carried"}, {"nl", "gedragen"}})).in("strength");
    case Support::Unknown:
      return Cell("?").in("question");
    case Support::Empty:
      return Cell(report.in({{"en", "not carried"}, {"nl", "niet gedragen"}})).in("warning");
  }
  return {};
}

void reportSupportMatrix(const Collaboration& collaboration, Report& report) {
  const std::vector<Element> ambitions = agreedAmbitions(collaboration);
  if (ambitions.empty()) return;
  Table& table = report.table(
      "support", {{"en", "Who carries which shared ambition"}, {"nl", "Wie welke gedeelde ambitie draagt"}},
      {{{"en", "Ambition"}, {"nl", "Ambitie"}}, partnerHeading, boardHeading, managementHeading, executiveHeading});
  for (const Element ambition : ambitions) {
    std::map<Element, std::vector<Cell>> rows;
    for (const SupportCell& cell : supportOf(collaboration, ambition)) {
      std::vector<Cell>& row = rows[cell.partner];
      if (row.empty()) row = {ambition, cell.partner, Cell(), Cell(), Cell()};
      row[2 + std::size_t(cell.layer)] = supportCell(cell.support, report);
    }
    for (auto& [partner, row] : rows) table.rows.push_back(std::move(row));
  }
}

}  // namespace

void reportTables(const Collaboration& collaboration, const Eights& eights, Report& report) {
  reportEightCards(eights, report);
  reportLayerMatrix(collaboration, report);
  reportBalance(collaboration, report);
  reportSupportMatrix(collaboration, report);
  reportSeats(collaboration, report, "seats");
}

}  // namespace samenspel::governance
