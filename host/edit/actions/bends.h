// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "edit/transaction.h"

namespace edit {

/// A point on a diagram in logical pixels, y downwards.
struct Spot {
  double x = 0;
  double y = 0;
};

/// Leads a link along these points on a diagram, instead of those it was led along; none: the layout decides again. To
/// two decimals. Refused: a diagram or link that does not exist, a point off the canvas.
base::Result<void> lead(Transaction& transaction, std::string_view diagram, std::string_view link,
                        const std::vector<Spot>& points);

}  // namespace edit
