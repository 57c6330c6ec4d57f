// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

#include "base/result.h"
#include "diagram/facts.h"

// The layout proper of a network: who is linked stands close, everybody of an organisation together, nothing on
// anything else.
namespace diagram {

/// A graph to be laid out by forces.
struct ForceGraph {
  struct Node {
    double width = 0;
    double height = 0;
  };
  struct Edge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
  };
  std::vector<Node> nodes;
  std::vector<Edge> edges;  ///< from < to, each once
  double distance = 0;      ///< wanted between the middles of linked nodes, in logical pixels
};

/// Gives the middles of the nodes of each graph, y downwards. The same graphs give the same places. It may block, and
/// ends early when asked to stop.
using Embed =
    std::function<base::Result<std::vector<std::vector<Point>>>(const std::vector<ForceGraph>&, std::stop_token)>;

/// Gives places to the nodes for which `moves` says so, by index; the others stay exactly where their shapes have them
/// (without a shape, where layOutNetwork puts them). The result is the box of every node, plates included. Fails with
/// what `embed` says, or ErrorCode::Cancelled. `facts` must be of a network. A pure function of its arguments; any
/// thread.
base::Result<std::vector<Rect>> arrangeNetwork(const Facts& facts, const std::vector<bool>& moves, const Embed& embed,
                                               std::stop_token stop = {});

/// Moves rectangles apart until there are `gap` pixels between them, those that do not move excepted. Deterministic.
/// `moves` by index. Asked to stop, it leaves the rest as it is.
void separate(std::vector<Rect>& rects, const std::vector<bool>& moves, double gap, const std::stop_token& stop = {});

}  // namespace diagram
