// SPDX-License-Identifier: MIT
#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/findings_panel.h"
#include "desktop/notice_bar.h"
#include "desktop/quick_entry.h"
#include "desktop/themes_panel.h"
#include "gui.h"

// The ten things consultants do most, with real keys and a real mouse, each in no more gestures than it is meant to
// take. A gesture is a click, a drag, a key, or a line of typing.
namespace {

using gui::waitFor;
using model::Attr;
using model::Type;

class TenInteractions : public gui::WindowTest {
 protected:
  void key(int code, int modifiers = 0) {
    ++m_gestures;
    press(code, modifiers);
  }
  void line(const char* text) {
    ++m_gestures;
    type(text);
  }
  void clickAt(wxPoint screen) {
    ++m_gestures;
    click(screen);
  }
  void clickOn(const wxWindow& control, wxPoint at) { clickAt(control.ClientToScreen(at)); }

  /// With the button down from one place to another.
  void drag(wxPoint from, wxPoint to) {
    ++m_gestures;
    m_user.moveTo(from);
    m_user.press();
    ASSERT_TRUE(waitFor([&] { return window().canvas().HasCapture(); }));
    m_user.moveTo(from + wxPoint(12, 8));
    m_user.moveTo(to + wxPoint(6, 3));
    m_user.moveTo(to);
    m_dragged = window().canvas().state().preview;
    m_user.release();
  }

  /// A place where a link can be drawn from a node.
  wxPoint handleOf(const std::string& id) {
    const desktop::Canvas& canvas = window().canvas();
    m_user.moveTo(middleOf(id));
    EXPECT_TRUE(waitFor([&] { return canvas.state().hover == id; }));
    const diagram::Rect box = canvas.scene().boxOf(id).value_or(diagram::Rect{});
    for (const diagram::Point at : {diagram::Point{box.right(), box.centre().y},
                                    {box.x, box.centre().y},
                                    {box.centre().x, box.y},
                                    {box.centre().x, box.bottom()}}) {
      const diagram::Hit hit = canvas.scene().hitTest(at, canvas.state());
      if (hit.kind == diagram::Hit::Kind::ConnectHandle && hit.element == id) return onScreen(at);
    }
    ADD_FAILURE() << id << " has no handle that can be reached";
    return {};
  }

  /// Somewhere on the diagram with nothing there.
  wxPoint emptyPlace() {
    const desktop::Canvas& canvas = window().canvas();
    const wxSize room = canvas.GetClientSize();
    for (int y = room.y / 3; y < room.y - 120; y += 7)
      for (int x = room.x / 4; x < room.x - 160; x += 7) {
        const diagram::Hit hit = canvas.scene().hitTest(canvas.toScene(wxPoint(x, y)), canvas.state(), 12);
        if (hit.kind == diagram::Hit::Kind::Nothing || hit.kind == diagram::Hit::Kind::Cell)
          return canvas.ClientToScreen(wxPoint(x, y));
      }
    ADD_FAILURE() << "there is no empty place";
    return {};
  }

  /// A place on a band of the figure of eight that one link alone carries.
  wxPoint bandOf(const std::string& link) {
    const desktop::Canvas& canvas = window().canvas();
    const wxSize room = canvas.GetClientSize();
    for (int y = 0; y < room.y; y += 3)
      for (int x = 0; x < room.x; x += 3) {
        const diagram::Hit hit = canvas.scene().hitTest(canvas.toScene(wxPoint(x, y)), canvas.state());
        if (hit.kind == diagram::Hit::Kind::Slot && hit.carriers == std::vector{link})
          return canvas.ClientToScreen(wxPoint(x, y));
      }
    ADD_FAILURE() << "no band shows " << link;
    return {};
  }

  std::string named(const std::string& name) {
    for (const model::Element& element : model().elements())
      if (element.name() == name) return std::string(element.id());
    return {};
  }

  void select(const std::string& id) {
    click(middleOf(id));
    ASSERT_TRUE(waitFor([&] { return workspace().selection() == std::vector{id}; }));
  }

  /// Adds what a line says; not counted.
  void add(const char* text, const std::string& name) {
    type(text);
    press(WXK_RETURN);
    ASSERT_TRUE(waitFor([&] { return !named(name).empty() && window().canvas().HasFocus(); }));
  }

  /// What was done was one step.
  void expectOneStep() {
    ASSERT_TRUE(workspace().session().canUndo());
    workspace().session().undo();
    EXPECT_FALSE(workspace().session().canUndo());
    workspace().session().redo();
  }

  int m_gestures = 0;
  diagram::Preview m_dragged;  // as it was before the button went up
};

TEST_F(TenInteractions, AnOrganisationBesideTheLastColumn) {
  const auto plus = window().canvas().scene().newColumn();
  ASSERT_TRUE(plus);
  clickAt(onScreen(plus->centre()));
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown() && window().entry().field().HasFocus(); }));
  line("Green College");
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return !named("Green College").empty(); }));
  EXPECT_LE(m_gestures, 3);
  const std::string id = named("Green College");
  const diagram::Scene& scene = window().canvas().scene();
  EXPECT_GT(scene.boxOf(id)->x, plus->x) << "it is the last column";
  EXPECT_FALSE(scene.ownerOf(id)->code.empty());
  for (const char* layer : {"board", "management", "executive"}) EXPECT_TRUE(scene.ghostOf({id, layer})) << layer;
  expectOneStep();
}

TEST_F(TenInteractions, AnOrganisation) {
  line("o: Green College");
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown(); }));
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return !named("Green College").empty(); }));
  EXPECT_LE(m_gestures, 3);
  const std::string id = named("Green College");
  const diagram::Scene& scene = window().canvas().scene();
  ASSERT_TRUE(scene.ownerOf(id));
  EXPECT_FALSE(scene.ownerOf(id)->code.empty());
  for (const char* layer : {"board", "management", "executive"}) EXPECT_TRUE(scene.ghostOf({id, layer})) << layer;
  expectOneStep();
}

TEST_F(TenInteractions, RolesOnThreeLayers) {
  ASSERT_NO_FATAL_FAILURE(add("o: Green College", "Green College"));
  const std::string id = named("Green College");
  ASSERT_TRUE(waitFor([&] { return workspace().selection() == std::vector{id}; }));
  key(WXK_DOWN);
  ASSERT_TRUE(waitFor([&] { return window().canvas().state().focus.cell.has_value(); }));
  ASSERT_EQ(window().canvas().state().focus.cell->organisation, id);
  for (const auto& [name, layer] :
       {std::pair("Director", "board"), std::pair("Manager", "management"), std::pair("Teacher", "executive")}) {
    line(name);
    ASSERT_TRUE(waitFor([&] { return window().entry().IsShown(); }));
    key(WXK_RETURN);
    ASSERT_TRUE(waitFor([&] { return !named(name).empty() && window().canvas().HasFocus(); })) << name;
    const model::Element role = *model().find(named(name));
    EXPECT_EQ(role.text(Attr::Layer), layer) << name;
    ASSERT_EQ(role.outgoing(Type::PartOf).size(), 1U);
    EXPECT_EQ(role.outgoing(Type::PartOf).front().reference(Attr::To), id);
  }
  EXPECT_LE(m_gestures, 1 + 3 * 2);
}

TEST_F(TenInteractions, AContact) {
  open("board-link-lost");
  ASSERT_NO_FATAL_FAILURE(drag(handleOf("eA"), middleOf("mB")));
  EXPECT_EQ(m_dragged.connectFrom, "eA");
  EXPECT_EQ(m_dragged.connectTo, "mB");
  const auto legal = window().canvas().scene().legalTargets("eA");
  EXPECT_NE(std::ranges::find(legal, "mB"), legal.end());
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown() && window().chooser().HasFocus(); }));
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return model().link(Type::Contact, "eA", "mB").has_value(); }));
  EXPECT_LE(m_gestures, 2);
  expectOneStep();
}

TEST_F(TenInteractions, AContactByKeyboard) {
  open("board-link-lost");
  ASSERT_NO_FATAL_FAILURE(select("eA"));
  key('L', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown() && window().entry().field().HasFocus(); }));
  line("management B");
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown() && window().chooser().HasFocus(); }));
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return model().link(Type::Contact, "eA", "mB").has_value(); }));
  EXPECT_LE(m_gestures, 4);
  expectOneStep();
}

TEST_F(TenInteractions, ConnectAndCreate) {
  open("board-link-lost");
  ASSERT_NO_FATAL_FAILURE(drag(handleOf("eA"), emptyPlace()));
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown() && window().chooser().HasFocus(); }));
  EXPECT_GT(window().chooser().choices().size(), 1U);
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown() && window().entry().field().HasFocus(); }));
  EXPECT_FALSE(workspace().session().canUndo()) << "nothing is there before it has a name";
  line("Something new");
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return !named("Something new").empty(); }));
  EXPECT_LE(m_gestures, 4);
  const model::Element added = *model().find(named("Something new"));
  EXPECT_EQ(added.outgoing().size() + added.incoming().size(), 1U);
  expectOneStep();
}

TEST_F(TenInteractions, ASeat) {
  open("six-tips-blueprint");
  ASSERT_NO_FATAL_FAILURE(drag(middleOf("eO"), middleOf("st")));
  ASSERT_TRUE(waitFor([&] { return model().link(Type::SitsAt, "eO", "st").has_value(); }));
  EXPECT_TRUE(model().link(Type::SitsAt, "eO", "st")->is(Attr::Seat, "member"));
  EXPECT_LE(m_gestures, 1);
  expectOneStep();
  m_user.hold(WXK_SHIFT);
  ASSERT_NO_FATAL_FAILURE(drag(middleOf("eW"), middleOf("st")));
  m_user.letGo(WXK_SHIFT);
  ASSERT_TRUE(waitFor([&] { return model().link(Type::SitsAt, "eW", "st").has_value(); }));
  EXPECT_TRUE(model().link(Type::SitsAt, "eW", "st")->is(Attr::Seat, "guest"));
}

TEST_F(TenInteractions, ASecondChair) {
  open("six-tips-blueprint");
  const auto seatOf = [&](const char* role) {
    const auto seat = model().link(Type::SitsAt, role, "wg");
    return seat ? std::string(seat->text(Attr::Seat)) : std::string();
  };
  ASSERT_EQ(seatOf("mO"), "chair");
  // Ctrl before the press would add to the selection.
  const wxPoint from = middleOf("eW"), to = middleOf("wg");
  m_user.moveTo(from);
  m_user.press();
  ASSERT_TRUE(waitFor([&] { return window().canvas().HasCapture(); }));
  m_user.moveTo(from + wxPoint(12, 8));
  m_user.hold(WXK_CONTROL);
  m_user.moveTo(to);
  m_user.release();
  m_user.letGo(WXK_CONTROL);
  ++m_gestures;
  ASSERT_TRUE(waitFor([&] { return window().chooser().IsShown() && window().chooser().HasFocus(); }));
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return seatOf("eW") == "chair"; }));
  EXPECT_EQ(seatOf("mO"), "member");
  EXPECT_LE(m_gestures, 2);
  expectOneStep();
}

TEST_F(TenInteractions, ALostContact) {
  open("board-link-lost");
  const auto lost = [&] {
    return std::ranges::count(window().canvas().scene().eights().front().slots, diagram::SlotState::Lost,
                              &diagram::SlotFacts::state);
  };
  const auto before = lost();
  clickAt(bandOf("k9"));
  ASSERT_TRUE(waitFor([&] { return workspace().selection() == std::vector<std::string>{"k9"}; }));
  key('3');
  ASSERT_TRUE(model().find("k9")->is(Attr::State, "lost"));
  EXPECT_LE(m_gestures, 2);
  EXPECT_EQ(lost(), before + 1) << "the band breaks at once";
  EXPECT_FALSE(window().notice().message().empty()) << "and can be mended";
  EXPECT_TRUE(waitFor([&] { return window().notice().message().empty(); })) << "for a moment";
  EXPECT_TRUE(waitFor([&] { return analysed(); }));
  expectOneStep();
}

TEST_F(TenInteractions, AFix) {
  open("board-link-lost");
  key(WXK_F8);
  ASSERT_TRUE(waitFor([&] { return window().findings().hasCurrent(); }));
  key('.', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return window().findings().strip().applyButton().HasFocus(); }));
  EXPECT_FALSE(window().findings().strip().words().empty());
  ASSERT_TRUE(waitFor([&] { return window().canvas().proposal() != nullptr; }));
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return workspace().session().canUndo(); }));
  EXPECT_LE(m_gestures, 3);
  EXPECT_FALSE(workspace().selection().empty());
  expectOneStep();
}

TEST_F(TenInteractions, AFindingPutAside) {
  press(WXK_F8);
  ASSERT_TRUE(waitFor([&] { return window().findings().hasCurrent(); }));
  desktop::FixStrip& strip = window().findings().strip();
  const wxSize size = strip.waiveButton().GetSize();
  clickOn(strip.waiveButton(), wxPoint(size.x / 2, size.y / 2));
  ASSERT_TRUE(waitFor([&] { return strip.reason().HasFocus(); }));
  line("Not in this phase");
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return model().elements(Type::Waiver).size() == 1; }));
  EXPECT_LE(m_gestures, 3);
  EXPECT_FALSE(model().elements(Type::Waiver).front().text(Attr::On).empty());
  expectOneStep();
}

TEST_F(TenInteractions, ADeclaredTheme) {
  desktop::ThemesPanel& themes = window().themes();
  wxCheckBox& box = themes.box(2);
  const wxPoint tick(8, box.GetSize().y / 2);
  clickOn(box, tick);
  ASSERT_TRUE(waitFor([&] { return themes.said().find("become") != std::string::npos; })) << themes.said();
  key(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return model().root().contains(Attr::Inventory, "relations"); }));
  EXPECT_LE(m_gestures, 2);
  expectOneStep();
  clickOn(box, tick);
  EXPECT_TRUE(waitFor([&] { return !model().root().contains(Attr::Inventory, "relations"); }));
}

}  // namespace
