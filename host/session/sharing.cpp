// SPDX-License-Identifier: MIT
#include "session/sharing.h"

#include <filesystem>

#include "analysis/client_findings.h"
#include "base/hash.h"
#include "base/text.h"
#include "storage/model_writer.h"

namespace session {

LoadedModel clientView(const LoadedModel& loaded) {
  LoadedModel copy;
  copy.model = reducedCopy(loaded.model).model;
  copy.readOnly = loaded.readOnly;
  copy.formatVersion = loaded.formatVersion;
  copy.contentHash = base::sha256(storage::writeModel(copy.model));
  return copy;
}

std::vector<analysis::Report> runClientAnalyses(const model::Model& copy, const std::vector<std::string>& only) {
  auto reports = runAnalyses(copy, only);
  analysis::leaveOutConsultantFindings(reports);
  return reports;
}

base::Result<void> refuseSameFile(const std::string& from, const std::string& to) {
  std::error_code ignored;
  if (from == "-" || to == "-" || !std::filesystem::equivalent(from, to, ignored)) return {};
  return base::failure(
      base::ErrorCode::Invalid,
      base::tr("{file} is the model itself. Give the copy another name, so that nothing is lost.", {{"file", to}}));
}

}  // namespace session
