// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "edit/transaction.h"
#include "session/quick_add.h"
#include "session/session.h"

// How nodes come into a model: what one typed line, a list of them and the gestures on a diagram share.
namespace session {

/// What is meant when a line does not say: a role where there is a place for one.
model::Type usualType(const QuickAddContext& context, const model::Model& model);

/// The organisation an element belongs to, or is; empty when there is none.
std::string organisationOf(const model::Element& element);

/// See Session::nodeChoices.
std::vector<NodeChoice> nodeChoices(const model::Model& model, std::string_view from);

/// How a new node of this type would be linked with an element: the first way there is, between roles a contact.
/// Nothing: in no way.
std::optional<NodeChoice> linkFor(const model::Model& model, model::Type node, const model::Element& target);

/// What a line of quick-add asks for. Refused with a sentence: no name, a layer there is not, an organisation or target
/// that is not there or of which there are several, a target that nothing links with such a node.
base::Result<NewNode> nodeFor(const QuickAddLine& line, const QuickAddContext& context, const model::Model& model);

/// Adds a node with its organisation and its link; its place, `at`, is not looked at. Returns its id.
base::Result<std::string> addNode(edit::Transaction& transaction, const NewNode& node);

/// The name of the step that adds something of this type.
std::string addingName(model::Type type);

}  // namespace session
