// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <wx/clipbrd.h>
#include <wx/dataobj.h>
#include <wx/modalhook.h>

#include <algorithm>

#include "desktop/action_ids.h"
#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/find_dialog.h"
#include "desktop/list_dialog.h"
#include "desktop/notice_bar.h"
#include "desktop/quick_entry.h"
#include "desktop/text.h"
#include "desktop/unite_dialog.h"
#include "desktop/workspace.h"
#include "gui.h"

// Editing on the diagram: clipboard, lists, order, texts, links.
namespace {

using gui::waitFor;
using model::Attr;
using model::Type;
using testing::HasSubstr;

/// Answers the next dialogs instead of the user.
class Answer final : public wxModalDialogHook {
 public:
  explicit Answer(std::function<int(wxDialog*)> answer) : m_answer(std::move(answer)) { Register(); }
  ~Answer() override { Unregister(); }
  int count = 0;

 protected:
  int Enter(wxDialog* dialog) override {
    ++count;
    return m_answer(dialog);
  }
  void Exit(wxDialog*) override {}

 private:
  std::function<int(wxDialog*)> m_answer;
};

class Editing : public gui::WindowTest {
 protected:
  std::string named(const std::string& name) {
    for (const model::Element& element : model().elements())
      if (element.name() == name) return std::string(element.id());
    return {};
  }

  void run(int id) {
    const desktop::Action* action = desktop::findAction(window().actions(), id);
    ASSERT_NE(action, nullptr);
    ASSERT_TRUE(!action->enabled || action->enabled()) << action->label;
    action->run();
    gui::settle();
  }

  static void putOnClipboard(const wxString& text) {
    ASSERT_TRUE(wxTheClipboard->Open());
    wxTheClipboard->SetData(new wxTextDataObject(text));
    wxTheClipboard->Close();
  }

  diagram::Rect boxOf(const std::string& id) { return *window().canvas().scene().boxOf(id); }
};

TEST_F(Editing, CopiesFromOneWindowToAnother) {
  workspace().select({"tm"});
  press('C', wxMOD_CONTROL);
  ASSERT_TRUE(wxTheClipboard->Open());
  EXPECT_TRUE(wxTheClipboard->IsSupported(wxDataFormat(desktop::wx("application/vnd.samenspel+xml"))));
  EXPECT_TRUE(wxTheClipboard->IsSupported(wxDF_UNICODETEXT));
  wxTheClipboard->Close();
  open("figure-of-eight");
  const std::size_t before = model().elements(Type::Role).size();
  press('V', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return model().elements(Type::Role).size() == before + 1; }));
  EXPECT_EQ(workspace().selection(), std::vector{named("Teammanager")});
  EXPECT_THAT(window().notice().message(), HasSubstr("left out"));
  press('Z', wxMOD_CONTROL);
  EXPECT_TRUE(waitFor([&] { return model().elements(Type::Role).size() == before; }));
}

TEST_F(Editing, BringsBackWhatWasCutWithItsLinks) {
  const std::size_t links = model().find("tm")->outgoing().size() + model().find("tm")->incoming().size();
  workspace().select({"tm"});
  press('X', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return !model().contains("tm"); }));
  press('V', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return !named("Teammanager").empty(); }));
  const auto again = *model().find(named("Teammanager"));
  EXPECT_EQ(again.outgoing().size() + again.incoming().size(), links);
}

TEST_F(Editing, ShowsWhatAListBecomesAndAddsIt) {
  putOnClipboard(wxString(L"Naam\tSoort\tOrganisatie\nTeammanager\trol\t\nConciërge\trol\tNieuwe school\n"));
  std::size_t added = 0, used = 0;
  Answer answer([&](wxDialog* dialog) {
    const auto& list = dynamic_cast<desktop::ListDialog&>(*dialog);
    added = list.plan().count(session::PlannedRow::Fate::Add);
    used = list.plan().count(session::PlannedRow::Fate::Use);
    return wxID_OK;
  });
  press('V', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return !named("Conciërge").empty(); }));
  EXPECT_EQ(answer.count, 1);
  EXPECT_EQ(added, 1u);
  EXPECT_EQ(used, 1u);
  EXPECT_TRUE(model().link(Type::PartOf, named("Conciërge"), named("Nieuwe school")));
  press('Z', wxMOD_CONTROL);
  EXPECT_TRUE(waitFor([&] { return named("Conciërge").empty() && named("Nieuwe school").empty(); }));
}

TEST_F(Editing, AddsNothingOfAListThatIsNotWanted) {
  putOnClipboard(wxString(L"One\nTwo"));
  Answer answer([](wxDialog*) { return int(wxID_CANCEL); });
  press('V', wxMOD_CONTROL);
  EXPECT_EQ(answer.count, 1);
  EXPECT_FALSE(workspace().session().canUndo());
}

TEST_F(Editing, BringsWhatIsSelectedInLine) {
  const auto roles = model().elements(Type::Role);
  std::vector<std::string> three;
  for (const model::Element& role : roles)
    if (three.size() < 3) three.emplace_back(role.id());
  workspace().select(three);
  run(desktop::action::AlignLeft);
  ASSERT_TRUE(
      waitFor([&] { return boxOf(three[0]).x == boxOf(three[1]).x && boxOf(three[1]).x == boxOf(three[2]).x; }));
  const double before = boxOf(three[0]).x;
  focusCanvas();
  press(WXK_RIGHT, wxMOD_ALT);
  EXPECT_TRUE(waitFor([&] { return boxOf(three[0]).x == before + 8; }));
  press('Z', wxMOD_CONTROL);
  EXPECT_TRUE(waitFor([&] { return boxOf(three[0]).x == before; }));
}

TEST_F(Editing, SelectsWhatIsAlikeAndWhatIsNear) {
  workspace().select({"tm"});
  run(desktop::action::SelectSameType);
  EXPECT_EQ(workspace().selection().size(), model().elements(Type::Role).size());
  workspace().select({"tm"});
  run(desktop::action::SelectOneStep);
  EXPECT_GT(workspace().selection().size(), 1u);
}

TEST_F(Editing, ZoomsToTheSelection) {
  desktop::Canvas& canvas = window().canvas();
  workspace().select({"tm"});
  focusCanvas();
  press('2', wxMOD_CONTROL);
  ASSERT_TRUE(waitFor([&] { return canvas.zoom() == 2; }));
  const wxPoint middle = canvas.toWindow(boxOf("tm").centre());
  EXPECT_NEAR(middle.x, canvas.GetClientSize().x / 2, 2);
  EXPECT_NEAR(middle.y, canvas.GetClientSize().y / 2, 2);
}

TEST_F(Editing, PansWithSpaceAndADrag) {
  desktop::Canvas& canvas = window().canvas();
  const diagram::Point before = canvas.toScene({0, 0});
  const double zoom = canvas.zoom();
  const wxPoint from = middleOf("tm");
  m_user.moveTo(from);
  m_user.hold(WXK_SPACE);
  m_user.press();
  ASSERT_TRUE(waitFor([&] { return canvas.HasCapture(); }));
  m_user.moveTo(from + wxPoint(60, 40));
  ASSERT_TRUE(waitFor([&] { return canvas.toScene({0, 0}).x < before.x; }));
  m_user.release();
  m_user.letGo(WXK_SPACE);
  EXPECT_NEAR(canvas.toScene({0, 0}).x, before.x - 60 / zoom, 1);
  EXPECT_TRUE(workspace().selection().empty());
  EXPECT_FALSE(workspace().session().canUndo());
}

TEST_F(Editing, CompletesNamesWhileTyping) {
  focusCanvas();
  type("r: Conductor @");
  ASSERT_TRUE(waitFor([&] { return window().entry().choices().IsShown(); }));
  const wxString offered = window().entry().choices().GetString(0);
  press(WXK_DOWN);
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return window().entry().field().GetValue().Contains(offered); }));
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return !named("Conductor").empty(); }));
  EXPECT_EQ(model().find(named("Conductor"))->outgoing(Type::PartOf).size(), 1u);
}

TEST_F(Editing, UsesWhatIsThereAlreadyUnlessAnotherOneIsWanted) {
  const std::size_t before = model().elements(Type::Role).size();
  focusCanvas();
  type("r: teammanager");
  press(WXK_RETURN);
  ASSERT_TRUE(waitFor([&] { return workspace().selection() == std::vector<std::string>{"tm"}; }));
  EXPECT_EQ(model().elements(Type::Role).size(), before);
  EXPECT_THAT(window().notice().message(), HasSubstr("Teammanager"));
}

TEST_F(Editing, GivesANameOfTwoLines) {
  workspace().select({"tm"});
  focusCanvas();
  press(WXK_F2);
  ASSERT_TRUE(waitFor([&] { return window().entry().IsShown(); }));
  type("First");
  press(WXK_RETURN, wxMOD_SHIFT);
  gui::settle();
  type("second");
  ASSERT_TRUE(waitFor([&] { return window().entry().field().GetValue() == wxString(L"First\nsecond"); }));
  press(WXK_RETURN);
  EXPECT_TRUE(waitFor([&] { return model().find("tm")->name() == "First\nsecond"; }));
}

TEST_F(Editing, FindsAndReplacesInTheWholeModel) {
  const std::string before(model().find("tm")->name());
  auto& dialog = desktop::FindDialog::open(&window(), {window().workspace(), window().canvas(), window().notice(),
                                                       window().entry(), window().chooser(), gui::app().settings()});
  dialog.what().SetValue(desktop::wx("teammanager"));
  dialog.by().SetValue(desktop::wx("Coach"));
  ASSERT_TRUE(waitFor([&] { return dialog.hits().GetItemCount() > 0; }));
  EXPECT_EQ(dialog.hits().GetTextValue(0, 3), desktop::wx("Coach"));
  dialog.replace();
  EXPECT_EQ(model().find("tm")->name(), "Coach");
  EXPECT_EQ(dialog.hits().GetItemCount(), 0);
  dialog.Destroy();
  workspace().session().undo();
  EXPECT_EQ(model().find("tm")->name(), before);
}

TEST_F(Editing, MakesOneOfTwo) {
  const auto roles = model().elements(Type::Role);
  const std::string other(
      std::find_if(roles.begin(), roles.end(), [](const auto& role) { return role.id() != "tm"; })->id());
  workspace().select({"tm", other});
  Answer answer([](wxDialog* dialog) {
    auto& unite = dynamic_cast<desktop::UniteDialog&>(*dialog);
    EXPECT_GT(unite.ticks().GetCount(), 0u);
    return int(wxID_OK);
  });
  run(desktop::action::Unite);
  EXPECT_EQ(answer.count, 1);
  EXPECT_FALSE(model().contains(other));
  EXPECT_EQ(workspace().selection(), std::vector<std::string>{"tm"});
  workspace().session().undo();
  EXPECT_TRUE(model().contains(other));
}

TEST_F(Editing, DrawsNamesThatNobodyWouldGive) {
  for (const std::string& name :
       {std::string(10000, 'x'), std::string("مدرسة \u202Eabc\u202C 😀"), std::string("a\nb\nc")}) {
    ASSERT_TRUE(workspace().session().rename("tm", name));
    gui::settle();
    workspace().select({"tm"});
    gui::settle();
    EXPECT_TRUE(window().canvas().scene().boxOf("tm")->width < 400);
  }
}

}  // namespace
