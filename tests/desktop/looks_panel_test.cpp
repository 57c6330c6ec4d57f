// SPDX-License-Identifier: MIT
#include "desktop/looks_panel.h"

#include "desktop/canvas.h"
#include "desktop/file_commands.h"
#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "gui.h"

namespace {

using gui::waitFor;

class Looks : public gui::WindowTest {
 protected:
  void openPanel() {
    press('L', wxMOD_CONTROL | wxMOD_SHIFT);
    ASSERT_TRUE(waitFor([&] { return window().looks().IsShown(); }));
  }
};

TEST_F(Looks, AreOfferedByAnalysisAndChosenAllAtOnce) {
  openPanel();
  wxChoice& ways = window().looks().ways();
  ASSERT_GT(ways.GetCount(), 1U);
  ASSERT_TRUE(waitFor([&] { return ways.HasFocus(); }));
  press(WXK_DOWN);
  if (window().looks().chosen().empty()) press(WXK_RETURN);  // the keyboard opened the list first
  ASSERT_TRUE(waitFor([&] { return !window().looks().chosen().empty(); }));
  EXPECT_TRUE(waitFor([&] { return !window().canvas().state().data.empty(); }));
  EXPECT_FALSE(window().canvas().scene().legend(window().canvas().state(), false).sections.empty());
  // Without a window manager nobody gives the keyboard back when a list closes.
  ways.SetFocus();
  ASSERT_TRUE(waitFor([&] { return ways.HasFocus(); }));
  press(WXK_ESCAPE);
  EXPECT_TRUE(waitFor([&] { return !window().looks().IsShown(); }));
  // What was chosen stays when the panel goes.
  EXPECT_FALSE(window().canvas().state().data.empty());
}

TEST_F(Looks, FollowTheModel) {
  window().looks().choose({"role.layer", {}, {}});
  ASSERT_TRUE(waitFor([&] { return window().canvas().state().data.colour.has_value(); }));
  const auto count = [&] { return window().canvas().state().data.colour->of.size(); };
  const auto before = count();
  ASSERT_TRUE(workspace().session().quickAdd("r: Director @Gilde #board", {}));
  EXPECT_TRUE(waitFor([&] { return count() == before + 1; }));
}

TEST_F(Looks, GoIntoThePictureThatIsExported) {
  window().looks().choose({"role.layer", {}, {}});
  ASSERT_TRUE(waitFor([&] { return window().canvas().state().data.colour.has_value(); }));
  for (const char* name : {"picture.svg", "picture.png", "picture.pdf"}) {
    ASSERT_TRUE(window().files().exportPictureTo(m_folder / name)) << window().notice().message();
    EXPECT_GT(gui::bytesOf(m_folder / name).size(), 5000U);
  }
  const std::string svg = gui::bytesOf(m_folder / "picture.svg");
  EXPECT_NE(svg.find("Colour: Role: Layer"), std::string::npos);
  EXPECT_NE(svg.find("Legend"), std::string::npos);
}

}  // namespace
