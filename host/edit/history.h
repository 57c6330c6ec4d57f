// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/change.h"

namespace edit {

/// One thing the user did: its name, and the changes that take it back (or, once taken back, do it again).
struct Step {
  std::string name;  ///< translated, as in "Undo {name}"
  model::Changes changes;
};

/// What can be undone and redone, without limit. "Saved" is a place in it, so that undoing back to what was saved makes
/// the document unmodified again. A plain value; the document carries the steps out.
class History {
 public:
  /// A new step was done: what could be redone is gone.
  void record(Step step);

  bool canUndo() const { return !m_past.empty(); }
  bool canRedo() const { return !m_future.empty(); }
  /// Empty when there is nothing to undo (redo).
  std::string undoName() const { return canUndo() ? m_past.back().name : std::string(); }
  std::string redoName() const { return canRedo() ? m_future.back().name : std::string(); }

  /// Every step that can be undone, the first one first, and every one that can be redone, the next one last.
  const std::vector<Step>& past() const { return m_past; }
  const std::vector<Step>& future() const { return m_future; }

  /// The step to undo (redo), and after its changes were applied, the changes that take that back. Take one only when
  /// there is one, and always put it back.
  Step takeUndo();
  Step takeRedo();
  void putRedo(Step step) { m_future.push_back(std::move(step)); }
  void putUndo(Step step) { m_past.push_back(std::move(step)); }

  void markSaved() { m_saved = m_past.size(); }
  bool isSaved() const { return m_saved == m_past.size(); }
  /// What is saved is no longer what this history started from: a recovered document.
  void forgetSaved() { m_saved.reset(); }

 private:
  std::vector<Step> m_past;
  std::vector<Step> m_future;
  std::optional<std::size_t> m_saved = 0;  // nothing: a place that cannot be reached any more
};

}  // namespace edit
