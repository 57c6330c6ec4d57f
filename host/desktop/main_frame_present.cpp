// SPDX-License-Identifier: MIT
#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/diagram_tabs.h"
#include "desktop/main_frame.h"
#include "desktop/notice_bar.h"
#include "desktop/status_line.h"
#include "desktop/text.h"
#include "desktop/views/stage_card.h"
#include "desktop/workshop.h"
#include "desktop/zoom_control.h"

// Presenting: the whole screen, the client view, one diagram at a time, and nothing that could be changed by accident.
namespace desktop {

void MainFrame::present(bool presenting) {
  if (presenting == m_presenting || !m_workspace.isOpen()) return;
  m_presenting = presenting;
  if (presenting) {
    m_before = {utf8(m_aui.SavePerspective()), m_workspace.session().isClientView()};
    showClientView(true);
    for (std::size_t i = 0; i < m_aui.GetAllPanes().GetCount(); ++i)
      if (wxAuiPaneInfo& pane = m_aui.GetAllPanes().Item(i); pane.name != wx("centre")) pane.Hide();
    m_aui.Update();
    m_notice->dismiss();
  } else {
    m_aui.LoadPerspective(wx(m_before.panes), true);
  }
  for (wxWindow* part :
       {static_cast<wxWindow*>(m_tabs), static_cast<wxWindow*>(m_status), static_cast<wxWindow*>(m_zoom)})
    part->Show(!presenting);
  m_slide->Show(presenting);
  m_stageKeys->Show(presenting);
  m_workshop->show().setPresenting(presenting);
  m_canvas->setInviting(!presenting);
  if (!presenting) m_canvas->setSpotlight(false);
  ShowFullScreen(presenting, wxFULLSCREEN_ALL);
  if (!presenting && !m_before.client) showClientView(false);
  m_workspace.select({});
  Layout();
  m_tabs->GetParent()->Layout();
  CallAfter([this] {
    m_canvas->fit();
    m_canvas->SetFocus();
    refreshStage();
  });
}

void MainFrame::refreshStage() {
  if (!m_presenting) return;
  const auto diagrams = m_workspace.session().diagrams();
  const auto at = std::ranges::find(diagrams, m_workspace.diagram(), &session::DiagramName::id);
  const auto slide = std::size_t(at == diagrams.end() ? 0 : at - diagrams.begin());
  std::string name = at == diagrams.end() || at->name.empty() ? base::tr("Figure of eight") : at->name;
  if (const std::string hidden = m_workshop->show().hiddenInWords(); !hidden.empty()) name += " · " + hidden;
  const std::size_t count = std::max<std::size_t>(diagrams.size(), 1);
  m_slide->show(slide, count,
                base::tr("{number} of {count} · {name}",
                         {{"number", std::to_string(slide + 1)}, {"count", std::to_string(count)}, {"name", name}}));
  m_stageKeys->show(0, 0, base::tr("← → switch   + − zoom   Shift F5 spotlight   Esc back"));
  const wxSize room = m_canvas->GetClientSize();
  const int margin = FromDIP(24);
  m_slide->SetPosition(wxPoint(margin, room.y - m_slide->GetSize().y - FromDIP(16)));
  m_stageKeys->SetPosition(
      wxPoint(room.x - m_stageKeys->GetSize().x - margin, room.y - m_stageKeys->GetSize().y - FromDIP(16)));
}

void MainFrame::turnTo(int by) {
  const auto diagrams = m_workspace.session().diagrams();
  if (diagrams.empty()) return;
  const auto at = std::ranges::find(diagrams, m_workspace.diagram(), &session::DiagramName::id);
  const int now = at == diagrams.end() ? 0 : int(at - diagrams.begin());
  m_workspace.showDiagram(diagrams[std::size_t(std::clamp(now + by, 0, int(diagrams.size()) - 1))].id);
  CallAfter([this] {
    m_canvas->fit();
    refreshStage();
  });
}

/// Keys while presenting; all others do nothing.
void MainFrame::stageKey(wxKeyEvent& event) {
  if (!m_presenting) return event.Skip();
  switch (event.GetKeyCode()) {
    case WXK_F5:
      if (event.ShiftDown()) return m_canvas->setSpotlight(!m_canvas->spotlight());
      return present(false);
    case WXK_ESCAPE:
      return present(false);
    case WXK_RIGHT:
    case WXK_DOWN:
    case WXK_PAGEDOWN:
    case WXK_SPACE:
      return turnTo(1);
    case WXK_LEFT:
    case WXK_UP:
    case WXK_PAGEUP:
      return turnTo(-1);
    case '+':
    case '=':
    case WXK_NUMPAD_ADD:
      return m_canvas->zoomTo(m_canvas->zoom() * 1.25);
    case '-':
    case WXK_NUMPAD_SUBTRACT:
      return m_canvas->zoomTo(m_canvas->zoom() / 1.25);
    case '0':
      return m_canvas->fit();
    default:
      return;
  }
}

}  // namespace desktop
