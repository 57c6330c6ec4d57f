// SPDX-License-Identifier: MIT
#include "analysis/checks/trials.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "model/check.h"
#include "storage/model_writer.h"
#include "xml/document.h"
#include "xml/encoding.h"

namespace analysis {
namespace {

/// How many problems of a kind are told: the first ones say enough.
constexpr std::size_t mostProblems = 10;
/// How many fixes of one report are tried; each costs a check of the whole model.
constexpr std::size_t mostFixes = 50;

using Breaches = std::multiset<std::pair<std::string, std::string>>;

/// The breaches of structural rules that are errors, by rule and element. A warning says that something is still to be
/// filled in, as a proposal may leave it to the user.
Breaches breachesOf(const model::Model& model) {
  Breaches breaches;
  for (const model::Problem& problem : model::check(model))
    if (problem.severity == model::Severity::Error) breaches.emplace(problem.rule, problem.element);
  return breaches;
}

/// Applies a fix to the model; what is wrong with it, or empty.
std::string faultOf(const Fix& fix, model::Model model, const Breaches& before) {
  for (const model::Change& change : fix.changes)
    if (const auto applied = model.apply(change); !applied)
      return base::tr("The fix “{title}” cannot be applied: {reason}",
                      {{"title", fix.title}, {"reason", applied.error().message}});
  if (!before.empty()) return {};  // in a model that is wrong already, what follows from what is not the fix's fault
  const Breaches after = breachesOf(model);
  if (after.empty()) return {};
  return base::tr("The fix “{title}” leaves a breach of {rule} in the element {element}.",
                  {{"title", fix.title}, {"rule", after.begin()->first}, {"element", after.begin()->second}});
}

}  // namespace

std::string on(const TestModel& model, std::string_view sentence) { return model.name + ": " + std::string(sentence); }

Trial Trials::run(const TestModel& on, const std::string& task, const std::string& bytes) {
  RunRequest request{m_options.runner, m_plugin.library, m_language, m_options.deadline};
  request.task = task;
  RunResult run = runProcess(request, bytes.empty() ? storage::writeInDocumentOrder(on.model) : bytes);
  Trial trial;
  trial.bytes = run.report;
  AnalyzeOptions options;
  options.language = m_language;
  options.deadline = m_options.deadline;
  trial.outcome = reportOf(m_plugin, std::move(run), on.model, options);
  trial.reported = trial.outcome.status == Status::Ok;
  if (trial.outcome.status == Status::Refused) trial.reported = noteRefusals(on, trial.bytes);
  if (!trial.outcome.output.empty())
    note("output", on, base::tr("It printed: {text}", {{"text", xml::legalText(trial.outcome.output.substr(0, 200))}}));
  for (const std::string& attempt : trial.outcome.attempts)
    note("conduct", on, attemptSentence(m_plugin.name(m_language), attempt));
  noteFixes(on, trial.outcome);
  return trial;
}

Problems Trials::problemsOf(const TestModel& on, const std::string& task, const std::string& bytes) {
  const Trial trial = run(on, task, bytes);
  if (trial.reported) return {};
  Problems problems = {analysis::on(on, trial.outcome.message)};
  for (const std::string& refusal : trial.outcome.refusals) problems.push_back(analysis::on(on, refusal));
  return problems;
}

void Trials::note(std::string_view kind, const TestModel& on, std::string_view sentence) {
  Problems& known = m_problems[std::string(kind)];
  if (known.size() < mostProblems) known.push_back(analysis::on(on, sentence));
}

/// True when all that was refused has a check of its own.
bool Trials::noteRefusals(const TestModel& on, std::string_view bytes) {
  const auto document = xml::parse(bytes, on.name, xml::Limits{.depth = 8});
  if (!document) return false;
  bool all = false;
  for (xml::Node end = document->root().firstChild(); end; end = end.next()) {
    for (xml::Node refused = end.firstChild(); end.name() == "end" && refused; refused = refused.next()) {
      const std::string_view kind = refused.attribute("kind");
      if (kind != "subject" && kind != "text" && kind != "fix") return false;
      note(kind, on, refused.attribute("what"));
      all = true;
    }
  }
  return all;
}

void Trials::noteFixes(const TestModel& on, const Report& report) {
  std::size_t tried = 0;
  Breaches before;
  for (const Finding& finding : report.findings) {
    for (const Fix& fix : finding.fixes) {
      if (tried++ == 0) before = breachesOf(on.model);
      if (tried > mostFixes) return;
      if (const std::string fault = faultOf(fix, on.model, before); !fault.empty()) note("fix", on, fault);
    }
  }
}

}  // namespace analysis
