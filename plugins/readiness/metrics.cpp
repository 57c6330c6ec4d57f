// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "readiness.hpp"
#include "words.hpp"

// The numbers of the method's page on process readiness. There is no total score.
namespace samenspel::readiness {
namespace {

class Metrics {
 public:
  Metrics(const Collaboration& collaboration, const Certainties& scores, Report& report)
      : m_collaboration(collaboration), m_scores(scores), m_report(report) {}

  void report() {
    reportCertainties();
    reportSteps();
  }

 private:
  void reportCertainties();
  void reportSteps();

  const Collaboration& m_collaboration;
  const Certainties& m_scores;
  Report& m_report;
};

constexpr std::string_view idOf(Certainty certainty) {
  switch (certainty) {
    case Certainty::Content:
      return "certainty_content";
    case Certainty::Social:
      return "certainty_social";
    case Certainty::TaskTime:
      return "certainty_task_time";
    case Certainty::Procedural:
      break;
  }
  return "certainty_procedural";
}

void Metrics::reportCertainties() {
  std::vector<double> judged;  // those with at least two assessed topics
  for (const Certainty certainty : certainties) {
    const CertaintyScore score = m_scores.of(certainty);
    if (!score.share()) continue;
    m_report.metric(idOf(certainty), "", *score.share(), "share", headingFor(certainty), assessedOf(score));
    if (score.assessed >= 2) judged.push_back(*score.share());
  }
  if (judged.empty()) return;
  const std::string assessed = std::to_string(judged.size()) + "/4";
  double sum = 0;
  for (const double share : judged) sum += share;
  m_report.metric("weakest_certainty", "", *std::min_element(judged.begin(), judged.end()), "share",
                  {{"en", "Weakest certainty"}, {"nl", "Zwakste zekerheid"}}, assessed);
  m_report.metric(
      "mean_certainty", "", sum / double(judged.size()), "share",
      {{"en", "Mean of the certainties, beside the weakest"}, {"nl", "Gemiddelde van de zekerheden, naast de zwakste"}},
      assessed);
}

void Metrics::reportSteps() {
  for (const Element step : m_collaboration.model().elements("step")) {
    m_report.metric("step_readiness", subjectOf(step), m_scores.readiness(step), "share",
                    {{"en", "What is minimally needed is there"}, {"nl", "Wat minimaal nodig is, is er"}});
  }
  if (!m_collaboration.asOf()) return;
  m_report.metric("look_ahead", "", double(m_scores.ahead().size()), "count",
                  {{"en", "Open steps ahead with a date"}, {"nl", "Open stappen vooruit met een datum"}});
}

}  // namespace

void reportMetrics(const Collaboration& collaboration, const Certainties& certainties, Report& report) {
  Metrics(collaboration, certainties, report).report();
}

}  // namespace samenspel::readiness
