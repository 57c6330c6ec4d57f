// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "exchange/reduced_copy.h"
#include "session/operations.h"

// A model file made fit for other eyes, without a window. The copies are made and looked through in host/exchange.
namespace session {

using exchange::clientLine;
using exchange::ReducedCopy;
using exchange::reducedCopy;
using exchange::SharedText;
using exchange::sharedTexts;

/// What a client may see of a model file, as if it had been read from a file of its own: the hash is that of the file
/// writeModelTo() makes of it.
LoadedModel clientView(const LoadedModel& loaded);

/// The analyses of a reduced copy, without the findings that are never for a client; `only` as in runAnalyses.
std::vector<analysis::Report> runClientAnalyses(const model::Model& copy, const std::vector<std::string>& only);

/// Refuses to write a copy over the file it was made of.
base::Result<void> refuseSameFile(const std::string& from, const std::string& to);

}  // namespace session
