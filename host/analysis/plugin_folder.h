// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

#include "analysis/catalogue.h"

namespace analysis {

/// Copies a plugin, its manifest and its library, into a folder of plugins, which is made when it is missing; an older
/// version of it there goes. `file` is the manifest or the library beside one. Nothing of the plugin is run, and
/// copying it allows nothing. Returns it as it is there now. Refused, with a sentence: what is no plugin, a library
/// that is not the manifest's, an id that `known` has from elsewhere, names of files that another plugin has there.
/// Blocks.
base::Result<Plugin> copyPlugin(const std::filesystem::path& file, const std::filesystem::path& folder,
                                const Catalogue& known);

}  // namespace analysis
