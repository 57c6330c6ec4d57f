// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "diagram/text_measurer.h"
#include "model/change.h"
#include "model/model.h"

namespace diagram {

/// The changes that write the places of the layout `layout` ("lanes") into the diagram `diagram` as shapes, so that
/// every node stands where the layout puts it. Shapes that are there already are set to the new place when `anew`,
/// otherwise kept. No changes when everything stands there already. The diagram must exist.
model::Changes writeLayout(const model::Model& model, std::string_view diagram, const TextMeasurer& measurer,
                           bool anew);

}  // namespace diagram
