// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "model/model.h"

// The same thing under the same key. All functions are pure.
namespace compare {

/// A version with the unknown content that it moved or rewrote under the keys it has in the base: a key of unknown
/// content is made of what it says and where, so that it changes along. What stood at the same place under the same
/// name is the same, in the order of the file.
model::Model aligned(const model::Model& base, model::Model version);

/// A version in which one element has another id, with all that refers to it.
model::Model renamed(const model::Model& version, const std::string& id, const std::string& newId);

}  // namespace compare
