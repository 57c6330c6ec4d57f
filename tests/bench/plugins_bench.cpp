// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <chrono>

#include "analysis/analyses.h"
#include "bench/large_model.h"
#include "runner/snapshot.h"
#include "support/build_folder.h"

// What it costs that plugins run in processes of their own, behind the runner's protection.
namespace {

using Clock = std::chrono::steady_clock;

analysis::AnalyzeOptions options() {
  analysis::AnalyzeOptions given;
  given.runner = SAMENSPEL_BINARY_DIR "/bin/samenspel-runner";
  return given;
}

analysis::Catalogue catalogue(const std::string& folder) {
  return analysis::Catalogue::read({{SAMENSPEL_BINARY_DIR "/" + folder, analysis::Origin::Bundled}});
}

/// A plugin that does nothing at all on a model: start, protect, load, read the model, end.
void emptyPlugin(benchmark::State& state) {
  const auto model = bench::largeModel(std::size_t(state.range(0)));
  const auto plugins = catalogue("tests/plugins/closes_descriptors");
  for (auto _ : state) {
    const auto reports = analysis::analyze(plugins, model, options());
    if (reports.empty() || reports[0].status != analysis::Status::Ok) state.SkipWithError("The plugin did not run.");
  }
}
BENCHMARK(emptyPlugin)->Arg(0)->Arg(400)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Every attribute of every element of a model, as a plugin reads them: one call through the table each.
void readAttribute(benchmark::State& state) {
  const auto model = bench::largeModel(400);
  const runner::Snapshot snapshot(model, {});
  const samenspel_model* table = &snapshot.table();
  const std::uint32_t elements = table->element_count(table), attributes = table->attribute_count(table);
  for (auto _ : state)
    for (std::uint32_t element = 0; element < elements; ++element)
      for (std::uint32_t attribute = 0; attribute < attributes; ++attribute)
        benchmark::DoNotOptimize(table->read(table, element, attribute));
  state.counters["per read"] = benchmark::Counter(
      double(elements) * attributes, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}
BENCHMARK(readAttribute);

/// The bundled plugins side by side, against 1.3 times what two processors need at least: the slowest, and half of all
/// others. Each is the median of some runs; "of bound" is at most 1 when the goal is reached.
void sideBySide(benchmark::State& state) {
  const auto model = bench::largeModel(400);
  const auto plugins = catalogue("lib/samenspel/plugins");
  const auto milliseconds = [&](const analysis::AnalyzeOptions& given) {
    std::array<double, 9> times;
    for (double& time : times) {
      const auto start = Clock::now();
      for (const analysis::Report& report : analysis::analyze(plugins, model, given))
        if (report.status != analysis::Status::Ok) state.SkipWithError((report.plugin + ": " + report.message).c_str());
      time = std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    }
    std::ranges::nth_element(times, times.begin() + times.size() / 2);
    return times[times.size() / 2];
  };
  double slowest = 0, sum = 0;
  for (const analysis::Plugin& plugin : plugins.plugins()) {
    auto one = options();
    one.only = {plugin.id};
    const double alone = milliseconds(one);
    slowest = std::max(slowest, alone);
    sum += alone;
  }
  double together = 0;
  for (auto _ : state) together = milliseconds(options());
  const double bound = 1.3 * (slowest + (sum - slowest) / 2);
  state.counters["plugins"] = double(plugins.plugins().size());
  state.counters["together ms"] = together;
  state.counters["bound ms"] = bound;
  state.counters["of bound"] = together / bound;
}
BENCHMARK(sideBySide)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);

}  // namespace
