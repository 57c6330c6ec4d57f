// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <samenspel/collaboration.hpp>
#include <set>
#include <vector>

namespace samenspel::constituency {

/// Where steering leads: from a table over `steers`, through tables active or not, to live steps and agreements.
/// Immutable; holds references to the collaboration.
class Loops {
 public:
  explicit Loops(const Collaboration& collaboration);

  /// The element is a live step or agreement with a measurable criterion, or a table from which one can be reached.
  bool leadsToResult(Element element) const;
  /// A live step of kind evaluation can be reached from the table.
  bool leadsToReflection(Element table) const { return m_aboveReflection.contains(table); }

  /// Live steps and agreements with a measurable criterion, in document order.
  const std::vector<Element>& results() const { return m_results; }
  /// Live evaluations, in document order.
  const std::vector<Element>& evaluations() const { return m_evaluations; }

  /// Feedback over the steers link is in time, and the link leads to a measurable criterion.
  bool isClosed(Element steers) const;
  /// The first measurable criterion the steers link leads to; none if none.
  Element criterionBelow(Element steers) const;

 private:
  const Collaboration& m_collaboration;
  std::vector<Element> m_results;
  std::vector<Element> m_evaluations;
  std::set<Element> m_aboveResult;
  std::set<Element> m_aboveReflection;
};

/// All steers links with a table at one end and something at the other, in document order.
std::vector<Element> steersLinks(const Model& model);
/// All represents links from a role to a constituency, in document order.
std::vector<Element> representsLinks(const Model& model);
/// The active steering tables, in document order.
std::vector<Element> steeringTables(const Collaboration& collaboration);

/// (actual - baseline) / (target - baseline), also for targets that lie lower; nothing when one of the three is missing
/// or there is no way to go.
std::optional<double> progressOf(Element criterion);

}  // namespace samenspel::constituency
