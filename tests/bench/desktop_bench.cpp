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
#include "edit/actions/add.h"
#include "edit/actions/shapes.h"
#include "edit/document.h"
#include "session/list_plan.h"
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

/// A model of this size with a diagram on which everything stands in rows, so that all of it is in sight at once.
model::Model spreadOut(std::size_t elements) {
  edit::Document document(bench::largeModel(elements));
  const auto spread = document.perform("", [](edit::Transaction& transaction) -> base::Result<void> {
    std::vector<std::string> nodes;
    for (const model::Element& element : transaction.model().elements())
      if (model::isNode(element.type())) nodes.emplace_back(element.id());
    const auto diagram = edit::addDiagram(transaction, "All", "free");
    const auto columns = static_cast<std::size_t>(std::sqrt(double(nodes.size()) / 2));
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      const double x = double(i % columns) * 260, y = double(i / columns) * 100;
      if (auto placed = edit::place(transaction, *diagram, nodes[i], {x, y, 200, 60}); !placed) return placed;
    }
    return {};
  });
  EXPECT_TRUE(spread);
  return document.model();
}

class Window : public gui::WindowTest {
 protected:
  void SetUp() override {}

  /// A window on a model of this size. `analysed`: with its findings.
  void openLarge(std::size_t elements, bool withFindings) {
    openModel(
        "lanes" + std::to_string(elements), [&] { return bench::largeModel(elements); }, withFindings);
  }
  void openModel(const std::string& name, const std::function<model::Model()>& make, bool withFindings) {
    if (m_window != nullptr) TearDown();
    m_file = m_folder / (name + ".samenspel");
    if (!std::filesystem::exists(m_file)) gui::write(m_file, storage::writeModel(make()));
    m_window = &gui::app().openWindow(m_file.string());
    ASSERT_TRUE(gui::waitFor([&] { return window().canvas().painted() && (!withFindings || analysed()); }));
    gui::settle();
    m_paints = 0;
    window().canvas().Bind(wxEVT_PAINT, [this](wxPaintEvent& event) {
      ++m_paints;
      event.Skip();
    });
  }
  /// The user looks at what is there.
  static void rest() {
    const auto end = Clock::now() + std::chrono::milliseconds(400);
    while (Clock::now() < end) {
      wxYield();
      wxMilliSleep(5);
    }
  }
  /// They would take their part of the processor. A slow build does not wait for those of the largest models.
  void letAnalysesEnd() {
    const auto end = Clock::now() + std::chrono::seconds(15);
    while (!analysed() && Clock::now() < end) {
      wxYield();
      wxMilliSleep(5);
    }
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
  /// How many nodes are in sight, at least in part.
  std::size_t inSight() {
    const desktop::Canvas& canvas = window().canvas();
    const wxSize room = canvas.GetClientSize();
    const diagram::Point from = canvas.toScene({0, 0}), to = canvas.toScene({room.x, room.y});
    const diagram::Rect seen{from.x, from.y, to.x - from.x, to.y - from.y};
    return std::size_t(std::ranges::count_if(
        canvas.scene().nodes(), [&](const std::string& id) { return canvas.scene().boxOf(id)->intersects(seen); }));
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
    openModel(
        "all" + std::to_string(size.elements), [&] { return spreadOut(size.elements); }, false);
    letAnalysesEnd();
    Times all, near, zooming, sharp;
    window().canvas().fit();
    gui::settle();
    std::printf("%zu elements: %zu of %zu nodes in sight, at %.0f %%\n", size.elements, inSight(),
                window().canvas().scene().nodes().size(), window().canvas().zoom() * 100);
    for (int i = 0; i < 30; ++i) all.add(frame([&] { wheel(false, i % 10 < 5 ? 1 : -1); }));
    for (int i = 0; i < 30; ++i) zooming.add(frame([&] { wheel(true, i % 10 < 5 ? 1 : -1); }));
    ASSERT_TRUE(gui::waitFor([&] { return window().canvas().isSharp(); }));
    for (int i = 0; i < 10; ++i)
      sharp.add(frame([&] { workspace().select({window().canvas().scene().nodes()[std::size_t(i)]}); }));
    window().canvas().zoomTo(1);
    gui::settle();
    for (int i = 0; i < 30; ++i) near.add(frame([&] { wheel(false, i % 10 < 5 ? 1 : -1); }));
    all.print("a frame while panning, all in sight", size.elements, size.goal);
    near.print("a frame while panning, at 100 %", size.elements, size.goal);
    zooming.print("a frame while zooming, from all in sight", size.elements, size.goal);
    sharp.print("the sharp picture that follows, all in sight", size.elements, "none");
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

TEST_F(Window, TakesAListOfAMegabyte) {
  openLarge(400, true);
  std::string text;
  for (int i = 0; text.size() < 1'000'000; ++i)
    text += "r: Somebody in a long list " + std::to_string(i) +
            " @Regionaal opleidingscentrum 0 #board >Somebody in a long list 0\n";
  Times reading, taking;
  for (int i = 0; i < 3; ++i) {
    auto start = Clock::now();
    const session::NameList list = session::readList(text, base::language());
    const session::QuickAddContext here{.diagram = workspace().diagram()};
    const session::ListPlan plan = session::planList(model(), list, model::Type::Role, here);
    reading.add(Milliseconds(Clock::now() - start).count());
    start = Clock::now();
    ASSERT_TRUE(session::takeList(workspace().session(), plan, here));
    window().canvas().Update();
    gui::settle();
    taking.add(Milliseconds(Clock::now() - start).count());
    workspace().session().undo();
    gui::settle();
  }
  reading.print("to read and compare a list of 1 MB", 400, "1 s");
  taking.print("to add what it says, and show it", 400, "1 s");
}

TEST_F(Window, ShowsWhatAnEditDoesToTheFindings) {
  for (const auto& [elements, goal] : {Size{400, "200 ms"}, Size{2'000, "none"}}) {
    openLarge(elements, true);
    const std::string role(model().elements(model::Type::Role)[3].id());
    Times times;
    for (int i = 0; i < 9; ++i) {
      rest();
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
    times.print("from an edit after a rest to its findings", elements, goal);
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
