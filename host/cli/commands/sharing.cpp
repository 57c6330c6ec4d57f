// SPDX-License-Identifier: MIT
#include "session/sharing.h"

#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"

// The commands that write a copy for other eyes.
namespace cli {
namespace {

/// What can still be read in the copy: on standard output, unless the copy itself goes there.
void listTexts(const std::vector<session::SharedText>& texts, const std::string& copy) {
  if (copy == "-") return;
  if (texts.empty()) return print(base::tr("{file} holds no texts.", {{"file", copy}}) + "\n");
  print(base::tr("These texts can be read in {file}. Look through them before you share it.", {{"file", copy}}) + "\n");
  for (const session::SharedText& shared : texts) print("  " + shared.where + ": " + shared.text + "\n");
}

}  // namespace

int pseudonymise(const PseudonymOptions& options) {
  auto loaded = session::readInput(options.file);
  auto written = loaded ? session::refuseSameFile(options.file, options.output) : tl::unexpected(loaded.error());
  if (written) {
    for (const storage::Note& note : loaded->notes) diagnose(note.place, "info", note.message);
    auto copy = session::pseudonymised(loaded->model);
    loaded->model = std::move(copy.model);
    // Without its key the copy is worth nothing, so that comes first.
    written = session::writeKey(options.key, copy.key);
    if (written) written = session::writeModelTo(options.output, *loaded, options.file);
    if (written) listTexts(session::sharedTexts(loaded->model), options.output);
  }
  if (written) return Done;
  report(written.error());
  return Unreadable;
}

int reidentify(const PseudonymOptions& options) {
  auto loaded = session::readInput(options.file);
  const auto key = loaded ? session::readKey(options.key) : tl::unexpected(loaded.error());
  auto model = key ? session::reidentified(loaded->model, *key) : tl::unexpected(key.error());
  auto written = model ? session::refuseSameFile(options.file, options.output) : tl::unexpected(model.error());
  if (written) {
    loaded->model = std::move(*model);
    written = session::writeModelTo(options.output, *loaded, options.file);
  }
  if (written) return Done;
  report(written.error());
  return Unreadable;
}

int clientView(const CopyOptions& options) {
  auto loaded = session::readInput(options.file);
  auto written = loaded ? session::refuseSameFile(options.file, options.output) : tl::unexpected(loaded.error());
  if (written) {
    for (const storage::Note& note : loaded->notes) diagnose(note.place, "info", note.message);
    const auto copy = session::reducedCopy(loaded->model);
    for (const auto& withheld : copy.withheld)
      diagnose({options.file, 0, 0, {}}, "info", session::explained(withheld, loaded->model));
    loaded->model = copy.model;
    written = session::writeModelTo(options.output, *loaded, options.file);
    if (written) listTexts(session::sharedTexts(copy.model), options.output);
  }
  if (written) return Done;
  report(written.error());
  return Unreadable;
}

}  // namespace cli
