// SPDX-License-Identifier: MIT
#include <fcntl.h>
#include <unistd.h>

#include "base/hash.h"
#include "runner/plugin_library.h"
#include "runner/process.h"
#include "runner/protection.h"
#include "runner/run.h"
#include "storage/file.h"

namespace runner {
namespace {

base::Result<std::string> manifestOf(const Options& options) {
  const auto bytes = storage::readFile(options.plugin);  // before the plugin's own code could lay another there
  if (!bytes) return tl::unexpected(bytes.error());
  const auto library = PluginLibrary::load(options.plugin);
  if (!library) return tl::unexpected(library.error());
  const Description& description = library->description();
  if (!options.expectedId.empty() && options.expectedId != description.id) {
    return base::failure(base::ErrorCode::Invalid,
                         base::tr("The plugin says that its id is ‘{given}’; ‘{expected}’ was expected.",
                                  {{"given", description.id}, {"expected", options.expectedId}}));
  }
  return manifest(description, options.plugin.filename().string(), base::sha256(*bytes));
}

}  // namespace

int describe(const Options& options) {
  // Opened first: with a plugin loaded no file can be. What was there is of an older plugin.
  int output = STDOUT_FILENO;
  if (!options.output.empty()) output = open(options.output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  const std::string notWritten = base::tr("‘{file}’ could not be written.", {{"file", options.output.string()}});
  prepareProcess({output});
  if (options.sandbox) protect({options.plugin, true});
  const auto text = manifestOf(options);
  if (!text) {
    complain(text.error().message);
    return exitFailed;
  }
  if (output < 0 || !writeAll(output, *text)) {
    complain(notWritten);
    return exitFailed;
  }
  return exitDone;
}

int layers() {
  prepareProcess({});
  const std::string text = layersText(protect({{}, isFile(STDOUT_FILENO)}));
  return writeAll(STDOUT_FILENO, text) ? exitDone : exitFailed;
}

}  // namespace runner
