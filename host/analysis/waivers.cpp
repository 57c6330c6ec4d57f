// SPDX-License-Identifier: MIT
#include "analysis/waivers.h"

#include <algorithm>
#include <string_view>

namespace analysis {
namespace {

using model::Attr;

std::set<std::string> words(std::string_view text) {
  std::set<std::string> all;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) all.emplace(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return all;
}

}  // namespace

Waivers::Waivers(const model::Model& model) : m_model(model) {
  for (const model::Element& waiver : model.elements(model::Type::Waiver))
    m_waivers[{std::string(waiver.text(Attr::Rule)), words(waiver.text(Attr::Subjects))}].push_back(waiver);
}

std::vector<model::Element> Waivers::of(const Finding& finding) const {
  if (m_waivers.empty()) return {};
  const auto found = m_waivers.find({finding.rule, {finding.subjects.begin(), finding.subjects.end()}});
  return found == m_waivers.end() ? std::vector<model::Element>() : found->second;
}

bool Waivers::accept(const Finding& finding) const {
  const auto waivers = of(finding);
  const auto asOf = m_model.root().date(Attr::AsOf);
  return std::any_of(waivers.begin(), waivers.end(), [&](const model::Element& waiver) {
    const auto review = waiver.date(Attr::ReviewOn);
    return !review || !asOf || *asOf <= *review;
  });
}

void applyWaivers(Report& report, const model::Model& model) {
  const Waivers waivers(model);
  for (Finding& finding : report.findings) finding.waived = waivers.accept(finding);
}

}  // namespace analysis
