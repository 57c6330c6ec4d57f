// SPDX-License-Identifier: MIT
#include "arranger/arranger.h"

#include <fmt/format.h>
#include <graphviz/gvc.h>

#include <cstdlib>
#include <memory>

namespace arranger {
namespace {

struct CloseGraph {
  void operator()(Agraph_t* graph) const { agclose(graph); }
};
struct FreeContext {
  void operator()(GVC_t* context) const { gvFreeContext(context); }
};

std::string engineOf(Agraph_t* graph) {
  const char* engine = agget(graph, const_cast<char*>("layout"));
  return engine == nullptr || *engine == '\0' ? "sfdp" : engine;
}

void append(std::string& answer, Agraph_t* graph) {
  for (Agnode_t* node = agfstnode(graph); node != nullptr; node = agnxtnode(graph, node))
    answer += fmt::format("{:.3f} {:.3f}\n", ND_coord(node).x, ND_coord(node).y);
  answer += '\n';
}

}  // namespace

std::string arrange(std::FILE* graphs) {
  agseterr(AGMAX);  // what it has to say helps nobody here
  const std::unique_ptr<GVC_t, FreeContext> context(gvContext());
  std::string answer;
  while (const std::unique_ptr<Agraph_t, CloseGraph> graph{agread(graphs, nullptr)}) {
    // Parts of Graphviz draw lots without a seed of their own; no graph may depend on those before it.
    std::srand(1);
    ::srand48(1);
    if (gvLayout(context.get(), graph.get(), engineOf(graph.get()).c_str()) != 0) break;
    append(answer, graph.get());
    gvFreeLayout(context.get(), graph.get());
  }
  return answer;
}

}  // namespace arranger
