// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string>

#include "constituency.hpp"
#include "feedback.hpp"

// The tables behind the numbers: who speaks for which constituency, and which steering loops are closed.
namespace samenspel::constituency {
namespace {

/// Nobody reads more rows than this; a report has its limits, too.
constexpr std::size_t mostRows = 400;

class Tables {
 public:
  Tables(const Collaboration& collaboration, const Loops& loops, Report& report)
      : m_collaboration(collaboration), m_loops(loops), m_report(report) {}

  void report() {
    reportConstituencies();
    reportLoops();
  }

 private:
  void reportConstituencies();
  void reportLoops();
  std::vector<Cell> representationRow(Element group, Element link) const;
  std::vector<Cell> loopRow(Element link) const;

  /// An attribute of a link in words; a question mark when it is not known.
  Cell wordCell(Element link, std::string_view attribute) const {
    const std::string_view token = link.token(attribute);
    if (token.empty() || token == "unknown") return Cell("?").in("question");
    return Cell(m_collaboration.model().valueLabel(link.type(), attribute, token, m_report.language()));
  }
  Cell frequencyCell(Element link) const {
    const auto perYear = link.number("feedbackPerYear");
    return perYear ? Cell(*perYear) : Cell("?").in("question");
  }
  Cell dateCell(std::optional<Date> date) const { return date ? Cell(inWords(*date, m_report.language())) : Cell(); }
  Cell timeCell(Timeliness timeliness) const;

  const Collaboration& m_collaboration;
  const Loops& m_loops;
  Report& m_report;
};

Cell Tables::timeCell(Timeliness timeliness) const {
  switch (timeliness) {
    case Timeliness::InTime:
      return Cell(m_report.in({{"en", "in time"}, {"nl", "op tijd"}})).in("strength");
    case Timeliness::Late:
      return Cell(m_report.in({{"en", "not in time"}, {"nl", "niet op tijd"}})).in("error");
    case Timeliness::Unknown:
      break;
  }
  return Cell("?").in("question");
}

std::vector<Cell> Tables::representationRow(Element group, Element link) const {
  const Feedback feedback = feedbackOn(m_collaboration, link);
  Cell influence = wordCell(link, "influence");
  if (link.token("influence") == "none") influence = influence.in("warning");
  Cell consulted = wordCell(link, "consults");
  if (link.token("consults") == "no") consulted = consulted.in("warning");
  return {group,
          link.from(),
          influence,
          frequencyCell(link),
          dateCell(link.date("lastFeedback")),
          dateCell(feedback.next),
          consulted,
          timeCell(feedback.timeliness)};
}

/// A row per representative, one for a constituency that has none.
void Tables::reportConstituencies() {
  const Elements groups = m_collaboration.model().elements("constituency");
  if (groups.empty()) return;
  Table& table = m_report.table(
      "constituencies",
      {{"en", "Who speaks for whom, and reports back"}, {"nl", "Wie spreekt namens wie, en koppelt terug"}},
      {{{"en", "Constituency"}, {"nl", "Achterban"}},
       {{"en", "Represented by"}, {"nl", "Vertegenwoordigd door"}},
       {{"en", "Influence"}, {"nl", "Invloed"}},
       {{"en", "Reports back a year"}, {"nl", "Terugkoppelingen per jaar"}},
       {{"en", "Last"}, {"nl", "Laatst"}},
       {{"en", "Next due"}, {"nl", "Volgende uiterlijk"}},
       {{"en", "Consulted"}, {"nl", "Geraadpleegd"}},
       {{"en", "In time?"}, {"nl", "Op tijd?"}}});
  for (const Element group : groups) {
    bool isRepresented = false;
    for (const Element link : group.incoming("represents")) {
      if (!link.from().is("role") || table.rows.size() == mostRows) continue;
      isRepresented = true;
      table.rows.push_back(representationRow(group, link));
    }
    if (table.rows.size() == mostRows) return;
    if (isRepresented) continue;
    std::vector<Cell>& row = table.rows.emplace_back();
    row = {group, Cell(m_report.in({{"en", "nobody"}, {"nl", "niemand"}})).in("warning")};
    row.resize(table.columns.size());
  }
}

std::vector<Cell> Tables::loopRow(Element link) const {
  const Timeliness timeliness = feedbackOn(m_collaboration, link).timeliness;
  const Element criterion = m_loops.criterionBelow(link);
  const auto progress = criterion ? progressOf(criterion) : std::nullopt;
  const std::string_view words = criterion ? criterion.text("text") : std::string_view();
  Cell measure = Cell(m_report.in({{"en", "none"}, {"nl", "geen"}})).in("warning");
  if (criterion) measure = Cell(words.empty() ? criterion.text("unit") : words);
  Cell closed = Cell(m_report.in({{"en", "open"}, {"nl", "open"}})).in("warning");
  if (m_loops.isClosed(link)) {
    closed = Cell(m_report.in({{"en", "closed"}, {"nl", "gesloten"}})).in("strength");
  } else if (criterion && timeliness == Timeliness::Unknown) {
    closed = Cell("?").in("question");
  }
  return {link.from(),
          link.to(),
          link.text("assignment").empty() ? Cell() : Cell(link.text("assignment")),
          measure,
          progress ? Cell(*progress) : Cell(),
          frequencyCell(link),
          dateCell(link.date("lastFeedback")),
          timeCell(timeliness),
          closed};
}

void Tables::reportLoops() {
  const std::vector<Element> links = steersLinks(m_collaboration.model());
  if (links.empty()) return;
  Table& table = m_report.table("steering_loops", {{"en", "Steering loops"}, {"nl", "Stuurlussen"}},
                                {{{"en", "Steered by"}, {"nl", "Aangestuurd door"}},
                                 {{"en", "What is steered"}, {"nl", "Wat aangestuurd wordt"}},
                                 {{"en", "Assignment"}, {"nl", "Opdracht"}},
                                 {{"en", "Criterion"}, {"nl", "Criterium"}},
                                 {{"en", "Progress (share of the way)"}, {"nl", "Voortgang (deel van de weg)"}},
                                 {{"en", "Feedback a year"}, {"nl", "Terugkoppelingen per jaar"}},
                                 {{"en", "Last"}, {"nl", "Laatst"}},
                                 {{"en", "In time?"}, {"nl", "Op tijd?"}},
                                 {{"en", "Loop"}, {"nl", "Lus"}}});
  for (std::size_t i = 0; i < std::min(mostRows, links.size()); ++i) table.rows.push_back(loopRow(links[i]));
}

}  // namespace

void reportTables(const Collaboration& collaboration, const Loops& loops, Report& report) {
  Tables(collaboration, loops, report).report();
}

}  // namespace samenspel::constituency
