// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/model.h"

namespace session {

/// In what elements may be alike.
enum class Likeness : std::uint8_t { Type, Partner, Layer };

/// The elements that share this with one of `ids`, these included, in document order: links too by type, nodes
/// otherwise. Partners are the organisations at the top, of which others may be part.
std::vector<std::string> alike(const model::Model& model, const std::vector<std::string>& ids, Likeness likeness);

}  // namespace session
