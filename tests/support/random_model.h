// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "model/model.h"

namespace support {

/// A small model made of chance: partners, roles, tables, contacts, ambitions and agreements, some of them linked to
/// what does not exist or linked twice. Organisations are part of earlier ones only. The same seed, the same model.
model::Model randomModel(std::uint32_t seed);

}  // namespace support
