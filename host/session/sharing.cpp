// SPDX-License-Identifier: MIT
#include "session/sharing.h"

#include <filesystem>

#include "analysis/client_findings.h"
#include "base/hash.h"
#include "base/text.h"
#include "exchange/report_page.h"
#include "paint/pango_measurer.h"
#include "storage/file.h"
#include "storage/model_writer.h"

namespace session {

LoadedModel loadedOf(const model::Model& model) {
  LoadedModel loaded;
  loaded.model = model;
  loaded.contentHash = base::sha256(storage::writeModel(model));
  return loaded;
}

std::string explained(const ReducedCopy::Withheld& withheld, const model::Model& original) {
  const auto language = base::language();
  const auto element = withheld.element.empty() ? std::optional(original.root()) : original.find(withheld.element);
  const auto* attribute = model::attributeOf(element->type(), withheld.attribute);
  return base::tr("{attribute} of {type} “{name}” tells of something hidden, so the copy is without it.",
                  {{"attribute", std::string(attribute->label.in(language))},
                   {"type", std::string(element->info().label.in(language))},
                   {"name", std::string(element->name())}});
}

LoadedModel clientView(const LoadedModel& loaded) {
  LoadedModel copy = loadedOf(reducedCopy(loaded.model).model);
  copy.readOnly = loaded.readOnly;
  copy.formatVersion = loaded.formatVersion;
  return copy;
}

std::vector<analysis::Report> runClientAnalyses(const model::Model& copy, const std::vector<std::string>& only) {
  auto reports = runAnalyses(copy, only);
  analysis::leaveOutConsultantFindings(reports);
  return reports;
}

base::Result<std::string> reportPage(const LoadedModel& loaded, const std::vector<analysis::Report>& reports,
                                     std::string_view diagram, bool clientView) {
  const auto catalogue = installedPlugins();
  exchange::ReportInput input{loaded.model, reports, catalogue, loaded.contentHash, clientView, {}};
  if (!diagram.empty()) {
    const auto chosen = chooseDiagram(loaded.model, diagram);
    if (!chosen) return tl::unexpected(chosen.error());
    input.diagrams.push_back(*chosen);
  } else {
    for (const auto& one : loaded.model.elements(model::Type::Diagram)) input.diagrams.emplace_back(one.id());
  }
  return exchange::reportPage(input, paint::PangoMeasurer());
}

base::Result<void> writeKey(const std::string& path, std::string_view bytes) {
  std::error_code ignored;
  if (path != "-" && std::filesystem::exists(std::filesystem::symlink_status(path, ignored)))
    return base::failure(
        base::ErrorCode::NotWritable,
        base::tr("{file} is there already, and a key that is replaced is lost. Give another name.", {{"file", path}}));
  const auto written = writeOutput(path, bytes);
  // Whoever has the key can name everybody in the copy.
  if (written && path != "-")
    std::filesystem::permissions(path, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 ignored);
  return written;
}

base::Result<std::string> readKey(const std::string& path) { return storage::readFile(path); }

base::Result<void> refuseSameFile(const std::string& from, const std::string& to) {
  std::error_code ignored;
  if (from == "-" || to == "-" || !std::filesystem::equivalent(from, to, ignored)) return {};
  return base::failure(
      base::ErrorCode::Invalid,
      base::tr("{file} is the model itself. Give the copy another name, so that nothing is lost.", {{"file", to}}));
}

}  // namespace session
