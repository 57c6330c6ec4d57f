// SPDX-License-Identifier: MIT
#include <gtk/gtk.h>
#include <wx/toolbar.h>

#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/file_commands.h"
#include "desktop/findings_panel.h"
#include "desktop/notice_bar.h"
#include "desktop/outline_panel.h"
#include "desktop/property_panel.h"
#include "desktop/quick_entry.h"
#include "desktop/status_line.h"
#include "gui.h"

namespace {

using gui::waitFor;
using model::Attr;
using model::Type;

class Window : public gui::WindowTest {
 protected:
  /// The id of the element of this name.
  std::string named(const std::string& name) {
    for (const model::Element& element : model().elements())
      if (element.name() == name) return std::string(element.id());
    return {};
  }

  /// A place on the canvas where a link can be drawn from a node the pointer is on.
  std::optional<diagram::Point> handleOf(const std::string& id) {
    const desktop::Canvas& canvas = window().canvas();
    const auto box = canvas.scene().boxOf(id);
    if (!box) return std::nullopt;
    for (const diagram::Point at : {diagram::Point{box->right(), box->centre().y},
                                    {box->x, box->centre().y},
                                    {box->centre().x, box->y},
                                    {box->centre().x, box->bottom()}}) {
      const diagram::Hit hit = canvas.scene().hitTest(at, canvas.state());
      if (hit.kind == diagram::Hit::Kind::ConnectHandle && hit.element == id) return at;
    }
    return std::nullopt;
  }

  std::vector<std::string> findings() {
    std::vector<std::string> texts;
    for (const analysis::Finding* finding : window().findings().shown()) texts.push_back(finding->rule + finding->text);
    return texts;
  }

  void addByTyping(const char* line, const std::string& name) {
    focusCanvas();
    type(line);
    ASSERT_TRUE(window().entry().IsShown());
    press(WXK_RETURN);
    ASSERT_TRUE(waitFor([&] { return !named(name).empty(); })) << name;
    ASSERT_TRUE(waitFor([&] { return !window().entry().IsShown(); }));
  }
};

TEST_F(Window, TakesAModelThroughADaysWorkAndBackToTheSameBytes) {
  const std::string before = gui::bytesOf(m_file);
  const auto findingsBefore = findings();

  // By keyboard alone: an organisation, and a role in it on the board layer.
  addByTyping("o: Green College", "Green College");
  addByTyping("r: Director @Green College #board", "Director");
  const std::string director = named("Director");
  ASSERT_TRUE(model().find(director)->is(Attr::Layer, "board"));
  ASSERT_EQ(model().find(director)->outgoing(Type::PartOf).size(), 1U);

  // By mouse: a contact between two roles.
  ASSERT_TRUE(waitFor([&] { return window().canvas().scene().boxOf(director).has_value(); }));
  window().canvas().fit();
  gui::settle();
  m_user.moveTo(middleOf(director));
  ASSERT_TRUE(waitFor([&] { return window().canvas().state().hover == director; }));
  const auto handle = handleOf(director);
  ASSERT_TRUE(handle);
  m_user.moveTo(onScreen(*handle));
  m_user.press();
  ASSERT_TRUE(waitFor([&] { return window().canvas().HasCapture(); }));
  m_user.moveTo(middleOf("tm") + wxPoint(30, 10));
  m_user.moveTo(middleOf("tm"));
  m_user.release();
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown(); }));
  ASSERT_FALSE(window().chooser().choices().empty());
  press('1');
  ASSERT_TRUE(waitFor([&] { return model().link(Type::Contact, director, "tm").has_value(); }));

  // In the property panel: its state.
  const std::string contact(model().link(Type::Contact, director, "tm")->id());
  ASSERT_TRUE(waitFor([&] { return window().workspace().selection() == std::vector{contact}; }));
  ASSERT_TRUE(waitFor([&] { return window().properties().row(Attr::State) != nullptr; }));
  wxPropertyGrid& grid = window().properties().grid();
  ASSERT_TRUE(grid.SelectProperty(window().properties().row(Attr::State), true));
  gui::settle();
  press(WXK_DOWN);
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return !model().find(contact)->is(Attr::State, "active"); }));

  // The findings follow.
  ASSERT_TRUE(waitFor([&] { return analysed(); }));
  ASSERT_TRUE(waitFor([&] { return findings() != findingsBefore; }));

  // Everything back, by keyboard.
  focusCanvas();
  while (workspace().session().canUndo()) {
    const std::string step = workspace().session().undoName();
    press('Z', wxMOD_CONTROL);
    ASSERT_TRUE(waitFor([&] { return workspace().session().canRedo(); })) << step;
  }
  EXPECT_FALSE(workspace().session().isModified());
  EXPECT_TRUE(named("Director").empty());
  ASSERT_TRUE(waitFor([&] { return analysed() && findings() == findingsBefore; }));

  // Saved and opened again: what was there at the start.
  press('S', wxMOD_CONTROL);
  ASSERT_TRUE(window().files().open(m_file));
  EXPECT_EQ(gui::bytesOf(m_file), before);
  EXPECT_TRUE(window().notice().message().empty()) << window().notice().message();
}

TEST_F(Window, SaysInItsTitleAndStatusWhetherTheWorkIsSaved) {
  ASSERT_TRUE(waitFor([&] { return window().status().savedText() == "All changes saved"; }));
  EXPECT_EQ(window().GetTitle(), wxString(L"midden-limburg.samenspel – Samenspel"));
  addByTyping("o: Green College", "Green College");
  ASSERT_TRUE(waitFor([&] { return window().status().savedText() == "Kept, not saved yet"; }));
  EXPECT_TRUE(window().GetTitle().Contains(wxString(L"(changed)")));
  press('S', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return window().status().savedText() == "All changes saved"; }));
  EXPECT_NE(gui::bytesOf(m_file).find("Green College"), std::string::npos);
}

TEST_F(Window, ShowsAllOfItsToolbarOnASmallScreen) {
  wxToolBar& bar = *window().GetToolBar();
  const int before = bar.GetClientSize().x;
  window().SetSize(800, 600);
  ASSERT_TRUE(waitFor([&] { return bar.GetClientSize().x < before; }));
  // What finds no room in a toolbar is not on the screen.
  EXPECT_TRUE(waitFor([&] {
    return std::ranges::all_of(bar.GetChildren(),
                               [](const wxWindow* part) { return gtk_widget_get_mapped(part->GetHandle()) != FALSE; });
  }));
}

TEST_F(Window, KeepsTheKeysOfATextFieldForTheText) {
  workspace().select({"tm"});
  wxSearchCtrl& search = window().outline().searchField();
  search.SetFocus();
  ASSERT_TRUE(waitFor([&] { return search.HasFocus() || wxWindow::FindFocus() != nullptr; }));
  type("x");
  press(WXK_HOME);
  press(WXK_DELETE);
  EXPECT_TRUE(model().contains("tm"));
  ASSERT_TRUE(waitFor([&] { return search.GetValue().empty(); }));
}

TEST_F(Window, SpeaksDutchFromTheMomentItIsChosen) {
  bool found = false;
  for (const desktop::Action& action : window().actions()) {
    if (action.label != "&Nederlands") continue;
    found = true;
    action.run();
    break;
  }
  ASSERT_TRUE(found);
  auto* old = m_window;
  ASSERT_TRUE(waitFor([&] { return wxTheApp->GetTopWindow() != old; }));
  m_window = dynamic_cast<desktop::MainFrame*>(wxTheApp->GetTopWindow());
  ASSERT_NE(m_window, nullptr);
  EXPECT_EQ(window().GetMenuBar()->GetMenuLabelText(0), wxString(L"Bestand"));
  ASSERT_TRUE(waitFor([&] { return analysed(); }));
  EXPECT_TRUE(model().contains("tm"));
  gui::app().settings().setLanguage(base::Language::English);
  base::setLanguage(base::Language::English);
}

}  // namespace
