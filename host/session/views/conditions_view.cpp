// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/text.h"
#include "diagram/shapes/cards.h"
#include "session/views/view_tools.h"

// The five conditions with their fifteen success factors, the pitfalls, and what can be used at once.
namespace session {
namespace {

using base::tr;

constexpr std::string_view plugin = "samenspel.conditions";

/// An answer as the report words it: by how serious it is.
diagram::FactorState stateOf(const analysis::Cell& answer) {
  if (answer.role == "strength") return diagram::FactorState::Yes;
  if (answer.role == "warning") return diagram::FactorState::No;
  if (answer.role == "info") return diagram::FactorState::Judgement;
  return diagram::FactorState::Unknown;
}

/// A card per condition, in the order of the report.
std::vector<Card> factorCards(const ViewSource& source, const analysis::Table& factors, const analysis::Table* lenses) {
  enum Column : std::size_t { Condition, Code, Factor, Used };
  std::vector<diagram::FactorCardLook> looks;
  std::vector<Card> cards;
  for (const auto& row : factors.rows) {
    if (row.size() <= Used) continue;
    if (looks.empty() || looks.back().name != row[Condition].text) {
      diagram::FactorCardLook& look = looks.emplace_back();
      look.box = {0, 0, diagram::kFactorCardWidth, diagram::kFactorCardHeight};
      look.name = row[Condition].text;
      cards.emplace_back().title = look.name;
    }
    looks.back().factors.push_back({row[Factor].text, stateOf(row[Used])});
    cards.back().title +=
        " · " + tr("{attribute}: {value}", {{"attribute", row[Factor].text}, {"value", row[Used].text}});
  }
  for (std::size_t i = 0; i < looks.size(); ++i) {
    if (lenses != nullptr && i < lenses->rows.size() && lenses->rows[i].size() > 1)
      looks[i].fill = lenses->rows[i][1].number;
    if (looks[i].fill) looks[i].share = percentage(*looks[i].fill);
    diagram::Drawing drawing{cards[i].list, source.measurer};
    diagram::drawFactorCard(drawing, looks[i]);
    cards[i].width = looks[i].box.width;
    cards[i].height = looks[i].box.height;
  }
  return cards;
}

}  // namespace

ViewContents conditionsView(const ViewSource& source) {
  ViewContents view;
  view.hint =
      tr("Yes is full, no is crossed, dashed is still to ask, a hand is for judging together. Never a total score.");
  const analysis::Table* factors = findTable(source.reports, plugin, "success_factors");
  if (factors == nullptr) {
    view.nothing = tr("The analysis has nothing to show here for this model.");
    return view;
  }
  view.cards = factorCards(source, *factors, findTable(source.reports, plugin, "lenses"));
  view.sheet.widths = {60, 230, 250, 170};
  for (const char* table : {"pitfalls", "at_once"})
    addTable(view.sheet, findTable(source.reports, plugin, table), source.model, true);
  return view;
}

ViewContents relationsView(const ViewSource& source) {
  constexpr std::string_view network = "samenspel.relations";
  ViewContents view;
  view.hint =
      tr("F: they meet formally, I: informally, –: not at all. Show the counts beside every index in a small network.");
  const analysis::Table* meetings = findTable(source.reports, network, "meetings");
  if (meetings == nullptr) {
    view.nothing = tr("Mark core partners and draw contacts to see how they meet.");
    return view;
  }
  const Partners partners(source);
  view.sheet.widths = {230};
  addTable(view.sheet, meetings, source.model, true);
  // The matrix shows each partner as everywhere else: by its code in its colour.
  for (SheetRow& row : view.sheet.rows) {
    if (row.cells.empty() || row.element.empty()) continue;
    if (const auto partner = source.model.find(row.element)) row.cells.front() = partnerHeading(partners.of(*partner));
    row.cells.front().element = row.element;
  }
  SheetRow& heading = view.sheet.rows[1];
  for (std::size_t i = 1; i < heading.cells.size() && i <= partners.core().size(); ++i)
    heading.cells[i] = partnerHeading(partners.core()[i - 1]);
  for (const char* table : {"people", "follow_up", "wished"})
    addTable(view.sheet, findTable(source.reports, network, table), source.model, true);
  return view;
}

}  // namespace session
