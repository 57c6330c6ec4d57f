// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "model/model.h"

namespace storage {

/// The model as a file: canonical, so that the same content gives the same bytes and writing what was just read from a
/// canonical file gives that file. Any model can be written. Linear but for the sorting of ids.
std::string writeModel(const model::Model& model);

/// The same format with the elements in document order; what travels to a plugin's process, because the method breaks
/// ties by document order.
std::string writeInDocumentOrder(const model::Model& model);

}  // namespace storage
