// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/result.h"
#include "diagram/intent.h"
#include "session/session.h"

namespace desktop {

/// What is open in a window and what is selected in it: what panels show and commands act on. It tells its observer
/// of everything that changes. UI thread.
class Workspace {
 public:
  struct Observer {
    std::function<void()> leaving;                         ///< the session is about to go
    std::function<void()> opened;                          ///< another session
    std::function<void(const session::Changed&)> changed;  ///< the model, after the event
    std::function<void()> selected;                        ///< the selection
    std::function<void()> analysed;                        ///< results or their freshness
    std::function<void(const base::Error&)> refused;       ///< an edit was refused
  };
  /// All of `observer` must be callable as long as the workspace lives.
  explicit Workspace(Observer observer) : m_observer(std::move(observer)) {}

  /// Shows another session. Not null.
  void adopt(std::unique_ptr<session::Session> session);
  /// Gives the session away, for another window; nothing else may be called then but adopt.
  std::unique_ptr<session::Session> release();
  bool isOpen() const { return m_session != nullptr; }

  session::Session& session() const { return *m_session; }
  const model::Model& model() const { return m_session->model(); }

  /// Id of the diagram on the canvas; empty: the model has none and is laid out as it is.
  const std::string& diagram() const { return m_diagram; }
  void showDiagram(const std::string& id);

  const std::vector<std::string>& selection() const { return m_selection; }
  /// Selects; ids the model does not have are left out.
  void select(const std::vector<std::string>& ids, diagram::Select::Mode mode = diagram::Select::Mode::Replace);

  /// True when it succeeded; else the observer was told.
  template <class T>
  bool accepted(const base::Result<T>& result) const {
    if (!result) m_observer.refused(result.error());
    return result.has_value();
  }

 private:
  Observer m_observer;
  std::unique_ptr<session::Session> m_session;
  session::Subscription m_subscription;
  std::shared_ptr<void> m_analyses;
  std::string m_diagram;
  std::vector<std::string> m_selection;
};

}  // namespace desktop
