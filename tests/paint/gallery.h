// SPDX-License-Identifier: MIT
#pragma once

#include "diagram/shapes/drawing.h"

/// Every shape in every state, as the design's picture of the visual language shows them.
void drawGallery(diagram::Drawing& drawing);

/// A board of lanes as in the design: two partners, an eight, tables, steps.
void drawBoard(diagram::Drawing& drawing);
