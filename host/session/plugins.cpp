// SPDX-License-Identifier: MIT
#include "session/plugins.h"

#include <utility>

namespace session {

analysis::Catalogue installedPlugins() { return analysis::Catalogue::read(analysis::standardSearchPath()); }

analysis::PluginRecords pluginRecords() { return analysis::PluginRecords::ofUser(); }

analysis::AnalyzeOptions analyzeOptions() {
  static analysis::ResultCache results;
  analysis::AnalyzeOptions options;
  options.records = pluginRecords();
  options.cache = &results;
  return options;
}

std::vector<analysis::Layer> protection(std::stop_token stop) {
  return analysis::protectionOfThisMachine(analysis::AnalyzeOptions::runnerProgram(), std::move(stop));
}

}  // namespace session
