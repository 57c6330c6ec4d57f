// SPDX-License-Identifier: MIT
#include "analysis/plugin_folder.h"

#include <vector>

#include "analysis/checks/plugin_check.h"
#include "storage/file.h"
#include "storage/posix_file.h"

namespace analysis {
namespace {

namespace fs = std::filesystem;

tl::unexpected<base::Error> notCopied(const fs::path& folder, int number) {
  return base::failure(base::ErrorCode::NotWritable,
                       base::tr("The plugin could not be copied to {folder}: {reason}.",
                                {{"folder", folder.string()}, {"reason", storage::systemReason(number)}}),
                       {folder.string(), 0, 0, {}});
}

tl::unexpected<base::Error> refuse(const Plugin& plugin, std::string_view sentence, const fs::path& file) {
  return base::failure(base::ErrorCode::Plugin, base::tr(sentence, {{"id", plugin.id}, {"file", file.string()}}),
                       {file.string(), 0, 0, {}});
}

/// What lies in the folder already, of this plugin and of others.
base::Result<std::vector<fs::path>> filesToReplace(const Plugin& plugin, const fs::path& folder) {
  std::vector<fs::path> older;
  const Catalogue own = Catalogue::read({{folder, Origin::User}});
  for (const Plugin& there : own.plugins()) {
    if (there.id == plugin.id) {
      older = {there.manifest, there.library};
      continue;
    }
    for (const fs::path& name : {plugin.manifest.filename(), plugin.library.filename()})
      if (there.manifest.filename() == name || there.library.filename() == name)
        return refuse(plugin, "The plugin {id} was not added: {file} belongs to another plugin. Remove that one first.",
                      folder / name);
  }
  return older;
}

}  // namespace

base::Result<Plugin> copyPlugin(const fs::path& file, const fs::path& folder, const Catalogue& known) {
  const auto manifests = manifestsAt(file);
  if (!manifests) return tl::unexpected(manifests.error());
  if (manifests->size() != 1)
    return base::failure(base::ErrorCode::Plugin,
                         base::tr("{file} holds several plugins. Add them one by one.", {{"file", file.string()}}),
                         {file.string(), 0, 0, {}});
  auto plugin = readManifest(manifests->front(), Origin::User);
  if (!plugin) return plugin;
  if (const auto verified = verifyLibrary(*plugin); !verified) return tl::unexpected(verified.error());
  if (const Plugin* same = known.find(plugin->id); same != nullptr && same->origin != Origin::User)
    return refuse(*plugin, "There is a plugin with the id {id} already, in {file}. It would be used instead.",
                  same->manifest);
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return notCopied(folder, error.value());
  if (fs::equivalent(plugin->manifest, folder / plugin->manifest.filename(), error)) return plugin;
  const auto older = filesToReplace(*plugin, folder);
  if (!older) return tl::unexpected(older.error());
  // The manifest last: without it nobody looks at the library.
  for (const fs::path& from : {plugin->library, plugin->manifest}) {
    const auto bytes = storage::readFile(from);
    if (!bytes) return tl::unexpected(bytes.error());
    if (const int number = storage::posix::replaceWith(folder / from.filename(), *bytes); number != 0)
      return notCopied(folder, number);
  }
  auto copied = readManifest(folder / plugin->manifest.filename(), Origin::User);
  if (copied)
    for (const fs::path& old : *older)
      if (old != copied->manifest && old != copied->library) fs::remove(old, error);
  return copied;
}

}  // namespace analysis
