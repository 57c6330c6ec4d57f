// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "model/vocabulary.h"

namespace model {

/// The text of a value as a canonical file has it: numbers in their shortest form with a point, coordinates with at
/// most two decimals, sets of known tokens in the order of the vocabulary without repeats. A value that is no valid
/// one of its kind comes back as it is, because nothing of a file may be lost.
std::string canonicalText(const Attribute& attribute, std::string_view text);

/// True when `text` is its own canonical form; without making a text, for the hot path of the writer.
bool isPlainlyCanonical(const Attribute& attribute, std::string_view text);

}  // namespace model
