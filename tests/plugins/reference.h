// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "plugins/plugin_run.h"

// The expected results of the method's reference evaluation, in a shape in which a report can be laid beside them.
namespace plugins {

/// What the reference says of a finding beside its rule and severity.
struct Wording {
  std::string about;
  std::string detail;
};
/// Reads that from a finding of a report.
using WordingOf = std::function<Wording(const analysis::Finding&, const analysis::Report&, const model::Model&)>;

/// tests/data/FOLDER/expected.json
nlohmann::json expectations(const std::string& folder);

/// "- expected: …" and "+ found: …" per finding or waiting rule of the set ("INT") on which the report and the
/// reference differ; empty when they agree.
std::string differences(std::string_view set, const nlohmann::json& expected, const analysis::Report& report,
                        const model::Model& model, const WordingOf& wording);

/// The text between two others, the second one as far on as possible.
std::string between(const std::string& text, const std::string& start, const std::string& end);

/// The parts of a text, sorted, so that their order does not matter.
std::string sortedParts(const std::string& text, const std::string& separator);

/// The names of the subjects of a finding.
std::vector<std::string> namesOf(const analysis::Finding& finding, const model::Model& model);

/// Runs the analysis on every model of the reference, on its canonical copy in samples/, and in Dutch; compares all.
void expectReference(std::string_view name, std::string_view set, const std::string& folder, std::size_t count,
                     const WordingOf& wording);

}  // namespace plugins
