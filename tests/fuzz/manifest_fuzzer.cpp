// SPDX-License-Identifier: MIT
#include "analysis/plugin.h"
#include "fuzz/fuzz.h"

// The manifest of a plugin that somebody put into a plugin folder.
namespace fuzz {

void manifest(std::string_view bytes) {
  const auto plugin = analysis::parseManifest(bytes, "/plugins/one/one.plugin.xml", analysis::Origin::User);
  if (!plugin) return require(!plugin.error().message.empty(), "a refusal says why");
  require(!plugin->id.empty() && !plugin->name(base::Language::Dutch).empty(), "a plugin has an id and a name");
  require(plugin->library.lexically_normal().parent_path() == "/plugins/one", "its library is in its own folder");
}

}  // namespace fuzz
