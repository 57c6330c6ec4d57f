// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "diagram/eight.h"
#include "diagram/shapes/cards.h"
#include "session/views/view_tools.h"

// The eight of every pair of partners as a card, and the layers against each other.
namespace session {
namespace {

using base::tr;

constexpr std::string_view plugin = "samenspel.governance";

/// The columns of the table of the report that say how many.
enum Column : std::size_t { PartnerA, PartnerB, Filled = 9, Upper = 10, Lower = 11 };

std::string countIn(const analysis::Cell& cell) { return std::to_string(static_cast<int>(cell.number.value_or(0))); }

Card eightCard(const ViewSource& source, const Partners& partners, const diagram::ContactGraph& graph,
               const std::vector<analysis::Cell>& row) {
  const auto side = [&](const analysis::Cell& cell) {
    const auto partner = source.model.find(cell.element);
    if (!partner) return diagram::EightCardLook::Side{"?", cell.text};
    const Partners::Mark mark = partners.of(*partner);
    return diagram::EightCardLook::Side{mark.code, mark.name, mark.colour};
  };
  diagram::EightCardLook look;
  look.box = {0, 0, diagram::kEightCardWidth, diagram::kEightCardHeight};
  look.a = side(row[PartnerA]);
  look.b = side(row[PartnerB]);
  const diagram::Eight eight = graph.between(row[PartnerA].element, row[PartnerB].element);
  for (std::size_t i = 0; i < diagram::kSlotCount; ++i) look.slots[i] = eight.slots[i].state;
  look.count = countIn(row[Filled]);
  look.of = tr("of {all}", {{"all", "7"}});
  look.loops =
      tr("upper {upper}/4 · lower {lower}/4", {{"upper", countIn(row[Upper])}, {"lower", countIn(row[Lower])}});
  Card card;
  diagram::Drawing drawing{card.list, source.measurer};
  diagram::drawEightCard(drawing, look);
  card.width = look.box.width;
  card.height = look.box.height;
  card.elements = {row[PartnerA].element, row[PartnerB].element};
  card.title = tr("{a} and {b}: {count} of 7, {loops}",
                  {{"a", look.a.name}, {"b", look.b.name}, {"count", look.count}, {"loops", look.loops}});
  return card;
}

}  // namespace

ViewContents eightsView(const ViewSource& source) {
  ViewContents view;
  view.hint = tr("? = not on the map yet; it does not count as missing.");
  const analysis::Table* table = findTable(source.reports, plugin, "eight");
  if (table == nullptr || table->rows.empty()) {
    view.nothing = tr("There is no pair of core partners that work together yet.");
    return view;
  }
  const Partners partners(source);
  const diagram::ContactGraph graph(source.model);
  for (const auto& row : table->rows)
    if (row.size() > Lower) view.cards.push_back(eightCard(source, partners, graph, row));
  return view;
}

ViewContents layersView(const ViewSource& source) {
  ViewContents view;
  view.hint = tr("Layers meet their peers when the diagonal is high and the rest low. Compare within this model only.");
  const analysis::Table* density = findTable(source.reports, plugin, "layer_matrix");
  if (density == nullptr) {
    view.nothing = tr("Mark core partners and add roles to see how their layers meet.");
    return view;
  }
  view.sheet.widths = {240, 150, 150, 150, 150};
  addTable(view.sheet, density, source.model, true);
  for (SheetRow& row : view.sheet.rows) {
    if (row.heading) continue;
    for (std::size_t i = 1; i < row.cells.size() && i < density->columns.size(); ++i) {
      const auto& cell = density->rows[std::size_t(&row - view.sheet.rows.data()) - 2][i];
      row.cells[i].share = cell.number;
    }
  }
  addTable(view.sheet, findTable(source.reports, plugin, "ei_index"), source.model, true);
  addTable(view.sheet, findTable(source.reports, plugin, "support"), source.model, true);
  return view;
}

}  // namespace session
