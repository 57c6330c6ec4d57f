// SPDX-License-Identifier: MIT
#include <wx/dcclient.h>
#include <wx/dcmemory.h>
#include <wx/image.h>

#include "desktop/canvas.h"
#include "desktop/notice_bar.h"
#include "gui.h"

namespace {

using gui::waitFor;

class CanvasOverlays : public gui::WindowTest {
 protected:
  /// What is on screen.
  wxImage shot() {
    gui::settle();
    // On a slow machine a picture that was zoomed stays blurred for a moment.
    EXPECT_TRUE(waitFor([&] { return window().canvas().isSharp(); }));
    window().canvas().Update();
    const wxSize size = window().canvas().GetClientSize();
    wxBitmap bitmap(size);
    wxMemoryDC memory(bitmap);
    wxClientDC canvas(&window().canvas());
    memory.Blit(wxPoint(0, 0), size, &canvas, wxPoint(0, 0));
    memory.SelectObject(wxNullBitmap);
    return bitmap.ConvertToImage();
  }

  /// In the picture itself: the rims of what lies over its foot, zoom and small map, are blended anew with each paint.
  static long differences(const wxImage& a, const wxImage& b) {
    constexpr int foot = 80;
    long count = 0;
    for (long i = 0; i < 3L * a.GetWidth() * (a.GetHeight() - foot); ++i) count += a.GetData()[i] != b.GetData()[i];
    return count;
  }
};

TEST_F(CanvasOverlays, PanningShowsTheSameAsDrawingAnew) {
  desktop::Canvas& canvas = window().canvas();
  const wxPoint middle = canvas.ClientToScreen(wxPoint(300, 300));
  m_user.moveTo(canvas.ClientToScreen(wxPoint(4, 4)));
  const wxImage before = shot();
  for (const wxPoint by : {wxPoint(0, -1), wxPoint(0, 1), wxPoint(0, 1)}) {
    wxMouseEvent wheel(wxEVT_MOUSEWHEEL);
    wheel.m_wheelRotation = 120 * by.y;
    wheel.m_wheelDelta = 120;
    wheel.SetPosition(canvas.ScreenToClient(middle));
    canvas.ProcessWindowEvent(wheel);
    const wxImage panned = shot();
    canvas.setFindings(canvas.state().findings);  // draws everything anew
    EXPECT_EQ(differences(panned, shot()), 0);
  }
  EXPECT_GT(differences(before, shot()), 1000);
}

TEST_F(CanvasOverlays, PressingTheSmallPictureGoesThere) {
  desktop::Canvas& canvas = window().canvas();
  // A notice that goes meanwhile would give its room to the canvas, and the small picture another place.
  window().notice().dismiss();
  gui::settle();
  canvas.zoomTo(2);
  const auto corner = [&] { return canvas.toScene(wxPoint(0, 0)); };
  const auto clickOnMap = [&](int fromRight) {
    const wxSize size = canvas.GetClientSize();
    const diagram::Point before = corner();
    click(canvas.ClientToScreen(wxPoint(size.x - 16 - fromRight, size.y - 12 - 28)));
    EXPECT_TRUE(waitFor([&] { return corner() != before; })) << fromRight;
  };
  const auto selection = workspace().selection();
  clickOnMap(100);
  const double left = corner().x;
  clickOnMap(20);
  EXPECT_LT(left, corner().x);
  EXPECT_EQ(canvas.zoom(), 2);
  EXPECT_EQ(workspace().selection(), selection);
}

TEST_F(CanvasOverlays, ALegendIsDrawnWhenItIsAskedFor) {
  m_user.moveTo(window().canvas().ClientToScreen(wxPoint(4, 4)));
  const wxImage without = shot();
  window().canvas().setLegend(true);
  EXPECT_GT(differences(without, shot()), 5000);
}

}  // namespace
