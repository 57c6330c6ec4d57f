// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/text.h"
#include "diagram/words.h"
#include "session/views/view_tools.h"

// Roles against tables: who sits where, as what and with which mandate.
namespace session {
namespace {

using base::tr;
using model::Attr;
using model::Element;
using model::Type;

/// The rank of a mandate, for comparing; nothing when it is not known.
std::optional<std::size_t> rankOf(std::string_view mandate) {
  constexpr std::array<std::string_view, 4> ranks = {"none", "advise", "negotiate", "decide"};
  const auto at = std::ranges::find(ranks, mandate);
  return at == ranks.end() ? std::nullopt : std::optional(std::size_t(at - ranks.begin()));
}

SheetCell seatCell(const model::Model& model, const Element& role, const Element& table) {
  const LinkEdit mandate{Type::SitsAt, std::string(role.id()), std::string(table.id()), Attr::MandateHere, false};
  LinkEdit seat = mandate;
  seat.attribute = Attr::Seat;
  seat.removes = true;
  SheetCell cell;
  cell.edits = {linkEdit(model, mandate), linkEdit(model, std::move(seat))};
  const auto sits = model.link(Type::SitsAt, role.id(), table.id());
  if (!sits) return cell;
  cell.element = sits->id();
  const bool asRole = sits->is(Attr::MandateHere, "asRole");
  const std::string here(asRole ? role.text(Attr::Mandate) : sits->text(Attr::MandateHere));
  cell.unknown = here == "unknown";
  cell.text = cell.unknown ? tr("? unknown")
              : asRole     ? diagram::valueInWords(role, Attr::Mandate)
                           : diagram::valueInWords(*sits, Attr::MandateHere);
  if (!sits->is(Attr::Seat, "member")) cell.text += " · " + diagram::valueInWords(*sits, Attr::Seat);
  cell.strong = sits->is(Attr::Seat, "chair");
  cell.faint = here == "none";
  const auto own = rankOf(role.text(Attr::Mandate));
  if (!asRole && own && rankOf(here) > own) {
    cell.alarm = true;
    cell.severity = analysis::Severity::Warning;
    cell.hint = tr("{role} acts here with more mandate than it has.", {{"role", std::string(role.name())}});
  } else {
    cell.hint = asRole ? tr("The mandate that the role has everywhere.") : tr("A mandate for this table alone.");
  }
  return cell;
}

}  // namespace

ViewContents seatsView(const ViewSource& source) {
  ViewContents view;
  view.hint = tr("The mandate each role has at each table. Enter on a cell chooses the mandate or the seat.");
  const auto roles = source.model.elements(Type::Role);
  const auto tables = source.model.elements(Type::Table);
  if (roles.empty() || tables.empty()) {
    view.nothing = tr("Add roles and a table to see who sits where with which mandate.");
    return view;
  }
  const Partners partners(source);
  view.sheet.widths = {220, 128};
  std::vector<SheetCell> titles{headingCell(tr("Role")), headingCell(tr("Mandate"))};
  for (const Element& table : tables) {
    titles.push_back(elementCell(table));
    view.sheet.widths.push_back(150);
  }
  view.sheet.rows.push_back(headingRow(std::move(titles)));
  for (const Element& role : roles) {
    SheetRow row{{elementCell(role), attributeCell(role, Attr::Mandate)}, false, std::string(role.id())};
    const Partners::Mark mark = partners.of(role);
    SheetCell& name = row.cells.front();
    name.icon.clear();
    name.code = mark.code;
    name.partner = mark.colour;
    name.strong = true;
    name.hint = mark.name;
    for (const Element& table : tables) row.cells.push_back(seatCell(source.model, role, table));
    view.sheet.rows.push_back(std::move(row));
  }
  return view;
}

}  // namespace session
