// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "analysis/report.h"
#include "model/model.h"

namespace analysis {

/// The waivers of a model, by what they are about: the same rule and the same subjects, in any order. Other subjects
/// make it another finding, so the waiver no longer holds. Refers to the model, which must not change meanwhile.
class Waivers {
 public:
  explicit Waivers(const model::Model& model);
  /// Those about a finding, whether or not their time is over; in document order.
  std::vector<model::Element> of(const Finding& finding) const;
  /// One of them holds: it has no review date, or the model's as-of date is not past it.
  bool accept(const Finding& finding) const;

 private:
  using Key = std::pair<std::string, std::set<std::string>>;
  const model::Model& m_model;
  std::map<Key, std::vector<model::Element>> m_waivers;
};

/// Marks the findings that a waiver accepts.
void applyWaivers(Report& report, const model::Model& model);

}  // namespace analysis
