// SPDX-License-Identifier: MIT
#include "session/views/inventory.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <tuple>

#include "base/text.h"
#include "edit/actions/attributes.h"
#include "edit/transaction.h"

namespace session {
namespace {

using analysis::Finding;
using analysis::Severity;

/// What makes two findings of two runs the same one.
using Identity = std::tuple<std::string, std::vector<std::string>, std::string>;

std::multiset<Identity> identities(const std::vector<analysis::Report>& reports, bool questions) {
  std::multiset<Identity> all;
  for (const analysis::Report& report : reports)
    for (const Finding& finding : report.findings)
      if (!finding.waived && (finding.severity == Severity::Question) == questions)
        all.emplace(finding.rule, finding.subjects, finding.text);
  return all;
}

std::size_t countOnlyIn(const std::multiset<Identity>& these, const std::multiset<Identity>& others) {
  std::vector<Identity> only;
  std::set_difference(these.begin(), these.end(), others.begin(), others.end(), std::back_inserter(only));
  return only.size();
}

}  // namespace

std::size_t ThemeState::waiting() const {
  return std::accumulate(questions.begin(), questions.end(), std::size_t(0),
                         [](std::size_t sum, const ThemeQuestion& question) { return sum + question.waiting.size(); });
}

std::vector<ThemeState> inventory(const model::Model& model, const std::vector<analysis::Report>& reports) {
  std::vector<ThemeState> states;
  for (const model::Value& theme : model::inventoryThemes()) {
    ThemeState& state = states.emplace_back(ThemeState{theme, false, {}});
    state.complete = model.root().contains(model::Attr::Inventory, theme.token);
    if (state.complete) continue;
    for (const analysis::Report& report : reports)
      for (const Finding& finding : report.findings)
        if (finding.theme == theme.token && !finding.waiting.empty())
          state.questions.push_back({report.plugin, finding.text, finding.waiting});
  }
  return states;
}

model::Model withTheme(const model::Model& model, std::string_view theme, bool complete) {
  edit::Document document(model);
  const auto done = document.perform(
      "", [&](edit::Transaction& transaction) { return edit::setThemeComplete(transaction, theme, complete); });
  static_cast<void>(done);  // a theme the format does not have changes nothing
  return document.model();
}

Difference difference(const std::vector<analysis::Report>& before, const std::vector<analysis::Report>& after) {
  Difference result;
  for (const bool questions : {true, false}) {
    const auto then = identities(before, questions);
    const auto now = identities(after, questions);
    (questions ? result.questionsGone : result.findingsGone) = countOnlyIn(then, now);
    (questions ? result.questionsNew : result.findingsNew) = countOnlyIn(now, then);
  }
  return result;
}

std::string declaringBrings(const Difference& difference) {
  const std::size_t questions = difference.questionsGone;
  const std::size_t findings = difference.findingsNew;
  const base::Argument asked{"questions", std::to_string(questions)};
  const base::Argument found{"findings", std::to_string(findings)};
  if (questions == 0 && findings == 0) return base::tr("Nothing changes in the findings.");
  if (questions == 0 && findings == 1) return base::tr("1 finding is added.");
  if (questions == 0) return base::tr("{findings} findings are added.", {found});
  if (findings == 0 && questions == 1) return base::tr("1 question is answered; nothing is missing.");
  if (findings == 0) return base::tr("{questions} questions are answered; nothing is missing.", {asked});
  if (questions == 1 && findings == 1) return base::tr("1 question becomes 1 finding.");
  if (questions == 1) return base::tr("1 question becomes {findings} findings.", {found});
  if (findings == 1) return base::tr("{questions} questions become 1 finding.", {asked});
  return base::tr("{questions} questions become {findings} findings.", {asked, found});
}

}  // namespace session
