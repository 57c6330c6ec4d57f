// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "edit/transaction.h"
#include "model/vocabulary.h"

// Adding elements. Like all actions these are plain functions that compose changes inside a transaction; on failure the
// caller lets the transaction go, which takes back what they did.
namespace edit {

using Attributes = std::vector<std::pair<model::Attr, std::string>>;

/// An id for a new element that the model does not have yet. `type` must be one that has ids.
std::string freeId(const model::Model& model, model::Type type);

/// Adds an element of any type that has an id, with exactly these attributes. Returns its new id.
base::Result<std::string> addElement(Transaction& transaction, model::Type type, const Attributes& attributes);

/// Adds a node. Attributes the method requires and that are not given get its most cautious value: a layer is unknown,
/// a status an idea, an interest assumed. An empty name becomes the name of the type. Returns the new id.
base::Result<std::string> addNode(Transaction& transaction, model::Type type, std::string name,
                                  Attributes attributes = {});

/// Adds a link. Refused as linkRefusal says. Returns the new id.
base::Result<std::string> addLink(Transaction& transaction, model::Type type, std::string_view from,
                                  std::string_view to, Attributes attributes = {});

/// Why a link may not be added, as a sentence: an end that does not exist, ends its type does not have, a link of an
/// element with itself, one that is there already, a second organisation, a circle. Nothing: it may.
std::optional<std::string> linkRefusal(const model::Model& model, model::Type type, std::string_view from,
                                       std::string_view to);

/// A link two elements could have, by its type; `from` and `to` in the direction of the type.
struct LinkOption {
  model::Type type;
  std::string from;
  std::string to;
  std::optional<std::string> refusal;  ///< as linkRefusal says
};

/// All links whose ends fit the two elements, as asked or the other way round, in the order of the vocabulary. A link
/// that fits both ways comes as asked first; a contact comes once.
std::vector<LinkOption> legalLinks(const model::Model& model, std::string_view from, std::string_view to);

/// Lets an end of a link, Attr::From or Attr::To, be another element. Refused as linkRefusal says.
base::Result<void> moveEnd(Transaction& transaction, std::string_view link, model::Attr end, std::string_view to);

/// Adds a criterion to an ambition, an agreement or a step. Returns its id.
base::Result<std::string> addCriterion(Transaction& transaction, std::string_view owner);

/// Adds a diagram. Returns its id.
base::Result<std::string> addDiagram(Transaction& transaction, std::string name, std::string_view layout);

}  // namespace edit
