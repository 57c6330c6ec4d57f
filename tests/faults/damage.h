// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/model.h"

namespace faults {

/// What came of reading: a model, or why there is none.
struct Reading {
  std::optional<model::Model> model;
  base::Error refusal = {};
  bool mayBeSaved = true;  ///< over the file
};

/// What reads models: the program, or a twin that does it wrong.
using Reader = std::function<Reading(std::string_view)>;

/// storage::readModel.
Reading readAsTheProgram(std::string_view bytes);

/// What is wrong with how a reader took these bytes; empty when it refused them with a sentence and a place, or read
/// all that another parser finds in them and will write all of it again.
std::string faultOf(const Reading& reading, std::string_view bytes);

/// How many damaged files were tried, and what was wrong with them, in words.
struct Damage {
  std::int64_t files = 0;
  std::int64_t read = 0;  ///< of them, those that were not refused
  std::vector<std::string> faults = {};
};

/// A file cut off after every byte.
Damage cutEverywhere(const Reader& read, const std::string& file);
/// A file with every `step`-th of its bits flipped, one at a time, from bit `first` on. In processes of their
/// own, so that a crash is a fault among others.
Damage flipBits(const Reader& read, const std::string& file, std::size_t first, std::size_t step);

}  // namespace faults
