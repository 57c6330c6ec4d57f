// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "analysis/plugin.h"
#include "base/result.h"
#include "model/model.h"

// The models that plugins are put to the test with. The same arguments, the same models.
namespace analysis {

/// A model and how a sentence names it.
struct TestModel {
  std::string name;
  model::Model model;
};

/// The models of a folder by name; fails when there is none, or one cannot be read.
base::Result<std::vector<TestModel>> sampleModels(const std::filesystem::path& folder);

/// At least this many elements of every kind an analysis looks at, in the proportions of a large region: organisations
/// with their roles, tables, ambitions, interests, steps and agreements, and what ties them together.
model::Model largeModel(std::size_t elements);

/// A model that breaks what can be broken and still be read: ends that point at nothing, at themselves or at something
/// of another type, values that are none, elements that are gone or there twice, circles. Another number, other damage.
model::Model damaged(const model::Model& model, unsigned number);

/// The bytes of the model as a later version of the format may write it: with elements and attributes that nobody
/// knows.
std::string withUnknown(const model::Model& model);

/// The settings that put each parameter at each of its bounds, one at a time: name and value.
std::vector<model::AttributeValue> boundsOf(const std::vector<Parameter>& parameters, const model::Model& model);

/// The model with a setting.
model::Model withSetting(model::Model model, const model::AttributeValue& setting);

}  // namespace analysis
