// SPDX-License-Identifier: MIT
#include "desktop/canvas.h"
#include "gui.h"

namespace {

using gui::waitFor;
using model::Attr;

/// A link that is selected alone can be led elsewhere with the mouse.
class LinkEditing : public gui::WindowTest {
 protected:
  void SetUp() override {
    open("six-tips-blueprint");
    workspace().select({"k14"});
    ASSERT_TRUE(waitFor([&] { return window().canvas().state().selection.size() == 1; }));
    focusCanvas();
  }
  std::optional<diagram::Scene::Line> line() const { return m_window->canvas().scene().lineOf("k14"); }
  /// Halfway the ends, as near as the line comes to it.
  wxPoint onLine() {
    const desktop::Canvas& canvas = window().canvas();
    const diagram::Point middle = (line()->start + line()->end) * .5;
    for (double away = 0; away < 60; away += 1)
      for (const double y : {middle.y - away, middle.y + away}) {
        const diagram::Hit hit = canvas.scene().hitTest({middle.x, y}, canvas.state(), 1);
        if (hit.kind == diagram::Hit::Kind::Link && hit.element == "k14") return onScreen({middle.x, y});
      }
    ADD_FAILURE() << "the line cannot be found";
    return {};
  }
  void drag(wxPoint from, wxPoint to) {
    m_user.moveTo(from);
    m_user.press();
    ASSERT_TRUE(waitFor([&] { return window().canvas().HasCapture(); }));
    m_user.moveTo(from + wxPoint(8, 8));
    m_user.moveTo(to);
    m_user.release();
  }
};

TEST_F(LinkEditing, LeadsALineAlongAPointAndThePointElsewhere) {
  ASSERT_TRUE(line());
  ASSERT_NO_FATAL_FAILURE(drag(onLine(), onLine() + wxPoint(20, 60)));
  ASSERT_TRUE(waitFor([&] { return line() && line()->bends.size() == 1; }));
  const diagram::Point first = line()->bends.front();
  ASSERT_NO_FATAL_FAILURE(drag(onScreen(first), onScreen(first) + wxPoint(-30, 20)));
  ASSERT_TRUE(waitFor([&] { return line()->bends.front() != first; }));
  EXPECT_EQ(line()->bends.size(), 1U);
  workspace().session().undo();
  EXPECT_EQ(line()->bends.front(), first);
}

TEST_F(LinkEditing, TakesAnEndToAnotherElement) {
  ASSERT_TRUE(line());
  ASSERT_EQ(model().find("k14")->reference(Attr::From), "eO");
  ASSERT_NO_FATAL_FAILURE(drag(onScreen(line()->start), middleOf("bW")));
  EXPECT_TRUE(waitFor([&] { return model().find("k14")->reference(Attr::From) == "bW"; }));
  workspace().session().undo();
  EXPECT_EQ(model().find("k14")->reference(Attr::From), "eO");
}

}  // namespace
