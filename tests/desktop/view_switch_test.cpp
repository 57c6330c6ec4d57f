// SPDX-License-Identifier: MIT
#include "desktop/view_switch.h"

#include <wx/toolbar.h>

#include "desktop/canvas.h"
#include "gui.h"

namespace {

using gui::waitFor;

class Switch : public gui::WindowTest {
 protected:
  desktop::ViewSwitch* find() {
    for (wxWindow* part : window().GetToolBar()->GetChildren())
      if (auto* view = dynamic_cast<desktop::ViewSwitch*>(part)) return view;
    return nullptr;
  }
};

TEST_F(Switch, ShowsTheClientViewAndEverythingAgainByAClick) {
  desktop::ViewSwitch* view = find();
  ASSERT_NE(view, nullptr);
  ASSERT_TRUE(waitFor([&] { return view->consultant().GetValue() && !view->client().GetValue(); }));
  const auto middle = [](wxWindow& part) {
    return part.ClientToScreen(wxPoint(part.GetSize().x / 2, part.GetSize().y / 2));
  };
  click(middle(view->client()));
  ASSERT_TRUE(waitFor([&] { return workspace().session().isClientView(); }));
  EXPECT_TRUE(waitFor([&] { return view->client().GetValue() && !view->consultant().GetValue(); }));
  click(middle(view->consultant()));
  EXPECT_TRUE(waitFor([&] { return !workspace().session().isClientView() && view->consultant().GetValue(); }));
}

}  // namespace
