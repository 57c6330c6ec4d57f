// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "edit/transaction.h"
#include "model/model.h"

namespace edit {

/// The nodes among `ids` as data to paste elsewhere: with their criteria, the links among them, the organisation each
/// belongs to, and their shapes on `diagram` (which comes along, so that the whole is a model of its own).
std::vector<model::ElementData> copied(const model::Model& model, const std::vector<std::string>& ids,
                                       std::string_view diagram);

struct Pasted {
  std::vector<std::string> nodes;  ///< their new ids
  std::vector<std::string> notes;  ///< sentences about links that were left out, because an end is not there
};

/// Adds copies of `elements`, from this model or another, under new ids. Nodes that have a shape are placed on
/// `diagram`, moved by `offset` in both directions (logical pixels). Everything but nodes, links, criteria and shapes
/// is left out.
base::Result<Pasted> paste(Transaction& transaction, const std::vector<model::ElementData>& elements,
                           std::string_view diagram, double offset);

}  // namespace edit
