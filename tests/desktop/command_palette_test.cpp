// SPDX-License-Identifier: MIT
#include "desktop/command_palette.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "desktop/action_ids.h"
#include "desktop/canvas.h"
#include "desktop/main_frame.h"
#include "desktop/menus.h"
#include "desktop/shell_commands.h"
#include "gui.h"

namespace {

class Palette : public gui::WindowTest {
 protected:
  void open() {
    press('P', wxMOD_CONTROL | wxMOD_SHIFT);
    ASSERT_TRUE(gui::waitFor([this] { return palette().IsShown() && palette().field().HasFocus(); }));
  }
  desktop::CommandPalette& palette() { return window().palette(); }
  std::string first() {
    const auto found = palette().found();
    return found.empty() ? std::string() : found.front()->label;
  }
};

TEST_F(Palette, ListsEveryCommandOfTheTable) {
  std::vector<std::string> labels;
  for (const desktop::Findable& thing : window().shell().everything()) labels.push_back(thing.label);
  for (const desktop::Action& action : window().actions()) {
    if (action.id == desktop::action::FindCommand || action.menu == desktop::Menu::Recent) continue;
    const std::string label = desktop::plainLabel(action.labelNow ? action.labelNow() : action.label);
    EXPECT_THAT(labels, testing::Contains(label));
  }
}

TEST_F(Palette, FindsAndDoesWithTheKeyboardAlone) {
  open();
  EXPECT_GT(palette().found().size(), 40U);
  type("zoom in");
  ASSERT_TRUE(gui::waitFor([this] { return first() == "Zoom in"; })) << first();
  EXPECT_EQ(palette().found().front()->place, "View");
  EXPECT_EQ(palette().found().front()->key, "Ctrl++");
  const double before = window().canvas().zoom();
  press(WXK_RETURN);
  ASSERT_TRUE(gui::waitFor([&] { return window().canvas().zoom() > before; }));
  EXPECT_FALSE(palette().IsShown());
  EXPECT_TRUE(gui::waitFor([this] { return window().canvas().HasFocus(); }));
}

TEST_F(Palette, FindsInBothLanguages) {
  open();
  type("ongedaan");
  ASSERT_TRUE(gui::waitFor([this] { return first() == "Undo"; })) << first();
  EXPECT_EQ(base::language(), base::Language::English) << "the other language was for a moment only";
}

TEST_F(Palette, ShowsWhatCannotBeDoneNowAndWhyAndDoesNotDoIt) {
  open();
  type("undo");
  ASSERT_TRUE(gui::waitFor([this] { return first() == "Undo"; }));
  EXPECT_FALSE(palette().found().front()->enabled);
  EXPECT_FALSE(palette().found().front()->whyNot.empty());
  press(WXK_RETURN);
  EXPECT_TRUE(palette().IsShown());
  press(WXK_ESCAPE);
  EXPECT_TRUE(gui::waitFor([this] { return !palette().IsShown(); }));
}

TEST_F(Palette, GoesToAnElementByItsName) {
  open();
  type("teammanager");
  ASSERT_TRUE(gui::waitFor([this] { return first() == "Go to Teammanager"; })) << first();
  press(WXK_RETURN);
  ASSERT_TRUE(gui::waitFor([this] { return workspace().selection() == std::vector<std::string>{"tm"}; }));
}

TEST_F(Palette, ListsElementsOnlyOnceSomethingWasTyped) {
  open();
  EXPECT_TRUE(std::ranges::none_of(palette().found(), [](const auto* thing) { return thing->whenTyped; }));
}

TEST_F(Palette, OpensARecentModel) {
  open();
  type("open midden");
  ASSERT_TRUE(gui::waitFor([this] { return first() == "Open midden-limburg.samenspel"; })) << first();
}

TEST_F(Palette, ArrowsGoRoundAndStayInSight) {
  open();
  press(WXK_UP);
  EXPECT_EQ(palette().current(), palette().found().size() - 1);
  EXPECT_FALSE(palette().rowRect(palette().current()).IsEmpty());
  press(WXK_DOWN);
  EXPECT_EQ(palette().current(), 0U);
  press(WXK_PAGEDOWN);
  EXPECT_GT(palette().current(), 1U);
  EXPECT_FALSE(palette().rowRect(palette().current()).IsEmpty());
}

TEST_F(Palette, SaysSoWhenNothingIsCalledThat) {
  open();
  type("qqxxzz");
  ASSERT_TRUE(gui::waitFor([this] { return palette().found().empty(); }));
  press(WXK_RETURN);
  EXPECT_TRUE(palette().IsShown());
}

}  // namespace
