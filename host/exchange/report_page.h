// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "analysis/catalogue.h"
#include "analysis/report.h"
#include "model/model.h"
#include "paint/pango_measurer.h"

namespace exchange {

/// What a report page is made of. All of it must live while the page is made.
struct ReportInput {
  const model::Model& model;
  const std::vector<analysis::Report>& reports;  ///< of that model, in base::language()
  const analysis::Catalogue& catalogue;
  std::string contentHash;            ///< of the model's file
  bool clientView = false;            ///< model and reports are those of a reduced copy
  std::vector<std::string> diagrams;  ///< ids, in order; empty: the whole model in lanes
};

/// One self-contained page of HTML for A4, in base::language(): the profiles first, then the diagrams, the tables,
/// every finding with its proposals, what was put aside and why, the thresholds, and what it was made from. No script,
/// nothing from elsewhere, every text escaped; strict XML apart from its first line. The same input gives the same
/// bytes. Never a total score.
std::string reportPage(const ReportInput& input, const paint::PangoMeasurer& measurer);

}  // namespace exchange
