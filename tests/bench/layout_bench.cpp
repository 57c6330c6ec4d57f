// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <set>

#include "base/paths.h"
#include "session/network_layout.h"
#include "support/scratch.h"

// What laying out a network takes, beside the program sfdp on the same graph. Wall clock: both do their work in
// processes of their own.
namespace {

using diagram::ForceGraph;

/// A network of chance with twice as many links as nodes.
ForceGraph graphOfChance(std::uint32_t nodes) {
  std::mt19937 random(1);
  ForceGraph graph{std::vector<ForceGraph::Node>(nodes, {120, 60}), {}, 190};
  std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
  while (seen.size() < 2 * nodes) {
    const std::uint32_t a = random() % nodes, b = random() % nodes;
    if (a != b && seen.insert(std::minmax(a, b)).second) graph.edges.push_back({std::min(a, b), std::max(a, b)});
  }
  return graph;
}

/// As the facts of a model: that many roles of ten organisations, or of none.
session::NetworkTask taskOf(const ForceGraph& graph, std::uint32_t organisations) {
  session::NetworkTask task{"d1", {}, {}};
  diagram::Facts& facts = task.facts;
  facts.lanes = false;
  facts.network.emplace();
  const auto count = static_cast<std::uint32_t>(graph.nodes.size());
  for (std::uint32_t i = 0; i < count + organisations; ++i) {
    diagram::NodeFacts node;
    node.id = "n" + std::to_string(i);
    node.type = i < count ? model::Type::Role : model::Type::Organisation;
    if (i < count && organisations > 0) node.partner = count + i % organisations;
    node.width = node.height = 40;
    facts.nodes.push_back(node);
    facts.network->discs.push_back({});
    facts.network->hasRoles.push_back(i >= count);
    if (i < count) facts.network->discs.back() = {1, 20, false, {"Name"}, "layer", 80};
  }
  for (const auto& edge : graph.edges) facts.links.push_back({"k", model::Type::Contact, edge.from, edge.to});
  task.moves.assign(facts.nodes.size(), true);
  return task;
}

void sfdp(benchmark::State& state) {
  if (std::system("command -v sfdp >/dev/null") != 0) return state.SkipWithError("sfdp is not installed");
  const ForceGraph graph = graphOfChance(static_cast<std::uint32_t>(state.range(0)));
  const Scratch scratch;
  std::string dot =
      "graph {overlap=prism splines=none\nnode [shape=box fixedsize=true label=\"\" width=1.67 height=.83]\n";
  for (const auto& edge : graph.edges) dot += std::to_string(edge.from) + "--" + std::to_string(edge.to) + "\n";
  const auto file = scratch.write("graph.dot", dot + "}\n");
  const std::string command = "sfdp -Tplain '" + file.string() + "' >'" + (scratch / "plain").string() + "' 2>&1";
  for (auto _ : state)
    if (std::system(command.c_str()) != 0) state.SkipWithError("sfdp failed");
}

void ours(benchmark::State& state) {
  const auto task =
      taskOf(graphOfChance(static_cast<std::uint32_t>(state.range(0))), static_cast<std::uint32_t>(state.range(1)));
  for (auto _ : state)
    if (!session::arrange(task, {})) state.SkipWithError("no layout");
}

BENCHMARK(sfdp)->Arg(1000)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(ours)->Args({1000, 0})->Args({1000, 10})->Args({1000, 100})->UseRealTime()->Unit(benchmark::kMillisecond);

}  // namespace
