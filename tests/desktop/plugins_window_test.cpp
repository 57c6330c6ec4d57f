// SPDX-License-Identifier: MIT
#include "desktop/plugins_window.h"

#include <gmock/gmock.h>
#include <wx/button.h>
#include <wx/modalhook.h>
#include <wx/msgdlg.h>

#include <cstdlib>

#include "desktop/action_ids.h"
#include "desktop/findings_panel.h"
#include "desktop/notice_bar.h"
#include "desktop/plugin_commands.h"
#include "desktop/property_panel.h"
#include "desktop/text.h"
#include "gui.h"
#include "support/build_folder.h"
#include "support/package.h"

namespace {

namespace fs = std::filesystem;
using gui::waitFor;
using testing::HasSubstr;
using testing::Not;

/// Says yes, and remembers to what.
class SaysYes : public wxModalDialogHook {
 public:
  SaysYes() { Register(); }
  ~SaysYes() override { Unregister(); }
  std::string asked;

 private:
  int Enter(wxDialog* dialog) override {
    if (auto* question = dynamic_cast<wxMessageDialog*>(dialog))
      asked = desktop::utf8(question->GetMessage()) + "\n" + desktop::utf8(question->GetExtendedMessage());
    return wxID_YES;
  }
};

/// A window of a user who has no plugins of their own at first.
class Plugins : public gui::WindowTest {
 protected:
  void SetUp() override {
    fs::remove_all(own());
    const fs::path records = fs::path(std::getenv("XDG_STATE_HOME")) / "samenspel/plugins.xml";
    fs::remove(records);
    WindowTest::SetUp();
  }
  void TearDown() override {
    WindowTest::TearDown();
    fs::remove_all(own());
  }

  static fs::path own() { return fs::path(std::getenv("XDG_DATA_HOME")) / "samenspel/plugins"; }
  static fs::path fixture(const std::string& name) {
    return fs::path(SAMENSPEL_BINARY_DIR "/tests/plugins") / name / (name + ".so");
  }
  desktop::PluginsWindow& plugins() { return *window().plugins().window(); }
  std::string stateOf(const std::string& id) {
    for (const auto& each : plugins().plugins())
      if (each.plugin.id == id) return each.state();
    return {};
  }
  void press(wxButton& button) {
    ASSERT_TRUE(button.IsEnabled());
    wxCommandEvent event(wxEVT_BUTTON, button.GetId());
    event.SetEventObject(&button);
    button.ProcessWindowEvent(event);
    gui::settle();
  }
  /// What a plugin reported, or null.
  const analysis::Report* report(const std::string& id) {
    for (const auto& each : workspace().session().analyses().reports())
      if (each.plugin == id) return &each;
    return nullptr;
  }
  bool isShown(const std::string& text) {
    for (const analysis::Finding* finding : window().findings().shown())
      if (finding->text.find(text) != std::string::npos) return true;
    return false;
  }
  void addAndAllow(const fs::path& file) {
    ASSERT_TRUE(window().plugins().add(file)) << plugins().said();
    const SaysYes yes;
    press(plugins().allowButton());
    ASSERT_TRUE(waitFor([&] { return analysed(); }));
  }
};

TEST_F(Plugins, AreListedWithHowTheyStandAndWhatKeepsThemInTheirPlace) {
  const desktop::Action* action = desktop::findAction(window().actions(), desktop::action::Plugins);
  ASSERT_NE(action, nullptr);
  action->run();
  ASSERT_TRUE(waitFor([&] { return plugins().IsShownOnScreen(); }));
  EXPECT_EQ(stateOf("samenspel.governance"), "part of the program");
  plugins().choose("samenspel.governance");
  EXPECT_THAT(plugins().details(), HasSubstr("The last run took"));
  EXPECT_THAT(plugins().details(), HasSubstr("SHA-256: "));
  EXPECT_FALSE(plugins().allowButton().IsEnabled());
  EXPECT_FALSE(plugins().removeButton().IsEnabled());
  ASSERT_TRUE(waitFor([&] { return !plugins().layers().empty(); }));
  for (const analysis::Layer& layer : session::protection()) {
    EXPECT_THAT(plugins().protection(), HasSubstr(layer.meaning()));
    EXPECT_THAT(plugins().protection(), HasSubstr(layer.name + ": " + layer.state()));
  }
}

TEST_F(Plugins, RunOnceTheyWereAllowedInWordsThatSayWhatThatMeans) {
  ASSERT_TRUE(window().plugins().add(fixture("count_roles")));
  EXPECT_EQ(stateOf("example.count_roles"), "new: asks");
  ASSERT_NE(plugins().chosen(), nullptr);
  EXPECT_EQ(plugins().chosen()->plugin.id, "example.count_roles") << "what was added is chosen";
  ASSERT_TRUE(waitFor([&] { return analysed() && report("example.count_roles") != nullptr; }));
  EXPECT_EQ(report("example.count_roles")->status, analysis::Status::NotRun);
  {
    SaysYes yes;
    press(plugins().allowButton());
    EXPECT_THAT(yes.asked, HasSubstr(plugins().chosen()->plugin.sha256));
    EXPECT_THAT(yes.asked, HasSubstr("is not part of the program"));
  }
  EXPECT_EQ(stateOf("example.count_roles"), "allowed");
  ASSERT_TRUE(waitFor([&] { return analysed() && report("example.count_roles")->status == analysis::Status::Ok; }));

  press(plugins().switchButton());
  EXPECT_EQ(stateOf("example.count_roles"), "switched off");
  ASSERT_TRUE(waitFor([&] { return analysed() && report("example.count_roles") == nullptr; }));
  press(plugins().switchButton());
  ASSERT_TRUE(waitFor([&] { return analysed() && report("example.count_roles") != nullptr; }));

  const SaysYes yes;
  press(plugins().removeButton());
  EXPECT_EQ(stateOf("example.count_roles"), "");
  EXPECT_FALSE(fs::exists(own() / "count_roles.so"));
  ASSERT_TRUE(waitFor([&] { return analysed() && report("example.count_roles") == nullptr; }));
}

TEST_F(Plugins, ThatAreNewAreToldInANoticeThatLeadsToThem) {
  window().plugins().tellOfNew();
  EXPECT_EQ(window().notice().message(), "");
  ASSERT_TRUE(session::addPlugin(fixture("count_roles")));
  window().plugins().tellOfNew();
  EXPECT_THAT(window().notice().message(), HasSubstr("“Roles, counted” is new"));
  for (wxWindow* child : window().notice().GetChildren())
    if (auto* button = dynamic_cast<wxButton*>(child); button != nullptr && !button->GetLabel().empty()) press(*button);
  ASSERT_NE(window().plugins().window(), nullptr);
  ASSERT_NE(plugins().chosen(), nullptr);
  EXPECT_EQ(plugins().chosen()->plugin.id, "example.count_roles") << "what waits comes first";
}

TEST_F(Plugins, ThatCannotBeLoadedSayWhy) {
  ASSERT_TRUE(session::addPlugin(fixture("count_roles")));
  gui::write(own() / "count_roles.so", "something else");
  gui::write(own() / "words.plugin.xml", "no manifest");
  window().plugins().show();
  EXPECT_EQ(stateOf("example.count_roles"), "cannot be loaded");
  plugins().choose("example.count_roles");
  EXPECT_THAT(plugins().details(), HasSubstr("changed since"));
  EXPECT_FALSE(plugins().allowButton().IsEnabled());
  EXPECT_TRUE(plugins().removeButton().IsEnabled());
  EXPECT_FALSE(window().plugins().add(own() / "words.plugin.xml"));
  EXPECT_THAT(plugins().said(), HasSubstr("words.plugin.xml"));
}

TEST_F(Plugins, OfferTheElementsOfTheModelForAParameterThatIsOne) {
  addAndAllow(fixture("contacts_of"));
  workspace().select({});
  wxPropertyGrid& grid = window().properties().grid();
  const wxPGProperty* row = nullptr;
  const auto find = [&] {
    for (auto it = grid.GetIterator(wxPG_ITERATE_NORMAL | wxPG_ITERATE_HIDDEN); !it.AtEnd(); ++it)
      if ((*it)->GetName() == L"parameter/contactsOf") row = *it;
    return row != nullptr;
  };
  ASSERT_TRUE(waitFor(find));
  const auto roles = model().elements(model::Type::Role);
  ASSERT_EQ(row->GetChoices().GetCount(), roles.size() + 1);
  ASSERT_TRUE(grid.ChangePropertyValue(const_cast<wxPGProperty*>(row), 1L));
  ASSERT_TRUE(waitFor([&] { return model().contains("setting/contactsOf"); }));
  const std::string id(model().find("setting/contactsOf")->text(model::Attr::Value));
  ASSERT_TRUE(model().contains(id));
  EXPECT_THAT(desktop::utf8(row->GetDisplayedString()), testing::StartsWith(std::string(model().find(id)->name())));
  ASSERT_TRUE(grid.ChangePropertyValue(const_cast<wxPGProperty*>(row), 0L));
  EXPECT_TRUE(waitFor([&] { return !model().contains("setting/contactsOf"); }));
}

TEST_F(Plugins, BuiltFromTheTemplateElsewhereShowWhatTheyFind) {
  open("stad-en-esch");
  const support::Package package;
  ASSERT_TRUE(package.isInstalled()) << package.said();
  const fs::path built = package.build("template");
  ASSERT_FALSE(built.empty()) << package.said();
  EXPECT_TRUE(package.check(built / "ownerless_steps.plugin.xml")) << package.said();
  EXPECT_FALSE(isShown("Who owns “"));
  addAndAllow(built / "ownerless_steps.so");
  EXPECT_TRUE(waitFor([&] { return isShown("Who owns “"); }));
}

}  // namespace
