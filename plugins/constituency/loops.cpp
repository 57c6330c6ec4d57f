// SPDX-License-Identifier: MIT
#include "loops.hpp"

#include <algorithm>
#include <cmath>

#include "feedback.hpp"

namespace samenspel::constituency {

Loops::Loops(const Collaboration& collaboration) : m_collaboration(collaboration) {
  for (const std::string_view type : {"agreement", "step"}) {
    for (const Element item : collaboration.model().elements(type)) {
      if (!collaboration.isLive(item)) continue;
      if (collaboration.isMeasurable(item)) m_results.push_back(item);
      if (item.is("step") && item.token("kind") == "evaluation") m_evaluations.push_back(item);
    }
  }
  std::sort(m_results.begin(), m_results.end());
  m_aboveResult = collaboration.steering(m_results);
  m_aboveReflection = collaboration.steering(m_evaluations);
}

bool Loops::leadsToResult(Element element) const {
  return m_aboveResult.contains(element) || std::binary_search(m_results.begin(), m_results.end(), element);
}

bool Loops::isClosed(Element steers) const {
  return feedbackOn(m_collaboration, steers).timeliness == Timeliness::InTime && leadsToResult(steers.to());
}

Element Loops::criterionBelow(Element steers) const {
  if (!leadsToResult(steers.to())) return {};
  std::vector<Element> below = {steers.to()};
  if (steers.to().is("table")) below = m_collaboration.steeredBy(steers.to());
  for (const Element item : below) {
    if (std::binary_search(m_results.begin(), m_results.end(), item)) {
      return m_collaboration.measurableCriteria(item).front();
    }
  }
  return {};
}

std::vector<Element> steersLinks(const Model& model) {
  std::vector<Element> links;
  for (const Element link : model.elements("steers")) {
    const Element target = link.to();
    const bool isSteered = target.is("table") || target.is("step") || target.is("agreement");
    if (link.from().is("table") && isSteered) links.push_back(link);
  }
  return links;
}

std::vector<Element> representsLinks(const Model& model) {
  std::vector<Element> links;
  for (const Element link : model.elements("represents")) {
    if (link.from().is("role") && link.to().is("constituency")) links.push_back(link);
  }
  return links;
}

std::vector<Element> steeringTables(const Collaboration& collaboration) {
  std::vector<Element> tables;
  for (const Element table : collaboration.model().elements("table")) {
    if (table.token("kind") == "steering" && collaboration.isActive(table)) tables.push_back(table);
  }
  return tables;
}

std::optional<double> progressOf(Element criterion) {
  const auto baseline = criterion.number("baseline");
  const auto target = criterion.number("target");
  const auto actual = criterion.number("actual");
  if (!baseline || !target || !actual || *target == *baseline) return std::nullopt;
  const double progress = (*actual - *baseline) / (*target - *baseline);
  return std::isfinite(progress) ? std::optional(progress) : std::nullopt;
}

}  // namespace samenspel::constituency
