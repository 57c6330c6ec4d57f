// SPDX-License-Identifier: MIT
#include "analysis/checks/plugin_check.h"

#include <algorithm>
#include <functional>
#include <map>
#include <system_error>

#include "analysis/checks/descriptor.h"
#include "base/paths.h"
#include "base/text.h"

namespace analysis {
namespace {

namespace fs = std::filesystem;
using base::tr;

constexpr std::size_t largeSize = 10'000;
constexpr unsigned damagedModels = 12;
/// A machine that is busy with something else may hold up a plugin that stops in time.
constexpr int cancelTries = 3;

void append(Problems& to, Problems more) {
  to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// All checks of one plugin whose manifest could be read. Each function is one check and answers what is wrong.
class Checkup {
 public:
  Checkup(const Plugin& plugin, const PluginCheckOptions& options, const std::vector<TestModel>& samples)
      : m_options(options), m_samples(samples), m_plugin(plugin), m_trials(m_plugin, options) {}

  Problems manifest() {
    m_itself = describeItself(m_plugin, m_options.runner);
    return manifestProblems(m_plugin, m_itself.plugin);
  }

  Problems entry() { return m_trials.problemsOf(m_empty, "entry"); }

  Problems descriptor() {
    if (!m_itself.plugin) return {m_itself.problem};
    return descriptorProblems(*m_itself.plugin);
  }

  /// False when there is nothing that could be run.
  bool canRun() const { return m_itself.plugin.has_value(); }

  Problems empty() { return m_trials.problemsOf(m_empty); }

  Problems samples() {
    Problems problems;
    for (const TestModel& sample : m_samples) {
      const Trial trial = m_trials.run(sample);
      if (trial.reported) m_reports[sample.name] = trial.bytes;
      if (!trial.reported) problems.push_back(on(sample, trial.outcome.message));
      for (std::size_t i = 0; !trial.reported && i < trial.outcome.refusals.size(); ++i)
        problems.push_back(on(sample, trial.outcome.refusals[i]));
    }
    m_trials.setLanguage(base::Language::Dutch);
    for (const TestModel& sample : m_samples) append(problems, m_trials.problemsOf(sample));
    m_trials.setLanguage(base::Language::English);
    return problems;
  }

  Problems large() {
    Problems problems = m_trials.problemsOf(m_large);
    m_largeReported = problems.empty();
    return problems;
  }

  Problems repeat() {
    return unlike(
        "", [](const TestModel&) { return std::string(); },
        "It says something else when it looks at the same model again. Leave the clock, chance, addresses and "
        "the order of hash tables out of it.");
  }

  Problems cancel() {
    Problems problems;
    for (int i = 0; i < cancelTries && m_largeReported; ++i) {
      problems = m_trials.problemsOf(m_large, "cancel");
      if (problems.empty()) break;
    }
    return problems;
  }

  Problems damaged() {
    Problems problems;
    for (unsigned number = 0; number < damagedModels; ++number) {
      const TestModel& sample = m_samples[number % m_samples.size()];
      if (m_reports.count(sample.name) == 0) continue;
      append(problems, m_trials.problemsOf({tr("{model}, damaged in way {number}",
                                               {{"model", sample.name}, {"number", std::to_string(number + 1)}}),
                                            analysis::damaged(sample.model, number)}));
    }
    return problems;
  }

  Problems instances() {
    Problems problems;
    for (const TestModel& sample : m_samples)
      if (m_reports.count(sample.name) != 0) append(problems, m_trials.problemsOf(sample, "instances"));
    return problems;
  }

  Problems unknown() {
    Problems problems = unlike(
        "", [](const TestModel& sample) { return withUnknown(sample.model); },
        "It says something else when the model holds elements and attributes that it does not know.");
    append(problems, unlike(
                         "vocabulary", [](const TestModel&) { return std::string(); },
                         "It says something else when types, attributes and values have other numbers, or there are "
                         "more of them. Look them up by name."));
    return problems;
  }

  Problems parameters() {
    Problems problems;
    for (const auto& setting : boundsOf(m_plugin.parameters, largestSample().model)) {
      const std::string name = largestSample().name + ", " + setting.name + "=" + setting.value.substr(0, 40);
      append(problems, m_trials.problemsOf({name, withSetting(largestSample().model, setting)}));
    }
    return problems;
  }

  Problems subjects() { return m_trials.of("subject"); }
  Problems texts() { return m_trials.of("text"); }
  Problems fixes() { return m_trials.of("fix"); }
  Problems output() { return m_trials.of("output"); }
  Problems conduct() { return m_trials.of("conduct"); }

 private:
  /// The samples on which another run says something else than the first one did, or nothing. They take no further
  /// part: each fault is told by one check.
  template <class Bytes>
  Problems unlike(const std::string& task, Bytes bytes, std::string_view sentence) {
    Problems problems;
    for (const TestModel& sample : m_samples) {
      const auto first = m_reports.find(sample.name);
      if (first == m_reports.end() || m_trials.run(sample, task, bytes(sample)).bytes == first->second) continue;
      problems.push_back(on(sample, tr(sentence)));
      m_reports.erase(first);
    }
    return problems;
  }

  const TestModel& largestSample() const {
    return *std::max_element(m_samples.begin(), m_samples.end(),
                             [](const TestModel& a, const TestModel& b) { return a.model.size() < b.model.size(); });
  }

  const PluginCheckOptions& m_options;
  const std::vector<TestModel>& m_samples;
  Plugin m_plugin;
  Trials m_trials;
  SelfDescription m_itself;
  TestModel m_empty{tr("an empty model"), model::Model()};
  TestModel m_large{tr("a model of 10,000 elements"), largeModel(largeSize)};
  bool m_largeReported = false;
  std::map<std::string, std::string> m_reports;  // of the samples that were reported on, in English, by name
};

struct Check {
  std::string_view id;
  std::string_view description;
  Problems (Checkup::*look)();
};

constexpr Check checks[] = {
    {"manifest", "The manifest is complete and describes this library.", &Checkup::manifest},
    {"entry", "The library loads and offers an interface that this program runs.", &Checkup::entry},
    {"descriptor", "The plugin says who it is, in full and in every language.", &Checkup::descriptor},
    {"empty", "It reports on an empty model.", &Checkup::empty},
    {"samples", "It reports on every sample, in English and in Dutch.", &Checkup::samples},
    {"large", "It reports on 10,000 elements in time and within the memory.", &Checkup::large},
    {"repeat", "The same model gives the same report.", &Checkup::repeat},
    {"cancel", "It stops within 200 ms when it is asked to.", &Checkup::cancel},
    {"damaged", "It reports on models that break the rules of the method.", &Checkup::damaged},
    {"instances", "Two instances at once do not disturb each other.", &Checkup::instances},
    {"unknown", "Types, attributes and values that it does not know change nothing.", &Checkup::unknown},
    {"parameters", "It reports with every parameter at its bounds.", &Checkup::parameters},
    {"subjects", "Every element that it points at is in the model.", &Checkup::subjects},
    {"texts", "Every text is valid UTF-8 and none is empty.", &Checkup::texts},
    {"fixes", "Every fix can be applied and breaks no rule of structure.", &Checkup::fixes},
    {"output", "It prints nothing.", &Checkup::output},
    {"conduct", "It tries nothing that plugins may not do.", &Checkup::conduct},
};
constexpr std::string_view beforeRuns[] = {"manifest", "entry", "descriptor"};

std::vector<CheckResult> allSkipped() {
  std::vector<CheckResult> results;
  for (const Check& check : checks)
    results.push_back({std::string(check.id), tr(check.description), Verdict::Skipped, {}, 0});
  return results;
}

void judge(CheckResult& result, Problems problems) {
  result.verdict = problems.empty() ? Verdict::Passed : Verdict::Failed;
  result.problems = std::move(problems);
}

}  // namespace

std::string_view token(Verdict verdict) {
  switch (verdict) {
    case Verdict::Failed:
      return "failed";
    case Verdict::Skipped:
      return "skipped";
    case Verdict::Passed:
      break;
  }
  return "passed";
}

bool PluginCheck::passed() const {
  return std::ranges::all_of(results, [](const CheckResult& result) { return result.verdict == Verdict::Passed; });
}

fs::path PluginCheckOptions::sampleDirectory() { return base::dataDirectory() / "samples"; }

base::Result<std::vector<fs::path>> manifestsAt(const fs::path& path) {
  constexpr std::string_view ending = ".plugin.xml";
  std::vector<fs::path> manifests;
  std::error_code error;
  if (fs::is_directory(path, error)) {
    for (fs::directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error))
      if (entry->path().string().ends_with(ending)) manifests.push_back(entry->path());
    std::sort(manifests.begin(), manifests.end());
  } else {
    fs::path manifest = path;
    if (!path.string().ends_with(ending)) manifest.replace_extension(ending);
    if (fs::is_regular_file(manifest, error)) manifests.push_back(manifest);
  }
  if (!manifests.empty()) return manifests;
  return base::failure(base::ErrorCode::NotFound,
                       tr("There is no plugin at {path}: give a manifest (*.plugin.xml), the library beside one, or a "
                          "folder that holds some.",
                          {{"path", path.string()}}),
                       {path.string(), 0, 0, {}});
}

PluginCheck checkPlugin(const fs::path& manifest, const PluginCheckOptions& options) {
  PluginCheck check{{}, manifest, allSkipped()};
  const auto plugin = readManifest(fs::absolute(manifest), Origin::Developer);
  const auto samples = sampleModels(options.samples);
  if (!plugin || !samples) {
    judge(check.results.front(), {plugin ? samples.error().message : plugin.error().message});
    return check;
  }
  check.id = plugin->id;
  Checkup checkup(*plugin, options, *samples);
  for (std::size_t i = 0; i < std::size(checks); ++i) {
    if (i >= std::size(beforeRuns) && !checkup.canRun()) break;
    if (checks[i].id == "descriptor" && check.results[i - 1].verdict == Verdict::Failed) break;
    const auto started = std::chrono::steady_clock::now();
    judge(check.results[i], (checkup.*checks[i].look)());
    check.results[i].milliseconds =
        long(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started).count());
  }
  return check;
}

}  // namespace analysis
