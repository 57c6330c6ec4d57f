// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cmath>

#include "plugins/reference.h"

// Every model of the method with every finding that its reference evaluation gives on interests.
namespace plugins {
namespace {

std::string whole(double value) { return std::to_string(std::lround(value)); }

Wording wordingOf(const analysis::Finding& finding, const analysis::Report& report, const model::Model& model) {
  const std::vector<std::string> names = namesOf(finding, model);
  if (names.empty()) return {"model", ""};
  if (finding.rule == "INT-007") return {names[0], names[1] + ": " + whole(finding.numbers.front().value)};
  if (finding.rule == "INT-012") return {names.front(), names.back()};
  if (finding.rule != "INT-010") return {names.front(), ""};
  // The values in the sentence are those of the metric.
  std::string values;
  for (const auto& metric : report.metrics) {
    const std::string subject = finding.subjects.front() + ' ';
    if (metric.id != "value" || !metric.subject.starts_with(subject)) continue;
    const std::string partner(model.find(metric.subject.substr(subject.size()))->name());
    EXPECT_NE(finding.text.find(partner + ' ' + whole(metric.value)), std::string::npos) << finding.text;
    values += (values.empty() ? "{'" : ", '") + partner + "': " + whole(metric.value);
  }
  return {names.front(), values + "}"};
}

TEST(InterestsSamples, GiveEveryFindingOfTheReference) { expectReference("interests", "INT", "models", 13, wordingOf); }

TEST(InterestsSamples, GiveWithOneChangeExactlyTheFindingsOfTheReference) {
  expectReference("interests", "INT", "mutations", 70, wordingOf);
}

}  // namespace
}  // namespace plugins
