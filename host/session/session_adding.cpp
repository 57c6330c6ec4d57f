// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "diagram/scene.h"
#include "edit/actions/add.h"
#include "edit/actions/shapes.h"
#include "session/adding.h"
#include "session/diagrams.h"
#include "session/editing.h"
#include "session/session.h"
#include "session/state.h"

// Adding nodes and links.
namespace session {

using model::Type;

std::vector<LinkChoice> Session::linkChoices(std::string_view from, std::string_view to) const {
  std::vector<LinkChoice> choices;
  for (edit::LinkOption& option : edit::legalLinks(model(), from, to))
    choices.push_back(
        {option.type, std::move(option.from), std::move(option.to), std::move(option.refusal).value_or("")});
  return choices;
}

std::vector<NodeChoice> Session::nodeChoices(std::string_view from) const {
  return session::nodeChoices(model(), from);
}

base::Result<std::string> Session::addLink(Type type, std::string_view from, std::string_view to) {
  return performFor(m_state->document, base::tr("link"),
                    [&](edit::Transaction& transaction) { return edit::addLink(transaction, type, from, to); });
}

base::Result<std::string> Session::addNode(const NewNode& node) {
  return performFor(m_state->document, addingName(node.type), [&](edit::Transaction& transaction) {
    const auto id = session::addNode(transaction, node);
    if (!id) return id;
    auto done = putNewOn(transaction, node.diagram, {*id});
    if (done && node.at && transaction.model().contains(node.diagram)) {
      const diagram::Scene scene(transaction.model(), node.diagram, m_state->measurer());
      if (const auto box = scene.boxOf(*id))
        done = edit::place(transaction, node.diagram, *id, {node.at->x, node.at->y, box->width, box->height});
    }
    if (!done) return base::Result<std::string>(tl::unexpected(done.error()));
    return id;
  });
}

base::Result<std::string> Session::quickAdd(std::string_view text, const QuickAddContext& context) {
  const auto node = nodeFor(parseQuickAdd(text, base::language()), context, model());
  if (!node) return tl::unexpected(node.error());
  return addNode(*node);
}

base::Result<std::string> Session::addCriterion(std::string_view owner) {
  return performFor(m_state->document, addingName(Type::Criterion),
                    [&](edit::Transaction& transaction) { return edit::addCriterion(transaction, owner); });
}

base::Result<std::string> Session::addDiagram(std::string name) {
  return performFor(m_state->document, addingName(Type::Diagram), [&](edit::Transaction& transaction) {
    return edit::addDiagram(transaction, std::move(name), "lanes");
  });
}

}  // namespace session
