// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "base/number.h"
#include "base/text.h"
#include "diagram/words.h"
#include "session/views/view_tools.h"

// What each item is worth to each partner, and what that rests on: who holds which interest, and what items do to it.
namespace session {
namespace {

using base::tr;
using model::Attr;
using model::Element;
using model::Type;

constexpr std::string_view plugin = "samenspel.interests";

bool isItem(const Element& element) {
  return element.type() == Type::Ambition || element.type() == Type::Agreement || element.type() == Type::Step;
}

std::vector<Element> liveItems(const model::Model& model) {
  std::vector<Element> items;
  for (const Element& element : model.elements())
    if (isItem(element) && isLive(element)) items.push_back(element);
  return items;
}

/// The weightiest of a partner's holdings of an interest: that of itself, its roles or its constituencies.
std::optional<Element> holdingOf(const Partners& partners, const std::string& partner, const Element& interest) {
  std::optional<Element> weightiest;
  for (const Element& holds : interest.incoming(Type::Holds)) {
    const auto holder = holds.from();
    if (!holder || partners.of(*holder).id != partner) continue;
    if (!weightiest || holds.number(Attr::Importance) > weightiest->number(Attr::Importance)) weightiest = holds;
  }
  return weightiest;
}

/// The weight of an interest for a partner, to be set in place.
SheetCell importanceCell(const model::Model& model, const Partners& partners, const std::string& partner,
                         const Element& interest) {
  const auto holding = holdingOf(partners, partner, interest);
  const std::string holder(holding ? holding->reference(Attr::From) : std::string_view(partner));
  SheetCell cell = linkCell(model, {Type::Holds, holder, std::string(interest.id()), Attr::Importance, true});
  if (!holding) return cell;
  const auto from = holding->from();
  cell.guessed = interest.is(Attr::Disclosure, "assumed");
  cell.hint = from ? tr("Held by {holder}.", {{"holder", std::string(from->name())}}) : cell.hint;
  const std::string value(holding->text(Attr::Importance));
  cell.text = value + " · " + diagram::valueInWords(*holding, Attr::Importance);
  return cell;
}

/// What an item does to an interest, to be set in place.
SheetCell effectCell(const model::Model& model, const Element& item, const Element& interest) {
  SheetCell cell =
      linkCell(model, {Type::Affects, std::string(item.id()), std::string(interest.id()), Attr::Effect, true});
  const auto effect = base::parseNumber(cell.edits.front().value);
  cell.text = effect ? signedNumber(*effect) : std::string();
  cell.number = true;
  cell.bar = effect;
  return cell;
}

/// A value that rests on an interest that is only assumed.
bool isGuessed(const Partners& partners, const std::string& partner, const Element& item) {
  return std::ranges::any_of(item.outgoing(Type::Affects), [&](const Element& affects) {
    const auto interest = affects.to();
    return interest && interest->is(Attr::Disclosure, "assumed") && affects.number(Attr::Effect).value_or(0) != 0 &&
           holdingOf(partners, partner, *interest);
  });
}

class Gains {
 public:
  explicit Gains(const ViewSource& source) : m_source(source), m_partners(source) {}

  ViewContents contents() {
    ViewContents view;
    view.hint = tr("V = importance × effect. Compare options for one partner, not partners with each other.");
    const auto items = liveItems(m_source.model);
    if (items.empty() || m_partners.core().empty()) {
      view.nothing = m_partners.core().empty()
                         ? tr("Mark at least one organisation as core partner to see what each of them gains.")
                         : tr("Add an ambition, an agreement or a step to see what it is worth to each partner.");
      return view;
    }
    m_view = &view;
    addHeading();
    for (const Element& item : items) addItem(item);
    addOpenness();
    return view;
  }

 private:
  void addHeading() {
    Sheet& sheet = m_view->sheet;
    sheet.widths = {208, 66};
    std::vector<SheetCell> titles{headingCell(tr("What it is about")), headingCell(tr("Effect"))};
    for (const Partners::Mark& partner : m_partners.core()) {
      titles.push_back(partnerHeading(partner));
      sheet.widths.push_back(136);
    }
    titles.push_back(headingCell(tr("Mutual gains")));
    sheet.widths.push_back(128);
    sheet.rows.push_back(headingRow(std::move(titles)));
  }

  /// The values of an item for the core partners, from the tables of the report, which come in parts.
  std::vector<std::optional<double>> valuesOf(const std::string& item) const {
    constexpr std::size_t firstPartner = 4;  // after item, mutual gains, lowest value, losers
    std::vector<std::optional<double>> values;
    for (std::size_t part = 1; values.size() < m_partners.core().size(); ++part) {
      const auto* row =
          findRow(findTable(m_source.reports, plugin, part == 1 ? "gains" : "gains_" + std::to_string(part)), {item});
      if (row == nullptr || row->size() <= firstPartner) break;
      for (std::size_t i = firstPartner; i < row->size(); ++i) values.push_back((*row)[i].number);
    }
    values.resize(m_partners.core().size());
    return values;
  }

  void addItem(const Element& item) {
    SheetRow row{{elementCell(item), SheetCell()}, false, std::string(item.id())};
    row.cells.front().strong = true;
    if (item.outgoing(Type::Affects).empty()) {
      row.cells.front().strong = false;
      row.cells.front().faint = true;
      SheetCell none = textCell(tr("touches no recorded interest yet"));
      none.unknown = true;
      none.span = int(m_partners.core().size());
      row.cells.push_back(std::move(none));
      m_view->sheet.rows.push_back(std::move(row));
      return;
    }
    const auto values = valuesOf(row.element);
    SheetCell gains;
    std::size_t winners = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
      const Partners::Mark& partner = m_partners.core()[i];
      SheetCell cell;
      cell.element = row.element;
      cell.number = cell.strong = true;
      if (values[i]) {
        cell.guessed = isGuessed(m_partners, partner.id, item);
        cell.text = signedNumber(*values[i]) + (cell.guessed ? "?" : "");
        cell.bar = *values[i];
        if (cell.guessed) cell.hint = tr("Rests on an interest that is only assumed.");
      }
      winners += values[i].value_or(0) > 0;
      gains.discs.push_back({partner.colour, values[i].value_or(0) > 0});
      row.cells.push_back(std::move(cell));
    }
    gains.text =
        tr("{count} of {all}", {{"count", std::to_string(winners)}, {"all", std::to_string(m_partners.core().size())}});
    gains.number = gains.strong = true;
    row.cells.push_back(std::move(gains));
    m_view->sheet.rows.push_back(std::move(row));
    for (const Element& affects : item.outgoing(Type::Affects))
      if (const auto interest = affects.to()) addInterest(item, *interest);
  }

  /// Under an item: an interest that it touches, with the effect and the weights the value is made of.
  void addInterest(const Element& item, const Element& interest) {
    SheetRow row{
        {elementCell(interest), effectCell(m_source.model, item, interest)}, false, std::string(interest.id())};
    row.cells.front().indent = 1;
    row.cells.front().faint = true;
    row.cells.back().bar.reset();
    for (const Partners::Mark& partner : m_partners.core()) {
      row.cells.push_back(importanceCell(m_source.model, m_partners, partner.id, interest));
      row.cells.back().faint = true;
    }
    m_view->sheet.rows.push_back(std::move(row));
  }

  void addOpenness() {
    const analysis::Table* table = findTable(m_source.reports, plugin, "transparency");
    if (table == nullptr || table->rows.empty()) return;
    SheetRow row;
    row.cells = {textCell(tr("Openness about interests")), SheetCell()};
    const auto add = [&](const std::vector<analysis::Cell>* shares) {
      SheetCell cell;
      cell.number = cell.strong = true;
      if (shares != nullptr && shares->size() > 3 && (*shares)[3].number) {
        cell.text = percentage(*(*shares)[3].number);
        cell.share = (*shares)[3].number;
      }
      row.cells.push_back(std::move(cell));
    };
    for (const Partners::Mark& partner : m_partners.core()) add(findRow(table, {partner.id}));
    add(&table->rows.back());
    m_view->sheet.rows.push_back(std::move(row));
  }

  const ViewSource& m_source;
  const Partners m_partners;
  ViewContents* m_view = nullptr;
};

/// Whose holdings have a column: the core partners, then who else holds an interest.
std::vector<Partners::Mark> holders(const ViewSource& source, const Partners& partners) {
  std::vector<Partners::Mark> all = partners.core();
  for (const Element& holds : source.model.elements(Type::Holds)) {
    const auto holder = holds.from();
    const Partners::Mark mark = holder ? partners.of(*holder) : Partners::Mark();
    const bool known = std::ranges::any_of(all, [&](const auto& each) { return each.id == mark.id; });
    if (!mark.id.empty() && !known) all.push_back(mark);
  }
  return all;
}

}  // namespace

ViewContents gainsView(const ViewSource& source) { return Gains(source).contents(); }

ViewContents effectsView(const ViewSource& source) {
  ViewContents view;
  view.hint = tr("Who holds which interest, and what every item does to it. Type a number in a cell to set it.");
  const auto interests = source.model.elements(Type::Interest);
  if (interests.empty()) {
    view.nothing = tr("Add an interest to see who holds it and what touches it.");
    return view;
  }
  const Partners partners(source);
  const auto columns = holders(source, partners);
  const auto items = liveItems(source.model);
  view.sheet.widths = {236, 110, 130};
  std::vector<SheetCell> titles{headingCell(tr("Interest")), headingCell(tr("Level")), headingCell(tr("Openness"))};
  for (const Partners::Mark& partner : columns) {
    titles.push_back(partnerHeading(partner));
    view.sheet.widths.push_back(128);
  }
  for (const Element& item : items) {
    titles.push_back(elementCell(item));
    view.sheet.widths.push_back(128);
  }
  view.sheet.rows.push_back(headingRow(std::move(titles)));
  for (const Element& interest : interests) {
    SheetRow row{
        {elementCell(interest), attributeCell(interest, Attr::Level), attributeCell(interest, Attr::Disclosure)},
        false,
        std::string(interest.id())};
    row.cells.front().strong = true;
    for (const Partners::Mark& partner : columns)
      row.cells.push_back(importanceCell(source.model, partners, partner.id, interest));
    for (const Element& item : items) row.cells.push_back(effectCell(source.model, item, interest));
    view.sheet.rows.push_back(std::move(row));
  }
  return view;
}

}  // namespace session
