// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analysis/catalogue.h"
#include "analysis/report.h"
#include "diagram/text_measurer.h"
#include "model/model.h"
#include "session/views/sheet.h"

namespace session {

/// What views are made from; all of it must outlive the call. Computed values come from the reports, which may be of a
/// somewhat older model or not be there yet; what can be edited comes from the model.
struct ViewSource {
  const model::Model& model;
  const std::vector<analysis::Report>& reports;
  const analysis::Catalogue& catalogue;
  const diagram::TextMeasurer& measurer;
};

struct ViewName {
  std::string id;
  std::string title;
};

/// The views there are: those of the method first, then every table of every report.
std::vector<ViewName> viewsOf(const std::vector<analysis::Report>& reports, const analysis::Catalogue& catalogue);

/// The contents of a view; an id that no view has gives one that says so.
ViewContents viewOf(std::string_view id, const ViewSource& source);

}  // namespace session
