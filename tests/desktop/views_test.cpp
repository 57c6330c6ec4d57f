// SPDX-License-Identifier: MIT
#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/outline_panel.h"
#include "desktop/views/analysis_pane.h"
#include "gui.h"

namespace {

using gui::waitFor;
using model::Attr;
using model::Type;

/// The views beside the canvas, as a user works with them.
class Views : public gui::WindowTest {
 protected:
  desktop::AnalysisPane& pane() { return window().views(); }
  desktop::SheetGrid& grid() { return pane().grid(); }

  void show(const std::string& sample, const std::string& view) {
    open(sample);
    press(WXK_F7);
    ASSERT_TRUE(waitFor([&] { return pane().IsShownOnScreen(); }));
    pane().open(view);
    ASSERT_TRUE(waitFor([&] { return !grid().sheet().rows.empty(); })) << pane().nothing();
  }
  /// The place of the first cell that reads so in a row whose first cell reads so.
  wxGridCellCoords find(const std::string& row, int column) {
    for (std::size_t i = 0; i < grid().sheet().rows.size(); ++i)
      if (!grid().sheet().rows[i].cells.empty() && grid().sheet().rows[i].cells[0].text == row) return {int(i), column};
    ADD_FAILURE() << "no row reads " << row;
    return {1, column};
  }
  void goTo(wxGridCellCoords at) {
    grid().SetFocus();
    grid().SetGridCursor(at);
    gui::settle();
  }
};

TEST_F(Views, AnEffectIsTypedInItsCellAndTakenBackInOneStep) {
  show("ottoland", "effects");
  goTo(find("Instroom reguliere mbo 2 behouden (“kannibaliseren”)", 6));
  EXPECT_EQ(grid().cell(grid().GetGridCursorRow(), 6)->text, "−1");
  type("2");
  ASSERT_TRUE(waitFor([&] { return model().find("k10")->is(Attr::Effect, "2"); }));
  ASSERT_TRUE(waitFor([&] { return grid().cell(grid().GetGridCursorRow(), 6)->text == "+2"; }));
  type("-2");
  ASSERT_TRUE(waitFor([&] { return model().find("k10")->is(Attr::Effect, "-2"); }));
  workspace().session().undo();
  workspace().session().undo();
  EXPECT_TRUE(model().find("k10")->is(Attr::Effect, "-1"));
  EXPECT_FALSE(workspace().session().canUndo());
}

TEST_F(Views, ACellWhereNothingIsYetMakesTheLinkAndDeleteTakesItAway) {
  show("ottoland", "effects");
  goTo(find("Soepele overgang voor eigen leerlingen", 5));
  ASSERT_FALSE(model().link(Type::Affects, "a", "i3"));
  type("1");
  ASSERT_TRUE(waitFor([&] { return model().link(Type::Affects, "a", "i3").has_value(); }));
  ASSERT_TRUE(waitFor([&] { return grid().cell(grid().GetGridCursorRow(), 5)->text == "+1"; }));
  press(WXK_DELETE);
  EXPECT_TRUE(waitFor([&] { return !model().link(Type::Affects, "a", "i3"); }));
}

TEST_F(Views, EnterOffersTheMandateAtATable) {
  show("six-tips-blueprint", "seats");
  goTo(find("Docent-expert O", 3));
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return pane().chooser().IsShown(); }));
  const auto& choices = pane().chooser().choices();
  const auto decide =
      std::find_if(choices.begin(), choices.end(), [](const auto& each) { return each.label.ends_with("Decide"); });
  ASSERT_NE(decide, choices.end());
  press('1' + int(decide - choices.begin()));
  ASSERT_TRUE(waitFor([&] { return model().link(Type::SitsAt, "eO", "wg")->is(Attr::MandateHere, "decide"); }));
  ASSERT_TRUE(waitFor([&] { return grid().cell(grid().GetGridCursorRow(), 3)->alarm; })) << "more than the role has";
  EXPECT_TRUE(waitFor([&] { return grid().HasFocus() || grid().GetGridWindow()->HasFocus(); }));
}

TEST_F(Views, ATopicIsScoredByHandWithAReason) {
  show("midden-limburg", "certainties");
  goTo(find("Rules of play", 2));
  type("2");
  ASSERT_TRUE(waitFor([&] { return model().contains("topic/rules"); }));
  goTo(find("Rules of play", 3));
  press(WXK_RETURN);
  gui::settle();
  type("on paper");
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return model().find("topic/rules")->is(Attr::Note, "on paper"); }));
  EXPECT_TRUE(waitFor([&] { return grid().cell(find("Rules of play", 1).GetRow(), 2)->text == "arranged"; }));
  EXPECT_EQ(grid().cell(find("Rules of play", 1).GetRow(), 1)->text, "not arranged");
  goTo(find("Rules of play", 2));
  press(WXK_DELETE);
  EXPECT_TRUE(waitFor([&] { return !model().contains("topic/rules"); }));
}

TEST_F(Views, WhatIsBeingTypedInACellIsNotLostToNewResults) {
  show("midden-limburg", "certainties");
  goTo(find("Rules of play", 2));
  type("2");
  ASSERT_TRUE(waitFor([&] { return model().contains("topic/rules") && analysed(); }));
  goTo(find("Rules of play", 3));
  press(WXK_RETURN);
  type("on p");
  ASSERT_TRUE(workspace().session().rename("tm", "Renamed by somebody else"));
  ASSERT_TRUE(waitFor([&] { return analysed(); }));
  gui::settle();
  type("aper");
  press(WXK_RETURN);
  EXPECT_TRUE(waitFor([&] { return model().find("topic/rules")->is(Attr::Note, "on paper"); }));
  EXPECT_TRUE(waitFor([&] { return grid().cell(find("Rules of play", 3).GetRow(), 3)->text == "on paper"; }));
}

TEST_F(Views, WhatIsChosenInAViewIsChosenEverywhere) {
  show("ottoland", "effects");
  goTo(find("Doorstroom van niveau 2 naar 3", 0));
  EXPECT_TRUE(waitFor([&] { return workspace().selection() == std::vector<std::string>{"i4"}; }));
  EXPECT_TRUE(waitFor([&] { return window().outline().list().chosen() == std::vector<std::string>{"i4"}; }));
  EXPECT_EQ(window().canvas().state().selection, std::vector<std::string>{"i4"});
}

TEST_F(Views, WhatIsChosenElsewhereIsMarkedInTheView) {
  show("ottoland", "effects");
  workspace().select({"i3"});
  const int row = find("Soepele overgang voor eigen leerlingen", 0).GetRow();
  EXPECT_TRUE(waitFor([&] { return grid().isMarked(row) && grid().GetGridCursorRow() == row; }));
}

TEST_F(Views, ACardIsChosenByAClick) {
  open("stad-en-esch");
  press(WXK_F7);
  ASSERT_TRUE(waitFor([&] { return pane().IsShownOnScreen(); }));
  pane().open("eights");
  ASSERT_TRUE(waitFor([&] { return pane().deck().cards().size() == 2; }));
  gui::settle();
  const wxRect place = pane().deck().place(1);
  click(pane().deck().ClientToScreen(place.GetPosition() + wxPoint(20, 20)));
  EXPECT_TRUE(waitFor([&] { return workspace().selection() == std::vector<std::string>{"mbo", "se"}; }));
}

TEST_F(Views, EveryViewOfEverySampleCanBeShown) {
  show("stad-en-esch", "effects");
  for (unsigned i = 0; i < pane().views().GetCount(); ++i) {
    const auto names =
        session::viewsOf(workspace().session().analyses().reports(), workspace().session().analyses().catalogue());
    pane().open(names.at(i).id);
    gui::settle();
    EXPECT_TRUE(!pane().nothing().empty() || !grid().sheet().rows.empty() || !pane().deck().cards().empty())
        << names[i].title;
  }
}

}  // namespace
