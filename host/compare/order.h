// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

#include "model/model.h"

// Where the order of a file says something: of diagrams, of the criteria of an element, of unknown content in one
// place. Everything else is written by type and id. All functions are pure.
namespace compare {

/// Elements whose order a canonical file keeps.
struct Sequence {
  std::string place;  ///< the same for the same sequence in two versions of a model
  std::vector<model::Element> elements;
};

/// All sequences of a model, by the first of their elements.
std::vector<Sequence> sequences(const model::Model& model);

/// The elements that both models have and that must be taken out of `before` and added again, in the order of `after`,
/// behind what stays, to come to stand as in `after`. As few as can be.
std::unordered_set<std::string> misplaced(const model::Model& before, const model::Model& after);

}  // namespace compare
