// SPDX-License-Identifier: MIT
#include "desktop/windows.h"

#include <wx/app.h>
#include <wx/display.h>

#include <algorithm>
#include <cmath>

#include "desktop/agenda_commands.h"
#include "desktop/canvas.h"
#include "desktop/file_commands.h"
#include "desktop/help_commands.h"
#include "desktop/main_frame.h"
#include "desktop/settings.h"
#include "desktop/workshop.h"
#include "desktop/workspace.h"

namespace desktop {
namespace {

OpenWindow stateOf(MainFrame& window) {
  OpenWindow state;
  state.path = window.workspace().session().path().string();
  state.diagram = window.workspace().diagram();
  state.zoom = int(std::lround(window.canvas().zoom() * 100));
  state.frame = window.GetRect();
  state.maximised = window.IsMaximized();
  return state;
}

void showAs(MainFrame& window, const OpenWindow& state) {
  const bool onScreen = wxDisplay::GetFromPoint(state.frame.GetTopLeft()) != wxNOT_FOUND;
  if (onScreen && state.frame.width > 0) window.SetSize(state.frame);
  if (state.maximised) window.Maximize();
  const auto diagrams = window.workspace().session().diagrams();
  if (std::ranges::find(diagrams, state.diagram, &session::DiagramName::id) != diagrams.end())
    window.workspace().showDiagram(state.diagram);
  // Until it is on screen a diagram is fitted to the window.
  if (state.zoom > 0)
    window.canvas().onFirstPaint = [&window, zoom = state.zoom] {
      window.CallAfter([&window, zoom] { window.canvas().zoomTo(zoom / 100.0); });
    };
}

}  // namespace

MainFrame& Windows::make() {
  auto* window = new MainFrame(m_settings, *this);
  wxTheApp->SetTopWindow(window);
  return *window;
}

void Windows::show(MainFrame& window) {
  window.Show();
  window.canvas().SetFocus();
}

MainFrame& Windows::open(const std::filesystem::path& path) {
  MainFrame& window = make();
  if (path.empty() || !window.files().open(path)) window.files().startEmpty();
  show(window);
  return window;
}

MainFrame& Windows::openAsNew(const std::filesystem::path& path, MainFrame* window) {
  const bool here = window != nullptr && window->files().isUntouched();
  MainFrame& target = here ? *window : make();
  if (!target.files().openAsNew(path) && !here) target.files().startEmpty();
  show(target);
  return target;
}

std::vector<MainFrame*> Windows::all() const {
  std::vector<MainFrame*> windows;
  for (wxWindow* window : wxTopLevelWindows)
    if (auto* frame = dynamic_cast<MainFrame*>(window); frame != nullptr && !frame->isClientWindow() &&
                                                        !wxTheApp->IsScheduledForDestruction(frame) &&
                                                        frame->workspace().isOpen())
      windows.push_back(frame);
  return windows;
}

MainFrame* Windows::showing(const std::filesystem::path& path) const {
  for (MainFrame* window : all()) {
    std::error_code error;
    const auto& open = window->workspace().session().path();
    if (!open.empty() && std::filesystem::equivalent(open, path, error)) return window;
  }
  return nullptr;
}

MainFrame& Windows::openFirst(const std::vector<std::string>& files) {
  MainFrame* first = nullptr;
  for (const std::string& file : files) {
    MainFrame& window = open(file);
    if (first == nullptr) first = &window;
  }
  if (first == nullptr && m_settings.preferences().restoreWindows) first = restore();
  if (first != nullptr) return *first;
  MainFrame& window = open({});
  if (!m_settings.tourSeen()) window.help().startTour();
  return window;
}

/// Opens what was open when the program ended and is still there; the first of it, or null.
MainFrame* Windows::restore() {
  MainFrame* first = nullptr;
  for (const OpenWindow& state : std::vector(m_settings.windows())) {
    std::error_code error;
    if (!std::filesystem::is_regular_file(state.path, error)) continue;
    MainFrame& window = open(state.path);
    showAs(window, state);
    if (first == nullptr) first = &window;
  }
  return first;
}

void Windows::remember(const std::vector<MainFrame*>& windows) {
  std::vector<OpenWindow> states;
  for (MainFrame* window : windows)
    if (!window->workspace().session().path().empty()) states.push_back(stateOf(*window));
  m_settings.setWindows(std::move(states));
}

void Windows::closing(const MainFrame& window) {
  if (m_closingAll) return;
  auto windows = all();
  if (windows.size() > 1) std::erase(windows, &window);
  remember(windows);
}

void Windows::closeAll() {
  const auto windows = all();
  remember(windows);
  m_closingAll = true;
  const bool closed = std::ranges::all_of(windows, [](MainFrame* window) { return window->Close(); });
  m_closingAll = false;
  if (!closed) remember(all());
}

void Windows::remakeLater() {
  // Not from inside an event of a window that goes.
  wxTheApp->CallAfter([this] {
    m_decide();
    for (MainFrame* window : all()) remake(*window);
  });
}

void Windows::remake(MainFrame& old) {
  old.present(false);
  old.closeClientWindow();
  old.showClientView(false);
  const OpenWindow state = stateOf(old);
  const auto selection = old.workspace().selection();
  const std::string recorded = old.workshop().agenda().current();
  auto session = old.handOver();
  old.SetEvtHandlerEnabled(false);
  MainFrame& window = make();
  window.workspace().adopt(std::move(session));
  showAs(window, state);
  window.workspace().select(selection);
  if (!recorded.empty()) window.workshop().agenda().begin(recorded);
  window.workspace().session().analyses().runNow();
  show(window);
  old.Destroy();
}

}  // namespace desktop
