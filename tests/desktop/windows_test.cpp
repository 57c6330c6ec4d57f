// SPDX-License-Identifier: MIT
#include "desktop/windows.h"

#include <wx/dnd.h>
#include <wx/filedlg.h>
#include <wx/menu.h>
#include <wx/modalhook.h>
#include <wx/weakref.h>

#include <algorithm>
#include <cmath>

#include "desktop/action_ids.h"
#include "desktop/canvas.h"
#include "desktop/file_commands.h"
#include "desktop/help_commands.h"
#include "desktop/main_frame.h"
#include "desktop/notice_bar.h"
#include "desktop/property_panel.h"
#include "desktop/settings.h"
#include "desktop/shell_commands.h"
#include "desktop/text.h"
#include "desktop/tour.h"
#include "desktop/workspace.h"
#include "gui.h"

namespace {

namespace fs = std::filesystem;

class WindowsOpen : public gui::WindowTest {
 protected:
  desktop::Windows& windows() { return gui::app().windows(); }

  /// Closes all but the window of the test.
  void TearDown() override {
    for (desktop::MainFrame* other : windows().all())
      if (other != m_window) other->Destroy();
    gui::app().settings().setWindows({});
    WindowTest::TearDown();
  }

  fs::path copy(const std::string& name) {
    fs::copy_file(gui::sample(name), m_folder / (name + ".samenspel"), fs::copy_options::overwrite_existing);
    return m_folder / (name + ".samenspel");
  }
};

TEST_F(WindowsOpen, OpenAnEmptyOneOnRequest) {
  window().shell().newWindow();
  ASSERT_EQ(windows().all().size(), 2U);
  EXPECT_TRUE(windows().all().back()->workspace().session().path().empty());
}

TEST_F(WindowsOpen, OpenWhatIsDroppedTheFirstHereTheOthersBeside) {
  const std::string one = copy("assen").string(), two = copy("ommen").string();
  auto* target = dynamic_cast<wxFileDropTarget*>(window().GetDropTarget());
  ASSERT_NE(target, nullptr);
  wxArrayString names;
  names.Add(wxString::FromUTF8(one));
  names.Add(wxString::FromUTF8(two));
  EXPECT_TRUE(target->OnDropFiles(10, 10, names));
  EXPECT_EQ(workspace().session().path(), one);
  ASSERT_EQ(windows().all().size(), 2U);
  EXPECT_EQ(windows().all().back()->workspace().session().path(), two);
  EXPECT_TRUE(window().shell().openDropped({two}));
  EXPECT_EQ(windows().all().size(), 2U) << "what is open already is not opened twice";
}

TEST_F(WindowsOpen, RefuseADroppedFolderInASentence) {
  fs::create_directory(m_folder / "meeting");
  EXPECT_FALSE(window().shell().openDropped({(m_folder / "meeting").string()}));
  EXPECT_NE(window().notice().message().find("meeting"), std::string::npos) << window().notice().message();
  EXPECT_EQ(workspace().session().path(), m_file);
}

TEST_F(WindowsOpen, ComeBackWithDiagramAndZoom) {
  const auto other = workspace().session().addDiagram("Another");
  ASSERT_TRUE(other);
  ASSERT_TRUE(workspace().session().save());
  workspace().showDiagram(*other);
  window().canvas().zoomTo(1.5);
  windows().closing(window());
  ASSERT_EQ(desktop::Settings().windows().size(), 1U) << "it is on the disk";
  window().Destroy();
  m_window = nullptr;
  gui::settle();

  m_window = &windows().openFirst({});
  ASSERT_TRUE(gui::waitFor([this] { return m_window->canvas().painted(); }));
  EXPECT_EQ(workspace().session().path(), m_file);
  EXPECT_EQ(workspace().diagram(), *other);
  EXPECT_TRUE(gui::waitFor([this] { return std::lround(m_window->canvas().zoom() * 100) == 150; }))
      << m_window->canvas().zoom();
}

TEST_F(WindowsOpen, DoNotComeBackWhenTheUserDoesNotWantIt) {
  windows().closing(window());
  auto preferences = gui::app().settings().preferences();
  preferences.restoreWindows = false;
  gui::app().settings().setPreferences(preferences);
  gui::app().settings().setTourSeen();
  desktop::MainFrame& first = windows().openFirst({});
  EXPECT_TRUE(first.workspace().session().path().empty());
  preferences.restoreWindows = true;
  gui::app().settings().setPreferences(preferences);
}

TEST_F(WindowsOpen, ForgetWhatWasClosedWhileOthersStayed) {
  desktop::MainFrame& second = windows().open(copy("assen"));
  windows().closing(second);
  const auto kept = gui::app().settings().windows();
  ASSERT_EQ(kept.size(), 1U);
  EXPECT_EQ(kept.front().path, m_file.string());
}

TEST_F(WindowsOpen, ChangeLanguageAllTogetherAndKeepWhatIsShown) {
  windows().open(copy("assen"));
  const auto diagram = workspace().diagram();
  workspace().select({"tm"});
  gui::app().settings().setLanguage(base::Language::Dutch);
  windows().remakeLater();
  m_window = nullptr;  // it goes
  ASSERT_TRUE(gui::waitFor([this] {
    const auto all = windows().all();
    return all.size() == 2 && std::ranges::all_of(all, [](auto* w) {
             return w->GetMenuBar() != nullptr && w->GetMenuBar()->GetMenuLabelText(0) == desktop::wx("Bestand");
           });
  }));
  const auto all = windows().all();
  const auto again = std::ranges::find_if(all, [this](auto* w) { return w->workspace().session().path() == m_file; });
  ASSERT_NE(again, all.end());
  m_window = *again;
  EXPECT_EQ(workspace().diagram(), diagram);
  EXPECT_EQ(workspace().selection(), std::vector<std::string>{"tm"});
  gui::app().settings().setLanguage(base::Language::English);
  m_window = nullptr;
  for (auto* each : all) each->Destroy();
  windows().remakeLater();
  gui::settle();
}

/// Answers Cancel to every question, without showing it, and takes whatever a file dialog offers.
class Cancelling final : public wxModalDialogHook {
 public:
  Cancelling() { Register(); }
  ~Cancelling() override { Unregister(); }
  int asked = 0;

 private:
  int Enter(wxDialog* dialog) override {
    if (dynamic_cast<wxFileDialog*>(dialog) != nullptr) return wxID_OK;
    ++asked;
    return wxID_CANCEL;
  }
};

TEST_F(WindowsOpen, TakeAlongWhatIsBeingTypedIntoTheWindowInAnotherLanguage) {
  ASSERT_TRUE(workspace().session().save());
  workspace().select({"tm"});
  const auto row = [this] { return window().properties().row(model::Attr::HolderCount); };
  ASSERT_TRUE(gui::waitFor([&] { return row() != nullptr; }));
  ASSERT_TRUE(window().properties().grid().SelectProperty(row(), true));
  gui::settle();
  press('A', wxMOD_CONTROL);
  type("4");
  EXPECT_FALSE(workspace().session().isModified()) << "it is being typed";
  desktop::MainFrame* const old = m_window;
  const wxWeakRef<desktop::MainFrame> going(old);
  gui::app().settings().setAppearance(desktop::Appearance::Dark);
  windows().remakeLater();
  m_window = nullptr;  // it goes
  wxTheApp->ProcessPendingEvents();
  ASSERT_TRUE(going) << "it goes when the program is idle";
  EXPECT_TRUE(going->workspace().isOpen()) << "what is on its way to it finds a model";
  const auto all = windows().all();
  ASSERT_EQ(all.size(), 1U);
  m_window = all.front();
  EXPECT_TRUE(model().find("tm")->is(model::Attr::HolderCount, "4"));
  gui::app().settings().setAppearance(desktop::Appearance::System);
}

TEST_F(WindowsOpen, SaveAndAskAboutWhatIsBeingTyped) {
  workspace().select({"tm"});
  const auto row = [this] { return window().properties().row(model::Attr::HolderCount); };
  const auto typeCount = [&](const char* count) {
    ASSERT_TRUE(gui::waitFor([&] { return row() != nullptr; }));
    ASSERT_TRUE(window().properties().grid().SelectProperty(row(), true));
    gui::settle();
    press('A', wxMOD_CONTROL);
    type(count);
  };
  typeCount("4");
  ASSERT_TRUE(window().files().save());
  EXPECT_NE(gui::bytesOf(m_file).find("holderCount=\"4\""), std::string::npos);
  typeCount("5");
  Cancelling answer;
  window().Close();
  gui::settle();
  EXPECT_EQ(answer.asked, 1);
  EXPECT_TRUE(model().find("tm")->is(model::Attr::HolderCount, "5"));
}

TEST_F(WindowsOpen, AskAboutWhatIsNotSavedHoweverTheModelIsLeft) {
  ASSERT_TRUE(workspace().session().rename("tm", "Coach"));
  const auto run = [this](int id) { desktop::findAction(window().actions(), id)->run(); };
  const std::string other = copy("assen").string();
  const std::vector<std::pair<const char*, std::function<void()>>> ways = {
      {"New", [&] { run(wxID_NEW); }},
      {"Open", [&] { run(wxID_OPEN); }},
      {"Open recent", [&] { run(desktop::action::FirstRecent); }},
      {"Close window", [&] { run(wxID_CLOSE); }},
      {"Quit", [&] { run(wxID_EXIT); }},
      {"Drop", [&] { window().shell().openDropped({other}); }},
  };
  for (const auto& [name, leave] : ways) {
    Cancelling answer;
    leave();
    gui::settle();
    EXPECT_EQ(answer.asked, 1) << name;
    ASSERT_EQ(windows().all().size(), 1U) << name;
    EXPECT_EQ(model().find("tm")->name(), "Coach") << name;
    EXPECT_TRUE(workspace().session().isModified()) << name;
  }
}

TEST_F(WindowsOpen, BeginFromAnExampleWithoutAFileAndLeaveItWithoutAQuestion) {
  const std::string before = gui::bytesOf(gui::sample("ommen"));
  desktop::MainFrame& other = windows().openAsNew(gui::sample("ommen"));
  EXPECT_TRUE(other.workspace().session().path().empty());
  EXPECT_FALSE(other.workspace().model().elements().empty());
  EXPECT_TRUE(other.files().isUntouched());
  EXPECT_TRUE(other.files().mayLeave()) << "nothing was done in it";
  EXPECT_EQ(&windows().openAsNew(gui::sample("assen"), &other), &other) << "nobody touched it";
  const auto roles = other.workspace().model().elements(model::Type::Role);
  ASSERT_FALSE(roles.empty());
  ASSERT_TRUE(other.workspace().session().rename(roles.front().id(), "Somebody else"));
  EXPECT_FALSE(other.files().isUntouched());
  EXPECT_NE(&windows().openAsNew(gui::sample("ommen"), &other), &other) << "work stays where it is";
  EXPECT_EQ(gui::bytesOf(gui::sample("ommen")), before);
}

}  // namespace
