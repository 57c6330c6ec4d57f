// SPDX-License-Identifier: MIT
#include <samenspel/plans.hpp>
#include <string>

#include "conditions.hpp"
#include "people.hpp"

// What can be shown on the diagram itself.
namespace samenspel::conditions {
namespace {

/// On each ambition how many core partners take part in it.
void reportShared(const Collaboration& collaboration, Report& report) {
  const std::vector<Element> live = liveAmbitions(collaboration);
  if (live.empty()) return;
  Overlay& badges =
      report.badges("ambition_shared", {{"en", "Core partners that share it"}, {"nl", "Kernpartners die haar delen"}});
  const std::size_t all = collaboration.corePartners().size();
  for (const Element ambition : live) {
    const std::size_t missing = partnersMissing(collaboration, ambition).size();
    badges.set(ambition, std::to_string(all - missing) + "/" + std::to_string(all));
  }
}

/// On each ambition whether all who commit to it mean the same.
void reportUnderstanding(const Collaboration& collaboration, Report& report) {
  Overlay& colours =
      report.colours("understanding", {{"en", "Do all mean the same by it?"}, {"nl", "Bedoelt iedereen hetzelfde?"}});
  for (const Element ambition : liveAmbitions(collaboration)) {
    if (!hasCommitments(ambition)) continue;
    const Understandings found = understandingsOf(ambition);
    colours.set(ambition, !found.different.empty() ? "warning" : !found.unknown.empty() ? "question" : "strength");
  }
}

/// On each role that does the work whether it gets time or budget for it.
void reportFacilitation(const Collaboration& collaboration, Report& report) {
  Overlay& colours =
      report.colours("facilitated", {{"en", "Time or budget for the work"}, {"nl", "Tijd of middelen voor het werk"}});
  for (const Element role : seatedWorkers(collaboration)) {
    switch (facilitatedOf(role)) {
      case Facilitated::Yes:
        colours.set(role, "strength");
        break;
      case Facilitated::Partly:
        colours.set(role, "warning");
        break;
      case Facilitated::No:
        colours.set(role, "error");
        break;
      case Facilitated::Unknown:
        colours.set(role, "question");
        break;
    }
  }
}

}  // namespace

void reportOverlays(const Collaboration& collaboration, Report& report) {
  reportShared(collaboration, report);
  reportUnderstanding(collaboration, report);
  reportFacilitation(collaboration, report);
}

}  // namespace samenspel::conditions
