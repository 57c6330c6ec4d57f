// SPDX-License-Identifier: MIT
#include <limits>

#include "sdk/brute_force.h"

namespace brute {
namespace {

constexpr std::size_t far = std::numeric_limits<std::size_t>::max();

/// Length and number of the shortest paths between all pairs, by one more step at a time.
struct Paths {
  std::vector<std::vector<std::size_t>> length;
  std::vector<std::vector<double>> count;
};

Paths shortestPaths(const Matrix& a) {
  const std::size_t n = a.size();
  Paths paths{std::vector(n, std::vector(n, far)), std::vector(n, std::vector(n, 0.0))};
  for (std::size_t s = 0; s < n; ++s) {
    paths.length[s][s] = 0;
    paths.count[s][s] = 1;
    for (std::size_t steps = 1; steps < n; ++steps) {
      for (std::size_t t = 0; t < n; ++t) {
        if (paths.length[s][t] != far) continue;
        for (std::size_t w = 0; w < n; ++w) {
          if (paths.length[s][w] == steps - 1 && a[w][t]) paths.count[s][t] += paths.count[s][w];
        }
      }
      for (std::size_t t = 0; t < n; ++t) {
        if (paths.length[s][t] == far && paths.count[s][t] > 0) paths.length[s][t] = steps;
      }
    }
  }
  return paths;
}

void visit(const Matrix& a, std::size_t v, std::vector<bool>& seen) {
  seen[v] = true;
  for (std::size_t w = 0; w < a.size(); ++w) {
    if (a[v][w] && !seen[w]) visit(a, w, seen);
  }
}

}  // namespace

std::vector<double> betweenness(const Matrix& a) {
  const Paths paths = shortestPaths(a);
  std::vector<double> values(a.size(), 0.0);
  for (std::size_t s = 0; s < a.size(); ++s) {
    for (std::size_t t = s + 1; t < a.size(); ++t) {
      if (paths.length[s][t] == far) continue;
      for (std::size_t v = 0; v < a.size(); ++v) {
        if (v == s || v == t || paths.length[s][v] == far || paths.length[v][t] == far) continue;
        if (paths.length[s][v] + paths.length[v][t] != paths.length[s][t]) continue;
        values[v] += paths.count[s][v] * paths.count[v][t] / paths.count[s][t];
      }
    }
  }
  return values;
}

std::optional<double> constraint(const Matrix& a, std::size_t i) {
  const auto p = [&](std::size_t x, std::size_t y) {
    double all = 0;
    for (std::size_t k = 0; k < a.size(); ++k) all += a[x][k] + a[k][x];
    return all == 0 ? 0 : (a[x][y] + a[y][x]) / all;
  };
  double sum = 0;
  bool hasTies = false;
  for (std::size_t j = 0; j < a.size(); ++j) {
    if (!a[i][j]) continue;
    hasTies = true;
    double share = p(i, j);
    for (std::size_t q = 0; q < a.size(); ++q) {
      if (q != i && q != j) share += p(i, q) * p(q, j);
    }
    sum += share * share;
  }
  return hasTies ? std::optional(sum) : std::nullopt;
}

std::size_t componentCount(const Matrix& a, std::optional<std::size_t> without) {
  Matrix rest = a;
  std::vector<bool> seen(a.size(), false);
  if (without) {
    seen[*without] = true;
    for (std::size_t v = 0; v < a.size(); ++v) rest[v][*without] = rest[*without][v] = false;
  }
  std::size_t count = 0;
  for (std::size_t v = 0; v < a.size(); ++v) {
    if (seen[v]) continue;
    ++count;
    visit(rest, v, seen);
  }
  return count;
}

std::vector<std::size_t> articulationPoints(const Matrix& a) {
  std::vector<std::size_t> points;
  for (std::size_t v = 0; v < a.size(); ++v) {
    if (componentCount(a, v) > componentCount(a)) points.push_back(v);
  }
  return points;
}

}  // namespace brute
