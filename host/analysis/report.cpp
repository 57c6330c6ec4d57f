// SPDX-License-Identifier: MIT
#include "analysis/report.h"

#include <algorithm>
#include <array>

namespace analysis {
namespace {

constexpr std::array<std::string_view, 5> severities = {"error", "warning", "info", "question", "strength"};
constexpr std::array<std::string_view, 7> statuses = {"ok",      "failed",    "crashed", "timed-out",
                                                      "refused", "cancelled", "not-run"};

}  // namespace

std::string_view token(Severity severity) { return severities[std::size_t(severity)]; }
std::string_view token(Status status) { return statuses[std::size_t(status)]; }

std::optional<Severity> severityNamed(std::string_view token) {
  const auto found = std::find(severities.begin(), severities.end(), token);
  if (found == severities.end()) return std::nullopt;
  return Severity(found - severities.begin());
}

}  // namespace analysis
