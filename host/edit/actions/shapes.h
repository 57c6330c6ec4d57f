// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "edit/transaction.h"

namespace edit {

/// A rectangle on a diagram in logical pixels, y downwards.
struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

/// The key of the shape of an element on a diagram (host/decisions/0002).
std::string shapeKey(std::string_view diagram, std::string_view element);

/// Puts an element on a diagram, or on the one whose places it has (model/workshop.h): its shape is made when it is
/// missing, moved and resized otherwise. To two decimals.
/// Refused: a diagram or element that does not exist, a place off the canvas.
base::Result<void> place(Transaction& transaction, std::string_view diagram, std::string_view element, const Box& box);

/// Leaves the place of an element to the layout again. Nothing happens when it has no shape.
base::Result<void> unplace(Transaction& transaction, std::string_view diagram, std::string_view element);

}  // namespace edit
