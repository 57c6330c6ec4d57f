// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/scene.h"

namespace diagram {

/// What a gesture under way shows over the picture, and the handles of a link that is selected alone.
void drawPreview(Drawing& drawing, const ViewState& view, const Scene& scene);

}  // namespace diagram
