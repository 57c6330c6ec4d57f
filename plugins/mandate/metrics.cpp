// SPDX-License-Identifier: MIT
#include <algorithm>
#include <samenspel/mandates.hpp>
#include <string>

#include "mandate.hpp"
#include "power.hpp"

// The numbers of the method's page on mandate. Where something is not known, how much is stands beside the number.
namespace samenspel::mandate {
namespace {

/// "2/3"
std::string of(std::size_t some, std::size_t all) { return std::to_string(some) + "/" + std::to_string(all); }

void reportPower(const Collaboration& collaboration, Report& report) {
  const Texts title = {{"en", "Core partners that can decide at the table"},
                       {"nl", "Kernpartners die aan tafel kunnen beslissen"}};
  const std::size_t partners = collaboration.corePartners().size();
  std::size_t reported = 0;
  for (const Element table : collaboration.model().elements("table")) {
    if (++reported > mostNumbers) return;
    std::size_t mandated = 0;
    std::size_t unknown = 0;
    for (const auto& [partner, power] : powerAt(collaboration, table)) {
      mandated += power == Power::Mandated;
      unknown += power == Power::Unknown;
    }
    report.metric("decision_power", subjectOf(table), double(mandated) / double(partners), "share", title,
                  of(partners - unknown, partners));
  }
}

void reportCoordination(const Collaboration& collaboration, Report& report) {
  std::size_t all = 0;
  std::size_t known = 0;
  std::size_t without = 0;
  for (const Element role : collaboration.model().elements("role")) {
    if (!coordinatesOutsideTheLine(collaboration, role)) continue;
    const auto rank = mandateRank(role.token("mandate"));
    ++all;
    known += rank.has_value();
    without += rank && rank < mandateRank("negotiate");
  }
  report.metric("coordinating_without_line", "", double(without), "count",
                {{"en", "Roles that coordinate without line or mandate"},
                 {"nl", "Rollen die coördineren zonder lijn of mandaat"}},
                of(known, all));
}

void reportHats(const Collaboration& collaboration, Report& report) {
  std::size_t reported = 0;
  for (const auto& [holder, roles] : rolesByHolder(collaboration.model())) {
    if (++reported > mostNumbers) return;
    std::string subject;
    for (const Element role : roles) subject += (subject.empty() ? "" : " ") + subjectOf(role);
    report.metric("hats", subject, double(roles.size()), "count",
                  {{"en", "Hats of " + holder}, {"nl", "Petten van " + holder}});
  }
}

}  // namespace

void reportMetrics(const Collaboration& collaboration, Report& report) {
  reportPower(collaboration, report);
  reportCoordination(collaboration, report);
  reportHats(collaboration, report);
}

}  // namespace samenspel::mandate
