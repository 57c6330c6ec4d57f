// SPDX-License-Identifier: MIT
#include "gui.h"

#include <gtk/gtk.h>
#include <wx/evtloop.h>
#include <wx/stopwatch.h>

#include <cstdlib>
#include <fstream>

#include "desktop/canvas.h"

namespace gui {
namespace fs = std::filesystem;

TestApp& app() { return *static_cast<TestApp*>(wxTheApp); }

int TestApp::OnRun() {
  wxEventLoop loop;
  const wxEventLoopActivator active(&loop);
  return instead ? instead() : RUN_ALL_TESTS();
}

namespace {

/// Sleeps until there is something to do. What happens outside of the program may come without an event.
void waitForAnEvent() {
  const unsigned alarm = g_timeout_add(
      10, [](void*) -> gboolean { return G_SOURCE_CONTINUE; }, nullptr);
  g_main_context_iteration(nullptr, TRUE);
  g_source_remove(alarm);
}

}  // namespace

bool waitFor(const std::function<bool()>& condition) {
  const wxStopWatch watch;
  while (watch.Time() < 60'000) {
    wxYield();
    layOut();
    if (condition()) return true;
    waitForAnEvent();
  }
  return condition();
}

Folder::Folder() {
  std::string pattern = (fs::temp_directory_path() / "samenspel-gui-XXXXXX").string();
  m_path = mkdtemp(pattern.data());
}

Folder::~Folder() {
  std::error_code error;
  fs::remove_all(m_path, error);
}

std::string bytesOf(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

fs::path sample(const std::string& name) { return fs::path(SAMENSPEL_SOURCE_DIR) / "samples" / (name + ".samenspel"); }

// Not with the panes that another test left open.
WindowTest::WindowTest() { app().settings().setPanes({}); }

void WindowTest::SetUp() { open("midden-limburg"); }

void WindowTest::open(const std::string& name) {
  if (m_window != nullptr) TearDown();
  m_assertionsBefore = app().assertions();
  m_file = m_folder / (name + ".samenspel");
  fs::copy_file(sample(name), m_file, fs::copy_options::overwrite_existing);
  m_window = &app().openWindow(m_file.string());
  ASSERT_TRUE(waitFor([this] { return m_window->canvas().painted(); }));
  ASSERT_TRUE(waitFor([this] { return analysed(); }));
  focusCanvas();
}

void WindowTest::TearDown() {
  if (m_window != nullptr) {
    m_window->Destroy();
    m_window = nullptr;
    settle();
    // Destroyed windows go when the program is idle.
    wxTheApp->ProcessPendingEvents();
    app().DeletePendingObjects();
  }
  EXPECT_EQ(app().assertions(), m_assertionsBefore);
  m_assertionsBefore = app().assertions();
}

bool WindowTest::analysed() {
  const session::Analyses& analyses = workspace().session().analyses();
  return analyses.freshness() == session::Freshness::Current && !analyses.reports().empty();
}

wxPoint WindowTest::onScreen(diagram::Point scene) const {
  return m_window->canvas().ClientToScreen(m_window->canvas().toWindow(scene));
}

wxPoint WindowTest::middleOf(const std::string& id) const {
  const auto box = m_window->canvas().scene().boxOf(id);
  return onScreen(box ? box->centre() : diagram::Point{});
}

void WindowTest::click(wxPoint screen) {
  m_user.moveTo(screen);
  m_user.click();
}

void WindowTest::pointAt(const wxWindow& part) {
  const wxPoint middle = part.ClientToScreen(wxPoint() + part.GetClientSize() / 2);
  if (wxGetMousePosition() != middle) m_user.moveTo(middle);
}

void WindowTest::focusCanvas() {
  desktop::Canvas& canvas = m_window->canvas();
  canvas.SetFocus();
  ASSERT_TRUE(waitFor([&] { return canvas.HasFocus(); }));
}

void WindowTest::type(const char* text) { m_user.type(text); }

void WindowTest::press(int key, int modifiers) { m_user.key(key, modifiers); }

}  // namespace gui
