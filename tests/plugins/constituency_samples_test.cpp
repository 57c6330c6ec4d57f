// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "plugins/reference.h"

// Every model of the method with every finding that its reference evaluation gives on constituencies and steering.
namespace plugins {
namespace {

Wording wordingOf(const analysis::Finding& finding, const analysis::Report&, const model::Model& model) {
  const std::vector<std::string> names = namesOf(finding, model);
  if (names.empty()) return {"model", ""};
  // A link is told by its ends, here in the order of the sentence.
  if (finding.rule == "COM-002" || finding.rule == "COM-003") return {names.at(1) + " → " + names.at(2), ""};
  if (finding.rule == "COM-008") return {names.at(2) + " → " + names.at(1), ""};
  return {names.front(), ""};
}

TEST(ConstituencySamples, GiveEveryFindingOfTheReference) {
  expectReference("constituency", "COM", "models", 13, wordingOf);
}

TEST(ConstituencySamples, GiveWithOneChangeExactlyTheFindingsOfTheReference) {
  expectReference("constituency", "COM", "mutations", 70, wordingOf);
}

}  // namespace
}  // namespace plugins
