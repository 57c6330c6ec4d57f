// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runner/options.h"
#include "runner/plugin_library.h"
#include "runner/sink.h"

namespace runner {

/// How a run ended.
struct Outcome {
  std::string_view status = "failed";  ///< ok, failed, refused, cancelled
  std::string message = {};            ///< a whole sentence unless it is ok
  std::vector<Refusal> refusals = {};
};

/// Does with a plugin and a model what the options ask for: analyses it once, or carries out a task of `check`. What
/// the plugin reports is in the sink. A plugin may be compiled by anything and let anything escape: it is caught and
/// named.
Outcome carryOut(const Options& options, const PluginLibrary& library, const Snapshot& snapshot, Sink& sink);

}  // namespace runner
