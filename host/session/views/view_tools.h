// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagram/theme.h"
#include "session/views/views.h"

// What the views of this folder share. For this folder alone.
namespace session {

// The views of the method.
ViewContents gainsView(const ViewSource& source);
ViewContents effectsView(const ViewSource& source);
ViewContents seatsView(const ViewSource& source);
ViewContents certaintiesView(const ViewSource& source);
ViewContents eightsView(const ViewSource& source);
ViewContents layersView(const ViewSource& source);
ViewContents constituenciesView(const ViewSource& source);
ViewContents steeringView(const ViewSource& source);
ViewContents conditionsView(const ViewSource& source);
ViewContents relationsView(const ViewSource& source);
/// Any table of any plugin.
ViewContents tableView(const ViewSource& source, std::string_view plugin, std::string_view table);

/// Whose colour and code: of each core partner and of whoever belongs to it.
class Partners {
 public:
  explicit Partners(const ViewSource& source);
  struct Mark {
    std::string id;
    std::string name;
    std::string code;
    diagram::Partner colour = diagram::Partner::Steel;
  };
  /// The core partners in document order.
  const std::vector<Mark>& core() const { return m_core; }
  /// The partner an element belongs to; a mark without id when it belongs to none.
  Mark of(const model::Element& element) const;

 private:
  std::vector<Mark> m_core;
  std::map<std::string, Mark, std::less<>> m_marks;  // by id of the organisation
};

/// The table of a plugin, or null when it is not (yet) in the reports.
const analysis::Table* findTable(const std::vector<analysis::Report>& reports, std::string_view plugin,
                                 std::string_view table);
const analysis::Metric* findMetric(const std::vector<analysis::Report>& reports, std::string_view plugin,
                                   std::string_view metric);
/// The row whose cells are about these elements, from the first cell on; or null.
const std::vector<analysis::Cell>* findRow(const analysis::Table* table, const std::vector<std::string>& elements);

// Cells
SheetCell textCell(std::string text);
SheetCell headingCell(std::string text);
/// A heading with a partner's code.
SheetCell partnerHeading(const Partners::Mark& mark);
SheetCell elementCell(const model::Element& element);
/// A cell of a report as it is.
SheetCell reportCell(const analysis::Cell& cell, const model::Model& model);
/// What an attribute says, to be changed in place. The element must have the attribute.
SheetCell attributeCell(const model::Element& element, model::Attr attribute);
/// The same of the link between two elements, which may be missing.
SheetCell linkCell(const model::Model& model, const LinkEdit& edit);
SheetRow headingRow(std::vector<SheetCell> cells);
/// Adds a table of a report as a part of the sheet, under its title. Nothing when it is null.
void addTable(Sheet& sheet, const analysis::Table* table, const model::Model& model, bool withTitle);

// Edits
CellEdit attributeEdit(const model::Element& element, model::Attr attribute);
CellEdit linkEdit(const model::Model& model, LinkEdit edit);
std::vector<EditChoice> choicesOf(const model::Attribute& attribute, bool mayBeEmpty);

// Words
std::string signedNumber(double value);
std::string percentage(double share);
std::string dateWords(const std::optional<base::Date>& date);
/// Live as the method has it: not dropped, broken, expired or stopped.
bool isLive(const model::Element& item);

}  // namespace session
