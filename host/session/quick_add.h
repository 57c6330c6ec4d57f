// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"
#include "model/model.h"

namespace session {

/// What a line of quick-add says: "r: Head of studies @Green College #management x3 >Steering group".
struct QuickAddLine {
  std::optional<model::Type> type;  ///< by its prefix
  std::string name;
  std::string organisation;  ///< after @
  std::string layer;         ///< after #
  std::string count;         ///< after × or x and before nothing but digits
  std::string target;        ///< after >
};

/// Takes the line apart. A prefix is one of the language's letters and a colon; a mark counts at the start of a word
/// only, so that a name may hold an e-mail address. Never fails: what is no mark is name.
QuickAddLine parseQuickAdd(std::string_view line, base::Language language);

/// The node whose name is `name`, else the only one whose name starts with it, letter case aside; with a type only
/// among those. Nothing when there is none or more than one.
std::optional<model::Element> nodeNamed(const model::Model& model, std::string_view name,
                                        std::optional<model::Type> type = std::nullopt);

/// The token of a value of role.layer by its token or the start of its label in either language; empty when none fits.
std::string_view layerNamed(std::string_view name);

}  // namespace session
