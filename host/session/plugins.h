// SPDX-License-Identifier: MIT
#pragma once

#include <stop_token>
#include <vector>

#include "analysis/analyses.h"
#include "analysis/checks/plugin_check.h"
#include "analysis/protection.h"

// The analysis plugins of this machine, for the command line and the list of plugins. All read the disk.
namespace session {

/// Leaves out all plugins that do not ship with the program (--safe). Call it before anything else.
using analysis::useOnlyBundledPlugins;

/// For who makes or judges a plugin.
using analysis::checkPlugin;
using analysis::manifestsAt;

/// The plugins of this machine.
analysis::Catalogue installedPlugins();

/// What the user decided about them, and how they behaved.
analysis::PluginRecords pluginRecords();

/// How this program runs analyses: as the user decided about plugins, and with the results it already has.
analysis::AnalyzeOptions analyzeOptions();

/// What keeps plugins in their place on this machine; asks samenspel-runner.
std::vector<analysis::Layer> protection(std::stop_token stop = {});

}  // namespace session
