// SPDX-License-Identifier: MIT
#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "gui.h"

namespace {

using gui::waitFor;
using model::Attr;
using model::Type;

class Seats : public gui::WindowTest {
 protected:
  void SetUp() override { open("six-tips-blueprint"); }
  bool isChair(const char* role) { return model().link(Type::SitsAt, role, "wg")->is(Attr::Seat, "chair"); }
};

TEST_F(Seats, AreSetByTheirDigits) {
  workspace().select({"k14"});
  focusCanvas();
  press('2');
  EXPECT_TRUE(waitFor([&] { return model().find("k14")->is(Attr::Seat, "secretary"); }));
}

TEST_F(Seats, AskWhetherASecondChairReplacesTheFirst) {
  ASSERT_TRUE(isChair("mO"));
  workspace().select({"k14"});
  focusCanvas();
  press('1');
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown() && window().chooser().HasFocus(); }));
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return isChair("eO") && !isChair("mO"); }));
  workspace().session().undo();
  EXPECT_TRUE(isChair("mO") && !isChair("eO"));
  EXPECT_FALSE(workspace().session().canUndo()) << "it was one step";
}

TEST_F(Seats, KeepTheFirstChairWhenThatIsWanted) {
  workspace().select({"k14"});
  focusCanvas();
  press('1');
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown() && window().chooser().HasFocus(); }));
  press(WXK_DOWN);
  press(WXK_RETURN);
  EXPECT_TRUE(waitFor([&] { return isChair("mO") && !isChair("eO"); }));
}

}  // namespace
