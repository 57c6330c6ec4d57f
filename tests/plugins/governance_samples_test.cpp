// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "plugins/governance_run.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"

// Every model of the method with every finding and number that its reference evaluation gives.
namespace plugins {
namespace {

using nlohmann::json;

/// Lines to compare: "GOV-011 question | Doorlopende leerroute groen | Mbo-partner groen/management?".
using Lines = std::multiset<std::string>;

json expectations(const std::string& folder) {
  std::ifstream file(std::string(SAMENSPEL_SOURCE_DIR) + "/tests/data/" + folder + "/expected.json");
  return json::parse(file);
}

std::vector<std::string> split(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  std::size_t from = 0;
  for (;;) {
    const std::size_t to = text.find(separator, from);
    parts.push_back(text.substr(from, to - from));
    if (to == std::string::npos) return parts;
    from = to + separator.size();
  }
}

std::string joined(const std::vector<std::string>& parts, const std::string& separator) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : separator) + part;
  return text;
}

/// The same without a say of the document order: the partners of a pair, the cells of a list.
std::string sorted(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts = split(text, separator);
  std::sort(parts.begin(), parts.end());
  return joined(parts, separator);
}

enum class Order { Kept, Ignored };

std::string line(const std::string& rule, const std::string& severity, std::string about, std::string detail,
                 Order order) {
  if (order == Order::Ignored) {
    about = sorted(sorted(about, " – "), " / ");
    detail = sorted(detail, "; ");
  }
  return rule + ' ' + severity + " | " + about + " | " + detail;
}

Lines expectedFindings(const json& expected, Order order) {
  Lines lines;
  for (const json& finding : expected.at("findings")) {
    const std::string rule = finding.at("rule");
    if (rule.starts_with("GOV"))
      lines.insert(line(rule, finding.at("severity"), finding.at("about"), finding.at("detail"), order));
  }
  for (const auto& [theme, rules] : expected.at("waiting").items()) {
    std::vector<std::string> waiting;
    for (const std::string rule : rules) {
      if (rule.starts_with("GOV")) waiting.push_back(rule);
    }
    if (!waiting.empty()) lines.insert("GOV-000 question | " + theme + " | " + joined(waiting, " "));
  }
  return lines;
}

std::string between(const std::string& text, const std::string& start, const std::string& end) {
  const std::size_t from = text.find(start);
  if (from == std::string::npos) return "(no “" + start + "” in: " + text + ")";
  return text.substr(from + start.size(), text.rfind(end) - from - start.size());
}

std::string numberOf(const analysis::Finding& finding, std::string_view name) {
  for (const auto& number : finding.numbers) {
    if (number.name == name) return std::to_string(int(number.value));
  }
  return "(no number)";
}

/// What the reference calls "about" and "detail", read from subjects, numbers and the English sentence.
std::string lineOf(const analysis::Finding& finding, const model::Model& model, Order order) {
  std::vector<std::string> names;
  for (const std::string& id : finding.subjects) names.emplace_back(model.find(id)->name());
  std::string detail;
  std::string separator = " – ";
  if (finding.rule == "GOV-007") {
    detail = between(finding.text, "nobody on the ", " layer.");
  } else if (finding.rule == "GOV-008") {
    detail = "upper " + numberOf(finding, "upper") + "/4 lower " + numberOf(finding, "lower") + "/4";
  } else if (finding.rule == "GOV-009") {
    detail = names.back();
    names.pop_back();
  } else if (finding.rule == "GOV-011") {
    detail = between(finding.text, "every layer: ", ".");
  } else if (finding.rule == "GOV-012") {
    separator = " / ";
  }
  return line(finding.rule, std::string(token(finding.severity)), joined(names, separator), detail, order);
}

Lines foundFindings(const analysis::Report& report, const model::Model& model, Order order) {
  Lines lines;
  for (const auto& finding : report.findings) {
    if (finding.rule == "GOV-000") {
      lines.insert("GOV-000 question | " + finding.theme + " | " + joined(finding.waiting, " "));
    } else {
      lines.insert(lineOf(finding, model, order));
    }
  }
  return lines;
}

std::string difference(const Lines& expected, const Lines& found) {
  std::string text;
  std::vector<std::string> lines;
  std::set_difference(expected.begin(), expected.end(), found.begin(), found.end(), std::back_inserter(lines));
  for (const std::string& line : lines) text += "\n- expected: " + line;
  lines.clear();
  std::set_difference(found.begin(), found.end(), expected.begin(), expected.end(), std::back_inserter(lines));
  for (const std::string& line : lines) text += "\n+ found:    " + line;
  return text;
}

void expectAgreement(const model::Model& model, const json& expected, Order order, const std::string& what) {
  const analysis::Report report = govern(model);
  EXPECT_EQ(difference(expectedFindings(expected, order), foundFindings(report, model, order)), "") << what;
  if (!expected.contains("eight")) return;
  for (const json& eight : expected.at("eight")) {
    const std::string a = eight.at(0);
    const std::string b = eight.at(1);
    const bool turned = order == Order::Ignored && !metricOf(report, "eight_score", a + ' ' + b);
    const std::string pair = turned ? b + ' ' + a : a + ' ' + b;
    EXPECT_NEAR(metricOf(report, "eight_score", pair).value_or(-1), eight.at(2), 1e-6) << what << ' ' << pair;
    EXPECT_EQ(metricOf(report, "upper_loop", pair).value_or(-1), eight.at(3)) << what << ' ' << pair;
    EXPECT_EQ(metricOf(report, "lower_loop", pair).value_or(-1), eight.at(4)) << what << ' ' << pair;
  }
}

void expectAgreementOnAll(const std::string& folder, std::size_t count) {
  const json expected = expectations(folder);
  ASSERT_EQ(expected.size(), count);
  for (const auto& [name, expectation] : expected.items()) {
    const std::string path = "tests/data/" + folder + '/' + name + ".samenspel";
    const model::Model model = readModel(path);
    expectAgreement(model, expectation, Order::Kept, path);
  }
}

TEST(GovernanceSamples, GiveEveryFindingAndScoreOfTheReference) { expectAgreementOnAll("models", 13); }

TEST(GovernanceSamples, GiveWithOneChangeExactlyTheFindingsOfTheReference) { expectAgreementOnAll("mutations", 70); }

TEST(GovernanceSamples, GiveTheSameFindingsInCanonicalOrder) {
  const json expected = expectations("models");
  for (const auto& [name, expectation] : expected.items()) {
    const model::Model written = readModel("tests/data/models/" + name + ".samenspel");
    auto canonical = storage::readModel(storage::writeModel(written), name);
    ASSERT_TRUE(canonical.has_value());
    expectAgreement(canonical->model, expectation, Order::Ignored, "canonical " + name);
  }
}

TEST(GovernanceSamples, ShipWithTheFindingsOfTheReference) {
  const json expected = expectations("models");
  for (const auto& [name, expectation] : expected.items()) {
    const std::string path = "samples/" + name + ".samenspel";
    expectAgreement(readModel(path), expectation, Order::Ignored, path);
  }
}

TEST(GovernanceSamples, SayTheSameInDutchAndInEnglish) {
  const json expected = expectations("mutations");
  for (const auto& [name, expectation] : expected.items()) {
    if (!name.starts_with("GOV")) continue;
    const model::Model model = readModel("tests/data/mutations/" + name + ".samenspel");
    const analysis::Report english = govern(model);
    const analysis::Report dutch = govern(model, base::Language::Dutch);
    EXPECT_EQ(summary(english), summary(dutch)) << name;
    for (std::size_t i = 0; i < english.findings.size() && i < dutch.findings.size(); ++i) {
      EXPECT_NE(english.findings[i].text, dutch.findings[i].text) << name;
      for (const auto* finding : {&english.findings[i], &dutch.findings[i]}) {
        EXPECT_EQ(finding->text.find_first_of("{}"), std::string::npos) << finding->text;
        for (const auto& fix : finding->fixes) EXPECT_EQ(fix.title.find_first_of("{}"), std::string::npos) << fix.title;
      }
    }
  }
}

}  // namespace
}  // namespace plugins
