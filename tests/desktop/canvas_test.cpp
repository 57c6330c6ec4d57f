// SPDX-License-Identifier: MIT
#include "desktop/canvas.h"

#include <cmath>

#include "desktop/quick_entry.h"
#include "gui.h"

namespace {

using gui::waitFor;

class OnCanvas : public gui::WindowTest {};

TEST_F(OnCanvas, KeepsThePointUnderThePointerWhenTheWheelZooms) {
  desktop::Canvas& canvas = window().canvas();
  const wxPoint anchor(211, 173);
  const diagram::Point held = canvas.toScene(anchor);
  const double zoom = canvas.zoom();
  wxMouseEvent wheel(wxEVT_MOUSEWHEEL);
  wheel.SetPosition(anchor);
  wheel.m_wheelRotation = 120;
  wheel.m_wheelDelta = 120;
  wheel.m_linesPerAction = 3;
  wheel.SetControlDown(true);
  wheel.SetEventObject(&canvas);
  canvas.HandleWindowEvent(wheel);
  EXPECT_GT(canvas.zoom(), zoom);
  EXPECT_NEAR(canvas.toScene(anchor).x, held.x, 1e-6);
  EXPECT_NEAR(canvas.toScene(anchor).y, held.y, 1e-6);
}

TEST_F(OnCanvas, IsDrawnSharplyOnceZoomingIsOver) {
  desktop::Canvas& canvas = window().canvas();
  for (const double zoom : {0.8, 1.7, 0.4}) {
    canvas.zoomTo(zoom, {100, 100});
    EXPECT_TRUE(waitFor([&] { return canvas.isSharp(); })) << zoom;
    EXPECT_EQ(canvas.zoom(), zoom);
  }
}

TEST_F(OnCanvas, SelectsWhatIsClickedAndNothingOnEmptyGround) {
  click(middleOf("tm"));
  ASSERT_TRUE(waitFor([&] { return workspace().selection() == std::vector<std::string>{"tm"}; }));
  const diagram::Rect all = window().canvas().scene().bounds();
  click(onScreen({all.x + 3, all.bottom() + 8}));
  EXPECT_TRUE(waitFor([&] { return workspace().selection().empty(); }));
}

TEST_F(OnCanvas, GoesFromPlaceToPlaceWithTheArrowKeys) {
  press(WXK_DOWN);
  ASSERT_TRUE(waitFor([&] { return !window().canvas().state().focus.none(); }));
  const diagram::Spot first = window().canvas().state().focus;
  press(WXK_DOWN);
  EXPECT_TRUE(waitFor([&] { return !(window().canvas().state().focus == first); }));
}

TEST_F(OnCanvas, ShowsTheWholeDiagramWhenFitted) {
  desktop::Canvas& canvas = window().canvas();
  canvas.zoomTo(3, {0, 0});
  canvas.fit();
  const diagram::Rect all = canvas.scene().bounds();
  const wxRect seen(canvas.GetClientSize());
  EXPECT_TRUE(seen.Contains(canvas.toWindow({all.x, all.y})));
  EXPECT_TRUE(seen.Contains(canvas.toWindow({all.right(), all.bottom()})));
}

TEST_F(OnCanvas, BringsIntoViewWhatItIsAskedToShow) {
  desktop::Canvas& canvas = window().canvas();
  canvas.zoomTo(4, {0, 0});
  canvas.reveal({"vd"});
  const auto box = canvas.scene().boxOf("vd");
  ASSERT_TRUE(box);
  EXPECT_TRUE(wxRect(canvas.GetClientSize()).Contains(canvas.toWindow(box->centre())));
}

TEST_F(OnCanvas, RemovesTheSelectionWithDelAndPutsItBackWithUndo) {
  click(middleOf("tm"));
  ASSERT_TRUE(waitFor([&] { return workspace().selection().size() == 1; }));
  press(WXK_DELETE);
  ASSERT_TRUE(waitFor([&] { return !model().contains("tm"); }));
  press('Z', wxMOD_CONTROL);
  EXPECT_TRUE(waitFor([&] { return model().contains("tm"); }));
}

TEST_F(OnCanvas, RenamesInPlace) {
  click(middleOf("tm"));
  ASSERT_TRUE(waitFor([&] { return workspace().selection().size() == 1; }));
  press(WXK_F2);
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown(); }));
  EXPECT_EQ(window().entry().field().GetValue(), wxString(L"Teammanager"));
  type("Coach");
  press(WXK_RETURN);
  EXPECT_TRUE(waitFor([&] { return model().find("tm")->name() == "Coach"; }));
}

}  // namespace
