// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "session/plugins.h"

// The plugins of this machine as a list to look through and to decide about. All read the disk.
namespace session {

/// A plugin, or a file that would be one, as it is now.
struct ListedPlugin {
  analysis::Plugin plugin;  ///< without an id when its manifest cannot be read
  analysis::Standing standing = analysis::Standing::Ready;
  std::string problem;  ///< why it cannot be used, a whole sentence; empty when nothing is known against it

  /// What to call it: its name, else that of its file.
  std::string title() const;
  /// A few words: "part of the program", "allowed", "new: asks", …
  std::string state() const;
  /// Sentences for who wants to know more: why it does not run and what to do; empty when it just runs.
  std::string explanation() const;
  /// It does not run until the user decides.
  bool waits() const;
};

/// In the order of the catalogue; what cannot be read comes last. Libraries of the user's own plugins are compared with
/// what their manifests say.
std::vector<ListedPlugin> listedPlugins();

/// How the last run of a plugin went, what it tried to do included, in whole sentences; empty when there was none.
std::string lastRunOf(const ListedPlugin& listed, const std::vector<analysis::Report>& reports);

/// What allowing this plugin means on a machine with these layers of protection (none: they could not be asked for), in
/// whole sentences.
std::string allowingMeans(const analysis::Plugin& plugin, const std::vector<analysis::Layer>& layers);

/// One sentence about the plugins that wait for the user: the new ones, and those that changed. Empty when none does.
std::string waitingInWords(const std::vector<ListedPlugin>& plugins);

/// Copies a plugin into the user's own folder, to be decided about; see analysis::copyPlugin.
base::Result<analysis::Plugin> addPlugin(const std::filesystem::path& file);

/// The user's own plugin folder, made when it is missing.
base::Result<std::filesystem::path> ownPluginFolder();

/// Whether the program was started so that it leaves out all plugins but its own (--safe).
bool usesOnlyBundledPlugins();

}  // namespace session
