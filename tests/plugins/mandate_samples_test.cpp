// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cmath>

#include "plugins/reference.h"

// Every model of the method with every finding that its reference evaluation gives on mandate and roles.
namespace plugins {
namespace {

std::string whole(double value) { return std::to_string(std::lround(value)); }

Wording wordingOf(const analysis::Finding& finding, const analysis::Report&, const model::Model& model) {
  const std::vector<std::string> names = namesOf(finding, model);
  if (names.empty()) return {"model", ""};
  if (finding.rule == "MAN-004") return {names.front(), "degree " + whole(finding.numbers.front().value)};
  if (finding.rule == "MAN-010") return {names.front(), whole(finding.numbers.front().value) + " holders"};
  if (finding.rule == "MAN-008") {
    std::string roles;
    for (const std::string& name : names) roles += (roles.empty() ? "" : " + ") + name;
    return {finding.text.substr(0, finding.text.find(" wears ")), roles};
  }
  return {names.front(), names.size() > 1 ? names.at(1) : ""};
}

TEST(MandateSamples, GiveEveryFindingOfTheReference) { expectReference("mandate", "MAN", "models", 13, wordingOf); }

TEST(MandateSamples, GiveWithOneChangeExactlyTheFindingsOfTheReference) {
  expectReference("mandate", "MAN", "mutations", 70, wordingOf);
}

}  // namespace
}  // namespace plugins
