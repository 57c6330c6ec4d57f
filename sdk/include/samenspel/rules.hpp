// SPDX-License-Identifier: MIT
#pragma once

#include <limits>
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
  /// values, numbers and fixes. Null when the rule has to wait for its theme: then there is nothing to fill in. The
  /// pointer is good until the report is delivered.
  Finding* add(const Rule& rule, const std::vector<Element>& subjects);

  /// From here on at most so many findings: a report has its limits. close() says how many more there are
  /// (GOV-SIZE, to be declared); add() gives null for them.
  void limitTo(std::size_t findings) { m_most = findings; }
  /// False once there are so many findings that the report has no room for more proposals; nobody reads that far.
  bool hasRoomForProposals() const { return m_added <= 750; }

  /// Call last: the questions of the themes in which a rule had to wait (GOV-000), and what did not fit.
  void close();

 private:
  std::string m_name;
  const Collaboration& m_collaboration;
  Report& m_report;
  std::size_t m_most = std::numeric_limits<std::size_t>::max();
  std::size_t m_added = 0;
  std::size_t m_leftOut = 0;
  std::map<std::string, std::set<std::string>, std::less<>> m_waiting;  // rule ids by theme
};

/// A day in words: "1 June 2010", "1 juni 2010".
std::string inWords(Date date, std::string_view language);
/// A share in words: "67 %".
std::string percent(double share);

}  // namespace samenspel
