// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/model.h"

namespace exchange {

/// A model in which nothing has its own name any more, and what is needed to give the names back.
struct PseudonymisedCopy {
  model::Model model;
  std::string key;  ///< the bytes of a key file; whoever has it can read the copy as the original
};

/// Replaces every text that somebody typed by a neutral label in base::language(): "Organisation 2", "Note 5". The same
/// holder keeps being the same. Ids are numbered anew. Structure, dates, numbers and values of the format stay, so the
/// analyses find the same; what is no value of its kind and what the format does not know goes into the key. The same
/// model gives the same copy and key.
PseudonymisedCopy pseudonymised(const model::Model& model);

/// The reverse, for a copy that was edited meanwhile: ids and texts are those of the original again, labels inside new
/// texts too, and what the copy was without is back. Elements that are new keep their ids where these are free. What
/// was deleted stays deleted. Fails when `key` is no key file, or a damaged one.
base::Result<model::Model> reidentified(const model::Model& copy, std::string_view key);

}  // namespace exchange
