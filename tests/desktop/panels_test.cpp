// SPDX-License-Identifier: MIT
#include "desktop/canvas.h"
#include "desktop/notice_bar.h"
#include "desktop/outline_panel.h"
#include "desktop/property_panel.h"
#include "desktop/themes_panel.h"
#include "gui.h"

namespace {

using gui::waitFor;
using model::Attr;

class Panels : public gui::WindowTest {};

TEST_F(Panels, OutlineHoldsEveryNodeOnce) {
  const desktop::TreeRow root = desktop::outlineOf(model(), window().canvas().scene(), "");
  std::multiset<std::string> keys;
  const std::function<void(const desktop::TreeRow&)> collect = [&](const desktop::TreeRow& row) {
    keys.insert(row.key);
    for (const auto& child : row.children) collect(*child);
  };
  collect(root);
  for (const model::Element& element : model().elements())
    EXPECT_EQ(keys.count(std::string(element.id())), model::isNode(element.type()) ? 1U : 0U) << element.name();
}

TEST_F(Panels, OutlineIsNarrowedByTyping) {
  wxSearchCtrl& search = window().outline().searchField();
  search.SetValue(wxString(L"teamleider"));
  ASSERT_TRUE(waitFor([&] { return window().outline().list().rows().find("vm") != nullptr; }));
  EXPECT_EQ(window().outline().list().rows().find("tm"), nullptr);
  EXPECT_NE(window().outline().list().rows().find("v"), nullptr) << "what leads to it stays";
}

TEST_F(Panels, OutlineFollowsTheSelection) {
  workspace().select({"vm"});
  EXPECT_TRUE(waitFor([&] { return window().outline().list().chosen() == std::vector<std::string>{"vm"}; }));
}

TEST_F(Panels, PropertiesSaySoWhenSomethingIsUnknown) {
  workspace().select({"tm"});
  ASSERT_TRUE(waitFor([&] { return window().properties().row(Attr::Mandate) != nullptr; }));
  EXPECT_TRUE(window().properties().row(Attr::Mandate)->GetDisplayedString().StartsWith(wxString(L"? ")));
  EXPECT_EQ(window().properties().row(Attr::Name)->GetDisplayedString(), wxString(L"Teammanager"));
}

TEST_F(Panels, PropertiesTakeWhatIsTyped) {
  workspace().select({"tm"});
  ASSERT_TRUE(waitFor([&] { return window().properties().row(Attr::HolderCount) != nullptr; }));
  wxPropertyGrid& grid = window().properties().grid();
  ASSERT_TRUE(grid.SelectProperty(window().properties().row(Attr::HolderCount), true));
  gui::settle();
  press('A', wxMOD_CONTROL);
  type("4");
  press(WXK_RETURN);
  EXPECT_TRUE(waitFor([&] { return model().find("tm")->is(Attr::HolderCount, "4"); }));
}

TEST_F(Panels, PropertiesRefuseWhatMakesNoSense) {
  workspace().select({"tm"});
  ASSERT_TRUE(waitFor([&] { return window().properties().row(Attr::HolderCount) != nullptr; }));
  wxPropertyGrid& grid = window().properties().grid();
  ASSERT_TRUE(grid.SelectProperty(window().properties().row(Attr::HolderCount), true));
  gui::settle();
  press('A', wxMOD_CONTROL);
  type("many");
  press(WXK_RETURN);
  EXPECT_TRUE(waitFor([&] { return !window().notice().message().empty(); }));
  EXPECT_TRUE(model().find("tm")->is(Attr::HolderCount, "1"));
  EXPECT_TRUE(
      waitFor([&] { return window().properties().row(Attr::HolderCount)->GetDisplayedString() == wxString(L"1"); }));
}

TEST_F(Panels, PropertiesOfSeveralAreSetTogether) {
  workspace().select({"tm", "vm"});
  ASSERT_TRUE(waitFor([&] { return window().properties().row(Attr::Mandate) != nullptr; }));
  wxPropertyGrid& grid = window().properties().grid();
  ASSERT_TRUE(grid.ChangePropertyValue(window().properties().row(Attr::Mandate), 2L));
  EXPECT_EQ(model().find("tm")->text(Attr::Mandate), model().find("vm")->text(Attr::Mandate));
  EXPECT_TRUE(model().find("tm")->has(Attr::Mandate));
}

TEST_F(Panels, ATickSaysWhatItBringsAndCountsOnceConfirmed) {
  desktop::ThemesPanel& themes = window().themes();
  const int before = themes.count();
  const std::size_t relations = 2;
  const std::string_view token = model::inventoryThemes()[relations].token;
  ASSERT_EQ(token, "relations");
  wxCheckBox& box = themes.box(relations);
  click(box.ClientToScreen(wxPoint(8, box.GetSize().y / 2)));
  ASSERT_TRUE(waitFor([&] { return themes.pending() == relations; }));
  ASSERT_TRUE(waitFor([&] { return themes.said().find("become") != std::string::npos; })) << themes.said();
  EXPECT_FALSE(model().root().contains(Attr::Inventory, token)) << "only shown so far";
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return model().root().contains(Attr::Inventory, token); }));
  EXPECT_TRUE(waitFor([&] { return themes.count() == before + 1; }));
  EXPECT_FALSE(themes.pending());
  click(box.ClientToScreen(wxPoint(8, box.GetSize().y / 2)));
  ASSERT_TRUE(waitFor([&] { return !model().root().contains(Attr::Inventory, token); })) << "taken back at once";
  workspace().session().undo();
  workspace().session().undo();
  EXPECT_TRUE(waitFor([&] { return themes.count() == before; }));
  EXPECT_FALSE(workspace().session().canUndo());
}

TEST_F(Panels, ATickThatIsNotConfirmedChangesNothing) {
  desktop::ThemesPanel& themes = window().themes();
  wxCheckBox& box = themes.box(2);
  click(box.ClientToScreen(wxPoint(8, box.GetSize().y / 2)));
  ASSERT_TRUE(waitFor([&] { return themes.pending().has_value(); }));
  press(WXK_ESCAPE);
  EXPECT_TRUE(waitFor([&] { return !themes.pending() && !box.GetValue(); }));
  EXPECT_FALSE(workspace().session().canUndo());
}

TEST_F(Panels, AThemeShowsItsQuestionUntilItIsDeclared) {
  desktop::ThemesPanel& themes = window().themes();
  themes.box(2).SetFocus();
  ASSERT_TRUE(waitFor([&] { return themes.said().find("REL-") != std::string::npos; })) << themes.said();
}

TEST_F(Panels, ThresholdsAreSetAndGivenBackTheirDefault) {
  workspace().select({});
  const wxString name(L"parameter/horizonDays");
  wxPropertyGrid& grid = window().properties().grid();
  ASSERT_TRUE(waitFor([&] { return grid.GetPropertyByName(name) != nullptr; }));
  EXPECT_EQ(grid.GetPropertyByName(name)->GetDisplayedString(), wxString(L"90"));
  ASSERT_TRUE(grid.ChangePropertyValue(grid.GetPropertyByName(name), wxString(L"120")));
  ASSERT_TRUE(waitFor([&] { return model().contains("setting/horizonDays"); }));
  EXPECT_TRUE(model().find("setting/horizonDays")->is(Attr::Value, "120"));
  ASSERT_TRUE(grid.ChangePropertyValue(grid.GetPropertyByName(name), wxString(L"-1")));
  EXPECT_TRUE(waitFor([&] { return !window().notice().message().empty(); }));
  EXPECT_TRUE(waitFor([&] { return grid.GetPropertyByName(name)->GetDisplayedString() == wxString(L"120"); }));
  ASSERT_TRUE(grid.ChangePropertyValue(grid.GetPropertyByName(name), wxString()));
  EXPECT_TRUE(waitFor([&] { return !model().contains("setting/horizonDays"); }));
  EXPECT_TRUE(waitFor([&] { return grid.GetPropertyByName(name)->GetDisplayedString() == wxString(L"90"); }));
}

}  // namespace
