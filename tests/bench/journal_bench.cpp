// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <cstdlib>
#include <memory>

#include "bench/large_model.h"
#include "edit/document.h"
#include "edit/transaction.h"
#include "storage/journal.h"
#include "storage/recovery.h"
#include "storage/safe_file.h"
#include "support/scratch.h"

// What it costs that nothing is lost. Wall time: the disk counts.
namespace {

storage::JournalStart startOf(const model::Model& model) {
  return {{}, {}, "large", std::make_shared<const model::Model>(model)};
}

model::SetAttribute change(std::size_t number) { return {"", "title", "Step " + std::to_string(number)}; }

/// One change to a document of so many elements, with (1) or without (0) a journal listening. The file is written in
/// the meantime, on another thread.
void Change(benchmark::State& state) {
  const Scratch scratch;
  edit::Document document(bench::largeModel(std::size_t(state.range(0))));
  std::unique_ptr<storage::Journal> journal;
  edit::Subscription listening;
  if (state.range(1) != 0) {
    journal = std::make_unique<storage::Journal>(storage::StateStore(scratch / "state"), startOf(document.model()));
    listening = document.listen([&](const edit::Changed& changed) { journal->append(changed.changes); });
  }
  std::size_t number = 0;
  for (auto _ : state)
    (void)document.perform("", [&](edit::Transaction& transaction) { return transaction.apply(change(++number)); });
}

/// Reading a journal of so many changes back, from a base of 2,000 elements.
void Replay(benchmark::State& state) {
  const Scratch scratch;
  const storage::StateStore store(scratch / "state");
  const std::size_t steps = std::size_t(state.range(0));
  {
    storage::Journal journal(store, startOf(bench::largeModel(2'000)));
    for (std::size_t number = 0; number < steps; ++number) journal.append({change(number)});
  }
  for (auto _ : state) {
    const auto work = storage::abandonedWork(store);
    if (work.size() != 1 || work[0].steps != steps) state.SkipWithError("not all steps came back");
  }
}

/// Saving 2,000 elements over an earlier version: checked, synced, read back, the earlier version kept.
void Save(benchmark::State& state) {
  const Scratch scratch;
  storage::SaveOptions options;
  options.store = storage::StateStore(scratch / "state");
  model::Model model = bench::largeModel(2'000);
  std::size_t number = 0;
  for (auto _ : state) {
    (void)model.apply(change(++number));
    if (!storage::saveModel(model, scratch / "a.samenspel", options)) state.SkipWithError("not saved");
  }
}

BENCHMARK(Change)->ArgsProduct({{1'000, 10'000, 100'000}, {0, 1}})->Unit(benchmark::kMicrosecond);
BENCHMARK(Replay)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(Save)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
