// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "constituency.hpp"
#include "feedback.hpp"

// What can be shown on the diagram itself.
namespace samenspel::constituency {
namespace {

/// A report has its limits.
constexpr std::size_t mostShown = 2'000;

/// The worse of two: late, not known, in time.
Timeliness worse(Timeliness a, Timeliness b) {
  if (a == Timeliness::Late || b == Timeliness::Late) return Timeliness::Late;
  return a == Timeliness::Unknown || b == Timeliness::Unknown ? Timeliness::Unknown : Timeliness::InTime;
}

/// On each constituency whether it is reported back to in time, by all who represent it.
void reportReports(const Collaboration& collaboration, Report& report) {
  std::map<Element, Timeliness> worst;
  for (const Element link : representsLinks(collaboration.model())) {
    const Timeliness timeliness = feedbackOn(collaboration, link).timeliness;
    const auto [found, isNew] = worst.emplace(link.to(), timeliness);
    if (!isNew) found->second = worse(found->second, timeliness);
  }
  const Elements groups = collaboration.model().elements("constituency");
  if (groups.empty()) return;
  Overlay& overlay = report.colours("report_back", {{"en", "Reported back to in time, represented by nobody"},
                                                    {"nl", "Op tijd teruggekoppeld, door niemand vertegenwoordigd"}});
  for (std::size_t i = 0; i < std::min(mostShown, groups.size()); ++i) {
    const Element group = groups[i];
    const auto found = worst.find(group);
    if (found == worst.end()) {
      overlay.set(group, "warning");
    } else {
      const Timeliness timeliness = found->second;
      overlay.set(group, timeliness == Timeliness::Late      ? "error"
                         : timeliness == Timeliness::Unknown ? "question"
                                                             : "strength");
    }
  }
}

/// On each table that steers: how many of its loops are closed.
void reportLoops(const Collaboration& collaboration, const Loops& loops, Report& report) {
  struct Count {
    std::size_t closed = 0;
    std::size_t all = 0;
  };
  std::map<Element, Count> counts;
  for (const Element link : steersLinks(collaboration.model())) {
    Count& count = counts[link.from()];
    count.closed += loops.isClosed(link);
    ++count.all;
  }
  if (counts.empty()) return;
  Overlay& colours =
      report.colours("steering_loops", {{"en", "Steering loops closed"}, {"nl", "Stuurlussen gesloten"}});
  Overlay& badges = report.badges("closed_loops", {{"en", "Closed loops, of what the table steers"},
                                                   {"nl",
                                                    "Gesloten lussen, van wat de tafel "
                                                    "aanstuurt"}});
  std::size_t shown = 0;
  for (const auto& [table, count] : counts) {
    if (++shown > mostShown) return;
    colours.set(table, count.closed == count.all ? "strength" : "warning");
    badges.set(table, std::to_string(count.closed) + "/" + std::to_string(count.all));
  }
}

/// On each step how far it is, by the first criterion with a result.
void reportProgress(const Collaboration& collaboration, Report& report) {
  constexpr double highest = 10;  // more than ten times the goal is a mistake of typing
  std::map<Element, std::string> progress;
  for (const Element step : collaboration.model().elements("step")) {
    for (const Element criterion : collaboration.measurableCriteria(step)) {
      const auto share = progressOf(criterion);
      if (!share || std::abs(*share) > highest) continue;
      progress.emplace(step, std::to_string(std::lround(*share * 100)) + " %");
    }
  }
  if (progress.empty()) return;
  Overlay& overlay =
      report.badges("progress", {{"en", "Progress towards the goal"}, {"nl", "Voortgang naar het doel"}});
  std::size_t shown = 0;
  for (const auto& [step, words] : progress) {
    if (++shown > mostShown) return;
    overlay.set(step, words);
  }
}

}  // namespace

void reportOverlays(const Collaboration& collaboration, const Loops& loops, Report& report) {
  reportReports(collaboration, report);
  reportLoops(collaboration, loops, report);
  reportProgress(collaboration, report);
}

}  // namespace samenspel::constituency
