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

const model::Model& typical() {
  static const model::Model model = declaredComplete(bench::largeModel(10'000));
  return model;
}

const model::Model& dense() {
  static const model::Model model = declaredComplete(bench::manyRoles(5'000));
  return model;
}

/// One analysis of a large model, made when it is first asked for. Memory is that of the largest process so far.
void alone(benchmark::State& state, const std::string& id, const model::Model& (*modelOf)()) {
  const model::Model& model = modelOf();
  const analysis::Plugin* plugin = catalogue().find(id);
  if (plugin == nullptr) return state.SkipWithError((id + " is not built.").c_str());
  for (auto _ : state) {
    const analysis::Report report = analysis::analyzeWith(*plugin, model, options());
    if (report.status != analysis::Status::Ok) state.SkipWithError(report.message.c_str());
  }
  rusage used = {};
  getrusage(RUSAGE_CHILDREN, &used);
  state.counters["MiB"] = double(used.ru_maxrss) / 1024;
  state.counters["elements"] = double(model.size());
}

// Nothing is read or made before main: the tables of the program may not be there yet.
const bool registered = [] {
  using Large = std::pair<std::string, const model::Model& (*)()>;
  for (const auto& [name, modelOf] : {Large("10000 elements/", typical), Large("5000 roles/", dense)}) {
    for (const std::string analysis :
         {"conditions", "constituency", "governance", "interests", "mandate", "readiness", "relations"}) {
      benchmark::RegisterBenchmark((name + analysis).c_str(), alone, "samenspel." + analysis, modelOf)
          ->UseRealTime()
          ->Unit(benchmark::kMillisecond);
    }
  }
  return true;
}();

}  // namespace
