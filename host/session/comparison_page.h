// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "session/comparison.h"
#include "session/report_comparison.h"

namespace session {

/// One of the two versions that are compared.
struct ComparedModel {
  const model::Model& model;
  std::string name;         ///< what readers call it: a file's name without its folder, "the version of 10:15"
  std::string contentHash;  ///< SHA-256 of its file; empty: left out
};

/// The comparison of two versions as one self-contained page of HTML for A4, in base::language(): the changes in words
/// by what a meeting would discuss, then what the analyses find now and did not before, the other way round and
/// differently, then the numbers that changed, then what was compared. It is for the consultant, and says so. No
/// script, nothing from elsewhere, every text escaped; strict XML apart from its first line. The same input gives the
/// same bytes. Pure; any thread.
std::string comparisonPage(const ComparedModel& before, const ComparedModel& after, const Comparison& comparison,
                           const ReportChanges& reports);

}  // namespace session
