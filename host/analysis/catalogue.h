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

/// Where plugins are looked for, in this order: the folders of SAMENSPEL_PLUGIN_PATH, the one that ships with the
/// program, the user's own. With `onlyBundled` just the second.
SearchPath standardSearchPath(bool onlyBundled = false);

/// The plugins of this machine, by id. A value.
class Catalogue {
 public:
  /// Reads all manifests (*.plugin.xml) in the folders; runs no plugin code. Of two plugins with one id the first found
  /// counts. What cannot be used is told in problems().
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
