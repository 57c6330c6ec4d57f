// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <string>

namespace arranger {

/// Reads graphs in the DOT language, one after the other, and lays each out with Graphviz by the engine that its
/// attribute "layout" names (sfdp without one). Returns a line "x y" for every node in the order they were declared,
/// in points, y upwards, and an empty line after each graph. Stops at the first graph that cannot be read or laid out:
/// fewer graphs in the answer than in the question. Not thread safe, because Graphviz is not.
std::string arrange(std::FILE* graphs);

}  // namespace arranger
