// SPDX-License-Identifier: MIT
#include <gtk/gtk.h>

#include <chrono>

#include "desktop/canvas.h"
#include "gui.h"

namespace {

using gui::waitFor;

class Gliding : public gui::WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    allow(true);
  }
  void TearDown() override {
    allow(m_before);
    WindowTest::TearDown();
  }
  static bool allowed() {
    gboolean animated = FALSE;
    g_object_get(gtk_settings_get_default(), "gtk-enable-animations", &animated, nullptr);
    return animated != FALSE;
  }
  static void allow(bool motion) {
    g_object_set(gtk_settings_get_default(), "gtk-enable-animations", gboolean(motion), nullptr);
  }
  /// Moves a card from outside, as a layout does.
  void moveCard() {
    const diagram::Rect box = *window().canvas().scene().boxOf("tm");
    ASSERT_TRUE(workspace().session().perform(diagram::Place{{{"tm", box.moved({200, 400})}}}, workspace().diagram()));
  }

  bool m_before = allowed();
};

TEST_F(Gliding, TakesWhatALayoutMovesToItsPlace) {
  const diagram::Rect before = *window().canvas().scene().boxOf("tm");
  moveCard();
  const desktop::Canvas& canvas = window().canvas();
  const auto& shifts = canvas.state().shifts;
  ASSERT_TRUE(shifts.contains("tm"));
  EXPECT_EQ(canvas.scene().boxOf("tm")->x + shifts.at("tm").x, before.x) << "it is seen where it was";
  const auto begin = std::chrono::steady_clock::now();
  ASSERT_TRUE(waitFor([&] { return shifts.empty(); }));
  EXPECT_GE(std::chrono::steady_clock::now() - begin, std::chrono::milliseconds(100));
}

TEST_F(Gliding, IsLeftOutWhereMotionIsNotWanted) {
  allow(false);
  moveCard();
  EXPECT_TRUE(window().canvas().state().shifts.empty());
}

TEST_F(Gliding, IsLeftOutOfWhatWasDragged) {
  const desktop::Canvas& canvas = window().canvas();
  const diagram::Rect before = *canvas.scene().boxOf("tm");
  const wxPoint from = middleOf("tm"), to = from + wxPoint(0, canvas.GetClientSize().y / 3);
  m_user.moveTo(from);
  m_user.press();
  m_user.moveTo(from + wxPoint(10, 10));
  m_user.moveTo(to);
  m_user.release();
  ASSERT_TRUE(waitFor([&] { return canvas.scene().boxOf("tm") != before; }));
  EXPECT_FALSE(canvas.state().shifts.contains("tm"));
}

}  // namespace
