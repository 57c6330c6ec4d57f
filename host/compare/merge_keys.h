// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "model/model.h"

// The same thing under the same key.
namespace compare {

/// True when both have unknown content that the other has not: some of it may be the same under another key, which is
/// made of what it says and where.
bool hasOtherKeys(const model::Model& base, const model::Model& version);

/// Gives the unknown content that a version moved or rewrote the keys it has in the base. What stood at the same place
/// under the same name is the same, in the order of the file; but what both versions added alike is new in both.
void align(const model::Model& base, model::Model& ours, model::Model& theirs);

/// A version in which one element has another id, with all that refers to it.
model::Model renamed(const model::Model& version, const std::string& id, const std::string& newId);

}  // namespace compare
