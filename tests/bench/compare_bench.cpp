// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include "bench/large_model.h"
#include "compare/diff.h"
#include "compare/merge.h"
#include "compare/words.h"

namespace {

/// Every tenth element that has something to set, differently for each mark; and some gone, some new.
model::Model edited(model::Model model, std::size_t offset, const std::string& mark) {
  const auto roles = model.elements(model::Type::Role), contacts = model.elements(model::Type::Contact);
  std::vector<model::Change> changes;
  for (std::size_t i = offset; i < roles.size(); i += 10) {
    const std::string id(roles[i].id());
    changes.push_back(model::SetAttribute{id, "mandate", "decide"});
    changes.push_back(model::SetAttribute{id, "expertise", mark});
    changes.push_back(
        model::AddElement{{mark + id, model::Type::Contact, {{"from", id}, {"to", std::string(roles[i / 2].id())}}}});
  }
  for (std::size_t i = offset; i < contacts.size(); i += 20)
    changes.push_back(model::RemoveElement{std::string(contacts[i].id())});
  for (const model::Change& change : changes) (void)model.apply(change);
  return model;
}

void sizes(benchmark::internal::Benchmark* benchmark) {
  benchmark->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
}

void diffOfTwo(benchmark::State& state) {
  const model::Model before = bench::largeModel(std::size_t(state.range(0))), after = edited(before, 0, "a");
  for (auto _ : state) benchmark::DoNotOptimize(compare::diff(before, after));
}
BENCHMARK(diffOfTwo)->Apply(sizes);

void diffInWords(benchmark::State& state) {
  const model::Model before = bench::largeModel(std::size_t(state.range(0))), after = edited(before, 0, "a");
  for (auto _ : state) benchmark::DoNotOptimize(compare::changesInWords(before, after));
}
BENCHMARK(diffInWords)->Apply(sizes);

/// Each side changed every tenth role; they do not meet.
void mergeOfTwo(benchmark::State& state) {
  const model::Model base = bench::largeModel(std::size_t(state.range(0)));
  const model::Model ours = edited(base, 0, "a"), theirs = edited(base, 5, "b");
  for (auto _ : state) {
    const compare::Merge merge(base, ours, theirs);
    if (!merge.clashes().empty()) state.SkipWithError("clashes");
    benchmark::DoNotOptimize(merge.merged());
  }
}
BENCHMARK(mergeOfTwo)->Apply(sizes);

/// Both changed the same tenth of the roles: a clash for each of those.
void mergeWithClashes(benchmark::State& state) {
  const model::Model base = bench::largeModel(std::size_t(state.range(0)));
  const model::Model ours = edited(base, 0, "a"), theirs = edited(base, 0, "b");
  std::size_t clashes = 0;
  for (auto _ : state) {
    const compare::Merge merge(base, ours, theirs);
    clashes = merge.clashes().size();
  }
  state.counters["clashes"] = double(clashes);
}
BENCHMARK(mergeWithClashes)->Apply(sizes);

}  // namespace
