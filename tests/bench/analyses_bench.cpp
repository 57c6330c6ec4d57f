// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>
#include <sys/resource.h>

#include "analysis/analyses.h"
#include "bench/large_model.h"
#include "support/build_folder.h"

// The bundled analyses as a user runs them, each in its own process, the start of the process included.
namespace {

const std::filesystem::path build = SAMENSPEL_BINARY_DIR;

const analysis::Catalogue& catalogue() {
  static const analysis::Catalogue bundled =
      analysis::Catalogue::read({{build / "lib/samenspel/plugins", analysis::Origin::Bundled}});
  return bundled;
}

analysis::AnalyzeOptions options() {
  analysis::AnalyzeOptions options;
  options.runner = build / "bin/samenspel-runner";
  return options;
}

/// No rule has to wait: more to say, more to do.
model::Model declaredComplete(model::Model model) {
  (void)model.apply(model::SetAttribute{"", "inventory",
                                        "interests layers relations ambition tables agreements steps constituencies"});
  (void)model.apply(model::SetAttribute{"", "asOf", "2021-12-31"});
  return model;
}

void allTogether(benchmark::State& state) {
  const model::Model model = declaredComplete(bench::largeModel(std::size_t(state.range(0))));
  for (auto _ : state) {
    for (const analysis::Report& report : analysis::analyze(catalogue(), model, options())) {
      if (report.status != analysis::Status::Ok) state.SkipWithError((report.plugin + ": " + report.message).c_str());
    }
  }
  state.counters["analyses"] = double(catalogue().plugins().size());
}
BENCHMARK(allTogether)->Arg(400)->Arg(2'000)->UseRealTime()->Unit(benchmark::kMillisecond);

/// One analysis of a large model. Memory is that of the largest process so far.
void alone(benchmark::State& state, const std::string& id, const model::Model& model) {
  const analysis::Plugin& plugin = *catalogue().find(id);
  for (auto _ : state) {
    const analysis::Report report = analysis::analyzeWith(plugin, model, options());
    if (report.status != analysis::Status::Ok) state.SkipWithError(report.message.c_str());
  }
  rusage used = {};
  getrusage(RUSAGE_CHILDREN, &used);
  state.counters["MiB"] = double(used.ru_maxrss) / 1024;
  state.counters["elements"] = double(model.size());
}

const bool registered = [] {
  static const model::Model typical = declaredComplete(bench::largeModel(10'000));
  static const model::Model dense = declaredComplete(bench::manyRoles(5'000));
  for (const auto& [name, model] : {std::pair("10000 elements/", &typical), std::pair("5000 roles/", &dense)}) {
    for (const analysis::Plugin& plugin : catalogue().plugins()) {
      benchmark::RegisterBenchmark((name + plugin.id).c_str(), alone, plugin.id, *model)
          ->UseRealTime()
          ->Unit(benchmark::kMillisecond);
    }
  }
  return true;
}();

}  // namespace
