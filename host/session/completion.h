// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "session/session.h"

namespace session {

/// How a line of quick-add could go on: `text` instead of what stands from `begin` up to the place of writing.
struct Completion {
  std::size_t begin = 0;
  std::string text;
};

/// What may follow the mark (@, # or >) before `caret`, a place in the line in bytes: organisations, layers, or what
/// the new element can be linked with. Names that begin with what was typed come first, then those of which a word
/// does; at most `limit`. Nothing where no mark was typed, or its name stands there already.
std::vector<Completion> completions(const model::Model& model, std::string_view line, std::size_t caret,
                                    const QuickAddContext& context, std::size_t limit = 6);

}  // namespace session
