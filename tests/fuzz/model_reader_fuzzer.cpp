// SPDX-License-Identifier: MIT
#include "fuzz/fuzz.h"
#include "model/check.h"
#include "storage/model_reader.h"

// A model file from anywhere.
namespace fuzz {

void modelReader(std::string_view bytes) {
  const auto loaded = storage::readModel(bytes, "file");
  if (!loaded) return require(!loaded.error().message.empty(), "a refusal says why");
  for (const model::Problem& problem : model::check(loaded->model))
    require(!problem.message.empty(), "a problem says what it is");
  requireRoundTrip(loaded->model);
}

}  // namespace fuzz
