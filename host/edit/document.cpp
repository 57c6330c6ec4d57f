// SPDX-License-Identifier: MIT
#include "edit/document.h"

#include <algorithm>
#include <cassert>

#include "edit/transaction.h"

namespace edit {

base::Result<void> Document::perform(std::string name, const std::function<base::Result<void>(Transaction&)>& action) {
  Transaction transaction(*this, std::move(name));
  auto result = action(transaction);
  if (result) transaction.commit();
  return result;
}

bool Document::undo() {
  assert(!m_inTransaction);
  if (!m_history.canUndo()) return false;
  Step step = m_history.takeUndo();
  model::Changes done = step.changes;
  step.changes = applyAll(std::move(step.changes));
  m_history.putRedo(std::move(step));
  announce(std::move(done));
  return true;
}

bool Document::redo() {
  assert(!m_inTransaction);
  if (!m_history.canRedo()) return false;
  Step step = m_history.takeRedo();
  model::Changes done = step.changes;
  step.changes = applyAll(std::move(step.changes));
  m_history.putUndo(std::move(step));
  announce(std::move(done));
  return true;
}

Subscription Document::listen(Listener listener) {
  auto kept = std::make_shared<Listener>(std::move(listener));
  m_listeners.push_back(kept);
  return Subscription(std::move(kept));
}

/// Applies changes that are known to fit, and returns those that take them back, in the order to apply them.
model::Changes Document::applyAll(model::Changes changes) {
  model::Changes inverses;
  inverses.reserve(changes.size());
  for (model::Change& change : changes) {
    auto inverse = m_model.apply(std::move(change));
    assert(inverse);
    if (inverse) inverses.push_back(std::move(*inverse));
  }
  std::ranges::reverse(inverses);
  return inverses;
}

void Document::announce(model::Changes changes) {
  const Changed event{++m_revision, std::move(changes)};
  // A copy, because a listener may subscribe or unsubscribe others.
  const auto listeners = m_listeners;
  for (const auto& weak : listeners)
    if (const auto listener = weak.lock()) (*listener)(event);
  std::erase_if(m_listeners, [](const auto& weak) { return weak.expired(); });
}

}  // namespace edit
