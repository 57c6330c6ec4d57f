// SPDX-License-Identifier: MIT
#include "samenspel/rules.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace samenspel {
namespace {

struct Theme {
  std::string_view token;
  std::string_view en;
  std::string_view nl;
};

constexpr Theme themes[] = {
    {"interests", "Interests", "Belangen"}, {"layers", "Layers", "Lagen"},
    {"relations", "Contacts", "Contacten"}, {"ambition", "Ambition", "Ambitie"},
    {"tables", "Tables", "Tafels"},         {"agreements", "Agreements", "Afspraken"},
    {"steps", "Steps", "Stappen"},          {"constituencies", "Constituencies", "Achterbannen"},
};

bool isHidden(Element element) { return element.token("visibility") == "consultant"; }

}  // namespace

RuleSet::RuleSet(std::string_view name, const Collaboration& collaboration, Report& report)
    : m_name(name), m_collaboration(collaboration), m_report(report) {}

bool RuleSet::open() {
  if (m_collaboration.corePartners().empty()) {
    m_report.finding(m_name + "-CORE", Severity::Question)
        .text({{"en", "Which organisations are the core partners? Mark at least one; nothing can be judged before."},
               {"nl",
                "Welke organisaties zijn de kernpartners? Markeer er ten minste één; eerder valt er niets te "
                "beoordelen."}});
    return false;
  }
  if (!m_collaboration.asOf()) {
    m_report.finding(m_name + "-ASOF", Severity::Info)
        .text({{"en", "The model has no as-of date: whatever depends on a date has been skipped."},
               {"nl", "Het model heeft geen peildatum: wat van een datum afhangt, is overgeslagen."}});
  }
  return true;
}

Finding* RuleSet::add(const Rule& rule, const std::vector<Element>& subjects) {
  const bool absence = !rule.theme.empty();
  if (absence && rule.severity != Severity::Question && !m_collaboration.model().isInventoried(rule.theme)) {
    m_waiting[std::string(rule.theme)].insert(std::string(rule.id));
    return nullptr;
  }
  if (m_added == mostFindings) {
    ++m_leftOut;
    return nullptr;
  }
  ++m_added;
  Finding& finding = m_report.finding(rule.id, rule.severity).text(rule.texts());
  if (absence) finding.absenceIn(rule.theme);
  for (const Element subject : subjects) finding.subjects(subject);
  if (std::any_of(subjects.begin(), subjects.end(), isHidden)) finding.consultantOnly();
  return &finding;
}

void RuleSet::close() {
  sayWhatDidNotFit();
  askWhatIsWaitedFor();
}

void RuleSet::sayWhatDidNotFit() {
  const auto say = [&](std::size_t count, const Texts& texts) {
    if (count == 0) return;
    m_report.finding(m_name + "-SIZE", Severity::Info).text(texts).with("n", std::to_string(count));
  };
  const LeftOut left = m_report.shortenTo(largestReport);
  say(m_leftOut + left.findings,
      {{"en", "There are more findings than a report has room for: {n} are not shown."},
       {"nl", "Er zijn meer bevindingen dan er in een rapport passen: {n} zijn niet opgenomen."}});
  say(m_added - std::min(m_added, mostWithProposals),
      {{"en", "Nothing is proposed for the last {n} findings: a report has no room for more."},
       {"nl", "Voor de laatste {n} bevindingen is niets voorgesteld: meer past niet in een rapport."}});
  say(left.proposals, {{"en", "There are more proposals than a report has room for: {n} are not shown."},
                       {"nl", "Er zijn meer voorstellen dan er in een rapport passen: {n} zijn niet opgenomen."}});
  say(left.numbers, {{"en", "There are more numbers and rows than a report has room for: {n} are not shown."},
                     {"nl", "Er zijn meer cijfers en rijen dan er in een rapport passen: {n} zijn niet opgenomen."}});
}

void RuleSet::askWhatIsWaitedFor() {
  for (const Theme& theme : themes) {
    const auto found = m_waiting.find(theme.token);
    if (found == m_waiting.end()) continue;
    const std::set<std::string>& rules = found->second;
    std::string list;
    Finding& question = m_report.finding(m_name + "-000", Severity::Question).absenceIn(theme.token);
    for (const std::string& rule : rules) {
      question.waiting(rule);
      list += (list.empty() ? "" : ", ") + rule;
    }
    if (rules.size() == 1) {
      question.text({{"en", "{theme} not fully inventoried yet; 1 check is waiting: {rules}."},
                     {"nl", "{theme} nog niet volledig geïnventariseerd; 1 controle wacht: {rules}."}});
    } else {
      question.text({{"en", "{theme} not fully inventoried yet; {n} checks are waiting: {rules}."},
                     {"nl", "{theme} nog niet volledig geïnventariseerd; {n} controles wachten: {rules}."}});
    }
    question.with("theme", m_report.in({{"en", theme.en}, {"nl", theme.nl}}))
        .with("n", std::to_string(rules.size()))
        .with("rules", list);
  }
}

std::string inWords(Date date, std::string_view language) {
  constexpr std::array<std::string_view, 12> english = {"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};
  constexpr std::array<std::string_view, 12> dutch = {"januari",   "februari", "maart",    "april",
                                                      "mei",       "juni",     "juli",     "augustus",
                                                      "september", "oktober",  "november", "december"};
  const std::chrono::year_month_day day(date);
  const auto& months = language == "nl" ? dutch : english;
  return std::to_string(unsigned(day.day())) + " " + std::string(months[unsigned(day.month()) - 1]) + " " +
         std::to_string(int(day.year()));
}

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

}  // namespace samenspel
