// SPDX-License-Identifier: MIT
#include "desktop/findings_panel.h"

#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/text.h"
#include "gui.h"

namespace {

using gui::waitFor;

class Findings : public gui::WindowTest {
 protected:
  void clickRow(const desktop::TreeRow& row) {
    desktop::TreeList& list = window().findings().list();
    wxRect place;
    ASSERT_TRUE(waitFor([&] {
      place = list.GetItemRect(desktop::TreeModel::item(&row), list.GetColumn(0));
      return place.height > 0;
    }));
    click(list.ClientToScreen(place.GetTopLeft() + wxPoint(place.width / 2, place.height / 2)));
  }

  /// The first finding that is about something, and its row.
  const analysis::Finding* first(wxDataViewItem& item) {
    desktop::TreeList& list = window().findings().list();
    for (const analysis::Finding* finding : window().findings().shown()) {
      if (finding->subjects.empty()) continue;
      for (const auto& group : list.rows().root().children)
        for (const auto& row : group->children)
          if (group->key != "#waived" && row->text == desktop::wx(finding->text)) {
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
  clickRow(*desktop::TreeModel::row(item));
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

TEST_F(Findings, NeverCutTheIdOfARule) {
  desktop::TreeList& list = window().findings().list();
  for (const analysis::Finding* finding : window().findings().shown())
    EXPECT_TRUE(waitFor([&] {
      return list.GetColumn(1)->GetWidth() >= int(list.GetTextExtent(desktop::wx(finding->rule)).x * 0.88);
    })) << finding->rule;
}

TEST_F(Findings, AreGroupedByWhatTheUserChooses) {
  const auto headings = [&] {
    std::vector<std::string> texts;
    for (const auto& group : window().findings().list().rows().root().children)
      texts.push_back(desktop::utf8(group->text));
    return texts;
  };
  const auto all = window().findings().shown().size();
  wxChoice& grouping = window().findings().grouping();
  grouping.SetFocus();
  ASSERT_TRUE(waitFor([&] { return grouping.HasFocus(); }));
  const auto before = headings();
  window().findings().groupBy(desktop::Grouping::Severity);
  EXPECT_NE(headings(), before);
  EXPECT_EQ(window().findings().shown().size(), all);
  window().findings().groupBy(desktop::Grouping::Element);
  // One about two elements stands under both.
  EXPECT_GE(window().findings().shown().size(), all);
  const auto elements = headings();
  wxDataViewItem item;
  const analysis::Finding* about = first(item);
  ASSERT_NE(about, nullptr);
  const auto subject = model().find(about->subjects.front());
  ASSERT_TRUE(subject && model::isNode(subject->type()));
  EXPECT_NE(std::find(elements.begin(), elements.end(), subject->name()), elements.end());
}

/// The proposal of a finding, by keyboard alone, and everything back.
TEST_F(Findings, AreSolvedByKeyboardAfterALookAtWhatWouldChange) {
  const std::string before = gui::bytesOf(m_file);
  press('.', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return window().findings().strip().applyButton().HasFocus(); }));
  ASSERT_TRUE(window().findings().hasFix());
  ASSERT_TRUE(waitFor([&] { return window().canvas().proposal() != nullptr; }));
  EXPECT_FALSE(window().findings().strip().words().empty());
  EXPECT_FALSE(workspace().session().canUndo());
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return workspace().session().canUndo(); }));
  EXPECT_TRUE(waitFor([&] { return window().canvas().proposal() == nullptr; }));
  EXPECT_FALSE(workspace().selection().empty());
  ASSERT_TRUE(waitFor([&] { return window().canvas().HasFocus(); }));
  press('Z', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return !workspace().session().canUndo(); }));
  ASSERT_TRUE(workspace().session().save());
  EXPECT_EQ(gui::bytesOf(m_file), before);
}

TEST_F(Findings, ShowGhostsWhileApplyIsPointedAt) {
  desktop::FindingsPanel& findings = window().findings();
  ASSERT_TRUE(findings.fixesOf({}));
  focusCanvas();
  ASSERT_TRUE(waitFor([&] { return window().canvas().proposal() == nullptr; }));
  wxButton& apply = findings.strip().applyButton();
  // The pointer may stand there already, from the test before.
  m_user.moveTo(onScreen(window().canvas().scene().bounds().centre()));
  ASSERT_TRUE(waitFor([&] {
    pointAt(apply);
    return window().canvas().proposal() != nullptr;
  }));
  m_user.moveTo(onScreen(window().canvas().scene().bounds().centre()));
  EXPECT_TRUE(waitFor([&] { return window().canvas().proposal() == nullptr; }));
}

TEST_F(Findings, ArePutAsideWithAReasonAndBroughtBack) {
  press(WXK_F8);
  ASSERT_TRUE(waitFor([&] { return window().findings().hasCurrent(); }));
  const std::string rule = window().findings().current()->rule, text = window().findings().current()->text;
  desktop::FixStrip& strip = window().findings().strip();
  wxButton& button = strip.waiveButton();
  click(button.ClientToScreen(wxPoint(button.GetSize().x / 2, button.GetSize().y / 2)));
  ASSERT_TRUE(waitFor([&] { return strip.reason().HasFocus(); }));
  press(WXK_RETURN);  // without a reason nothing happens
  EXPECT_FALSE(workspace().session().canUndo());
  type("Not in this phase");
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return model().elements(model::Type::Waiver).size() == 1; }));
  EXPECT_EQ(model().elements(model::Type::Waiver)[0].text(model::Attr::Rule), rule);
  EXPECT_EQ(model().elements(model::Type::Waiver)[0].text(model::Attr::Reason), "Not in this phase");
  const auto waived = [&]() -> const desktop::TreeRow* {
    for (const auto& group : window().findings().list().rows().root().children)
      if (group->key == "#waived") return group->children.front().get();
    return nullptr;
  };
  ASSERT_TRUE(waitFor([&] { return waived() != nullptr; }));
  EXPECT_EQ(waived()->text, desktop::wx(text));
  EXPECT_TRUE(waived()->faint);
  EXPECT_FALSE(window().findings().list().IsExpanded(desktop::TreeModel::item(waived()->parent)));

  desktop::TreeList& list = window().findings().list();
  list.Expand(desktop::TreeModel::item(waived()->parent));
  list.EnsureVisible(desktop::TreeModel::item(waived()));
  clickRow(*waived());
  ASSERT_TRUE(waitFor([&] { return strip.waiveButton().GetLabel() == wxString(L"Bring back"); }));
  click(button.ClientToScreen(wxPoint(button.GetSize().x / 2, button.GetSize().y / 2)));
  EXPECT_TRUE(waitFor([&] { return model().elements(model::Type::Waiver).empty(); }));
  EXPECT_TRUE(waitFor([&] { return waived() == nullptr; }));
}

TEST_F(Findings, LeaveAReasonThatIsBeingTypedWhenTheyComeInAnew) {
  press(WXK_F8);
  ASSERT_TRUE(waitFor([&] { return window().findings().hasCurrent(); }));
  desktop::FixStrip& strip = window().findings().strip();
  strip.openWaiver();
  ASSERT_TRUE(waitFor([&] { return strip.reason().HasFocus(); }));
  type("Not in");
  bool ran = false;
  session::Analyses& analyses = workspace().session().analyses();
  const auto watching = analyses.onChanged([&] { ran = ran || analyses.freshness() == session::Freshness::Running; });
  analyses.runNow();
  ASSERT_TRUE(waitFor([&] { return ran && analysed(); }));
  gui::settle();
  EXPECT_TRUE(strip.reason().HasFocus());
  type(" this phase");
  EXPECT_TRUE(waitFor([&] { return strip.reason().GetValue() == wxString(L"Not in this phase"); }))
      << strip.reason().GetValue();
}

TEST_F(Findings, AreChosenByTheBadgeOfTheirElement) {
  const desktop::Canvas& canvas = window().canvas();
  std::string element;
  for (const auto& [id, mark] : canvas.state().findings)
    if (canvas.scene().isNode(id)) element = id;
  ASSERT_FALSE(element.empty());
  window().canvas().reveal({element});
  const diagram::Rect box = *canvas.scene().boxOf(element);
  std::optional<diagram::Point> badge;
  for (double x = box.right() - 30; x < box.right() && !badge; ++x)
    if (const auto hit = canvas.scene().hitTest({x, box.y}, canvas.state()); hit.kind == diagram::Hit::Kind::Badge)
      badge = diagram::Point{x + 6, box.y};
  ASSERT_TRUE(badge);
  click(onScreen(*badge));
  ASSERT_TRUE(waitFor([&] { return window().findings().hasCurrent(); }));
  const auto subjects = window().findings().current()->subjects;
  EXPECT_NE(std::find(subjects.begin(), subjects.end(), element), subjects.end());
}

}  // namespace
