// SPDX-License-Identifier: MIT
#include <map>
#include <string>

#include "grid.hpp"
#include "interests.hpp"
#include "tension.hpp"

// What can be shown on the diagram itself.
namespace samenspel::interests {
namespace {

/// On each item: a win for all, a loss for some, or neither.
void reportWins(const Collaboration& collaboration, const Gains& gains, Report& report) {
  if (gains.items().empty()) return;
  Overlay& colours = report.colours(
      "mutual_gains", {{"en", "Win for all, or loss for some"}, {"nl", "Winst voor allen, of verlies voor sommigen"}});
  Overlay& badges =
      report.badges("winners", {{"en", "Core partners that gain"}, {"nl", "Kernpartners die erop vooruitgaan"}});
  for (const Element item : gains.items()) {
    std::size_t winners = 0;
    bool harms = false;
    for (const Element partner : collaboration.corePartners()) {
      const double value = gains.value(partner, item);
      winners += value > 0;
      harms = harms || value < 0;
    }
    const std::size_t all = collaboration.corePartners().size();
    badges.set(item, std::to_string(winners) + "/" + std::to_string(all));
    colours.set(item, harms ? "error" : winners == all ? "strength" : "info");
  }
}

/// On each interest with how many others it is in tension.
void reportTension(const Gains& gains, Report& report) {
  std::map<Element, double> counts;
  for (const Tension& tension : tensions(gains)) {
    ++counts[tension.a];
    ++counts[tension.b];
  }
  if (counts.empty()) return;
  Overlay& overlay = report.sizes("interest_tension", {{"en", "Interests it is in tension with"},
                                                       {"nl", "Belangen waarmee het op gespannen voet staat"}});
  for (const auto& [interest, count] : counts) overlay.set(interest, count);
}

/// On each partner how to treat it.
void reportGrid(const Collaboration& collaboration, const Gains& gains, Report& report) {
  Overlay& overlay =
      report.badges("grid", {{"en", "Approach, by power and interest"}, {"nl", "Aanpak, naar invloed en belang"}});
  for (const GridPlace& place : grid(collaboration, gains)) {
    overlay.set(place.partner, place.quadrant == Quadrant::Unknown ? "?" : report.in(wordsFor(place.quadrant)));
  }
}

}  // namespace

void reportOverlays(const Collaboration& collaboration, const Gains& gains, Report& report) {
  reportWins(collaboration, gains, report);
  reportTension(gains, report);
  reportGrid(collaboration, gains, report);
}

}  // namespace samenspel::interests
