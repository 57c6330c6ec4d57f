// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace base {

/// The folder of the running program.
std::filesystem::path programDirectory();

/// What ships with the program: <prefix>/share/samenspel, found from the program's own place, so that it works from
/// the build tree, an installed tree and a moved one alike.
std::filesystem::path dataDirectory();

/// Plugins that ship with the program: <prefix>/lib/samenspel/plugins.
std::filesystem::path bundledPluginDirectory();

}  // namespace base
