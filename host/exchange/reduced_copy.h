// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/copy_ids.h"
#include "model/model.h"

namespace exchange {

/// The line that everything made of a reduced copy carries, whether or not something was left out; in the user's
/// language.
std::string clientLine();

/// What a client may see of a model, as a model of its own (metamodel C4). A value.
struct ReducedCopy {
  /// A text of the model that the copy is without, because it says what a hidden element is called or says.
  struct Withheld {
    std::string element;  ///< id in the model; empty: the root
    model::Attr attribute = model::Attr::Note;
  };

  model::Model model;
  CopyIds ids;
  std::vector<Withheld> withheld;
};

/// Makes the reduced copy. Left out: every element marked for the consultant, every interest that was not voiced, and
/// all that hangs on them (links, criteria, shapes, bends, waivers); waivers of findings that are never for a client;
/// notes and authors of overridden topics; content and attributes the format does not know, except what a diagram says
/// that it shows; a diagram that has nothing left to show; texts that name something hidden. The rest has fresh ids,
/// numbered without gaps, and stands in the order of a canonical file. With the `ids` of an earlier copy of the same
/// model, what was in that one keeps its id. A pure function: the same model and ids give the same copy. See
/// decisions/0005-client-view.md.
ReducedCopy reducedCopy(const model::Model& model, CopyIds ids = {});

/// An edit of the copy as an edit of the model, see toOriginal(); also refused for a text that was withheld, because
/// the user would overwrite what does not stand there.
base::Result<model::Changes> editOfOriginal(ReducedCopy& copy, const model::Changes& edit,
                                            const model::Model& original);

}  // namespace exchange
