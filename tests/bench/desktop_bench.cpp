// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "bench/large_model.h"
#include "desktop/canvas.h"
#include "desktop/findings_panel.h"
#include "desktop/gui.h"
#include "storage/model_writer.h"

wxIMPLEMENT_APP_NO_MAIN(gui::TestApp);

// What a user of the window waits for: how long it takes from an edit until the findings of the new model are on
// screen, with the pause that lets one type on. Times are of the wall.
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

class Waiting : public gui::WindowTest {
 protected:
  void SetUp() override {}

  /// The milliseconds until what `edit` changed was analysed and everything was painted.
  template <class Edit>
  double until(Edit edit) {
    const auto start = std::chrono::steady_clock::now();
    edit();
    EXPECT_FALSE(analysed());
    EXPECT_TRUE(gui::waitFor([&] { return analysed(); }));
    gui::settle();  // the panels follow in an event of their own
    window().findings().Update();
    window().canvas().Update();
    return Milliseconds(std::chrono::steady_clock::now() - start).count();
  }
};

TEST_F(Waiting, FromAnEditToFindingsOnScreen) {
  for (const std::size_t elements : {400, 2000}) {
    m_file = m_folder / "large.samenspel";
    gui::write(m_file, storage::writeModel(bench::largeModel(elements)));
    if (m_window != nullptr) TearDown();
    m_window = &gui::app().openWindow(m_file.string());
    ASSERT_TRUE(gui::waitFor([&] { return m_window->canvas().painted() && analysed(); }));
    const std::string role(model().elements(model::Type::Role)[3].id());
    std::vector<double> times;
    for (int i = 0; i < 9; ++i)
      times.push_back(until([&] {
        const char* layer = i % 2 == 0 ? "executive" : "board";
        ASSERT_TRUE(workspace().session().setAttribute({role}, model::Attr::Layer, layer));
      }));
    std::sort(times.begin(), times.end());
    std::printf("edit to findings on screen, %zu elements: median %.0f ms, fastest %.0f ms, slowest %.0f ms\n",
                elements, times[times.size() / 2], times.front(), times.back());
  }
}

}  // namespace

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  const gui::Folder home;
  setenv("XDG_CONFIG_HOME", (home / "config").c_str(), 1);
  setenv("XDG_STATE_HOME", (home / "state").c_str(), 1);
  return wxEntry(argc, argv);
}
