// SPDX-License-Identifier: MIT
#include "analysis/catalogue.h"

#include <algorithm>
#include <cstdlib>
#include <system_error>

#include "base/paths.h"
#include "storage/file.h"

namespace analysis {
namespace {

namespace fs = std::filesystem;

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : std::string_view(value);
}

fs::path userDataDirectory() {
  // Relative paths in these variables are to be ignored (XDG base directory specification).
  const fs::path data(environment("XDG_DATA_HOME"));
  if (data.is_absolute()) return data;
  const fs::path home(environment("HOME"));
  return home.is_absolute() ? home / ".local/share" : fs::path();
}

constexpr std::size_t mostManifests = 1000;
bool onlyBundled = false;

/// The manifests of a folder in order of name. What is in the way is said in `problems`.
std::vector<fs::path> manifestsIn(const fs::path& folder, std::vector<base::Error>& problems) {
  const auto tell = [&](std::string_view sentence, std::string reason) {
    problems.push_back({base::ErrorCode::Plugin,
                        base::tr(sentence, {{"folder", folder.string()}, {"reason", std::move(reason)}}),
                        {folder.string(), 0, 0, {}}});
  };
  std::vector<fs::path> manifests;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
    if (entry->path().string().ends_with(".plugin.xml")) manifests.push_back(entry->path());
  if (error && error != std::errc::no_such_file_or_directory)
    tell("The plugin folder {folder} cannot be read: {reason}.", storage::systemReason(error.value()));
  std::sort(manifests.begin(), manifests.end());
  if (manifests.size() > mostManifests) {
    tell("The plugin folder {folder} holds more than {reason} plugins; the rest is left out.",
         std::to_string(mostManifests));
    manifests.resize(mostManifests);
  }
  return manifests;
}

}  // namespace

void useOnlyBundledPlugins() { onlyBundled = true; }

fs::path userPluginDirectory() {
  const fs::path data = userDataDirectory();
  return data.empty() ? data : data / "samenspel/plugins";
}

SearchPath standardSearchPath() {
  if (onlyBundled) return {{base::bundledPluginDirectory(), Origin::Bundled}};
  SearchPath path;
  for (std::string_view rest = environment("SAMENSPEL_PLUGIN_PATH"); !rest.empty();) {
    const std::size_t end = std::min(rest.find(':'), rest.size());
    if (end > 0) path.push_back({fs::path(rest.substr(0, end)), Origin::Developer});
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  path.push_back({base::bundledPluginDirectory(), Origin::Bundled});
  if (const fs::path own = userPluginDirectory(); !own.empty()) path.push_back({own, Origin::User});
  return path;
}

Catalogue Catalogue::read(const SearchPath& path) {
  Catalogue catalogue;
  for (const SearchFolder& where : path)
    for (const fs::path& manifest : manifestsIn(where.folder, catalogue.m_problems)) {
      auto plugin = readManifest(manifest, where.origin);
      if (plugin)
        catalogue.add(std::move(*plugin));
      else
        catalogue.m_problems.push_back(plugin.error());
    }
  std::sort(catalogue.m_plugins.begin(), catalogue.m_plugins.end(),
            [](const Plugin& a, const Plugin& b) { return a.id < b.id; });
  return catalogue;
}

void Catalogue::add(Plugin plugin) {
  const Plugin* first = find(plugin.id);
  if (first == nullptr) {
    m_plugins.push_back(std::move(plugin));
    return;
  }
  if (first->manifest == plugin.manifest) return;
  m_problems.push_back(
      {base::ErrorCode::Plugin,
       base::tr("There are two plugins with the id {id}: {first} is used, {second} is not. Remove one of the two.",
                {{"id", plugin.id}, {"first", first->manifest.string()}, {"second", plugin.manifest.string()}}),
       {plugin.manifest.string(), 0, 0, {}}});
}

const Plugin* Catalogue::find(std::string_view id) const {
  const auto found =
      std::find_if(m_plugins.begin(), m_plugins.end(), [&](const Plugin& plugin) { return plugin.id == id; });
  return found == m_plugins.end() ? nullptr : &*found;
}

}  // namespace analysis
