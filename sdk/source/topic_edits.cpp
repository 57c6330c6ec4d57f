// SPDX-License-Identifier: MIT
#include "topic_edits.hpp"

#include <algorithm>
#include <samenspel/proposals.hpp>
#include <set>

// The edit that raises each topic, as the method's table names it. All of them propose: ideas, drafts, degrees to be
// asked for.
namespace samenspel::readiness {
namespace {

constexpr int aMonth = 30;
constexpr int halfAYear = 180;

class Edits {
 public:
  Edits(const Context& context, Finding& finding) : m(context), m_finding(finding) {}

  void propose(Topic topic);

 private:
  std::string in(const Texts& texts) const { return m.report.in(texts); }
  std::vector<Element> partners() const { return m.collaboration.corePartners(); }
  std::vector<Element> activeTables(bool formalOnly) const;
  std::vector<Element> openSteps() const;

  void addContent();
  void addAmbition();
  void addObjective();
  void seatPartners();
  void nameChairs();
  void addNextStep();
  void dateSteps();
  void confirmStatus();
  void draftRules();
  void setProcedures();
  void setReviewDates();

  const Context& m;
  Finding& m_finding;
};

void Edits::propose(Topic topic) {
  switch (topic) {
    case Topic::Content:
      return addContent();
    case Topic::Ambition:
      return addAmbition();
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
  for (const Element table : m.collaboration.model().elements("table")) {
    if (formalOnly ? m.collaboration.isActiveFormal(table) : m.collaboration.isActive(table)) tables.push_back(table);
  }
  return tables;
}

std::vector<Element> Edits::openSteps() const {
  std::vector<Element> open;
  for (const Element step : m.collaboration.model().elements("step")) {
    if (m.collaboration.isOpen(step)) open.push_back(step);
  }
  return open;
}

void Edits::addContent() {
  const Element ambition = mainAmbition(m.collaboration);
  if (!ambition) return;
  Fix& fix = m_finding.fix({{"en", "Draft a project plan that works out the ambition"},
                            {"nl", "Maak een conceptprojectplan dat de ambitie uitwerkt"}});
  const Reference plan = fix.add("agreement");
  fix.set(plan, "name", in({{"en", "Project plan"}, {"nl", "Projectplan"}}))
      .set(plan, "kind", "projectPlan")
      .set(plan, "status", "draft");
  fix.addLink("elaborates", plan, ambition);
}

/// The ambition there is, or a new idea of one, with every core partner that does not take part yet, to be asked.
void Edits::addAmbition() {
  const Element ambition = mainAmbition(m.collaboration);
  std::vector<Element> missing = partners();
  if (ambition) std::erase_if(missing, [&](Element partner) { return m.collaboration.isParty(partner, ambition); });
  if (missing.empty()) return;
  Fix& fix =
      m_finding.fix(ambition ? Texts{{"en", "Ask the core partners that are missing whether they share the ambition"},
                                     {"nl", "Vraag de kernpartners die ontbreken of zij de ambitie delen"}}
                             : Texts{{"en", "Start with the idea of a shared ambition"},
                                     {"nl", "Begin met een idee voor een gedeelde ambitie"}});
  Reference shared = ambition;
  if (!ambition) {
    shared = fix.add("ambition");
    fix.set(shared, "name",
            in({{"en", "What do we want to achieve together?"}, {"nl", "Wat willen we samen bereiken?"}}))
        .set(shared, "status", "idea");
  }
  for (const Element partner : missing) addCommitment(fix, partner, shared, "supporter");
}

void Edits::addObjective() {
  const Element ambition = mainAmbition(m.collaboration);
  if (!ambition) return;
  Fix& fix = m_finding.fix({{"en", "Add a criterion to the ambition; its unit and target are yours to fill in"},
                            {"nl", "Geef de ambitie een criterium; de eenheid en het doel vul je zelf in"}});
  fix.set(fix.addPart("criterion", ambition), "text",
          in({{"en", "How will we see that it has succeeded?"}, {"nl", "Waaraan zien we dat het gelukt is?"}}));
}

/// Every core partner without a seat takes one at the first steering table, else the first table, else a new one.
void Edits::seatPartners() {
  const std::vector<Element> tables = activeTables(false);
  std::set<Element> seated;
  for (const Element table : tables) {
    for (const Element seat : table.incoming("sitsAt")) seated.insert(m.collaboration.partner(seat.from()));
  }
  std::vector<Element> guests;
  for (const Element partner : partners()) {
    const std::vector<Element> roles = m.collaboration.roles(partner);
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
  if (!m.collaboration.asOf()) return;
  const Date due = *m.collaboration.asOf() + std::chrono::days(aMonth);
  m_finding.with("stepDay", inWords(due, m.report.language()));
  Fix& fix =
      m_finding.fix({{"en", "Think of a small step for {stepDay}"}, {"nl", "Bedenk een kleine stap voor {stepDay}"}});
  addStep(fix, in({{"en", "First small step"}, {"nl", "Eerste kleine stap"}}), due, mainAmbition(m.collaboration));
}

/// New dates for what is overdue; when no open step has a date, one for the first.
void Edits::dateSteps() {
  if (!m.collaboration.asOf()) return;
  const std::vector<Element> open = openSteps();
  std::vector<Element> late = open;
  std::erase_if(late, [&](Element step) {
    const auto due = step.date("dueDate");
    return !due || *due >= *m.collaboration.asOf();
  });
  const bool dated =
      std::any_of(open.begin(), open.end(), [](Element step) { return step.date("dueDate").has_value(); });
  if (late.empty() && !dated && !open.empty()) late.push_back(open.front());
  if (late.empty()) return;
  Fix& fix = m_finding.fix(
      {{"en", "Give the open steps a date that can be met"}, {"nl", "Geef de open stappen een haalbare datum"}});
  for (const Element step : late) fix.set(step, "dueDate", inIso(*laterFor(m, step, aMonth)));
}

void Edits::confirmStatus() {
  if (!m.collaboration.asOf()) return;
  const Date today = *m.collaboration.asOf();
  std::vector<Element> stale = openSteps();
  std::erase_if(stale, [&](Element step) {
    const auto updated = step.date("updatedOn");
    return updated && double((today - *updated).count()) <= m.collaboration.settings().statusFreshDays;
  });
  if (stale.empty()) return;
  m_finding.with("statusDay", inWords(today, m.report.language()));
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
  if (!m.collaboration.asOf()) return;
  Fix* fix = nullptr;
  for (const Element agreement : m.collaboration.model().elements("agreement")) {
    const std::string_view status = agreement.token("status");
    const bool concluded = status == "agreed" || status == "signed" || status == "kept";
    if (!concluded || agreement.date("reviewDate")) continue;
    if (!fix) {
      fix = &m_finding.fix({{"en", "Plan to review the agreements in half a year"},
                            {"nl", "Plan over een half jaar een evaluatie van de afspraken"}});
    }
    const Date from = std::max(*m.collaboration.asOf(), agreement.date("agreedOn").value_or(*m.collaboration.asOf()));
    fix->set(agreement, "reviewDate", inIso(from + std::chrono::days(halfAYear)));
  }
}

}  // namespace

void proposeEdits(const Context& context, Finding& finding, const std::vector<Topic>& some) {
  Edits edits(context, finding);
  for (const Topic topic : some) edits.propose(topic);
}

std::optional<Date> laterFor(const Context& context, Element step, int days) {
  if (!context.collaboration.asOf()) return std::nullopt;
  const Date later = *context.collaboration.asOf() + std::chrono::days(days);
  return std::max(later, step.date("startDate").value_or(later));
}

}  // namespace samenspel::readiness
