// SPDX-License-Identifier: MIT
#include "desktop/workspace.h"

#include <algorithm>

namespace desktop {

void Workspace::adopt(std::unique_ptr<session::Session> session) {
  if (m_session) m_observer.leaving();
  m_subscription = {};
  m_analyses.reset();
  m_session = std::move(session);
  m_selection.clear();
  const auto diagrams = m_session->diagrams();
  m_diagram = diagrams.empty() ? std::string() : diagrams.front().id;
  m_subscription = m_session->onChanged([this](const session::Changed& changed) {
    const auto now = m_session->diagrams();
    const bool there = std::any_of(now.begin(), now.end(),
                                   [this](const session::DiagramName& diagram) { return diagram.id == m_diagram; });
    if (!there) m_diagram = now.empty() ? std::string() : now.front().id;
    m_observer.changed(changed);
    if (std::erase_if(m_selection, [this](const std::string& id) { return !model().contains(id); }) > 0)
      m_observer.selected();
  });
  m_session->onRefused([this](const base::Error& error) { m_observer.refused(error); });
  m_analyses = m_session->analyses().onChanged([this] { m_observer.analysed(); });
  m_observer.opened();
}

std::unique_ptr<session::Session> Workspace::release() {
  m_subscription = {};
  m_analyses.reset();
  return std::move(m_session);
}

void Workspace::showDiagram(const std::string& id) {
  if (id == m_diagram) return;
  m_diagram = id;
  m_observer.opened();
}

void Workspace::select(const std::vector<std::string>& ids, diagram::Select::Mode mode) {
  using Mode = diagram::Select::Mode;
  std::vector<std::string> selection = mode == Mode::Replace ? std::vector<std::string>{} : m_selection;
  for (const std::string& id : ids) {
    if (!model().contains(id)) continue;
    const auto at = std::find(selection.begin(), selection.end(), id);
    if (at == selection.end())
      selection.push_back(id);
    else if (mode == Mode::Toggle)
      selection.erase(at);
  }
  if (selection == m_selection) return;
  m_selection = std::move(selection);
  m_observer.selected();
}

}  // namespace desktop
