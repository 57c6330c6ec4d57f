// SPDX-License-Identifier: MIT
#pragma once

#include "compare/clash.h"
#include "compare/names.h"

namespace compare {

/// The three versions of a merge, and how sentences speak of what is in them.
struct Versions {
  const model::Model& base;
  const model::Model& ours;
  const model::Model& theirs;
  Names baseNames{base};
  Names ourNames{ours};
  Names theirNames{theirs};
};

/// Fills in the texts of a clash, in base::language().
void putInWords(Clash& clash, const Versions& versions);

}  // namespace compare
