// SPDX-License-Identifier: MIT
#include <samenspel/mandates.hpp>
#include <string>

#include "mandate.hpp"
#include "power.hpp"

// The tables behind the numbers: who sits where with which mandate, what each table can decide, who wears which hats.
namespace samenspel::mandate {
namespace {

/// Nobody reads more rows than this; a report has its limits, too.
constexpr std::size_t mostRows = 400;

void reportPower(const Collaboration& collaboration, Report& report) {
  const std::vector<Element> tables = activeTables(collaboration);
  if (tables.empty()) return;
  Table& power = report.table("decision_power",
                              {{"en", "What each table can decide"},
                               {"nl",
                                "Wat elke tafel kan "
                                "beslissen"}},
                              {{{"en", "Table"}, {"nl", "Tafel"}},
                               {{"en", "With a mandate"}, {"nl", "Met mandaat"}},
                               {{"en", "Without"}, {"nl", "Zonder"}},
                               {{"en", "Not known"}, {"nl", "Onbekend"}},
                               {{"en", "Not at the table"}, {"nl", "Niet aan tafel"}}});
  for (const Element table : tables) {
    if (power.rows.size() == mostRows) return;
    std::vector<Element> with, without, unknown, absent;
    const auto powers = powerAt(collaboration, table);
    for (const Element partner : collaboration.corePartners()) {
      const auto found = powers.find(partner);
      (found == powers.end()              ? absent
       : found->second == Power::Mandated ? with
       : found->second == Power::Unknown  ? unknown
                                          : without)
          .push_back(partner);
    }
    const auto cell = [&](const std::vector<Element>& partners, std::string_view role) {
      return partners.empty() ? Cell() : Cell(named(partners, report.language())).in(role);
    };
    const bool steers = table.token("kind") == "steering";
    power.rows.push_back({table, cell(with, "strength"), cell(without, steers ? "error" : "warning"),
                          cell(unknown, "question"), steers ? cell(absent, "warning") : cell(absent, "info")});
  }
}

void reportHats(const Collaboration& collaboration, Report& report) {
  const auto holders = rolesByHolder(collaboration.model());
  if (holders.empty()) return;
  Table& hats = report.table(
      "hats", {{"en", "Hats per person"}, {"nl", "Petten per persoon"}},
      {{{"en", "Holder"}, {"nl", "Persoon"}}, {{"en", "Hats"}, {"nl", "Petten"}}, {{"en", "Roles"}, {"nl", "Rollen"}}});
  for (const auto& [holder, roles] : holders) {
    if (hats.rows.size() == mostRows) return;
    hats.rows.push_back({Cell(holder), roles.size(), Cell(named(roles, report.language()))});
  }
}

}  // namespace

void reportTables(const Collaboration& collaboration, Report& report) {
  reportSeats(collaboration, report, "mandates");
  reportPower(collaboration, report);
  reportHats(collaboration, report);
}

}  // namespace samenspel::mandate
