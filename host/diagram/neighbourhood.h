// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace diagram {

/// The nodes that lie within so many links of the elements, these included, in document order; of a link its ends
/// count. To belong to an organisation is no step: the organisation of what is near is near too, but leads nowhere,
/// unless it is one of `ids` itself; then its members are one step away. Linear in the model.
std::vector<std::string> neighbourhood(const model::Model& model, const std::vector<std::string>& ids, int steps);

}  // namespace diagram
