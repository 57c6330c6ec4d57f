// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "analysis/report.h"
#include "base/result.h"
#include "model/model.h"

namespace analysis {

/// Reads what samenspel-runner wrote (runner/report_format.md) about `model`. The bytes are not trusted: sizes are
/// bounded, numbers finite, every id must be an element of the model, every word one of the format. On failure the
/// whole report is refused; ErrorCode::Plugin: it is not complete, ErrorCode::Invalid: it says something that is not
/// allowed. `name` is the plugin's, for messages.
base::Result<Report> readReport(std::string_view bytes, const model::Model& model, std::string_view name);

}  // namespace analysis
