// SPDX-License-Identifier: MIT
#include "analysis/analyses.h"

#include <signal.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

#include "analysis/report_reader.h"
#include "analysis/runner_process.h"
#include "analysis/waivers.h"
#include "base/hash.h"
#include "base/paths.h"
#include "base/text.h"
#include "storage/file.h"
#include "storage/model_writer.h"

namespace analysis {
namespace {

std::string nameOfSignal(int number) {
  switch (number) {
    case SIGSEGV:
      return base::tr("segmentation fault");
    case SIGABRT:
      return base::tr("it gave up by itself");
    case SIGFPE:
      return base::tr("arithmetic error");
    case SIGILL:
      return base::tr("illegal instruction");
    case SIGBUS:
      return base::tr("memory access error");
    case SIGKILL:
      return base::tr("killed");
    default:
      return base::tr("signal {number}", {{"number", std::to_string(number)}});
  }
}

Report failed(const Plugin& plugin, Status status, std::string message) {
  Report report;
  report.plugin = plugin.id;
  report.version = plugin.version;
  report.status = status;
  report.message = std::move(message);
  return report;
}

// What became of a run that gave no report to use.
Report withoutReport(const Plugin& plugin, const RunResult& run, const base::Error& error,
                     const AnalyzeOptions& options) {
  const std::string name = plugin.name(options.language);
  switch (run.ending) {
    case Ending::NeverStarted:
      return failed(plugin, Status::Failed,
                    base::tr("The analysis “{name}” could not be started: {reason}. Install the program again.",
                             {{"name", name}, {"reason", storage::systemReason(run.code)}}));
    case Ending::Killed:
      return failed(
          plugin, Status::Crashed,
          base::tr("The analysis “{name}” crashed ({reason}). Your model is unchanged and the other analyses are "
                   "not affected.",
                   {{"name", name}, {"reason", nameOfSignal(run.code)}}));
    case Ending::TimedOut:
      return failed(plugin, Status::TimedOut,
                    base::tr("The analysis “{name}” was stopped because it had no answer after {seconds} seconds. Your "
                             "model is unchanged and the other analyses are not affected.",
                             {{"name", name}, {"seconds", std::to_string((options.deadline.count() + 500) / 1000)}}));
    case Ending::Cancelled:
      return failed(plugin, Status::Cancelled, base::tr("The analysis “{name}” was cancelled.", {{"name", name}}));
    case Ending::TooMuch:
      return failed(
          plugin, Status::Refused,
          base::tr("The analysis “{name}” was stopped because its report was larger than any can be. Your model "
                   "is unchanged; tell the plugin's maker.",
                   {{"name", name}}));
    case Ending::Exited:
      break;
  }
  const bool refused = error.code == base::ErrorCode::Invalid;
  return failed(plugin, refused ? Status::Refused : Status::Failed, error.message);
}

/// What all plugins of one call have in common.
struct Job {
  const model::Model& model;
  const AnalyzeOptions& options;
  std::stop_token stop;
  std::string bytes = storage::writeInDocumentOrder(model);
  std::string hash = options.cache == nullptr ? std::string() : base::sha256(bytes);
};

/// What the run came to, whoever it was that ran.
Report outcomeOf(const Plugin& plugin, const RunResult& run, const model::Model& model, const AnalyzeOptions& options) {
  auto read = readReport(run.report, model, plugin.name(options.language));
  // A report counts only from a process that ended by itself and in peace.
  if (!read || run.ending != Ending::Exited)
    return withoutReport(plugin, run, read ? base::Error{} : read.error(), options);
  if (read->plugin.empty() || read->plugin == plugin.id) return std::move(*read);
  return failed(plugin, Status::Refused,
                base::tr("The analysis “{name}” is not the one its manifest describes: it says that it is {given}, the "
                         "manifest says {id}. Its results are not used; tell the plugin's maker.",
                         {{"name", plugin.name(options.language)}, {"given", read->plugin}, {"id", plugin.id}}));
}

Standing standingOf(const Plugin& plugin, const AnalyzeOptions& options) {
  if (options.records) return options.records->standing(plugin);
  return plugin.origin == Origin::User ? Standing::NotAllowed : Standing::Ready;
}

/// How far several runs are together: as far as the one that is least far. Any thread.
class Progress {
 public:
  Progress(std::size_t runs, const std::function<void(double)>& tell) : m_shares(runs), m_tell(tell) {}

  void set(std::size_t run, double share) {
    if (!m_tell) return;
    const std::lock_guard lock(m_mutex);
    m_shares[run] = share;
    const double least = *std::ranges::min_element(m_shares);
    if (least > m_told) m_tell(m_told = least);
  }

 private:
  std::mutex m_mutex;
  std::vector<double> m_shares;
  double m_told = 0;
  const std::function<void(double)>& m_tell;
};

Report analyzeJob(const Plugin& plugin, const Job& job, const std::function<void(double)>& progress) {
  const AnalyzeOptions& options = job.options;
  if (const Standing standing = standingOf(plugin, options); standing != Standing::Ready)
    return failed(plugin, Status::NotRun, whyNotRun(plugin, standing, options.language));
  if (job.stop.stop_requested()) {
    RunResult cancelled;
    cancelled.ending = Ending::Cancelled;
    return withoutReport(plugin, cancelled, {}, options);
  }
  if (const auto verified = verifyLibrary(plugin); !verified)
    return failed(plugin, Status::Refused, verified.error().message);
  const std::string key = ResultCache::key(job.hash, plugin.sha256, base::languageCode(options.language));
  if (options.cache != nullptr)
    if (auto known = options.cache->find(key)) return std::move(*known);
  RunRequest request{options.runner, plugin.library, options.language, options.deadline};
  request.strict = plugin.origin != Origin::Bundled && options.records && options.records->strict();
  request.progress = progress;
  RunResult run = runProcess(request, job.bytes, job.stop);
  const std::size_t size = run.report.size();
  const Ending ending = run.ending;
  Report report = reportOf(plugin, std::move(run), job.model, options);
  if (options.cache != nullptr && report.status == Status::Ok) options.cache->keep(key, report, size);
  if (options.records && report.status != Status::Cancelled && ending != Ending::NeverStarted)
    options.records->noteRun(plugin, report.status != Status::Ok);
  return report;
}

std::vector<Plugin> chosen(const Catalogue& catalogue, const AnalyzeOptions& options, std::vector<Report>& missing) {
  std::vector<Plugin> plugins;
  if (options.only.empty()) {
    std::ranges::copy_if(catalogue.plugins(), std::back_inserter(plugins),
                         [&](const Plugin& plugin) { return standingOf(plugin, options) != Standing::SwitchedOff; });
    return plugins;
  }
  for (const Plugin& plugin : catalogue.plugins())
    if (std::find(options.only.begin(), options.only.end(), plugin.id) != options.only.end()) plugins.push_back(plugin);
  for (const std::string& id : options.only) {
    if (catalogue.find(id) != nullptr) continue;
    Plugin unknown;
    unknown.id = id;
    missing.push_back(
        failed(unknown, Status::Failed,
               base::tr("There is no analysis {id}. Choose one of those in the list of plugins.", {{"id", id}})));
  }
  return plugins;
}

}  // namespace

std::filesystem::path AnalyzeOptions::runnerProgram() { return base::programDirectory() / "samenspel-runner"; }

Report reportOf(const Plugin& plugin, RunResult run, const model::Model& model, const AnalyzeOptions& options) {
  Report report = outcomeOf(plugin, run, model, options);
  report.plugin = plugin.id;
  report.version = plugin.version;
  report.attempts = std::move(run.attempts);
  report.output = std::move(run.output);
  report.milliseconds = long(run.duration.count());
  applyWaivers(report, model);
  return report;
}

Report analyzeWith(const Plugin& plugin, const model::Model& model, const AnalyzeOptions& options,
                   std::stop_token stop) {
  return analyzeJob(plugin, {model, options, std::move(stop)}, options.progress);
}

std::vector<Report> analyze(const Catalogue& catalogue, const model::Model& model, const AnalyzeOptions& options,
                            std::stop_token stop) {
  std::vector<Report> missing;
  const std::vector<Plugin> plugins = chosen(catalogue, options, missing);
  const Job job{model, options, std::move(stop)};
  std::vector<Report> reports(plugins.size());
  Progress progress(plugins.size(), options.progress);
  std::atomic<std::size_t> next = 0;
  const auto work = [&] {
    for (std::size_t i = next++; i < plugins.size(); i = next++) {
      std::function<void(double)> tell;
      if (options.progress) tell = [&progress, i](double share) { progress.set(i, share); };
      reports[i] = analyzeJob(plugins[i], job, tell);
      progress.set(i, 1);
    }
  };
  const std::size_t workers = std::min<std::size_t>(plugins.size(), std::max(2u, std::thread::hardware_concurrency()));
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 1; i < workers; ++i) threads.emplace_back(work);
    work();
  }
  std::move(missing.begin(), missing.end(), std::back_inserter(reports));
  return reports;
}

}  // namespace analysis
