// SPDX-License-Identifier: MIT
#include "desktop/action_table.h"

#include <wx/menu.h>

#include <set>

#include "gui.h"

namespace {

class Actions : public gui::WindowTest {};

TEST_F(Actions, AllHaveALabelAWholeSentenceAndAnEffect) {
  ASSERT_GT(window().actions().size(), 40U);
  for (const desktop::Action& action : window().actions()) {
    EXPECT_FALSE(action.label.empty()) << action.id;
    EXPECT_FALSE(action.tooltip.empty()) << action.label;
    EXPECT_TRUE(action.tooltip.ends_with('.')) << action.label << ": " << action.tooltip;
    EXPECT_TRUE(action.run) << action.label;
  }
}

TEST_F(Actions, ShareNoIdAndNoKey) {
  std::set<int> ids;
  std::set<std::string_view> keys;
  for (const desktop::Action& action : window().actions()) {
    EXPECT_TRUE(ids.insert(action.id).second) << action.label;
    if (action.key.empty()) continue;
    EXPECT_TRUE(keys.insert(action.key).second) << action.label << " " << action.key;
  }
}

TEST_F(Actions, AllStandInTheMenus) {
  for (const desktop::Action& action : window().actions())
    EXPECT_NE(window().GetMenuBar()->FindItem(action.id), nullptr) << action.label;
}

TEST_F(Actions, SayWhatUndoTakesBack) {
  workspace().session().rename("tm", "Coach");
  const desktop::Action* undo = desktop::findAction(window().actions(), wxID_UNDO);
  ASSERT_NE(undo, nullptr);
  EXPECT_TRUE(undo->enabled());
  EXPECT_NE(undo->labelNow().find(workspace().session().undoName()), std::string::npos);
  undo->run();
  EXPECT_FALSE(undo->enabled());
  EXPECT_EQ(model().find("tm")->name(), "Teammanager");
}

}  // namespace
