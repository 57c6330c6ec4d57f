// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "edit/history.h"
#include "model/model.h"

namespace edit {

class Transaction;

/// The one event: the model is now at `revision`, after these changes in this order.
struct Changed {
  std::uint64_t revision = 0;
  model::Changes changes;
};

using Listener = std::function<void(const Changed&)>;

/// Keeps a listener subscribed while it lives; may outlive the document.
class Subscription {
 public:
  Subscription() = default;
  explicit Subscription(std::shared_ptr<Listener> listener) : m_listener(std::move(listener)) {}

 private:
  std::shared_ptr<Listener> m_listener;
};

/// A model being edited: every change goes through a Transaction, can be undone, and is told to whoever listens.
/// Thread: one at a time, the user interface's. Ownership: owns the model and its history.
class Document {
 public:
  explicit Document(model::Model model = {}) : m_model(std::move(model)) {}
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  const model::Model& model() const { return m_model; }
  /// Grows by one with every event. The same number means the same content.
  std::uint64_t revision() const { return m_revision; }

  /// Carries out a user action as one step named `name` (translated). When the action fails, everything it did is
  /// rolled back and its error comes back. An action that changes nothing leaves no step.
  base::Result<void> perform(std::string name, const std::function<base::Result<void>(Transaction&)>& action);

  /// False when there is nothing to undo (redo). Not inside a transaction.
  bool undo();
  bool redo();
  const History& history() const { return m_history; }

  bool isModified() const { return !m_history.isSaved(); }
  /// What the model is now has been saved.
  void markSaved() { m_history.markSaved(); }
  /// It was never saved as it is: a recovered or imported model.
  void markUnsaved() { m_history.forgetSaved(); }

  /// `listener` is called after every commit, undo and redo, on the thread that made it, in the order of subscribing.
  /// It must not change the document.
  [[nodiscard]] Subscription listen(Listener listener);

 private:
  friend class Transaction;
  model::Changes applyAll(model::Changes changes);
  void announce(model::Changes changes);

  model::Model m_model;
  History m_history;
  std::uint64_t m_revision = 0;
  std::vector<std::weak_ptr<Listener>> m_listeners;
  bool m_inTransaction = false;
};

}  // namespace edit
