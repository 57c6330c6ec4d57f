// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "edit/transaction.h"
#include "model/model.h"

namespace edit {

/// The nodes among `ids` as data to paste elsewhere, a model of its own: with their criteria, their shapes and bends on
/// all diagrams (which come along), and all their links. What a link leads to besides comes along by type and name
/// alone; a setting names these, so that paste() looks for them instead of adding them.
std::vector<model::ElementData> copied(const model::Model& model, const std::vector<std::string>& ids);

/// The setting that holds the ids of what comes along by name alone, separated by spaces.
inline constexpr std::string_view outsideSetting = "clipboard.outside";

struct Pasted {
  std::vector<std::string> nodes;  ///< their new ids
  std::vector<std::string> notes;  ///< a sentence about links that were left out, because an end is not there
};

/// Adds copies of `elements`, from this model or another, under new ids. Links among them come along; a link to
/// something else does when that is here (the same id, type and name, or the only one of that type and name) and the
/// original of the copy is not: what was cut comes back as it was, a second copy has no ties but its organisation.
/// Nodes that have a shape are placed on `diagram`, moved by `offset` in both directions (logical pixels) until no
/// other copy is there. Everything but nodes, links, criteria, shapes and bends is left out.
base::Result<Pasted> paste(Transaction& transaction, const std::vector<model::ElementData>& elements,
                           std::string_view diagram, double offset);

}  // namespace edit
