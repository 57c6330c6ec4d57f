// SPDX-License-Identifier: MIT
#include "edit/transaction.h"

#include <algorithm>
#include <cassert>

namespace edit {

Transaction::Transaction(Document& document, std::string name) : m_document(document), m_name(std::move(name)) {
  assert(!m_document.m_inTransaction);
  m_document.m_inTransaction = true;
}

Transaction::~Transaction() {
  if (m_open) rollBack();
}

base::Result<void> Transaction::apply(model::Change change) {
  auto inverse = m_document.m_model.apply(change);
  if (!inverse) return tl::unexpected(inverse.error());
  // Whoever does the same again elsewhere, from a journal, has not seen what was rolled back before.
  if (auto* add = std::get_if<model::AddElement>(&change))
    add->position = m_document.m_model.find(add->element.id)->position();
  m_done.push_back(std::move(change));
  m_inverses.push_back(std::move(*inverse));
  return {};
}

base::Result<void> Transaction::apply(model::Changes changes) {
  for (model::Change& change : changes)
    if (auto applied = apply(std::move(change)); !applied) return applied;
  return {};
}

void Transaction::commit() {
  assert(m_open);
  m_open = false;
  m_document.m_inTransaction = false;
  if (m_done.empty()) return;
  std::ranges::reverse(m_inverses);
  m_document.m_history.record({std::move(m_name), std::move(m_inverses)});
  m_document.announce(std::move(m_done));
}

void Transaction::rollBack() {
  m_open = false;
  m_document.m_inTransaction = false;
  std::ranges::reverse(m_inverses);
  m_document.applyAll(std::move(m_inverses));
}

}  // namespace edit
