// SPDX-License-Identifier: MIT
#include <algorithm>
#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <cmath>

#include "samenspel/network.hpp"

namespace samenspel {
namespace {

using Vertex = std::uint32_t;

/// Every tie as two arcs, in one block of memory: the fastest to walk over.
using Arcs = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                boost::no_property, Vertex, std::uint32_t>;

Arcs arcsOf(const Network& network) {
  std::vector<std::pair<Vertex, Vertex>> arcs;
  arcs.reserve(2 * network.tieCount());
  for (Vertex vertex = 0; vertex < network.size(); ++vertex) {
    for (const Network::Neighbour& neighbour : network.neighbours(vertex)) arcs.emplace_back(vertex, neighbour.vertex);
  }
  return {boost::edges_are_sorted, arcs.begin(), arcs.end(), network.size()};
}

/// How many shortest paths lead to each vertex: a property map of Boost.Graph that also tells of every new source, for
/// the algorithm sets all counts to zero before it starts from one.
template <class Number>
struct PathCounts {
  using key_type = Vertex;
  using value_type = Number;
  using reference = Number;
  using category = boost::read_write_property_map_tag;

  std::vector<Number>* counts;
  std::size_t* sources;
  const Progress* progress;

  friend Number get(const PathCounts& map, Vertex vertex) { return (*map.counts)[vertex]; }
  friend void put(const PathCounts& map, Vertex vertex, Number count) {
    if (vertex == 0 && count == 0 && *map.progress) {
      (*map.progress)(double((*map.sources)++) / double(map.counts->size()));
    }
    (*map.counts)[vertex] = count;
  }
};

/// `Number` holds counts of paths, which double with every fork.
template <class Number>
std::vector<double> brandes(const Arcs& arcs, const Progress& progress) {
  const std::size_t n = boost::num_vertices(arcs);
  const auto index = boost::get(boost::vertex_index, arcs);
  std::vector<double> values(n, 0.0);
  std::vector<std::vector<boost::graph_traits<Arcs>::edge_descriptor>> incoming(n);
  std::vector<std::size_t> distances(n);
  std::vector<Number> dependencies(n);
  std::vector<Number> counts(n);
  std::size_t sources = 0;
  boost::brandes_betweenness_centrality(arcs, boost::make_iterator_property_map(values.begin(), index),
                                        boost::dummy_property_map(),
                                        boost::make_iterator_property_map(incoming.begin(), index),
                                        boost::make_iterator_property_map(distances.begin(), index),
                                        boost::make_iterator_property_map(dependencies.begin(), index),
                                        PathCounts<Number>{&counts, &sources, &progress}, index);
  // Each pair has been counted from both ends.
  for (double& value : values) value /= 2;
  return values;
}

}  // namespace

std::vector<double> betweenness(const Network& network, const Progress& progress) {
  const Arcs arcs = arcsOf(network);
  std::vector<double> values = brandes<double>(arcs, progress);
  // A thousand forks in a row are more paths than a double can count.
  if (!std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); })) {
    values = brandes<long double>(arcs, progress);
  }
  return values;
}

}  // namespace samenspel
