// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace faults {

/// The bytes of a sample, by its name.
std::string sample(const std::string& name);

/// A model of so many elements.
model::Model modelOf(std::size_t elements);

/// Models to save: a small one, with `--long` also a sample with all kinds of content and one of 2,000 elements.
std::vector<model::Model> someModels();

}  // namespace faults
