// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagram/view_rule.h"
#include "edit/transaction.h"
#include "session/session.h"

// The diagrams of a model: what each of them shows, and the diagrams themselves. A saved view is a diagram that says
// what it shows and has the places of another one. Every edit is one step.
namespace session {

/// True when a diagram shows what fits a filter or is near something, apart from a list that somebody made.
bool isView(const model::Model& model, std::string_view diagram);

/// The diagrams on which a node stands, in their order.
std::vector<DiagramName> diagramsShowing(const model::Model& model, std::string_view id);

/// Adds a diagram that shows what a rule says, with `layout` "lanes", "network" or "free"; behind all others. With
/// `places` it has the places and the layout of that diagram, as far as there is one. Returns its id.
base::Result<std::string> addDiagram(Session& session, std::string name, std::string_view layout,
                                     const diagram::ViewRule& rule, std::string_view places = {});

/// A copy of a model in which a diagram shows these nodes alone (with `fades` the rest dimmed): what is on a canvas
/// now, for whoever draws it from a model. A model without that diagram is copied as it is.
model::Model asShown(const model::Model& model, std::string_view diagram, std::vector<std::string> nodes, bool fades);

/// A diagram shows something else from now on.
base::Result<void> setRule(Session& session, std::string_view diagram, const diagram::ViewRule& rule);

/// Takes nodes off a diagram, organisations with all that is theirs; they stay in the model. With an empty `diagram`
/// (the model has none) one is made. Refused when there is no node among `ids`.
base::Result<void> takeOff(Session& session, std::string_view diagram, const std::vector<std::string>& ids);

/// Puts nodes on a diagram. One that shows what fits a filter is refused with a sentence.
base::Result<void> putOn(Session& session, std::string_view diagram, const std::vector<std::string>& ids);

/// Inside another step: puts new nodes on a diagram that shows a list. Others show them, or not, by themselves.
base::Result<void> putNewOn(edit::Transaction& transaction, std::string_view diagram,
                            const std::vector<std::string>& ids);

/// Deletes a diagram with its places; the model stays as it is. Views that have its places get them.
base::Result<void> deleteDiagram(Session& session, std::string_view diagram);

/// Lets a diagram change places with the one before (-1) or behind it (1); nothing happens at the ends.
base::Result<void> moveDiagram(Session& session, std::string_view diagram, int by);

}  // namespace session
