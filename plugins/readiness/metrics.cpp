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
  void add(std::string_view id, std::string subject, double value, std::string_view unit, const Texts& title,
           std::string assessed = {}) {
    m_report.metric({.id = std::string(id),
                     .subject = std::move(subject),
                     .value = value,
                     .unit = std::string(unit),
                     .assessed = std::move(assessed),
                     .title = m_report.in(title)});
  }
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
    add(idOf(certainty), "", *score.share(), "share", headingFor(certainty), assessedOf(score));
    if (score.assessed >= 2) judged.push_back(*score.share());
  }
  if (judged.empty()) return;
  const std::string assessed = std::to_string(judged.size()) + "/4";
  double sum = 0;
  for (const double share : judged) sum += share;
  add("weakest_certainty", "", *std::min_element(judged.begin(), judged.end()), "share",
      {{"en", "Weakest certainty"}, {"nl", "Zwakste zekerheid"}}, assessed);
  add("mean_certainty", "", sum / double(judged.size()), "share",
      {{"en", "Mean of the certainties, beside the weakest"}, {"nl", "Gemiddelde van de zekerheden, naast de zwakste"}},
      assessed);
}

void Metrics::reportSteps() {
  for (const Element step : m_collaboration.model().elements("step")) {
    const auto readiness = m_collaboration.isOpen(step) ? m_scores.readiness(step) : std::nullopt;
    if (readiness) {
      add("step_readiness", subjectOf(step), *readiness, "share",
          {{"en", "What is minimally needed is there"}, {"nl", "Wat minimaal nodig is, is er"}});
    }
  }
  if (!m_collaboration.asOf()) return;
  add("look_ahead", "", double(m_scores.ahead().size()), "count",
      {{"en", "Open steps ahead with a date"}, {"nl", "Open stappen vooruit met een datum"}});
}

}  // namespace

void reportMetrics(const Collaboration& collaboration, const Certainties& certainties, Report& report) {
  Metrics(collaboration, certainties, report).report();
}

}  // namespace samenspel::readiness
