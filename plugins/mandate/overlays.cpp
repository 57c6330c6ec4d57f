// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/mandates.hpp>
#include <string>

#include "mandate.hpp"
#include "power.hpp"

// What can be shown on the diagram itself.
namespace samenspel::mandate {
namespace {

/// On each active table with core partners: can it decide? How many of them can, and a colour.
void reportPower(const Collaboration& collaboration, Report& report) {
  const std::vector<Element> tables = activeTables(collaboration);
  if (tables.empty()) return;
  Overlay& colours = report.colours("table_mandate", {{"en", "Core partners with a mandate at the table"},
                                                      {"nl", "Kernpartners met mandaat aan tafel"}});
  Overlay& badges = report.badges("decision_power", {{"en", "Core partners that can decide, of all"},
                                                     {"nl", "Kernpartners die kunnen beslissen, van alle"}});
  const std::size_t partners = collaboration.corePartners().size();
  std::size_t shown = 0;
  for (const Element table : tables) {
    if (++shown > mostNumbers) return;
    const auto powers = powerAt(collaboration, table);
    const auto mandated =
        std::count_if(powers.begin(), powers.end(), [](const auto& power) { return power.second == Power::Mandated; });
    const bool unknown =
        std::any_of(powers.begin(), powers.end(), [](const auto& power) { return power.second == Power::Unknown; });
    badges.set(table, std::to_string(mandated) + "/" + std::to_string(partners));
    if (powers.empty()) continue;
    colours.set(table, std::size_t(mandated) == powers.size() ? "strength" : unknown ? "question" : "warning");
  }
}

/// On each role that coordinates from outside the line: has it a mandate for that?
void reportCoordination(const Collaboration& collaboration, Report& report) {
  Overlay* overlay = nullptr;
  for (const Element role : collaboration.model().elements("role")) {
    if (!coordinatesOutsideTheLine(collaboration, role)) continue;
    if (!overlay) {
      overlay = &report.colours("coordination", {{"en", "Coordinates from outside the line, with a mandate or without"},
                                                 {"nl", "Coördineert van buiten de lijn, met mandaat of zonder"}});
    }
    const auto rank = mandateRank(role.token("mandate"));
    overlay->set(role, !rank ? "question" : rank >= mandateRank("negotiate") ? "strength" : "warning");
  }
}

}  // namespace

void reportOverlays(const Collaboration& collaboration, Report& report) {
  reportPower(collaboration, report);
  reportCoordination(collaboration, report);
}

}  // namespace samenspel::mandate
