// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "readiness.hpp"
#include "words.hpp"

// The tables behind the numbers: the verdict, the quadrant of twelve cells, what steps need, the timeline.
namespace samenspel::readiness {
namespace {

const Texts stepHeading = {{"en", "Step"}, {"nl", "Stap"}};
const Texts certaintyHeading = {{"en", "Certainty"}, {"nl", "Zekerheid"}};

/// Nobody reads more rows than this; a report has its limits, too.
constexpr std::size_t mostRows = 400;

class Tables {
 public:
  Tables(const Collaboration& collaboration, const Certainties& scores, Report& report)
      : m_collaboration(collaboration), m_scores(scores), m_report(report) {}

  void report() {
    reportVerdict();
    reportProfile();
    reportQuadrant();
    reportSteps();
    reportTimeline();
  }

 private:
  Cell scoreCell(std::optional<int> score) const;
  Cell dateCell(std::optional<Date> date) const { return date ? Cell(inWords(*date, m_report.language())) : Cell(); }
  Cell statusCell(Element step) const {
    return m_collaboration.model().valueLabel("step", "status", step.token("status"), m_report.language());
  }
  void reportVerdict();
  void reportProfile();
  void reportQuadrant();
  void reportSteps();
  void reportTimeline();

  const Collaboration& m_collaboration;
  const Certainties& m_scores;
  Report& m_report;
};

Cell Tables::scoreCell(std::optional<int> score) const {
  if (!score) return Cell(m_report.in({{"en", "still to be asked"}, {"nl", "nog vragen"}})).in("question");
  if (*score == 2) return Cell(m_report.in({{"en", "arranged"}, {"nl", "geregeld"}})).in("strength");
  if (*score == 1) return Cell(m_report.in({{"en", "partly"}, {"nl", "deels"}})).in("warning");
  return Cell(m_report.in({{"en", "not arranged"}, {"nl", "niet geregeld"}})).in("error");
}

/// The go signal is what the next step needs, not a high score.
void Tables::reportVerdict() {
  Table& table = m_report.table("verdict", {{"en", "Verdict"}, {"nl", "Oordeel"}},
                                {{{"en", "Verdict"}, {"nl", "Oordeel"}},
                                 {{"en", "About"}, {"nl", "Over"}},
                                 {{"en", "Still to be arranged"}, {"nl", "Nog te regelen"}}});
  if (const Element next = m_scores.next()) {
    const std::vector<Topic> lacking = m_scores.lacking(next);
    if (m_scores.needs(next).empty()) {
      const Cell say(
          m_report.in({{"en", "Say first what is minimally needed"}, {"nl", "Benoem eerst wat minimaal nodig is"}}));
      table.rows.push_back({say.in("question"), next, Cell()});
    } else if (lacking.empty()) {
      table.rows.push_back({Cell(m_report.in({{"en", "Start"}, {"nl", "Beginnen"}})).in("strength"), next, Cell()});
    } else {
      const Cell arrange(m_report.in({{"en", "Arrange first"}, {"nl", "Eerst regelen"}}));
      table.rows.push_back({arrange.in("warning"), next, inWords(lacking, m_report)});
    }
  }
  const std::vector<Element> waiting = waitingToStart(m_collaboration, m_scores);
  for (std::size_t i = 0; i < std::min(mostRows, waiting.size()); ++i) {
    const Cell wait(
        m_report.in({{"en", "You are waiting: this can start"}, {"nl", "Jullie wachten: dit kan beginnen"}}));
    table.rows.push_back({wait.in("warning"), waiting[i], Cell()});
  }
  if (!table.rows.empty()) return;
  const Cell none(m_report.in(
      {{"en", "No next step with a date is known"}, {"nl", "Er is geen volgende stap met een datum bekend"}}));
  table.rows.push_back({none.in("question"), Cell(), Cell()});
}

void Tables::reportProfile() {
  Table& table = m_report.table("profile", {{"en", "The four certainties"}, {"nl", "De vier zekerheden"}},
                                {certaintyHeading,
                                 {{"en", "Share"}, {"nl", "Deel"}},
                                 {{"en", "Assessed"}, {"nl", "Beoordeeld"}},
                                 {{"en", "Reading"}, {"nl", "Betekenis"}}});
  for (const Certainty certainty : certainties) {
    const CertaintyScore score = m_scores.of(certainty);
    const auto share = score.share();
    Cell reading = Cell(m_report.in({{"en", "still to be asked"}, {"nl", "nog vragen"}})).in("question");
    if (share) {
      const bool low = *share < m_collaboration.settings().certaintyLow;
      // Four of six and more: two thirds, whatever the last digit says.
      const bool enough = score.sum * 3 >= score.assessed * 4;
      reading = low      ? Cell(m_report.in({{"en", "not yet"}, {"nl", "nog niet"}})).in("error")
                : enough ? Cell(m_report.in({{"en", "enough"}, {"nl", "genoeg"}})).in("strength")
                         : Cell(m_report.in({{"en", "partly"}, {"nl", "deels"}})).in("warning");
    }
    table.rows.push_back(
        {m_report.in(headingFor(certainty)), share ? Cell(*share) : Cell(), assessedOf(score), reading});
  }
}

/// Computed and set by hand stand side by side.
void Tables::reportQuadrant() {
  Table& table = m_report.table("quadrant", {{"en", "The twelve topics"}, {"nl", "De twaalf onderwerpen"}},
                                {certaintyHeading,
                                 {{"en", "Topic"}, {"nl", "Onderwerp"}},
                                 {{"en", "Score"}, {"nl", "Score"}},
                                 {{"en", "Computed"}, {"nl", "Berekend"}},
                                 {{"en", "By hand"}, {"nl", "Met de hand"}},
                                 {{"en", "Note"}, {"nl", "Toelichting"}},
                                 {{"en", "By"}, {"nl", "Door"}}});
  for (const Topic topic : topics) {
    const TopicScore& score = m_scores.of(topic);
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {m_report.in(headingFor(certaintyOf(topic))), m_report.in(wordsFor(topic)), scoreCell(score.score),
           scoreCell(score.computed)};
    if (score.byHand) {
      row.insert(row.end(), {scoreCell(score.score), score.byHand.text("note"), score.byHand.text("by")});
    } else {
      row.insert(row.end(), 3, Cell());
    }
  }
}

void Tables::reportSteps() {
  Table& table = m_report.table(
      "steps", {{"en", "What each open step minimally needs"}, {"nl", "Wat elke open stap minimaal nodig heeft"}},
      {stepHeading,
       {{"en", "Due"}, {"nl", "Klaar op"}},
       {{"en", "Status"}, {"nl", "Status"}},
       {{"en", "Ready"}, {"nl", "Gereed"}}});
  for (const Topic topic : topics) table.columns.push_back(m_report.in(wordsFor(topic)));
  for (const Element step : m_collaboration.model().elements("step")) {
    if (!m_collaboration.isOpen(step)) continue;
    if (table.rows.size() == mostRows) break;
    const auto readiness = m_scores.readiness(step);
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {step, dateCell(step.date("dueDate")), statusCell(step), readiness ? Cell(*readiness) : Cell()};
    for (const Topic topic : topics) {
      const bool needed = step.contains("needs", tokenOf(topic));
      row.push_back(needed ? scoreCell(m_scores.of(topic).score) : Cell());
    }
  }
}

void Tables::reportTimeline() {
  std::vector<Element> dated;
  for (const Element step : m_collaboration.model().elements("step")) {
    if (step.date("dueDate") && m_collaboration.isLive(step)) dated.push_back(step);
  }
  std::stable_sort(dated.begin(), dated.end(),
                   [](Element a, Element b) { return a.date("dueDate") < b.date("dueDate"); });
  if (dated.empty()) return;
  Table& table = m_report.table("timeline", {{"en", "Steps in time"}, {"nl", "Stappen in de tijd"}},
                                {{{"en", "Start"}, {"nl", "Begin"}},
                                 {{"en", "Due"}, {"nl", "Klaar op"}},
                                 stepHeading,
                                 {{"en", "Status"}, {"nl", "Status"}}});
  for (std::size_t i = 0; i < std::min(mostRows, dated.size()); ++i) {
    const Element step = dated[i];
    const auto due = step.date("dueDate");
    const bool late = m_collaboration.isOpen(step) && m_collaboration.asOf() && *due < *m_collaboration.asOf();
    const Cell status = statusCell(step);
    table.rows.push_back({dateCell(step.date("startDate")), dateCell(due), step, late ? status.in("warning") : status});
  }
}

}  // namespace

void reportTables(const Collaboration& collaboration, const Certainties& certainties, Report& report) {
  Tables(collaboration, certainties, report).report();
}

}  // namespace samenspel::readiness
