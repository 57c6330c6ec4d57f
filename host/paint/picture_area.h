// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "paint/picture.h"

namespace paint {

/// What of the canvas a picture shows, margin included, in whole logical pixels. Fails when nothing is drawn.
base::Result<diagram::Rect> pictureArea(const diagram::DisplayList& list, const PictureOptions& options);

/// "Too large", in words for the user.
base::Error pictureTooLarge();

}  // namespace paint
