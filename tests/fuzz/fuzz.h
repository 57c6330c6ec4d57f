// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "model/model.h"

// What reads bytes that somebody else wrote, fed with bytes that a fuzzer made up. Each target says in require() what
// must hold whatever the bytes are; the sanitizers look after the rest.
namespace fuzz {

/// Reads bytes from outside, as the program would.
using Run = void (*)(std::string_view bytes);

struct Target {
  std::string_view name;  ///< of its folders of inputs
  Run run;
};
std::span<const Target> targets();

/// What happens when something that must hold does not: the program ends, unless a test says otherwise.
extern std::function<void(const std::string& what)> onFault;
void require(bool holds, std::string_view what);

/// A model with an element of nearly every type, in 40 lines.
const model::Model& smallModel();

/// Requires that the model can be written, that reading the file gives the model again, and that writing that gives the
/// same file.
void requireRoundTrip(const model::Model& model);

// The targets, one file each.
void modelReader(std::string_view bytes);
void reportReader(std::string_view bytes);
void manifest(std::string_view bytes);
void journal(std::string_view bytes);
void merge(std::string_view bytes);
void key(std::string_view bytes);
void clipboard(std::string_view bytes);
void typedText(std::string_view bytes);

}  // namespace fuzz
