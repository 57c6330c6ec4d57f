// SPDX-License-Identifier: MIT
#include <functional>

#include "desktop/canvas.h"
#include "desktop/file_commands.h"
#include "desktop/findings_panel.h"
#include "desktop/outline_panel.h"
#include "desktop/views/analysis_pane.h"
#include "desktop/views/client_banner.h"
#include "gui.h"

namespace {

using gui::waitFor;
using model::Attr;

/// What the projector shows: everything a window says, in words.
class ClientWindow : public gui::WindowTest {
 protected:
  void SetUp() override { open("ottoland"); }

  static constexpr const char* hidden = "kannibaliseren";

  static std::string saidBy(desktop::MainFrame& frame) {
    std::string all = std::string(frame.GetTitle().utf8_str()) + "\n" + frame.banner().said() + "\n";
    const std::function<void(wxWindow*)> add = [&](wxWindow* part) {
      all += std::string(part->GetLabel().utf8_str()) + "\n" + std::string(part->GetToolTipText().utf8_str()) + "\n";
      for (wxWindow* child : part->GetChildren()) add(child);
    };
    add(&frame);
    for (const analysis::Finding* finding : frame.findings().shown())
      all += finding->text + "\n" + finding->rule + "\n";
    const std::function<void(const desktop::TreeRow&)> addRow = [&](const desktop::TreeRow& row) {
      all += std::string(row.text.utf8_str()) + "\n";
      for (const auto& child : row.children) addRow(*child);
    };
    addRow(frame.outline().list().rows().root());
    for (const auto& row : frame.views().grid().sheet().rows)
      for (const auto& cell : row.cells) all += cell.text + "\n" + cell.hint + "\n";
    for (const wxMenuBar* bar = frame.GetMenuBar(); bar != nullptr; bar = nullptr)
      for (std::size_t i = 0; i < bar->GetMenuCount(); ++i)
        for (const wxMenuItem* item : bar->GetMenu(i)->GetMenuItems()) {
          all += std::string(item->GetItemLabel().utf8_str()) + "\n";
          if (item->GetSubMenu() != nullptr)
            for (const wxMenuItem* inner : item->GetSubMenu()->GetMenuItems())
              all += std::string(inner->GetItemLabel().utf8_str()) + "\n";
        }
    return all;
  }
  static bool analysed(desktop::MainFrame& frame) {
    const session::Analyses& analyses = frame.workspace().session().analyses();
    return analyses.freshness() == session::Freshness::Current && !analyses.reports().empty();
  }
};

TEST_F(ClientWindow, ShowsNothingThatIsHidden) {
  desktop::MainFrame& client = window().openClientWindow();
  ASSERT_TRUE(waitFor([&] { return client.canvas().painted() && analysed(client); }));
  client.outline();
  gui::settle();
  const std::string all = saidBy(client);
  EXPECT_EQ(all.find(hidden), std::string::npos);
  EXPECT_EQ(all.find("INT-004"), std::string::npos);
  EXPECT_EQ(all.find(m_file.filename().string()), std::string::npos) << "the name of the consultant's file";
  EXPECT_NE(all.find("INT-010"), std::string::npos);
  EXPECT_NE(all.find("Based on voiced interests"), std::string::npos);
  EXPECT_TRUE(client.banner().IsShownOnScreen());
  EXPECT_NE(saidBy(window()).find("INT-004"), std::string::npos) << "the consultant's own window keeps everything";
  EXPECT_FALSE(window().banner().IsShownOnScreen());
}

TEST_F(ClientWindow, FollowsTheConsultantAndIsFollowed) {
  desktop::MainFrame& client = window().openClientWindow();
  const auto idOf = [&](const char* id) { return client.workspace().session().idInClientView(id); };
  workspace().session().rename("sl", "Rector");
  EXPECT_TRUE(waitFor([&] { return client.workspace().model().find(idOf("sl"))->name() == "Rector"; }));
  client.workspace().session().rename(idOf("mm"), "Directeur");
  EXPECT_TRUE(waitFor([&] { return model().find("mm")->name() == "Directeur"; }));
  workspace().session().undo();
  EXPECT_TRUE(waitFor([&] { return client.workspace().model().find(idOf("mm"))->name() != "Directeur"; }));
}

TEST_F(ClientWindow, GoesWithTheModelItIsOf) {
  desktop::MainFrame& client = window().openClientWindow();
  ASSERT_TRUE(waitFor([&] { return client.canvas().painted(); }));
  window().files().startEmpty();
  EXPECT_EQ(window().clientWindow(), nullptr);
}

TEST_F(ClientWindow, IsClosedByItsUserWithoutAQuestion) {
  desktop::MainFrame& client = window().openClientWindow();
  ASSERT_TRUE(waitFor([&] { return client.canvas().painted(); }));
  workspace().session().rename("sl", "Rector");
  client.Close();
  EXPECT_TRUE(waitFor([&] { return window().clientWindow() == nullptr; }));
  EXPECT_TRUE(workspace().session().isModified());
  workspace().session().undo();
}

TEST_F(ClientWindow, TakesThePlaceOfTheConsultantsViewInOneKey) {
  workspace().select({"sl"});
  press('H', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return workspace().session().isClientView(); }));
  EXPECT_TRUE(window().banner().IsShownOnScreen());
  ASSERT_TRUE(waitFor([&] { return analysed(window()); }));
  gui::settle();
  const std::string all = saidBy(window());
  EXPECT_EQ(all.find(hidden), std::string::npos);
  EXPECT_EQ(all.find("INT-004"), std::string::npos);
  ASSERT_EQ(workspace().selection().size(), 1U) << "what was chosen stays so";
  EXPECT_EQ(workspace().session().idInWhole(workspace().selection().front()), "sl");
  press('H', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return !workspace().session().isClientView(); }));
  EXPECT_FALSE(window().banner().IsShownOnScreen());
  EXPECT_TRUE(model().contains("i2"));
  EXPECT_EQ(workspace().selection(), std::vector<std::string>{"sl"});
}

}  // namespace
