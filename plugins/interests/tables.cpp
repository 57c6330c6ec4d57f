// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "grid.hpp"
#include "interests.hpp"
#include "tension.hpp"

// The tables behind the numbers: who holds what, what each item is worth to whom, the grid, openness, tension.
namespace samenspel::interests {
namespace {

const Texts partnerHeading = {{"en", "Partner"}, {"nl", "Partner"}};
const Texts itemHeading = {{"en", "Item"}, {"nl", "Onderdeel"}};
const Texts interestHeading = {{"en", "Interest"}, {"nl", "Belang"}};

/// A table has so many columns at most; more partners than fit go into further parts.
constexpr std::size_t partnersPerPart = 50;
/// Nobody reads more rows than this; a report has its limits, too.
constexpr std::size_t mostRows = 400;

class Tables {
 public:
  Tables(const Collaboration& collaboration, const Gains& gains, Report& report)
      : m_collaboration(collaboration), m_gains(gains), m_report(report) {}

  void report() {
    const std::size_t partners = m_collaboration.corePartners().size();
    for (std::size_t first = 0; first < partners; first += partnersPerPart) {
      const std::size_t last = std::min(first + partnersPerPart, partners);
      reportInterests(first, last);
      reportGains(first, last);
    }
    reportGrid();
    reportTransparency();
    reportTension();
  }

 private:
  static std::string part(const std::string& id, std::size_t first) {
    return first == 0 ? id : id + "_" + std::to_string(first / partnersPerPart + 1);
  }
  std::string label(std::string_view attribute, Element element) const {
    const std::string_view token = element.token(attribute);
    const std::string_view words =
        m_collaboration.model().valueLabel(element.type(), attribute, token, m_report.language());
    return std::string(words.empty() ? token : words);
  }
  void reportInterests(std::size_t first, std::size_t last);
  void reportGains(std::size_t first, std::size_t last);
  void reportGrid();
  void reportTransparency();
  void reportTension();

  const Collaboration& m_collaboration;
  const Gains& m_gains;
  Report& m_report;
};

void Tables::reportInterests(std::size_t first, std::size_t last) {
  const Elements interests = m_collaboration.model().elements("interest");
  if (interests.empty()) return;
  Table& table = m_report.table(
      part("interests", first), {{"en", "Interests and their weight (1–3)"}, {"nl", "Belangen en hun gewicht (1–3)"}},
      {interestHeading, {{"en", "Level"}, {"nl", "Niveau"}}, {{"en", "Openness"}, {"nl", "Openheid"}}});
  const std::vector<Element>& partners = m_collaboration.corePartners();
  for (std::size_t i = first; i < last; ++i) table.columns.emplace_back(partners[i].name());
  for (std::size_t row = 0; row < std::min(mostRows, interests.size()); ++row) {
    const Element interest = interests[row];
    const std::string openness = label("disclosure", interest);
    const bool guessed = interest.token("disclosure") == "assumed";
    const Cell disclosure = isVoiced(interest) ? Cell(openness) : Cell(openness).in(guessed ? "question" : "warning");
    std::vector<Cell>& cells = table.rows.emplace_back();
    cells = {interest, label("level", interest), disclosure};
    for (std::size_t i = first; i < last; ++i) {
      const double importance = m_gains.importance(partners[i], interest);
      cells.push_back(importance > 0 ? Cell(importance) : Cell());
    }
  }
}

Cell valueCell(double value) {
  const Cell cell(value);
  return value > 0 ? cell.in("strength") : value < 0 ? cell.in("error") : cell;
}

void Tables::reportGains(std::size_t first, std::size_t last) {
  if (m_gains.items().empty()) return;
  Table& table = m_report.table(
      part("gains", first),
      {{"en", "What each item is worth to each partner"}, {"nl", "Wat elk onderdeel elke partner oplevert"}},
      {itemHeading,
       {{"en", "Mutual gains (share of core partners)"}, {"nl", "Wederzijdse winst (deel van de kernpartners)"}},
       {{"en", "Lowest value"}, {"nl", "Laagste waarde"}},
       {{"en", "Partners that lose"}, {"nl", "Partners die erop achteruitgaan"}}});
  const std::vector<Element>& partners = m_collaboration.corePartners();
  for (std::size_t i = first; i < last; ++i) table.columns.emplace_back(partners[i].name());
  for (const Element item : m_gains.items()) {
    if (table.rows.size() == mostRows) break;
    double floor = m_gains.value(partners.front(), item);
    std::size_t losers = 0;
    for (const Element partner : partners) {
      floor = std::min(floor, m_gains.value(partner, item));
      losers += m_gains.value(partner, item) < 0;
    }
    std::vector<Cell>& cells = table.rows.emplace_back();
    cells = {item, m_gains.mutualGains(item), valueCell(floor), losers};
    for (std::size_t i = first; i < last; ++i) cells.push_back(valueCell(m_gains.value(partners[i], item)));
  }
}

void Tables::reportGrid() {
  Table& table = m_report.table("grid", {{"en", "Power and interest"}, {"nl", "Invloed en belang"}},
                                {partnerHeading,
                                 {{"en", "Highest weight of its interests"}, {"nl", "Hoogste gewicht van de belangen"}},
                                 {{"en", "Power"}, {"nl", "Invloed"}},
                                 {{"en", "Approach"}, {"nl", "Aanpak"}}});
  for (const GridPlace& place : grid(m_collaboration, m_gains)) {
    if (table.rows.size() == mostRows) break;
    const Cell words(m_report.in(wordsFor(place.quadrant)));
    table.rows.push_back({place.partner, place.interest, place.power ? Cell(*place.power) : Cell("?").in("question"),
                          place.power ? words : words.in("question")});
  }
}

void Tables::reportTransparency() {
  if (m_gains.holdings().empty()) return;
  Table& table = m_report.table("transparency", {{"en", "Openness per partner"}, {"nl", "Openheid per partner"}},
                                {partnerHeading,
                                 {{"en", "Voiced (weight)"}, {"nl", "Uitgesproken (gewicht)"}},
                                 {{"en", "All (weight)"}, {"nl", "Alles (gewicht)"}},
                                 {{"en", "Share"}, {"nl", "Deel"}}});
  const auto add = [&](const Cell& name, const Transparency& transparency) {
    const auto share = transparency.share();
    table.rows.push_back({name, transparency.voiced, transparency.all, share ? Cell(*share) : Cell()});
  };
  for (const Element partner : m_collaboration.corePartners()) add(partner, m_gains.transparency(partner));
  add(m_report.in({{"en", "All holders together"}, {"nl", "Alle belanghebbenden samen"}}), m_gains.transparency());
}

void Tables::reportTension() {
  const std::vector<Tension> all = tensions(m_gains);
  if (all.empty()) return;
  Table& table =
      m_report.table("tension", {{"en", "Interests in tension"}, {"nl", "Belangen die op gespannen voet staan"}},
                     {interestHeading,
                      {{"en", "Against"}, {"nl", "Tegenover"}},
                      {{"en", "Items that serve one and harm the other"},
                       {"nl", "Onderdelen die het ene dienen en het andere schaden"}}});
  for (std::size_t i = 0; i < std::min(mostRows, all.size()); ++i) {
    table.rows.push_back({all[i].a, all[i].b, all[i].items});
  }
}

}  // namespace

void reportTables(const Collaboration& collaboration, const Gains& gains, Report& report) {
  Tables(collaboration, gains, report).report();
}

}  // namespace samenspel::interests
