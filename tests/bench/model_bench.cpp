// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include "bench/large_model.h"
#include "edit/document.h"
#include "edit/transaction.h"
#include "model/check.h"

namespace {

constexpr std::size_t elements = 10'000;

/// One change and its inverse, on the attributes of elements all over the model.
void applyAndInverse(benchmark::State& state) {
  model::Model model = bench::largeModel(elements);
  std::vector<model::Change> changes;
  for (const auto& element : model.elements(model::Type::Role))
    changes.push_back(model::SetAttribute{std::string(element.id()), "layer", "executive"});
  std::size_t next = 0;
  for (auto _ : state) {
    auto inverse = model.apply(changes[next]);
    benchmark::DoNotOptimize(model.apply(std::move(*inverse)));
    next = next + 1 == changes.size() ? 0 : next + 1;
  }
}
BENCHMARK(applyAndInverse);

/// Adding a link and taking it away again.
void addAndInverse(benchmark::State& state) {
  model::Model model = bench::largeModel(elements);
  const auto roles = model.elements(model::Type::Role);
  const model::Change add = model::AddElement{
      {"new1",
       model::Type::Contact,
       {{"from", std::string(roles.front().id())}, {"to", std::string(roles.back().id())}, {"state", "wished"}}}};
  for (auto _ : state) {
    auto inverse = model.apply(add);
    benchmark::DoNotOptimize(model.apply(std::move(*inverse)));
  }
}
BENCHMARK(addAndInverse);

/// A user action of a thousand changes, committed; its undo is measured too.
void transactionOfThousand(benchmark::State& state) {
  edit::Document document(bench::largeModel(elements));
  std::vector<std::string> ids;
  for (const auto& role : document.model().elements(model::Type::Role)) ids.emplace_back(role.id());
  for (auto _ : state) {
    edit::Transaction transaction(document, "all");
    for (std::size_t i = 0; i < 1000; ++i)
      benchmark::DoNotOptimize(transaction.apply(model::SetAttribute{ids[i % ids.size()], "mandate", "decide"}));
    transaction.commit();
    document.undo();
  }
}
BENCHMARK(transactionOfThousand)->Unit(benchmark::kMillisecond);

void structuralCheck(benchmark::State& state) {
  const model::Model model = bench::largeModel(std::size_t(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(model::check(model));
}
BENCHMARK(structuralCheck)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// What reading a file asks of the vocabulary, per attribute.
void findAttributeByName(benchmark::State& state) {
  std::size_t next = 0;
  for (auto _ : state) {
    const auto name = model::attributeName(model::Attr(next));
    benchmark::DoNotOptimize(model::attributeOf(model::Type::Role, *model::attributeNamed(name)));
    next = next + 1 == model::attrCount ? 0 : next + 1;
  }
}
BENCHMARK(findAttributeByName);

}  // namespace
