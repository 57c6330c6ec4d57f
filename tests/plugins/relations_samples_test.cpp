// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cmath>

#include "plugins/reference.h"

// Every model of the method with every finding that its reference evaluation gives on relations.
namespace plugins {
namespace {

double numberOf(const analysis::Finding& finding, std::string_view name) {
  for (const auto& number : finding.numbers) {
    if (number.name == name) return number.value;
  }
  ADD_FAILURE() << finding.rule << " has no number " << name;
  return -1;
}

std::string whole(double value) { return std::to_string(std::lround(value)); }

std::string threeDecimals(double value) {
  const std::string digits = std::to_string(std::lround(value * 1000));
  return "0." + std::string(3 - std::min<std::size_t>(3, digits.size()), '0') + digits;
}

Wording wordingOf(const analysis::Finding& finding, const analysis::Report& report, const model::Model& model) {
  const std::vector<std::string> names = namesOf(finding, model);
  if (finding.rule == "REL-001") return {names[0] + " – " + names[1], ""};
  if (finding.rule == "REL-003") return {"model", whole(numberOf(finding, "groups")) + " groups"};
  if (finding.rule == "REL-004") return {names[0], whole(numberOf(finding, "parts")) + " parts"};
  if (finding.rule == "REL-005") {
    return {names[0], "degree " + whole(numberOf(finding, "degree")) + ", constraint " +
                          threeDecimals(numberOf(finding, "constraint"))};
  }
  if (finding.rule == "REL-006") return {"model", whole(numberOf(finding, "reciprocity") * 100) + "%"};
  if (finding.rule == "REL-007" || finding.rule == "REL-009") return {names[1] + " – " + names[2], ""};
  if (finding.rule == "REL-008") return {names.size() == 1 ? names[0] : names[1] + " → " + names[2], ""};
  if (finding.rule != "REL-010") return {names.empty() ? "model" : names[0], ""};
  // The route in the sentence is that of the table, in the report's language.
  for (const auto& row : tableOf(report, "wished").rows) {
    if (row[0].text == names[1] + "–" + names[2]) return {names[1] + " – " + names[2], row[1].text};
  }
  return {names[1] + " – " + names[2], "not in the table"};
}

TEST(RelationsSamples, GiveEveryFindingOfTheReference) { expectReference("relations", "REL", "models", 13, wordingOf); }

TEST(RelationsSamples, GiveWithOneChangeExactlyTheFindingsOfTheReference) {
  expectReference("relations", "REL", "mutations", 70, wordingOf);
}

}  // namespace
}  // namespace plugins
