// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/result.h"
#include "storage/model_reader.h"

namespace diagram {

inline std::string sampleFolder() { return SAMENSPEL_SOURCE_DIR "/tests/data/models"; }

/// The names of the samples, in alphabetical order.
inline std::vector<std::string> sampleNames() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(sampleFolder()))
    if (entry.path().extension() == ".samenspel") names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

inline model::Model sample(const std::string& name) {
  auto loaded = storage::loadModel(sampleFolder() + "/" + name + ".samenspel");
  if (!loaded) throw std::runtime_error(base::describe(loaded.error()));
  return std::move(loaded->model);
}

}  // namespace diagram
