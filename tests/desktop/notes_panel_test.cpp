// SPDX-License-Identifier: MIT
#include "desktop/notes_panel.h"

#include <wx/aui/aui.h>

#include "desktop/canvas.h"
#include "desktop/workshop.h"
#include "gui.h"

namespace {

using gui::waitFor;
using model::Attr;

class Notes : public gui::WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    wxAuiManager& panes = *wxAuiManager::GetManager(&panel());
    panes.GetPane(&panel()).Show();
    panes.Update();
    ASSERT_TRUE(waitFor([&] { return panel().IsShownOnScreen(); }));
  }
  desktop::NotesPanel& panel() { return window().workshop().notesPanel(); }
  void note(const char* id, const char* text) {
    ASSERT_TRUE(workspace().session().setAttribute({id}, Attr::Note, text));
  }
};

TEST_F(Notes, StandInOneList) {
  note("tm", "On leave in May");
  ASSERT_TRUE(waitFor([&] { return panel().list().rows().find("tm") != nullptr; }));
  EXPECT_TRUE(panel().list().rows().find("tm")->text.Contains(wxString(L"On leave in May")));
  EXPECT_EQ(panel().list().rows().find("vd"), nullptr) << "it has none";
}

TEST_F(Notes, AreWrittenAboutWhatIsSelected) {
  EXPECT_FALSE(panel().field().IsEnabled());
  workspace().select({"tm"});
  ASSERT_TRUE(waitFor([&] { return panel().field().IsEnabled(); }));
  panel().field().SetFocus();
  ASSERT_TRUE(waitFor([&] { return panel().field().HasFocus(); }));
  type("Asks for time");
  workspace().select({"vm"});
  ASSERT_TRUE(waitFor([&] { return model().find("tm")->is(Attr::Note, "Asks for time"); }));
  EXPECT_TRUE(waitFor([&] { return panel().field().IsEmpty(); })) << "it is about another one now";
}

TEST_F(Notes, AreTakenWhenTheModelIsSaved) {
  workspace().select({"tm"});
  ASSERT_TRUE(waitFor([&] { return panel().field().IsEnabled(); }));
  panel().field().SetFocus();
  ASSERT_TRUE(waitFor([&] { return panel().field().HasFocus(); }));
  type("Not lost");
  press('S', wxMOD_CONTROL);
  EXPECT_TRUE(waitFor([&] { return gui::bytesOf(m_file).find("Not lost") != std::string::npos; }));
}

}  // namespace
