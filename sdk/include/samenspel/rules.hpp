// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <samenspel/collaboration.hpp>
#include <samenspel/report.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace samenspel {

/// A rule of a set, as one row of its table. Texts may hold placeholders in braces.
struct Rule {
  std::string_view id;  ///< "GOV-001"
  Severity severity = Severity::Warning;
  /// Class A: the theme that must be declared complete before the rule may speak, "relations". Empty for class P: the
  /// fault is in what is drawn, and always reported.
  std::string_view theme = {};
  std::string_view en = {};
  std::string_view nl = {};

  Texts texts() const { return {{"en", en}, {"nl", nl}}; }
};

/// What all sets of rules have in common: silence is not absence. Findings of class A whose theme is not declared
/// complete are kept back, and close() asks one question per theme instead. A finding about something that only the
/// consultant may see is for the consultant only. Holds references; use it within one analysis, on its thread.
class RuleSet {
 public:
  /// `name` is what rule ids start with: "GOV".
  RuleSet(std::string_view name, const Collaboration& collaboration, Report& report);

  /// Call first. False when no organisation is a core partner: the question that asks for one (GOV-CORE) is then
  /// all the analysis may report. Says so (GOV-ASOF) when the model has no date to count from.
  bool open();

  /// Adds a finding of the rule about these elements, in the order in which its text names them, to be filled in with
  /// values, numbers and fixes. Null when the rule has to wait for its theme, or there is no room for more: then there
  /// is nothing to fill in. The pointer is good until the report is delivered.
  Finding* add(const Rule& rule, const std::vector<Element>& subjects);

  /// False once there are so many findings that nobody reads what is proposed for one more: making it takes time and
  /// room. close() says for how many nothing was proposed.
  bool hasRoomForProposals() const { return m_added <= mostWithProposals; }

  /// Call last, when all else is in the report: asks the questions of the themes in which a rule had to wait (GOV-000),
  /// shortens a report that is too large for the host, and says what did not fit (GOV-SIZE, to be declared).
  void close();

  /// The findings there is room for; add() gives null for more.
  static constexpr std::size_t mostFindings = 6'000;
  /// The findings for which something is proposed.
  static constexpr std::size_t mostWithProposals = 750;

 private:
  void sayWhatDidNotFit();
  void askWhatIsWaitedFor();

  std::string m_name;
  const Collaboration& m_collaboration;
  Report& m_report;
  std::size_t m_added = 0;
  std::size_t m_leftOut = 0;
  std::map<std::string, std::set<std::string>, std::less<>> m_waiting;  // rule ids by theme
};

/// A day in words: "1 June 2010", "1 juni 2010".
std::string inWords(Date date, std::string_view language);
/// A share in words: "67 %".
std::string percent(double share);

}  // namespace samenspel
