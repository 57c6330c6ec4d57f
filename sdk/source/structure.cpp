// SPDX-License-Identifier: MIT
#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>

#include "samenspel/network.hpp"

// What holds the network together, and who bridges its holes.
namespace samenspel {
namespace {

using Vertex = std::uint32_t;

struct Tie {
  std::size_t block = 0;  // its biconnected component
};
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, Tie>;

Graph graphOf(const Network& network) {
  Graph graph(network.size());
  for (Vertex vertex = 0; vertex < network.size(); ++vertex) {
    for (const Network::Neighbour& neighbour : network.neighbours(vertex)) {
      if (neighbour.vertex > vertex) boost::add_edge(vertex, neighbour.vertex, graph);
    }
  }
  return graph;
}

/// `marked` is false for every vertex, before and after.
std::optional<double> constraintOf(const Network& network, Vertex vertex, std::vector<bool>& marked) {
  if (network.degree(vertex) == 0) return std::nullopt;
  const auto share = [&](Vertex from) { return 1.0 / double(network.degree(from)); };
  for (const Network::Neighbour& j : network.neighbours(vertex)) marked[j.vertex] = true;
  double sum = 0;
  for (const Network::Neighbour& j : network.neighbours(vertex)) {
    double proportion = share(vertex);
    for (const Network::Neighbour& q : network.neighbours(j.vertex)) {
      if (marked[q.vertex]) proportion += share(vertex) * share(q.vertex);
    }
    sum += proportion * proportion;
  }
  for (const Network::Neighbour& j : network.neighbours(vertex)) marked[j.vertex] = false;
  return sum;
}

}  // namespace

std::optional<double> constraint(const Network& network, Vertex vertex) {
  std::vector<bool> marked(network.size());
  return constraintOf(network, vertex, marked);
}

std::vector<std::optional<double>> constraints(const Network& network) {
  std::vector<bool> marked(network.size());
  std::vector<std::optional<double>> all;
  for (Vertex vertex = 0; vertex < network.size(); ++vertex) all.push_back(constraintOf(network, vertex, marked));
  return all;
}

std::vector<ArticulationPoint> articulationPoints(const Network& network) {
  Graph graph = graphOf(network);
  std::vector<Vertex> vertices;
  boost::biconnected_components(graph, boost::get(&Tie::block, graph), std::back_inserter(vertices));
  std::sort(vertices.begin(), vertices.end());
  std::vector<ArticulationPoint> points;
  for (const Vertex vertex : vertices) {
    // Without it, two of its neighbours hang together only if their ties to it lie in one block.
    ArticulationPoint& point = points.emplace_back(ArticulationPoint{vertex, {}});
    std::unordered_map<std::size_t, std::size_t> places;
    const auto [first, last] = boost::out_edges(vertex, graph);
    for (auto tie = first; tie != last; ++tie) {
      const std::size_t place = places.emplace(graph[*tie].block, point.pieces.size()).first->second;
      if (place == point.pieces.size()) point.pieces.emplace_back();
      point.pieces[place].push_back(Vertex(boost::target(*tie, graph)));
    }
  }
  return points;
}

std::vector<Vertex> components(const Network& network) {
  std::vector<Vertex> component(network.size());
  const Graph graph = graphOf(network);
  boost::connected_components(
      graph, boost::make_iterator_property_map(component.begin(), boost::get(boost::vertex_index, graph)));
  return component;
}

std::optional<std::vector<Vertex>> shortestPath(const Network& network, Vertex from, Vertex to) {
  // From the far end, so that following the steps gives the path in its order.
  std::vector<Vertex> next(network.size(), SAMENSPEL_NONE);
  std::vector<Vertex> reached = {to};
  next[to] = to;
  for (std::size_t i = 0; i < reached.size() && next[from] == SAMENSPEL_NONE; ++i) {
    for (const Network::Neighbour& neighbour : network.neighbours(reached[i])) {
      if (next[neighbour.vertex] != SAMENSPEL_NONE) continue;
      next[neighbour.vertex] = reached[i];
      reached.push_back(neighbour.vertex);
    }
  }
  if (next[from] == SAMENSPEL_NONE) return std::nullopt;
  std::vector<Vertex> between;
  for (Vertex at = next[from]; at != to; at = next[at]) between.push_back(at);
  return between;
}

}  // namespace samenspel
