// SPDX-License-Identifier: MIT
#include "desktop/show_commands.h"

#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/notice_bar.h"
#include "desktop/quick_entry.h"
#include "desktop/views/stage_card.h"
#include "desktop/workshop.h"
#include "gui.h"
#include "session/diagrams.h"

namespace {

using desktop::FilterBar;
using gui::waitFor;
using model::Type;

class Show : public gui::WindowTest {
 protected:
  desktop::ShowCommands& show() { return window().workshop().show(); }
  const diagram::Scene& scene() { return window().canvas().scene(); }
  std::size_t nodes() {
    std::size_t count = 0;
    for (const auto& type : model::nodeTypes()) count += model().elements(type.id).size();
    return count;
  }
  std::string firstOf(Type type) { return std::string(model().elements(type).front().id()); }
  void tick(FilterBar::Kind kind, const std::string& label) {
    for (const FilterBar::Tick& tick : show().bar().ticks(kind))
      if (tick.label == label) return tick.turn();
    ADD_FAILURE() << label;
  }
};

TEST_F(Show, FiltersByWhatIsTickedAndSaysHowMuchIsHidden) {
  press('F', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return show().bar().IsShownOnScreen(); }));
  tick(FilterBar::Kind::Types, "Roles");
  ASSERT_TRUE(waitFor([&] { return !scene().absent().empty(); }));
  for (const std::string& id : scene().nodes()) EXPECT_NE(scene().typeOf(id), Type::Table) << id;
  EXPECT_EQ(scene().absent().size() + scene().nodes().size(), nodes());
  EXPECT_EQ(show().bar().countText(), std::to_string(scene().nodes().size()) + " of " + std::to_string(nodes()));
  EXPECT_NE(show().note().text().find(std::to_string(scene().absent().size())), std::string::npos);
  EXPECT_TRUE(show().note().IsShownOnScreen());
  tick(FilterBar::Kind::Types, "Roles");
  EXPECT_TRUE(waitFor([&] { return scene().absent().empty() && !show().note().IsShown(); }));
}

TEST_F(Show, FadesInsteadOfHidesWhenAsked) {
  show().toggleBar();
  tick(FilterBar::Kind::Types, "Roles");
  ASSERT_FALSE(scene().absent().empty());
  const auto before = scene().boxOf(firstOf(Type::Role));
  diagram::ViewRule rule = scene().rule();
  rule.fades = true;
  show().show(rule);
  EXPECT_TRUE(scene().absent().empty());
  EXPECT_GT(scene().fadedCount(), 0U);
  EXPECT_TRUE(before.has_value());
}

TEST_F(Show, NarrowsToATextThatIsTyped) {
  press('F', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return show().bar().IsShownOnScreen(); }));
  const std::string name(model().elements(Type::Table).front().name());
  show().bar().field().SetValue(wxString::FromUTF8(name));
  ASSERT_TRUE(waitFor([&] { return scene().rule().text == name; }));
  EXPECT_TRUE(scene().boxOf(firstOf(Type::Table)));
  EXPECT_FALSE(scene().absent().empty());
}

TEST_F(Show, FocusesOnTheSelectionStepByStepAndEscapeEndsIt) {
  workspace().select({firstOf(Type::Role)});
  press(WXK_F9);
  ASSERT_TRUE(waitFor([&] { return show().hasFocus(); }));
  EXPECT_EQ(scene().rule().steps, 1);
  const std::size_t once = scene().fadedCount();
  EXPECT_GT(once, 0U);
  EXPECT_TRUE(scene().absent().empty()) << "the rest is faded, so that nothing jumps";
  press(WXK_F9);
  ASSERT_TRUE(waitFor([&] { return scene().rule().steps == 2; }));
  EXPECT_LT(scene().fadedCount(), once);
  press(WXK_F9);
  press(WXK_F9);
  EXPECT_EQ(scene().rule().steps, 3);
  focusCanvas();
  press(WXK_ESCAPE);
  EXPECT_TRUE(waitFor([&] { return !show().hasFocus(); }));
  EXPECT_EQ(scene().fadedCount(), 0U);
  EXPECT_EQ(workspace().selection(), std::vector<std::string>{firstOf(Type::Role)}) << "Escape ended the focus alone";
}

TEST_F(Show, AsksForASelectionToFocusOn) {
  workspace().select({});
  press(WXK_F9);
  EXPECT_TRUE(waitFor([&] { return window().notice().message().find("F9") != std::string::npos; }));
  EXPECT_FALSE(show().hasFocus());
}

TEST_F(Show, SavesAViewUnderANameAndTurnsToItAndBack) {
  workspace().select({firstOf(Type::Role)});
  press(WXK_F9);
  ASSERT_TRUE(waitFor([&] { return show().hasFocus(); }));
  press('V', wxMOD_CONTROL | wxMOD_SHIFT);
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown(); }));
  type("Round the table");
  press(WXK_RETURN);
  const auto named = [&] {
    const auto diagrams = workspace().session().diagrams();
    return !diagrams.empty() && diagrams.back().name == "Round the table";
  };
  ASSERT_TRUE(waitFor(named));
  const std::string view = workspace().diagram();
  EXPECT_TRUE(session::isView(model(), view));
  EXPECT_EQ(diagram::readRule(*model().find(view)).focus, std::vector<std::string>{firstOf(Type::Role)});
  EXPECT_TRUE(show().views().contains(view));
  ASSERT_TRUE(session::addDiagram(workspace().session(), "Everything", "lanes", {}));
  press(WXK_PAGEDOWN, wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return workspace().diagram() != view; }));
  EXPECT_FALSE(show().isNarrowed());
  press(WXK_PAGEUP, wxMOD_CONTROL);
  EXPECT_TRUE(waitFor([&] { return workspace().diagram() == view && show().hasFocus(); }));
}

TEST_F(Show, PresentsSavedViewsAsSlides) {
  diagram::ViewRule rule;
  rule.types = {Type::Table};
  ASSERT_TRUE(session::addDiagram(workspace().session(), "Tables", "lanes", rule));
  press(WXK_F5);
  ASSERT_TRUE(waitFor([&] { return window().isPresenting() && !window().slide().text().empty(); }));
  press(WXK_RIGHT);
  ASSERT_TRUE(waitFor([&] { return window().slide().text().find("2 of 2 · Tables") == 0; }));
  for (const std::string& id : scene().nodes()) EXPECT_EQ(scene().typeOf(id), Type::Table);
  EXPECT_NE(window().slide().text().find("not on this diagram"), std::string::npos);
  EXPECT_FALSE(show().bar().IsShownOnScreen());
  press(WXK_ESCAPE);
  EXPECT_TRUE(waitFor([&] { return !window().isPresenting(); }));
}

TEST_F(Show, KeepsWhatWasChosenForADiagramWhileAnotherOneIsOnShow) {
  ASSERT_TRUE(session::addDiagram(workspace().session(), "One", "lanes", {}));
  ASSERT_TRUE(session::addDiagram(workspace().session(), "Two", "lanes", {}));
  const auto diagrams = workspace().session().diagrams();
  workspace().showDiagram(diagrams[0].id);
  show().toggleBar();
  show().bar().ticks(FilterBar::Kind::Layers).at(1).turn();
  ASSERT_TRUE(show().isNarrowed());
  workspace().showDiagram(diagrams[1].id);
  EXPECT_TRUE(waitFor([&] { return !show().isNarrowed(); }));
  workspace().showDiagram(diagrams[0].id);
  EXPECT_TRUE(waitFor([&] { return show().isNarrowed(); }));
}

}  // namespace
