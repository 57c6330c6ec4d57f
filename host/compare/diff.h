// SPDX-License-Identifier: MIT
#pragma once

#include "model/change.h"
#include "model/model.h"

namespace compare {

/// The changes that turn `before` into `after`: applied in this order they give a model that is written byte for byte
/// as `after` is. Elements are the same when they have the same id, whatever they are called; what only is written in
/// another way is no change. Empty when both say the same. What has to move in an order that counts is removed and
/// added again. Pure; linear in the size of the models.
model::Changes diff(const model::Model& before, const model::Model& after);

}  // namespace compare
