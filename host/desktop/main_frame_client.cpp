// SPDX-License-Identifier: MIT
#include "base/date.h"
#include "desktop/action_bars.h"
#include "desktop/file_commands.h"
#include "desktop/main_frame.h"
#include "desktop/notes_panel.h"
#include "desktop/property_panel.h"
#include "desktop/review_commands.h"
#include "desktop/settings.h"
#include "desktop/text.h"
#include "desktop/views/client_banner.h"
#include "desktop/workshop.h"
#include "diagram/words.h"

// The client view: in this window instead of the consultant's, or in a window of its own for the projector.
namespace desktop {

void MainFrame::showClientView(bool client) {
  if (m_owner != nullptr || !m_workspace.isOpen() || client == m_workspace.session().isClientView()) return;
  m_review->close();
  m_properties->keep();
  m_workshop->notesPanel().keep();
  const session::Session& before = m_workspace.session();
  const auto other = [&](const std::string& id) {
    return client ? id : before.idInWhole(id);  // into the client's ids: once there are any
  };
  std::vector<std::string> selection;
  for (const std::string& id : m_workspace.selection()) selection.push_back(other(id));
  std::string diagram = other(m_workspace.diagram());
  m_switching = true;
  if (client) {
    m_whole = m_workspace.release();
    m_workspace.adopt(session::Session::clientView(*m_whole, m_post));
    for (std::string& id : selection) id = m_workspace.session().idInClientView(id);
    diagram = m_workspace.session().idInClientView(diagram);
  } else {
    m_workspace.adopt(std::move(m_whole));
  }
  m_switching = false;
  if (!diagram.empty()) m_workspace.showDiagram(diagram);
  m_workspace.select(selection);
  m_actions = makeTable();
  replaceMenus(*this, m_actions);
}

std::unique_ptr<session::Session> MainFrame::handOver() {
  m_files->keepTyped();
  auto session = m_workspace.release();
  // What is already on its way to this window finds a model.
  m_workspace.adopt(session::Session::create(m_post));
  return session;
}

MainFrame& MainFrame::openClientWindow() {
  if (m_clientWindow) {
    m_clientWindow->Raise();
    return *m_clientWindow;
  }
  m_clientWindow = new MainFrame(m_settings, m_windows, this);
  m_clientWindow->workspace().adopt(session::Session::clientView(m_workspace.session().whole(), m_post));
  m_clientWindow->Show();
  return *m_clientWindow;
}

void MainFrame::closeClientWindow() {
  // At once, because it shows a part of what is about to go.
  if (MainFrame* window = m_clientWindow) {
    m_clientWindow = nullptr;
    delete window;
  }
}

/// Before the session of this window goes.
void MainFrame::leave() {
  if (m_review) m_review->close();
  if (m_switching) return;
  closeClientWindow();
  m_workshop->leave();
}

/// After another one came.
void MainFrame::arrived() {
  const session::Session& session = m_workspace.session();
  if (!session.isClientView()) m_whole.reset();
  m_banner->Show(session.isClientView());
  Layout();
}

void MainFrame::refreshBanner() {
  const session::Session& session = m_workspace.session();
  if (!session.isClientView()) return;
  const auto day = m_workspace.model().root().date(model::Attr::AsOf);
  m_banner->setAbout(diagram::joined({session.title(), day ? base::longDate(*day, base::language()) : ""}));
}

}  // namespace desktop
