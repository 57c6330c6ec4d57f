// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "faults/saver.h"
#include "faults/trial.h"

namespace faults {

struct PowerCuts {
  std::int64_t cuts = 0;  ///< states of a disk that were looked at
  std::int64_t lost = 0;  ///< of them, those in which work is lost
  std::string fault;      ///< the first of these, in words
};

/// Saves once and cuts the power at every moment of it and after it.
PowerCuts cutThePower(Trial& trial, Saver& saver, std::uint32_t seed, int more);

/// Edits with a journal and cuts the power once all changes are said to be on the disk.
PowerCuts cutThePowerOfAJournal(const model::Model& model, std::uint32_t seed);

}  // namespace faults
