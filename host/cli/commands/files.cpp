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

int exportReport(const ExportOptions& options) {
  auto loaded = read(options.file);
  if (!loaded) return Unreadable;
  if (options.clientView) loaded = session::clientView(*loaded);
  const auto reports =
      options.clientView ? session::runClientAnalyses(loaded->model, {}) : session::runAnalyses(loaded->model, {});
  for (const auto& one : reports)
    if (one.status != analysis::Status::Ok) diagnose({options.file, 0, 0, {}}, "warning", one.message);
  const auto page = session::reportPage(*loaded, reports, options.diagram, options.clientView);
  return ended(page ? session::writeOutput(options.output, *page) : tl::unexpected(page.error()));
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
  const auto kind = options.kind == "network" ? session::LayoutKind::Network : session::LayoutKind::Lanes;
  if (auto done = session::layOut(loaded->model, options.diagram, kind); !done) return ended(done);
  return ended(session::writeModelTo(options.output.empty() ? options.file : options.output, *loaded, options.file));
}

int exportFile(const ExportOptions& options) {
  if (options.output.ends_with(".html")) return exportReport(options);
  const auto format = session::pictureFormatOf(options.output);
  if (!format) {
    diagnose({}, "error",
             base::tr("{file} does not say what to make. Its name should end in .svg, .png, .pdf or .html.",
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
