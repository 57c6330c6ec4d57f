// SPDX-License-Identifier: MIT
#include "desktop/diagram_commands.h"

#include "desktop/canvas.h"
#include "desktop/notice_bar.h"
#include "desktop/quick_entry.h"
#include "desktop/workshop.h"
#include "gui.h"
#include "session/diagrams.h"

namespace {

using desktop::DiagramCommands;
using gui::waitFor;
using model::Type;

class Diagrams : public gui::WindowTest {
 protected:
  DiagramCommands& diagrams() { return window().workshop().diagrams(); }
  const diagram::Scene& scene() { return window().canvas().scene(); }
  std::string firstOf(Type type) { return std::string(model().elements(type).front().id()); }
  /// Of all but the one that the sample has.
  std::vector<std::string> names() {
    std::vector<std::string> all;
    for (const auto& diagram : workspace().session().diagrams()) all.push_back(diagram.name);
    all.erase(all.begin());
    return all;
  }
  /// The row of the chooser that is called so.
  void choose(const std::string& label) {
    const auto& choices = window().chooser().choices();
    for (std::size_t i = 0; i < choices.size(); ++i)
      if (choices[i].label == label) return window().chooser().choose(i);
    ADD_FAILURE() << label;
  }
};

TEST_F(Diagrams, DeletingFromTheDiagramAndFromTheModelAreTwoThings) {
  const std::string table = firstOf(Type::Table), other = firstOf(Type::Role);
  workspace().select({table});
  press(WXK_DELETE, wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return !scene().boxOf(table); }));
  EXPECT_TRUE(model().contains(table));
  EXPECT_EQ(workspace().session().undoName(), "take off the diagram");
  EXPECT_NE(window().notice().message().find("still in the model"), std::string::npos);
  EXPECT_EQ(window().workshop().show().note().text(), "1 element is not on this diagram");
  workspace().select({other});
  focusCanvas();
  press(WXK_DELETE);
  ASSERT_TRUE(waitFor([&] { return !model().contains(other); }));
  workspace().session().undo();
  workspace().session().undo();
  EXPECT_TRUE(waitFor([&] { return scene().boxOf(table).has_value(); }));
}

TEST_F(Diagrams, WhatIsMissingIsListedAndPutBackByAClick) {
  const std::string table = firstOf(Type::Table);
  workspace().select({table});
  diagrams().takeOff();
  auto& note = window().workshop().show().note();
  ASSERT_TRUE(waitFor([&] { return note.IsShownOnScreen(); }));
  click(note.ClientToScreen(wxPoint(note.GetSize().x / 2, note.GetSize().y / 2)));
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown(); }));
  choose(std::string(model().find(table)->name()));
  EXPECT_TRUE(waitFor([&] { return scene().boxOf(table).has_value() && !note.IsShown(); }));
}

TEST_F(Diagrams, ANewOneIsMadeOfTheSelectionWithTheKeyboard) {
  workspace().select({firstOf(Type::Table)});
  press('T', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown(); }));
  press('3');
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown(); }));
  type("The table");
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return !names().empty() && names().back() == "The table"; }));
  EXPECT_EQ(scene().nodes(), std::vector<std::string>{firstOf(Type::Table)});
}

TEST_F(Diagrams, AreMadeEmptyAsNetworkAndOfSteps) {
  diagrams().add(DiagramCommands::Content::Nothing);
  EXPECT_TRUE(waitFor([&] { return scene().nodes().empty() && !scene().absent().empty(); }));
  const auto added = workspace().session().quickAdd("t: New table", {{}, {}, {}, workspace().diagram()});
  ASSERT_TRUE(added);
  EXPECT_TRUE(waitFor([&] { return scene().nodes() == std::vector<std::string>{*added}; }))
      << "what is added on a diagram is on it";
  diagrams().add(DiagramCommands::Content::Steps);
  EXPECT_TRUE(waitFor([&] {
    return std::ranges::all_of(scene().nodes(), [&](const auto& id) { return scene().typeOf(id) == Type::Step; });
  }));
  diagrams().add(DiagramCommands::Content::Network);
  EXPECT_TRUE(waitFor([&] { return scene().isNetwork() && !workspace().session().isLayingOut(); }));
}

TEST_F(Diagrams, ShowsTheSelectionOnAnotherOne) {
  ASSERT_TRUE(session::addDiagram(workspace().session(), "One", "lanes", {}));
  diagram::ViewRule none;
  none.only.emplace();
  const auto empty = session::addDiagram(workspace().session(), "Empty", "lanes", none);
  ASSERT_TRUE(empty);
  const std::string table = firstOf(Type::Table);
  workspace().select({table});
  press('I', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown(); }));
  choose("Empty");
  ASSERT_TRUE(waitFor([&] { return workspace().diagram() == *empty; }));
  EXPECT_TRUE(waitFor([&] { return scene().boxOf(table).has_value(); }));
  EXPECT_EQ(workspace().selection(), std::vector<std::string>{table});
}

TEST_F(Diagrams, ChangePlacesGetAnotherNameAndGoWithoutTheModel) {
  for (const char* name : {"A", "B"}) ASSERT_TRUE(session::addDiagram(workspace().session(), name, "lanes", {}));
  workspace().showDiagram(workspace().session().diagrams().back().id);
  press(WXK_PAGEUP, wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return names() == std::vector<std::string>{"B", "A"}; }));
  press(WXK_F2, wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown(); }));
  type("First");
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return names() == std::vector<std::string>{"First", "A"}; }));
  const std::size_t size = model().size();
  diagrams().remove();
  EXPECT_TRUE(waitFor([&] { return names() == std::vector<std::string>{"A"}; }));
  EXPECT_EQ(model().size(), size - 1);
  EXPECT_EQ(scene().diagram(), workspace().diagram());
}

}  // namespace
