// SPDX-License-Identifier: MIT
#include "samenspel/topic_edits.hpp"

#include <algorithm>
#include <set>

#include "samenspel/plans.hpp"
#include "samenspel/proposals.hpp"
#include "samenspel/rules.hpp"

// The edit that raises each topic, as the method's table names it. All of them propose: ideas, drafts, degrees to be
// asked for.
namespace samenspel {
namespace {

constexpr int aMonth = 30;
constexpr int halfAYear = 180;

class Edits {
 public:
  Edits(const Collaboration& collaboration, const Report& report, Finding& finding)
      : m_collaboration(collaboration), m_report(report), m_finding(finding) {}

  void propose(Topic topic);

 private:
  std::string in(const Texts& texts) const { return m_report.in(texts); }
  std::vector<Element> partners() const { return m_collaboration.corePartners(); }
  std::vector<Element> activeTables(bool formalOnly) const;
  std::vector<Element> openSteps() const;

  void addContent();
  void shareAmbition();
  void addObjective();
  void seatPartners();
  void nameChairs();
  void addNextStep();
  void dateSteps();
  void confirmStatus();
  void draftRules();
  void setProcedures();
  void setReviewDates();

  const Collaboration& m_collaboration;
  const Report& m_report;
  Finding& m_finding;
};

void Edits::propose(Topic topic) {
  switch (topic) {
    case Topic::Content:
      return addContent();
    case Topic::Ambition:
      return shareAmbition();
    case Topic::Objectives:
      return addObjective();
    case Topic::Composition:
      return seatPartners();
    case Topic::Involvement:
      return;
    case Topic::Leadership:
      return nameChairs();
    case Topic::Phasing:
      return addNextStep();
    case Topic::Timing:
      return dateSteps();
    case Topic::Status:
      return confirmStatus();
    case Topic::Rules:
      return draftRules();
    case Topic::Procedures:
      return setProcedures();
    case Topic::Agreements:
      return setReviewDates();
  }
}

std::vector<Element> Edits::activeTables(bool formalOnly) const {
  std::vector<Element> tables;
  for (const Element table : m_collaboration.model().elements("table")) {
    if (formalOnly ? m_collaboration.isActiveFormal(table) : m_collaboration.isActive(table)) tables.push_back(table);
  }
  return tables;
}

std::vector<Element> Edits::openSteps() const {
  std::vector<Element> open;
  for (const Element step : m_collaboration.model().elements("step")) {
    if (m_collaboration.isOpen(step)) open.push_back(step);
  }
  return open;
}

void Edits::addContent() {
  const Element ambition = mainAmbition(m_collaboration);
  if (!ambition) return;
  Fix& fix = m_finding.fix({{"en", "Draft a project plan that works out the ambition"},
                            {"nl", "Maak een conceptprojectplan dat de ambitie uitwerkt"}});
  addProjectPlan(fix, m_report, ambition);
}

/// The ambition there is, or a new idea of one, with every core partner that does not take part yet, to be asked.
void Edits::shareAmbition() {
  const Element ambition = mainAmbition(m_collaboration);
  std::vector<Element> missing = partners();
  if (ambition) std::erase_if(missing, [&](Element partner) { return m_collaboration.isParty(partner, ambition); });
  if (missing.empty()) return;
  Fix& fix =
      m_finding.fix(ambition ? Texts{{"en", "Ask the core partners that are missing whether they share the ambition"},
                                     {"nl", "Vraag de kernpartners die ontbreken of zij de ambitie delen"}}
                             : Texts{{"en", "Start with the idea of a shared ambition"},
                                     {"nl", "Begin met een idee voor een gedeelde ambitie"}});
  const Reference shared = ambition ? Reference(ambition) : addAmbition(fix, m_report);
  for (const Element partner : missing) addCommitment(fix, partner, shared, "supporter");
}

void Edits::addObjective() {
  const Element ambition = mainAmbition(m_collaboration);
  if (!ambition) return;
  addCriterion(m_finding.fix({{"en", "Add a criterion to the ambition; its unit and target are yours to fill in"},
                              {"nl", "Geef de ambitie een criterium; de eenheid en het doel vul je zelf in"}}),
               m_report, ambition);
}

/// Every core partner without a seat takes one at the first steering table, else the first table, else a new one.
void Edits::seatPartners() {
  const std::vector<Element> tables = activeTables(false);
  std::set<Element> seated;
  for (const Element table : tables) {
    for (const Element seat : table.incoming("sitsAt")) seated.insert(m_collaboration.partner(seat.from()));
  }
  std::vector<Element> guests;
  for (const Element partner : partners()) {
    const std::vector<Element> roles = m_collaboration.roles(partner);
    if (!seated.contains(partner) && !roles.empty()) guests.push_back(roles.front());
  }
  if (guests.empty()) return;
  const auto steering =
      std::find_if(tables.begin(), tables.end(), [](Element table) { return table.token("kind") == "steering"; });
  const Element there = tables.empty() ? Element{} : steering == tables.end() ? tables.front() : *steering;
  Fix& fix = m_finding.fix(there ? Texts{{"en", "Give every core partner a seat at {seatTable}"},
                                         {"nl", "Geef elke kernpartner een plek aan {seatTable}"}}
                                 : Texts{{"en", "Propose a table at which every core partner has a seat"},
                                         {"nl", "Stel een overlegtafel voor waaraan elke kernpartner een plek heeft"}});
  Reference table = there;
  if (there) {
    m_finding.with("seatTable", there.name());
  } else {
    table = fix.add("table");
    fix.set(table, "name", in({{"en", "Steering group"}, {"nl", "Stuurgroep"}})).set(table, "kind", "steering");
  }
  for (const Element guest : guests) fix.set(fix.addLink("sitsAt", guest, table), "seat", "member");
}

/// The first member of every formal table without a chair.
void Edits::nameChairs() {
  std::vector<Element> chairs;
  for (const Element table : activeTables(true)) {
    const Elements seats = table.incoming("sitsAt");
    const auto isChair = [](Element seat) { return seat.token("seat") == "chair"; };
    if (seats.empty() || std::any_of(seats.begin(), seats.end(), isChair)) continue;
    chairs.push_back(seats[0]);
  }
  if (chairs.empty()) return;
  Fix& fix = m_finding.fix({{"en", "Let the first member of each formal table without a chair take the chair"},
                            {"nl", "Laat aan elke formele tafel zonder voorzitter het eerste lid voorzitten"}});
  for (const Element seat : chairs) fix.set(seat, "seat", "chair");
}

void Edits::addNextStep() {
  if (!m_collaboration.asOf()) return;
  const Date due = *m_collaboration.asOf() + std::chrono::days(aMonth);
  m_finding.with("stepDay", inWords(due, m_report.language()));
  Fix& fix =
      m_finding.fix({{"en", "Think of a small step for {stepDay}"}, {"nl", "Bedenk een kleine stap voor {stepDay}"}});
  addStep(fix, in({{"en", "First small step"}, {"nl", "Eerste kleine stap"}}), due, mainAmbition(m_collaboration));
}

/// New dates for what is overdue; when no open step has a date, one for the first.
void Edits::dateSteps() {
  if (!m_collaboration.asOf()) return;
  const std::vector<Element> open = openSteps();
  std::vector<Element> late = open;
  std::erase_if(late, [&](Element step) {
    const auto due = step.date("dueDate");
    return !due || *due >= *m_collaboration.asOf();
  });
  const bool dated =
      std::any_of(open.begin(), open.end(), [](Element step) { return step.date("dueDate").has_value(); });
  if (late.empty() && !dated && !open.empty()) late.push_back(open.front());
  if (late.empty()) return;
  Fix& fix = m_finding.fix(
      {{"en", "Give the open steps a date that can be met"}, {"nl", "Geef de open stappen een haalbare datum"}});
  for (const Element step : late) fix.set(step, "dueDate", inIso(*laterFor(m_collaboration, step, aMonth)));
}

void Edits::confirmStatus() {
  if (!m_collaboration.asOf()) return;
  const Date today = *m_collaboration.asOf();
  std::vector<Element> stale = openSteps();
  std::erase_if(stale, [&](Element step) {
    const auto updated = step.date("updatedOn");
    return updated && double((today - *updated).count()) <= m_collaboration.settings().statusFreshDays;
  });
  if (stale.empty()) return;
  m_finding.with("statusDay", inWords(today, m_report.language()));
  Fix& fix = m_finding.fix({{"en", "Go through the open steps and date their status {statusDay}"},
                            {"nl", "Loop de open stappen na en zet de datum van hun status op {statusDay}"}});
  for (const Element step : stale) fix.set(step, "updatedOn", inIso(today));
}

void Edits::draftRules() {
  Fix& fix = m_finding.fix({{"en", "Draft rules of play with all core partners"},
                            {"nl", "Stel met alle kernpartners conceptspelregels op"}});
  const Reference rules = fix.add("agreement");
  fix.set(rules, "name", in({{"en", "Rules of play"}, {"nl", "Spelregels"}}))
      .set(rules, "kind", "rules")
      .set(rules, "status", "draft");
  for (const Element partner : partners()) addCommitment(fix, partner, rules, "party");
}

void Edits::setProcedures() {
  std::vector<Element> tables = activeTables(true);
  std::erase_if(tables, [](Element table) {
    const std::string_view rule = table.token("decisionRule");
    return !rule.empty() && rule != "none" && rule != "unknown";
  });
  if (tables.empty()) return;
  Fix& fix = m_finding.fix({{"en", "Propose that the formal tables decide by consensus"},
                            {"nl", "Stel voor dat de formele tafels met consensus beslissen"}});
  for (const Element table : tables) fix.set(table, "decisionRule", "consensus");
}

void Edits::setReviewDates() {
  if (!m_collaboration.asOf()) return;
  Fix* fix = nullptr;
  for (const Element agreement : m_collaboration.model().elements("agreement")) {
    if (!isConcluded(agreement) || agreement.date("reviewDate")) continue;
    if (!fix) {
      fix = &m_finding.fix({{"en", "Plan to review the agreements in half a year"},
                            {"nl", "Plan over een half jaar een evaluatie van de afspraken"}});
    }
    const Date from = std::max(*m_collaboration.asOf(), agreement.date("agreedOn").value_or(*m_collaboration.asOf()));
    fix->set(agreement, "reviewDate", inIso(from + std::chrono::days(halfAYear)));
  }
}

}  // namespace

void proposeEdits(const Collaboration& collaboration, const Report& report, Finding& finding,
                  const std::vector<Topic>& some) {
  Edits edits(collaboration, report, finding);
  for (const Topic topic : some) edits.propose(topic);
}

std::optional<Date> laterFor(const Collaboration& collaboration, Element step, int days) {
  if (!collaboration.asOf()) return std::nullopt;
  const Date later = *collaboration.asOf() + std::chrono::days(days);
  return std::max(later, step.date("startDate").value_or(later));
}

}  // namespace samenspel
