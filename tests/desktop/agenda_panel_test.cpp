// SPDX-License-Identifier: MIT
#include "desktop/agenda_panel.h"

#include "desktop/canvas.h"
#include "desktop/file_commands.h"
#include "desktop/history_panel.h"
#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "desktop/workshop.h"
#include "gui.h"

namespace {

using gui::waitFor;
using model::Type;

class AgendaWindow : public gui::WindowTest {
 protected:
  void SetUp() override { open("ottoland"); }
  desktop::AgendaCommands& agenda() { return window().workshop().agenda(); }
  desktop::AgendaPanel& panel() { return window().workshop().agendaPanel(); }
  void showPane(int place) {
    const desktop::Action* row = nullptr;
    for (const desktop::Action& action : window().actions())
      if (action.menu == desktop::Menu::Panes && action.label == (place == 0 ? "A&genda" : "&History")) row = &action;
    ASSERT_NE(row, nullptr);
    if (!row->checked()) row->run();
    gui::settle();
  }
};

TEST_F(AgendaWindow, TakesItemsAndRecordsWhatChangesUnderThem) {
  showPane(0);
  ASSERT_TRUE(waitFor([&] { return panel().IsShownOnScreen(); }));
  panel().field().SetFocus();
  ASSERT_TRUE(waitFor([&] { return panel().field().HasFocus(); }));
  type("Roles");
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return agenda().items().size() == 1; }));
  type("Agreements");
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return agenda().items().size() == 2; }));
  focusCanvas();
  press('K', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return agenda().current() == agenda().items()[0].id; }));
  EXPECT_NE(window().notice().message().find("“Roles”"), std::string::npos);
  ASSERT_TRUE(workspace().session().rename("sl", "Rector"));
  ASSERT_TRUE(waitFor([&] { return panel().list().rows().root().children[0]->children.size() == 1; }));
  EXPECT_NE(desktop::utf8(panel().list().rows().root().children[0]->children[0]->text).find("Rector"),
            std::string::npos);
  press('K', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return agenda().current() == agenda().items()[1].id; }));
  press('K', wxMOD_CONTROL | wxMOD_SHIFT);
  EXPECT_TRUE(waitFor([&] { return !agenda().isRecording(); }));
  EXPECT_EQ(agenda().items()[0].minutes.size(), 1U);
  for (const char* name : {"minutes.html", "minutes.md", "minutes.txt"}) {
    ASSERT_TRUE(agenda().exportMinutesTo(m_folder / name, base::Language::Dutch, false));
    EXPECT_NE(gui::bytesOf(m_folder / name).find("heet nu"), std::string::npos) << name;
  }
  EXPECT_FALSE(agenda().exportMinutesTo(m_file, base::Language::Dutch, false)) << "never over the model";
}

TEST_F(AgendaWindow, SavesWhatWasRecordedUpToNowAndGoesOn) {
  ASSERT_TRUE(agenda().add("Roles"));
  agenda().next();
  ASSERT_TRUE(workspace().session().rename("sl", "Rector"));
  ASSERT_TRUE(window().files().save());
  EXPECT_NE(gui::bytesOf(m_file).find("is now called “Rector”"), std::string::npos);
  EXPECT_TRUE(agenda().isRecording());
  ASSERT_TRUE(workspace().session().rename("sl", "Principal"));
  EXPECT_EQ(agenda().items()[0].minutes.size(), 2U);
  ASSERT_TRUE(window().files().save());
}

TEST_F(AgendaWindow, ShowsTheClientNoMinutesOfWhatIsHidden) {
  ASSERT_TRUE(agenda().add("Interests"));
  agenda().next();
  ASSERT_TRUE(workspace().session().rename("i2", "Iets heimelijks"));
  agenda().end();
  showPane(0);
  ASSERT_TRUE(waitFor([&] { return panel().IsShownOnScreen(); }));
  window().showClientView(true);
  panel().refresh();
  const desktop::TreeRow& item = *panel().list().rows().root().children.at(0);
  for (const auto& line : item.children) EXPECT_EQ(desktop::utf8(line->text).find("heimelijks"), std::string::npos);
  window().showClientView(false);
  EXPECT_EQ(agenda().items().size(), 1U) << "the agenda stays with the model";
}

TEST_F(AgendaWindow, HistoryGoesBackAndForward) {
  showPane(1);
  auto& history = window().workshop().historyPanel();
  ASSERT_TRUE(waitFor([&] { return history.IsShownOnScreen(); }));
  const std::string before(model().find("sl")->name());
  for (const char* name : {"One", "Two", "Three"}) ASSERT_TRUE(workspace().session().rename("sl", name));
  ASSERT_TRUE(waitFor([&] { return history.list().rows().root().children.size() == 4; }));
  EXPECT_EQ(desktop::utf8(history.list().rows().root().children[0]->text), "Rename");
  history.goTo(1);
  EXPECT_EQ(model().find("sl")->name(), "One");
  EXPECT_TRUE(waitFor([&] { return history.list().rows().root().children[0]->faint; }));
  history.goTo(3);
  EXPECT_EQ(model().find("sl")->name(), "Three");
  history.goTo(0);
  EXPECT_EQ(model().find("sl")->name(), before);
  EXPECT_FALSE(workspace().session().isModified());
}

}  // namespace
