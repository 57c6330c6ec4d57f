// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "analysis/analyses.h"
#include "bench/large_model.h"
#include "runner/snapshot.h"
#include "storage/model_reader.h"
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

/// The bundled plugins side by side. `bound` is 1.3 times the slowest alone plus half of all others alone.
void sideBySide(benchmark::State& state) {
  const auto loaded = storage::loadModel(SAMENSPEL_SOURCE_DIR "/samples/six-tips-blueprint.samenspel");
  const auto plugins = catalogue("lib/samenspel/plugins");
  const auto milliseconds = [&](const analysis::AnalyzeOptions& given) {
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
      const auto start = Clock::now();
      benchmark::DoNotOptimize(analysis::analyze(plugins, loaded->model, given));
      best = std::min(best, std::chrono::duration<double, std::milli>(Clock::now() - start).count());
    }
    return best;
  };
  double slowest = 0, sum = 0;
  for (const analysis::Plugin& plugin : plugins.plugins()) {
    auto one = options();
    one.only = {plugin.id};
    const double alone = milliseconds(one);
    slowest = std::max(slowest, alone);
    sum += alone;
  }
  for (auto _ : state) benchmark::DoNotOptimize(analysis::analyze(plugins, loaded->model, options()));
  state.counters["plugins"] = double(plugins.plugins().size());
  state.counters["slowest ms"] = slowest;
  state.counters["bound ms"] = 1.3 * (slowest + (sum - slowest) / 2);
}
BENCHMARK(sideBySide)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
