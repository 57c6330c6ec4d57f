// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "interests.hpp"
#include "tension.hpp"

// The numbers of the method's page on interests.
namespace samenspel::interests {
namespace {

class Metrics {
 public:
  Metrics(const Collaboration& collaboration, const Gains& gains, Report& report)
      : m_collaboration(collaboration), m_gains(gains), m_report(report) {}

  void report() {
    reportItems();
    reportTransparency();
    reportCoverage();
    reportTension();
  }

 private:
  void reportItems();
  void reportTransparency();
  void reportCoverage();
  void reportTension();

  const Collaboration& m_collaboration;
  const Gains& m_gains;
  Report& m_report;
};

void Metrics::reportItems() {
  const std::vector<Element>& partners = m_collaboration.corePartners();
  // In a very large model only what differs from nothing is worth its place.
  constexpr std::size_t most = 5'000;
  const bool all = m_gains.items().size() * partners.size() <= most;
  for (const Element item : m_gains.items()) {
    std::size_t losers = 0;
    double floor = m_gains.value(partners.front(), item);
    for (const Element partner : partners) {
      const double value = m_gains.value(partner, item);
      losers += value < 0;
      floor = std::min(floor, value);
      if (all || value != 0) {
        m_report.metric("value", subjectOf(item, partner), value, "points", {{"en", "Value"}, {"nl", "Waarde"}});
      }
    }
    const std::string subject = subjectOf(item);
    m_report.metric("mutual_gains", subject, m_gains.mutualGains(item), "share",
                    {{"en", "Mutual gains"}, {"nl", "Wederzijdse winst"}});
    m_report.metric("losers", subject, double(losers), "count",
                    {{"en", "Core partners that lose"}, {"nl", "Kernpartners die erop achteruitgaan"}});
    m_report.metric("floor", subject, floor, "points", {{"en", "Lowest value"}, {"nl", "Laagste waarde"}});
  }
}

void Metrics::reportTransparency() {
  const Texts title = {{"en", "Transparency"}, {"nl", "Openheid"}};
  m_report.metric("transparency", "", m_gains.transparency().share(), "share", title);
  for (const Element partner : m_collaboration.corePartners()) {
    m_report.metric("transparency", subjectOf(partner), m_gains.transparency(partner).share(), "share", title);
  }
}

void Metrics::reportCoverage() {
  std::size_t important = 0;
  std::size_t touched = 0;
  for (const Holding& holding : m_gains.holdings()) {
    if (holding.importance < m_collaboration.settings().highThreshold) continue;
    ++important;
    touched += !m_gains.effectsOn(holding.interest).empty();
  }
  if (important == 0) return;
  m_report.metric(
      "coverage", "", double(touched) / double(important), "share",
      {{"en", "Important interests that the plans touch"}, {"nl", "Belangrijke belangen die de plannen raken"}});
}

void Metrics::reportTension() {
  constexpr std::size_t most = 500;
  const std::vector<Tension> all = tensions(m_gains);
  for (std::size_t i = 0; i < std::min(most, all.size()); ++i) {
    m_report.metric("tension", subjectOf(all[i].a, all[i].b), double(all[i].items), "count",
                    {{"en", "Items that serve one and harm the other"},
                     {"nl", "Onderdelen die het ene dienen en het andere schaden"}});
  }
}

}  // namespace

void reportMetrics(const Collaboration& collaboration, const Gains& gains, Report& report) {
  Metrics(collaboration, gains, report).report();
}

}  // namespace samenspel::interests
