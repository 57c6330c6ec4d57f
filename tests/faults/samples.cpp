// SPDX-License-Identifier: MIT
#include "faults/samples.h"

#include "bench/large_model.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/random.h"
#include "support/scratch.h"

namespace faults {
namespace {

// As a file has it: in the order of a file, and with the keys that it gets there.
model::Model asRead(const std::string& bytes) { return std::move(storage::readModel(bytes, "sample")->model); }

}  // namespace

std::string sample(const std::string& name) {
  return Scratch::read(SAMENSPEL_SOURCE_DIR "/samples/" + name + ".samenspel");
}

model::Model modelOf(std::size_t elements) { return asRead(storage::writeModel(bench::largeModel(elements))); }

std::vector<model::Model> someModels() {
  std::vector<model::Model> models = {asRead(sample("board-link-lost"))};
  if (!support::isLong()) return models;
  models.push_back(asRead(sample("six-tips-blueprint")));
  models.push_back(modelOf(2'000));
  return models;
}

}  // namespace faults
