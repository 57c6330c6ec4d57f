// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "session/views/view_tools.h"

// Who speaks for which constituency, and which steering loops are closed: attributes of links to be set in place,
// beside what the analysis makes of them.
namespace session {
namespace {

using base::tr;
using model::Attr;
using model::Element;
using model::Type;

constexpr std::string_view plugin = "samenspel.constituency";

/// A computed cell of a row of the report; empty as long as it is not there.
SheetCell computed(const std::vector<analysis::Cell>* row, std::size_t column, const model::Model& model) {
  if (row == nullptr || column >= row->size()) return {};
  return reportCell((*row)[column], model);
}

SheetRow representationRow(const ViewSource& source, const Partners& partners, const Element& group,
                           const Element& link, const analysis::Table* table) {
  enum Column : std::size_t { NextDue = 5, InTime = 7 };
  const auto role = link.from();
  SheetRow row{{elementCell(group)}, false, std::string(link.id())};
  row.cells.front().strong = true;
  SheetCell name;
  if (role) {
    const Partners::Mark mark = partners.of(*role);
    name = elementCell(*role);
    name.icon.clear();
    name.code = mark.code;
    name.partner = mark.colour;
  }
  row.cells.push_back(std::move(name));
  for (const Attr attribute : {Attr::Influence, Attr::FeedbackPerYear, Attr::LastFeedback})
    row.cells.push_back(attributeCell(link, attribute));
  const auto* found = findRow(table, {std::string(group.id()), std::string(role ? role->id() : "")});
  row.cells.push_back(computed(found, NextDue, source.model));
  row.cells.push_back(attributeCell(link, Attr::Consults));
  row.cells.push_back(computed(found, InTime, source.model));
  return row;
}

}  // namespace

ViewContents constituenciesView(const ViewSource& source) {
  ViewContents view;
  view.hint = tr("Who speaks for whom, and whether they report back in time.");
  const auto groups = source.model.elements(Type::Constituency);
  if (groups.empty()) {
    view.nothing = tr("Add a constituency to see who speaks for it.");
    return view;
  }
  const Partners partners(source);
  const analysis::Table* table = findTable(source.reports, plugin, "constituencies");
  view.sheet.widths = {176, 170, 84, 92, 100, 128, 100, 100};
  view.sheet.rows.push_back(
      headingRow({headingCell(tr("Constituency")), headingCell(tr("Represented by")), headingCell(tr("Influence")),
                  headingCell(tr("Times a year")), headingCell(tr("Last")), headingCell(tr("Next due")),
                  headingCell(tr("Consulted")), headingCell(tr("In time?"))}));
  for (const Element& group : groups) {
    const auto links = group.incoming(Type::Represents);
    for (const Element& link : links)
      view.sheet.rows.push_back(representationRow(source, partners, group, link, table));
    if (!links.empty()) continue;
    SheetCell nobody = textCell(tr("nobody"));
    nobody.severity = analysis::Severity::Warning;
    view.sheet.rows.push_back({{elementCell(group), std::move(nobody)}, false, std::string(group.id())});
    view.sheet.rows.back().cells.front().strong = true;
  }
  return view;
}

ViewContents steeringView(const ViewSource& source) {
  enum Column : std::size_t { Criterion = 3, Progress = 4, InTime = 7, Loop = 8 };
  ViewContents view;
  view.hint = tr("A loop is closed when feedback comes in time and it leads to something that can be measured.");
  const auto links = source.model.elements(Type::Steers);
  if (links.empty()) {
    view.nothing = tr("Let a table steer another table, a step or an agreement to see the loop.");
    return view;
  }
  const analysis::Table* table = findTable(source.reports, plugin, "steering_loops");
  view.sheet.widths = {160, 180, 130, 150, 116, 92, 100, 96, 86};
  view.sheet.rows.push_back(
      headingRow({headingCell(tr("Steered by")), headingCell(tr("What is steered")), headingCell(tr("Assignment")),
                  headingCell(tr("Criterion")), headingCell(tr("Progress")), headingCell(tr("Times a year")),
                  headingCell(tr("Last")), headingCell(tr("In time?")), headingCell(tr("Loop"))}));
  for (const Element& link : links) {
    const auto from = link.from();
    const auto to = link.to();
    if (!from || !to) continue;
    const auto* found = findRow(table, {std::string(from->id()), std::string(to->id())});
    SheetRow row{{elementCell(*from), elementCell(*to), attributeCell(link, Attr::Assignment),
                  computed(found, Criterion, source.model), SheetCell()},
                 false,
                 std::string(link.id())};
    row.cells.front().strong = true;
    if (found != nullptr && found->size() > Progress && (*found)[Progress].number) {
      row.cells.back().share = (*found)[Progress].number;
      row.cells.back().text = percentage(*(*found)[Progress].number);
      row.cells.back().number = true;
    }
    row.cells.push_back(attributeCell(link, Attr::FeedbackPerYear));
    row.cells.push_back(attributeCell(link, Attr::LastFeedback));
    row.cells.push_back(computed(found, InTime, source.model));
    row.cells.push_back(computed(found, Loop, source.model));
    view.sheet.rows.push_back(std::move(row));
  }
  return view;
}

}  // namespace session
