// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "analysis/report.h"
#include "base/date.h"
#include "model/model.h"

namespace session {

/// Why, by whom and until when a finding is put aside.
struct Waiver {
  std::string reason;
  std::string by = {};
  std::optional<base::Date> reviewOn = std::nullopt;  ///< from the day after it the finding is back
  std::optional<base::Date> on = std::nullopt;        ///< when it was put aside
};

/// The waiver of a finding that the model holds, whether or not its time is over.
std::optional<Waiver> waiverOf(const model::Model& model, const analysis::Finding& finding);

}  // namespace session
