// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "compare/words.h"
#include "model/change.h"
#include "session/operations.h"

// Two versions of a model side by side, without a window.
namespace session {

/// What changed from one version to the other.
struct Comparison {
  model::Changes changes;                         ///< make the one into the other; empty: they say the same
  std::vector<compare::SubjectChanges> subjects;  ///< the same in words, in base::language()
};
Comparison compareModels(const model::Model& before, const model::Model& after);

/// A model file in words, a line per statement; see compare::modelInWords. With `anyway` a file that is no model comes
/// back as it is, because version control has to show that, too.
base::Result<std::string> fileInWords(const std::string& path, bool anyway);

using compare::title;
using compare::token;

}  // namespace session
