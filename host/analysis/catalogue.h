// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "analysis/plugin.h"

namespace analysis {

struct SearchFolder {
  std::filesystem::path folder;
  Origin origin;
};
using SearchPath = std::vector<SearchFolder>;

/// Lets standardSearchPath() give nothing but what ships with the program (--safe). One setting per process; set it
/// before other threads run.
void useOnlyBundledPlugins();

/// Where plugins are looked for, in this order: the folders of SAMENSPEL_PLUGIN_PATH, the one that ships with the
/// program, the user's own.
SearchPath standardSearchPath();

/// The user's own plugin folder, which need not exist; empty when there is no home.
std::filesystem::path userPluginDirectory();

/// The plugins of this machine, by id. A value.
class Catalogue {
 public:
  /// Reads all manifests (*.plugin.xml) in the folders; runs no plugin code. Of two plugins with one id the first found
  /// counts. What cannot be used is told in problems(), a folder that is there but cannot be read as well. At most
  /// 1,000 manifests of a folder are looked at.
  static Catalogue read(const SearchPath& path);

  const std::vector<Plugin>& plugins() const { return m_plugins; }
  const std::vector<base::Error>& problems() const { return m_problems; }
  /// Null when there is no such plugin.
  const Plugin* find(std::string_view id) const;

 private:
  void add(Plugin plugin);

  std::vector<Plugin> m_plugins;
  std::vector<base::Error> m_problems;
};

}  // namespace analysis
