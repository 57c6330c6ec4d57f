// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "compare/merge.h"
#include "support/sketch.h"

namespace compare {

/// Two schools of two roles, a table, a step, two agreements, an ambition with a criterion, an interest held by both
/// schools, a diagram.
model::Sketch start();

/// Removes an element with all that hangs on it.
model::Sketch& without(model::Sketch& sketch, const std::string& id);

std::vector<ClashKind> kinds(const Merge& merge);

/// The model as a file.
std::string bytes(const model::Model& model);

/// What counts as the value of an attribute; "(gone)" without the element.
std::string text(const model::Model& model, std::string_view id, model::Attr attribute);

/// Merges, and expects one clash of this kind at this place; the result must be as expected for either decision, and
/// the other way round with the sides turned.
void expectClash(const model::Sketch& base, const model::Sketch& ours, const model::Sketch& theirs, ClashKind kind,
                 const std::string& place, const std::function<void(const model::Model&)>& expectOurs,
                 const std::function<void(const model::Model&)>& expectTheirs);

}  // namespace compare
