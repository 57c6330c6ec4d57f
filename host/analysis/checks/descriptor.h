// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>

#include "analysis/checks/trials.h"

namespace analysis {

/// What a plugin says of itself when it is asked; no code of it runs in this process.
struct SelfDescription {
  std::optional<Plugin> plugin;
  std::string problem;  ///< why there is none; a whole sentence
};
SelfDescription describeItself(const Plugin& plugin, const std::filesystem::path& runner);

/// What is missing in a manifest, or not as the plugin itself says.
Problems manifestProblems(const Plugin& manifest, const std::optional<Plugin>& itself);

/// What makes no sense in a description, language by language.
Problems descriptorProblems(const Plugin& itself);

}  // namespace analysis
