// SPDX-License-Identifier: MIT
#include "session/client_link.h"

#include <utility>

#include "compare/diff.h"
#include "edit/transaction.h"

namespace session {

ClientLink::ClientLink(edit::Document& model, edit::Document& copy, Post post,
                       std::function<void(const base::Error&)> refused)
    : m_model(model),
      m_copy(copy),
      m_post(std::move(post)),
      m_refused(std::move(refused)),
      m_alive(std::make_shared<ClientLink*>(this)) {
  follow();
  m_onModel = m_model.listen([this](const edit::Changed&) { later(); });
  m_onCopy = m_copy.listen([this](const edit::Changed& changed) {
    if (m_following) return;
    m_edits.push_back({m_copy.history().undoName(), changed.changes});
    later();
  });
}

ClientLink::~ClientLink() = default;

void ClientLink::later() {
  if (m_waiting) return;
  m_waiting = true;
  if (m_post)
    m_post([alive = std::weak_ptr(m_alive)] {
      if (const auto self = alive.lock()) (*self)->settle();
    });
}

void ClientLink::settle() {
  m_waiting = false;
  for (const Edit& edit : std::exchange(m_edits, {})) carryOver(edit);
  follow();
}

void ClientLink::carryOver(const Edit& edit) {
  auto changes = exchange::editOfOriginal(m_reduced, edit.changes, m_model.model());
  if (!changes) return m_refused(changes.error());
  const auto done = m_model.perform(
      edit.name, [&](edit::Transaction& transaction) { return transaction.apply(std::move(*changes)); });
  if (!done) m_refused(done.error());
}

void ClientLink::follow() {
  m_reduced = exchange::reducedCopy(m_model.model(), std::move(m_reduced.ids));
  m_following = true;
  const auto done = m_copy.perform("", [&](edit::Transaction& transaction) {
    return transaction.apply(compare::diff(m_copy.model(), m_reduced.model));
  });
  static_cast<void>(done);  // changes from what it is to what it should be
  m_following = false;
}

}  // namespace session
