// SPDX-License-Identifier: MIT
#include "session/views/view_tools.h"

#include <algorithm>
#include <cmath>

#include "base/date.h"
#include "base/text.h"
#include "diagram/eight.h"
#include "diagram/facts.h"
#include "diagram/words.h"

namespace session {

using model::Attr;
using model::Element;
using model::Type;

Partners::Partners(const ViewSource& source) {
  const diagram::Facts facts = diagram::readFacts(source.model, {}, source.measurer);
  for (const diagram::NodeFacts& node : facts.nodes) {
    if (node.type != Type::Organisation) continue;
    const auto organisation = source.model.find(node.id);
    Mark mark{node.id, std::string(organisation ? organisation->name() : node.id), node.code, node.colour};
    if (node.core) m_core.push_back(mark);
    m_marks.emplace(node.id, std::move(mark));
  }
}

Partners::Mark Partners::of(const Element& element) const {
  const auto partner = element.type() == Type::Organisation && !diagram::partnerOf(element)
                           ? std::optional(element)
                           : diagram::partnerOf(element);
  const auto mark = partner ? m_marks.find(partner->id()) : m_marks.end();
  return mark == m_marks.end() ? Mark() : mark->second;
}

const analysis::Table* findTable(const std::vector<analysis::Report>& reports, std::string_view plugin,
                                 std::string_view table) {
  for (const analysis::Report& report : reports)
    if (report.plugin == plugin)
      for (const analysis::Table& each : report.tables)
        if (each.id == table) return &each;
  return nullptr;
}

const analysis::Metric* findMetric(const std::vector<analysis::Report>& reports, std::string_view plugin,
                                   std::string_view metric) {
  for (const analysis::Report& report : reports)
    if (report.plugin == plugin)
      for (const analysis::Metric& each : report.metrics)
        if (each.id == metric) return &each;
  return nullptr;
}

const std::vector<analysis::Cell>* findRow(const analysis::Table* table, const std::vector<std::string>& elements) {
  if (table == nullptr) return nullptr;
  for (const auto& row : table->rows) {
    const auto about = [](const analysis::Cell& cell, const std::string& id) { return cell.element == id; };
    if (row.size() >= elements.size() && std::equal(elements.begin(), elements.end(), row.begin(),
                                                    [&](const auto& id, const auto& cell) { return about(cell, id); }))
      return &row;
  }
  return nullptr;
}

SheetCell textCell(std::string text) {
  SheetCell cell;
  cell.text = std::move(text);
  return cell;
}

SheetCell headingCell(std::string text) { return textCell(std::move(text)); }

SheetCell partnerHeading(const Partners::Mark& mark) {
  SheetCell cell = textCell(mark.name);
  cell.element = mark.id;
  cell.code = mark.code;
  cell.partner = mark.colour;
  return cell;
}

SheetCell elementCell(const Element& element) {
  SheetCell cell = textCell(std::string(element.name()));
  cell.element = element.id();
  cell.icon = element.info().icon;
  return cell;
}

SheetCell reportCell(const analysis::Cell& cell, const model::Model& model) {
  const auto element = cell.element.empty() ? std::nullopt : model.find(cell.element);
  // Of a removed element an older report may still speak; its words stay.
  SheetCell made = element && model::isNode(element->type()) ? elementCell(*element) : SheetCell();
  if (!cell.text.empty()) made.text = cell.text;
  if (made.text.empty() && cell.number) made.text = diagram::numberInWords(*cell.number);
  made.number = cell.number.has_value();
  made.severity = analysis::severityNamed(cell.role);
  made.unknown = cell.role == "question";
  return made;
}

SheetRow headingRow(std::vector<SheetCell> cells) { return {std::move(cells), true, {}}; }

void addTable(Sheet& sheet, const analysis::Table* table, const model::Model& model, bool withTitle) {
  if (table == nullptr) return;
  std::vector<SheetCell> titles;
  for (const std::string& column : table->columns) titles.push_back(headingCell(column));
  if (withTitle && !titles.empty()) titles.front().hint = table->title;
  if (withTitle) {
    SheetRow title = headingRow({headingCell(table->title)});
    title.cells.front().strong = true;
    title.cells.front().span = int(table->columns.size());
    sheet.rows.push_back(std::move(title));
  }
  sheet.rows.push_back(headingRow(std::move(titles)));
  for (const auto& row : table->rows) {
    SheetRow& made = sheet.rows.emplace_back();
    for (const analysis::Cell& cell : row) made.cells.push_back(reportCell(cell, model));
    if (!row.empty()) made.element = row.front().element;
  }
  while (sheet.widths.size() < table->columns.size()) sheet.widths.push_back(sheet.widths.empty() ? 230 : 128);
}

std::string signedNumber(double value) {
  const std::string size = diagram::numberInWords(std::abs(value));
  return value > 0 ? "+" + size : value < 0 ? "−" + size : size;
}

std::string percentage(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

std::string dateWords(const std::optional<base::Date>& date) {
  return date ? base::shortDate(*date, base::language()) : std::string();
}

bool isLive(const Element& item) {
  return !(item.is(Attr::Status, "dropped") || item.is(Attr::Status, "broken") || item.is(Attr::Status, "expired") ||
           item.is(Attr::Status, "stopped"));
}

}  // namespace session
