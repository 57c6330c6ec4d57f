// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <random>
#include <samenspel/collaboration.hpp>
#include <set>

#include "sdk/view.h"

#ifdef SAMENSPEL_IGRAPH
#include <igraph/igraph.h>
#endif

// The betweenness of everybody in a network, ours beside that of igraph's C core on the same network.
namespace {

using Tie = std::pair<int, int>;

/// So many different ties between so many vertices, drawn by chance; the same numbers, the same ties.
std::set<Tie> randomTies(int vertices, int ties) {
  std::mt19937 random(42);
  std::set<Tie> drawn;
  while (drawn.size() < std::size_t(ties)) {
    const int a = int(random() % unsigned(vertices));
    const int b = int(random() % unsigned(vertices));
    if (a != b) drawn.insert(std::minmax(a, b));
  }
  return drawn;
}

model::Model modelOf(int vertices, const std::set<Tie>& ties) {
  model::Model model;
  const auto add = [&](std::string id, model::Type type, std::vector<model::AttributeValue> attributes) {
    (void)model.apply(model::AddElement{{std::move(id), type, std::move(attributes)}});
  };
  for (int i = 0; i < vertices; ++i) add("r" + std::to_string(i), model::Type::Role, {{"layer", "executive"}});
  for (const auto& [a, b] : ties) {
    const std::string from = "r" + std::to_string(a);
    const std::string to = "r" + std::to_string(b);
    add(from + to, model::Type::Contact, {{"from", from}, {"to", to}});
  }
  return model;
}

void betweenness(benchmark::State& state) {
  const int vertices = int(state.range(0));
  const model::Model model = modelOf(vertices, randomTies(vertices, 2 * vertices));
  const samenspel::View view(model);
  const samenspel::Collaboration collaboration(view.model());
  for (auto _ : state) benchmark::DoNotOptimize(samenspel::betweenness(collaboration.network(), [](double) {}));
}
BENCHMARK(betweenness)->Arg(1'000)->Arg(10'000)->Arg(20'000)->Unit(benchmark::kMillisecond);

#ifdef SAMENSPEL_IGRAPH
void betweennessOfIgraph(benchmark::State& state) {
  const int vertices = int(state.range(0));
  igraph_vector_int_t ends;
  igraph_vector_int_init(&ends, 0);
  for (const auto& [a, b] : randomTies(vertices, 2 * vertices)) {
    igraph_vector_int_push_back(&ends, a);
    igraph_vector_int_push_back(&ends, b);
  }
  igraph_t graph;
  igraph_create(&graph, &ends, vertices, IGRAPH_UNDIRECTED);
  igraph_vector_t values;
  igraph_vector_init(&values, 0);
  for (auto _ : state) igraph_betweenness(&graph, &values, igraph_vss_all(), IGRAPH_UNDIRECTED, nullptr);
  igraph_vector_destroy(&values);
  igraph_destroy(&graph);
  igraph_vector_int_destroy(&ends);
}
BENCHMARK(betweennessOfIgraph)->Arg(1'000)->Arg(10'000)->Arg(20'000)->Unit(benchmark::kMillisecond);
#endif

}  // namespace
