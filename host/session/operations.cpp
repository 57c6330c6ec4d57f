// SPDX-License-Identifier: MIT
#include "session/operations.h"

#include <unistd.h>

#include <cstdio>

#include "base/hash.h"
#include "base/text.h"
#include "diagram/lanes_layout.h"
#include "edit/actions/add.h"
#include "edit/transaction.h"
#include "paint/pango_measurer.h"
#include "session/network_layout.h"
#include "storage/file.h"
#include "storage/layout.h"
#include "storage/model_writer.h"
#include "storage/safe_file.h"
#include "storage/schema.h"

namespace session {
namespace {

using model::Type;

base::Result<void> toStandardOutput(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size() && std::fflush(stdout) == 0) return {};
  return base::failure(base::ErrorCode::NotWritable, base::tr("Standard output could not be written."));
}

}  // namespace

base::Result<LoadedModel> readInput(const std::string& path) {
  if (path != "-") return storage::loadModel(path);
  const std::string name = base::tr("standard input");
  const auto bytes = storage::readDescriptor(STDIN_FILENO, name);
  if (!bytes) return tl::unexpected(bytes.error());
  auto loaded = storage::readModel(*bytes, name);
  if (loaded) loaded->contentHash = base::sha256(*bytes);
  return loaded;
}

base::Result<void> writeOutput(const std::string& path, std::string_view bytes) {
  if (path == "-") return toStandardOutput(bytes);
  const auto saved = storage::saveBytes(bytes, path, {});
  return saved ? base::Result<void>() : tl::unexpected(saved.error());
}

base::Result<void> writeModelTo(const std::string& path, const LoadedModel& loaded, const std::string& readFrom) {
  if (loaded.readOnly)
    return base::failure(base::ErrorCode::NewerFormat,
                         base::tr("{file} is of format {version}, which this program can read but not write.",
                                  {{"file", readFrom}, {"version", loaded.formatVersion}}));
  if (path == "-") return toStandardOutput(storage::writeModel(loaded.model));
  storage::SaveOptions options;
  if (path == readFrom) options.expectedHash = loaded.contentHash;
  const auto saved = storage::saveModel(loaded.model, path, options);
  return saved ? base::Result<void>() : tl::unexpected(saved.error());
}

std::vector<PlacedProblem> checkStructure(const LoadedModel& loaded) {
  std::vector<PlacedProblem> placed;
  for (model::Problem& problem : model::check(loaded.model)) {
    base::Place place = loaded.places.of(loaded.model, problem.element);
    placed.push_back({std::move(problem), std::move(place)});
  }
  return placed;
}

base::Result<void> layOut(model::Model& model, std::string_view diagram, LayoutKind kind) {
  const auto chosen = chooseDiagram(model, diagram);
  if (!chosen) return tl::unexpected(chosen.error());
  const bool network = kind == LayoutKind::Network;
  edit::Document document(model);
  auto done = document.perform("", [&](edit::Transaction& transaction) -> base::Result<void> {
    std::string canvas = *chosen;
    if (canvas.empty()) {
      auto added = edit::addDiagram(transaction, base::tr("Overview"), network ? "network" : "lanes");
      if (!added) return tl::unexpected(added.error());
      canvas = *added;
    }
    const paint::PangoMeasurer measurer;
    if (!network) return transaction.apply(diagram::writeLayout(transaction.model(), canvas, measurer, true));
    const auto places = arrange(networkTask(transaction.model(), canvas, {}, measurer), {});
    if (!places) return tl::unexpected(places.error());
    return transaction.apply(placesAsChanges(transaction.model(), *places));
  });
  if (done) model = document.model();
  return done;
}

std::vector<analysis::Report> runAnalyses(const model::Model& model, const std::vector<std::string>& only) {
  analysis::AnalyzeOptions options = analyzeOptions();
  options.only = only;
  return analysis::analyze(installedPlugins(), model, options);
}

std::string fileSchema() { return storage::writeSchema(); }

std::string_view fileFormatVersion() { return storage::formatVersion; }

}  // namespace session
