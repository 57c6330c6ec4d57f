// SPDX-License-Identifier: MIT
#include "desktop/findings_panel.h"

#include "desktop/text.h"
#include "gui.h"

namespace {

using gui::waitFor;

class Findings : public gui::WindowTest {
 protected:
  /// The first finding that is about something, and its row.
  const analysis::Finding* first(wxDataViewItem& item) {
    desktop::TreeList& list = window().findings().list();
    for (const analysis::Finding* finding : window().findings().shown()) {
      if (finding->subjects.empty()) continue;
      for (const auto& group : list.rows().root().children)
        for (const auto& row : group->children)
          if (row->text == desktop::wx(finding->text)) {
            item = desktop::TreeModel::item(row.get());
            return finding;
          }
    }
    return nullptr;
  }
};

TEST_F(Findings, SelectWhatTheyAreAboutWhenClicked) {
  wxDataViewItem item;
  ASSERT_TRUE(waitFor([&] { return first(item) != nullptr; }));
  const std::vector<std::string> subjects = first(item)->subjects;
  desktop::TreeList& list = window().findings().list();
  wxRect place;
  ASSERT_TRUE(waitFor([&] {
    place = list.GetItemRect(item, list.GetColumn(0));
    return place.height > 0;
  }));
  click(list.ClientToScreen(place.GetTopLeft() + wxPoint(place.width / 2, place.height / 2)));
  EXPECT_TRUE(waitFor([&] { return workspace().selection() == subjects; }));
  EXPECT_EQ(window().canvas().state().emphasis, subjects);
}

TEST_F(Findings, OfASeverityGoWhenItsCounterIsSwitchedOff) {
  const auto all = window().findings().shown().size();
  ASSERT_GT(all, 0U);
  wxToggleButton& counter = window().findings().counter(window().findings().shown().front()->severity);
  click(counter.ClientToScreen(wxPoint(counter.GetSize().x / 2, counter.GetSize().y / 2)));
  ASSERT_TRUE(waitFor([&] { return window().findings().shown().size() < all; }));
  click(counter.ClientToScreen(wxPoint(counter.GetSize().x / 2, counter.GetSize().y / 2)));
  EXPECT_TRUE(waitFor([&] { return window().findings().shown().size() == all; }));
}

TEST_F(Findings, AreSteppedThroughWithF8) {
  ASSERT_GT(window().findings().shown().size(), 1U);
  press(WXK_F8);
  ASSERT_TRUE(waitFor([&] { return window().findings().hasCurrent(); }));
  const auto first = window().findings().list().chosen();
  press(WXK_F8);
  EXPECT_TRUE(waitFor([&] { return window().findings().list().chosen() != first; }));
}

TEST_F(Findings, AreSolvedByWhatTheyPropose) {
  const auto all = window().findings().shown();
  std::size_t steps = 0;
  while (steps < all.size() && all[steps]->fixes.empty()) ++steps;
  if (steps == all.size()) FAIL() << "the sample has no finding with a proposal";
  for (std::size_t i = 0; i <= steps; ++i) window().findings().step(1);
  ASSERT_TRUE(window().findings().hasFix());
  window().findings().applyFix(0);
  EXPECT_TRUE(workspace().session().canUndo());
  workspace().session().undo();
  EXPECT_FALSE(workspace().session().canUndo());
}

}  // namespace
