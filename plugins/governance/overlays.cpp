// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <samenspel/formal_tables.hpp>
#include <string>

#include "governance.hpp"

// What can be shown on the diagram itself.
namespace samenspel::governance {
namespace {

/// On each partner the score of its weakest eight.
void reportScores(const Eights& eights, Report& report) {
  std::map<Element, int> weakest;
  for (const Eight& eight : eights.all()) {
    for (const Element partner : {eight.pair.a, eight.pair.b}) {
      int& score = weakest.emplace(partner, eight.total()).first->second;
      score = std::min(score, eight.total());
    }
  }
  if (weakest.empty()) return;
  Overlay& overlay =
      report.badges("eight_score", {{"en", "Weakest figure of eight, of 7"}, {"nl", "Zwakste 8-tje, van 7"}});
  for (const auto& [partner, score] : weakest) overlay.set(partner, std::to_string(score) + "/7");
}

/// On each role how many formal tables ask for its time.
void reportSeatCounts(const Collaboration& collaboration, Report& report) {
  const FormalTables formal(collaboration);
  if (formal.of.empty()) return;
  Overlay& overlay =
      report.sizes("tables_per_role", {{"en", "Formal tables per role"}, {"nl", "Formele tafels per rol"}});
  for (const auto& [role, tables] : formal.of) overlay.set(role, double(tables.size()));
}

}  // namespace

void reportOverlays(const Collaboration& collaboration, const Eights& eights, Report& report) {
  reportScores(eights, report);
  reportSeatCounts(collaboration, report);
}

}  // namespace samenspel::governance
