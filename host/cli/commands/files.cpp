// SPDX-License-Identifier: MIT
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "session/sharing.h"

// The commands that write a file.
namespace cli {
namespace {

/// Reads, and says what there is to say about the file.
base::Result<session::LoadedModel> read(const std::string& path) {
  auto loaded = session::readInput(path);
  if (!loaded)
    report(loaded.error());
  else
    for (const storage::Note& note : loaded->notes) diagnose(note.place, "info", note.message);
  return loaded;
}

int ended(const base::Result<void>& result) {
  if (result) return Done;
  report(result.error());
  return Unreadable;
}

}  // namespace

int format(const FormatOptions& options) {
  const auto loaded = read(options.file);
  if (!loaded) return Unreadable;
  return ended(session::writeModelTo(options.output.empty() ? options.file : options.output, *loaded, options.file));
}

int layout(const LayoutOptions& options) {
  auto loaded = read(options.file);
  if (!loaded) return Unreadable;
  if (auto done = session::layOutInLanes(loaded->model, options.diagram); !done) return ended(done);
  return ended(session::writeModelTo(options.output.empty() ? options.file : options.output, *loaded, options.file));
}

int exportPicture(const ExportOptions& options) {
  const auto format = session::pictureFormatOf(options.output);
  if (!format) {
    diagnose({}, "error",
             base::tr("{file} does not say which kind of picture to make. Its name should end in .svg, .png or .pdf.",
                      {{"file", options.output}}));
    return Unreadable;
  }
  auto loaded = read(options.file);
  if (!loaded) return Unreadable;
  if (options.clientView) loaded = session::clientView(*loaded);
  const std::string line = options.clientView ? session::clientLine() : std::string();
  const auto bytes = session::picture(loaded->model, options.diagram, *format, line);
  if (!bytes) {
    report(bytes.error());
    return Unreadable;
  }
  return ended(session::writeOutput(options.output, *bytes));
}

}  // namespace cli
