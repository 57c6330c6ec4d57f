// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "exchange/pseudonyms.h"
#include "exchange/reduced_copy.h"
#include "exchange/typed_text.h"
#include "session/operations.h"

// A model file made fit for other eyes, without a window. The copies are made and looked through in host/exchange.
namespace session {

using exchange::clientLine;
using exchange::pseudonymised;
using exchange::PseudonymisedCopy;
using exchange::ReducedCopy;
using exchange::reducedCopy;
using exchange::reidentified;
using exchange::SharedText;
using exchange::sharedTexts;

/// A model as if it had been read from the file a save would make of it.
LoadedModel loadedOf(const model::Model& model);

/// A sentence for the consultant about a text that a reduced copy of `original` is without.
std::string explained(const ReducedCopy::Withheld& withheld, const model::Model& original);

/// What a client may see of a model file, as if it had been read from a file of its own: the hash is that of the file
/// writeModelTo() makes of it.
LoadedModel clientView(const LoadedModel& loaded);

/// The analyses of a reduced copy, without the findings that are never for a client; `only` as in runAnalyses.
std::vector<analysis::Report> runClientAnalyses(const model::Model& copy, const std::vector<std::string>& only);

/// The page of HTML a report is, in base::language(); `diagram` as for chooseDiagram, empty: all of them. With
/// `clientView` the model must be a reduced copy and the reports runClientAnalyses() of it. See exchange::reportPage.
base::Result<std::string> reportPage(const LoadedModel& loaded, const std::vector<analysis::Report>& reports,
                                     std::string_view diagram, bool clientView);

/// Writes a key to a file that must not be there yet: a key that is replaced is lost.
base::Result<void> writeKey(const std::string& path, std::string_view bytes);
/// The bytes of a key file, with the checks of every file that is read.
base::Result<std::string> readKey(const std::string& path);

/// Refuses to write a copy over the file it was made of.
base::Result<void> refuseSameFile(const std::string& from, const std::string& to);

}  // namespace session
