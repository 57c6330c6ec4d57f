// SPDX-License-Identifier: MIT
#include <gdk/gdk.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "bench/large_model.h"
#include "desktop/canvas.h"
#include "desktop/findings_panel.h"
#include "desktop/gui.h"
#include "desktop/workspace.h"
#include "storage/model_writer.h"

wxIMPLEMENT_APP_NO_MAIN(gui::TestApp);

// What a user of the window waits for. Times are of the wall, and end when the display has what was painted.
namespace {

using Clock = std::chrono::steady_clock;
using Milliseconds = std::chrono::duration<double, std::milli>;

struct Times {
  std::vector<double> all;
  void add(double milliseconds) { all.push_back(milliseconds); }
  void print(const char* what, std::size_t elements, const char* goal) {
    std::sort(all.begin(), all.end());
    std::printf("%-52s %6zu elements: median %6.1f ms, fastest %6.1f, one in ten above %6.1f (goal: %s)\n", what,
                elements, all[all.size() / 2], all.front(), all[all.size() * 9 / 10], goal);
    std::fflush(stdout);
  }
};

class Window : public gui::WindowTest {
 protected:
  void SetUp() override {}

  /// A window on a model of this size. `analysed`: with its findings.
  void openLarge(std::size_t elements, bool withFindings) {
    if (m_window != nullptr) TearDown();
    m_file = m_folder / ("large" + std::to_string(elements) + ".samenspel");
    if (!std::filesystem::exists(m_file)) gui::write(m_file, storage::writeModel(bench::largeModel(elements)));
    m_window = &gui::app().openWindow(m_file.string());
    ASSERT_TRUE(gui::waitFor([&] { return window().canvas().painted() && (!withFindings || analysed()); }));
    gui::settle();
    m_paints = 0;
    window().canvas().Bind(wxEVT_PAINT, [this](wxPaintEvent& event) {
      ++m_paints;
      event.Skip();
    });
  }
  /// The milliseconds from an act until the canvas was painted and the display has it.
  template <class Act>
  double frame(Act act) {
    const int before = m_paints;
    const auto start = Clock::now();
    act();
    window().canvas().Update();
    while (m_paints == before && Milliseconds(Clock::now() - start).count() < 5000) wxYield();
    gdk_display_sync(gdk_display_get_default());
    const double took = Milliseconds(Clock::now() - start).count();
    EXPECT_GT(m_paints, before) << "nothing was painted";
    gui::settle();  // what follows in other events is not of this frame
    return took;
  }
  void wheel(bool zoom, int notches) {
    wxMouseEvent event(wxEVT_MOUSEWHEEL);
    event.m_wheelRotation = 120 * notches;
    event.m_wheelDelta = 120;
    event.SetControlDown(zoom);
    event.SetPosition(wxPoint(window().canvas().GetClientSize().x / 2, window().canvas().GetClientSize().y / 2));
    window().canvas().ProcessWindowEvent(event);
  }
  void mouse(wxEventType type, wxPoint at, bool held) {
    wxMouseEvent event(type);
    event.SetPosition(at);
    event.SetLeftDown(held);
    window().canvas().ProcessWindowEvent(event);
  }

  int m_paints = 0;
};

struct Size {
  std::size_t elements;
  const char* goal;
};
constexpr Size sizes[] = {{400, "8 ms"}, {2'000, "12 ms"}, {10'000, "16 ms"}, {50'000, "33 ms"}};

TEST_F(Window, PansAndZooms) {
  for (const Size& size : sizes) {
    openLarge(size.elements, false);
    Times all, near, zooming;
    window().canvas().fit();
    gui::settle();
    for (int i = 0; i < 30; ++i) all.add(frame([&] { wheel(false, i % 10 < 5 ? 1 : -1); }));
    for (int i = 0; i < 30; ++i) zooming.add(frame([&] { wheel(true, i % 10 < 5 ? 1 : -1); }));
    window().canvas().zoomTo(1);
    gui::settle();
    for (int i = 0; i < 30; ++i) near.add(frame([&] { wheel(false, i % 10 < 5 ? 1 : -1); }));
    all.print("a frame while panning, all in sight", size.elements, size.goal);
    near.print("a frame while panning, at 100 %", size.elements, size.goal);
    zooming.print("a frame while zooming, from all in sight", size.elements, size.goal);
  }
}

TEST_F(Window, FollowsTheMouseWhileDragging) {
  openLarge(2'000, false);
  const std::string role(model().elements(model::Type::Role)[3].id());
  window().canvas().reveal({role});
  gui::settle();
  const wxPoint from = window().canvas().toWindow(window().canvas().scene().boxOf(role)->centre());
  mouse(wxEVT_MOTION, from, false);
  mouse(wxEVT_LEFT_DOWN, from, true);
  Times times;
  for (int i = 1; i <= 40; ++i)
    times.add(frame([&] { mouse(wxEVT_MOTION, from + wxPoint(8 + 3 * (i % 20), 4 + 2 * (i % 20)), true); }));
  times.print("from the mouse to the picture while dragging", 2'000, "16 ms");
  press(WXK_ESCAPE);
}

TEST_F(Window, ShowsAnEditOfAProperty) {
  openLarge(2'000, true);
  const std::string role(model().elements(model::Type::Role)[3].id());
  window().canvas().reveal({role});
  workspace().select({role});
  gui::settle();
  Times times;
  for (int i = 0; i < 20; ++i)
    times.add(frame([&] {
      ASSERT_TRUE(workspace().session().setAttribute({role}, model::Attr::Name, "Teacher " + std::to_string(i)));
    }));
  times.print("from an edit of a property to the picture", 2'000, "30 ms");
}

TEST_F(Window, Opens) {
  for (const auto& [elements, goal] : {Size{2'000, "400 ms"}, Size{10'000, "800 ms"}}) {
    openLarge(elements, false);  // writes the file
    Times times;
    for (int i = 0; i < 5; ++i) {
      TearDown();
      const auto start = Clock::now();
      m_window = &gui::app().openWindow(m_file.string());
      while (!window().canvas().painted()) wxYield();
      gdk_display_sync(gdk_display_get_default());
      times.add(Milliseconds(Clock::now() - start).count());
    }
    times.print("from opening to the first picture", elements, goal);
  }
}

TEST_F(Window, ShowsWhatAnEditDoesToTheFindings) {
  for (const auto& [elements, goal] : {Size{400, "500 ms"}, Size{2'000, "none"}}) {
    openLarge(elements, true);
    const std::string role(model().elements(model::Type::Role)[3].id());
    Times times;
    for (int i = 0; i < 9; ++i) {
      const auto start = Clock::now();
      const char* layer = i % 2 == 0 ? "executive" : "board";
      ASSERT_TRUE(workspace().session().setAttribute({role}, model::Attr::Layer, layer));
      EXPECT_FALSE(analysed());
      EXPECT_TRUE(gui::waitFor([&] { return analysed(); }));
      gui::settle();  // the panels follow in an event of their own
      window().findings().Update();
      window().canvas().Update();
      gdk_display_sync(gdk_display_get_default());
      times.add(Milliseconds(Clock::now() - start).count());
    }
    times.print("from an edit to its findings, with the pause", elements, goal);
  }
}

}  // namespace

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  const gui::Folder home;
  setenv("XDG_CONFIG_HOME", (home / "config").c_str(), 1);
  setenv("XDG_STATE_HOME", (home / "state").c_str(), 1);
  setenv("XDG_DATA_HOME", (home / "data").c_str(), 1);
  return wxEntry(argc, argv);
}
