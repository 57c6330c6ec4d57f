// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace model {

enum class Severity { Error, Warning, Info };

/// One breach of a structural rule.
struct Problem {
  std::string rule;  ///< "VAL-03"
  Severity severity = Severity::Error;
  std::string element;               ///< id of the element to look at; empty for the model as a whole
  std::vector<std::string> related;  ///< ids of others it is about
  std::string message;               ///< a whole sentence in base::language()
  std::string attribute = {};        ///< its name in the file, when it is about the value of one
};

/// Checks the structural rules VAL-01 to VAL-13 (metamodel C4), and names content the format does not know
/// (rule "VAL-00", info). In document order, per element by rule; the same model gives the same list.
/// Linear in the size of the model.
std::vector<Problem> check(const Model& model);

/// Links that must not run in a circle (VAL-05).
inline constexpr Type acyclicTypes[] = {Type::PartOf, Type::Line, Type::Elaborates, Type::Steers};

/// The elements that the links of one type lead around in a circle: each group of two or more from which every one
/// leads to every other, in document order. Links from an element to itself play no part. Linear.
std::vector<std::vector<Element>> circles(const Model& model, Type type);

}  // namespace model
