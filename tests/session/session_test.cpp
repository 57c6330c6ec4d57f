// SPDX-License-Identifier: MIT
#include "session/session.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "session/operations.h"
#include "storage/model_writer.h"
#include "support/scratch.h"

namespace session {
namespace {

using model::Attr;
using model::Type;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string samples = SAMENSPEL_SOURCE_DIR "/samples/";

class SessionTest : public testing::Test {
 protected:
  SessionTest() { ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1); }

  std::unique_ptr<Session> openSample(const std::string& name) {
    const auto file = m_scratch.write("model.samenspel", Scratch::read(samples + name + ".samenspel"));
    auto opened = Session::open(file, {});
    EXPECT_TRUE(opened) << (opened ? "" : opened.error().message);
    return std::move(*opened);
  }

  Scratch m_scratch;
};

TEST_F(SessionTest, StartsEmptyWithADiagramAndADate) {
  const auto session = Session::create({});
  EXPECT_EQ(session->title(), "Untitled");
  EXPECT_FALSE(session->isModified());
  EXPECT_TRUE(session->path().empty());
  ASSERT_EQ(session->diagrams().size(), 1u);
  EXPECT_EQ(session->diagrams()[0].name, "Overview");
  EXPECT_TRUE(session->model().root().date(Attr::AsOf));
  EXPECT_FALSE(session->canUndo());
}

TEST_F(SessionTest, SavesWhatWasEditedAndKnowsWhenItIsSaved) {
  auto session = openSample("board-link-lost");
  const auto file = session->path();
  const std::string before = Scratch::read(file);
  ASSERT_TRUE(session->rename("A", "Another school"));
  EXPECT_TRUE(session->isModified());
  EXPECT_EQ(session->undoName(), "rename");
  ASSERT_TRUE(session->save());
  EXPECT_FALSE(session->isModified());
  EXPECT_THAT(Scratch::read(file), HasSubstr("Another school"));
  session->undo();
  EXPECT_TRUE(session->isModified());
  ASSERT_TRUE(session->save());
  EXPECT_EQ(Scratch::read(file), before);
}

TEST_F(SessionTest, DoesNotSaveOverWhatSomebodyElseWrote) {
  auto session = openSample("board-link-lost");
  ASSERT_TRUE(session->rename("A", "Another school"));
  m_scratch.write("model.samenspel", "somebody else's work");
  const auto saved = session->save();
  ASSERT_FALSE(saved);
  EXPECT_EQ(saved.error().code, base::ErrorCode::ChangedOutside);
  EXPECT_EQ(Scratch::read(session->path()), "somebody else's work");
  EXPECT_TRUE(session->isModified());
  ASSERT_TRUE(session->saveAs(m_scratch / "mine.samenspel"));
  EXPECT_FALSE(session->isModified());
  EXPECT_EQ(session->path(), m_scratch / "mine.samenspel");
}

TEST_F(SessionTest, RefusesAFileThatIsNoModelWithASentence) {
  const auto opened = Session::open(m_scratch.write("x.samenspel", "<html/>"), {});
  ASSERT_FALSE(opened);
  EXPECT_THAT(opened.error().message, HasSubstr("."));
}

TEST_F(SessionTest, PlacesMovesAndSeatsAsAGestureAsks) {
  auto session = openSample("figure-of-eight");
  ASSERT_EQ(session->perform(diagram::Place{{{"A", {8, 16, 240, 420}}}}, ""), true);
  const auto diagrams = session->diagrams();
  ASSERT_FALSE(diagrams.empty());
  const auto shape = session->model().find(diagrams[0].id + "/A");
  ASSERT_TRUE(shape);
  EXPECT_EQ(shape->number(Attr::X), 8);
  EXPECT_EQ(session->undoName(), "move");
  ASSERT_EQ(session->perform(diagram::Place{{{"A", {8, 16, 300, 420}}}}, diagrams[0].id), true);
  EXPECT_EQ(session->undoName(), "resize");

  ASSERT_EQ(session->perform(diagram::MoveToCell{"bA", {"B", "executive"}}, diagrams[0].id), true);
  EXPECT_EQ(session->model().find("bA")->text(Attr::Layer), "executive");
  EXPECT_EQ(session->model().find("bA")->outgoing(Type::PartOf)[0].reference(Attr::To), "B");

  const auto table = session->addNode({.type = Type::Table, .name = "Steering group"});
  ASSERT_TRUE(table);
  ASSERT_EQ(session->perform(diagram::TakeSeat{"bA", *table, true}, diagrams[0].id), true);
  EXPECT_EQ(session->model().link(Type::SitsAt, "bA", *table)->text(Attr::Seat), "guest");
  EXPECT_EQ(session->perform(diagram::Select{{"A"}}, diagrams[0].id), false);
}

TEST_F(SessionTest, AddsByTyping) {
  auto session = Session::create({});
  const auto school = session->quickAdd("o: Green College", {});
  ASSERT_TRUE(school) << school.error().message;
  const auto role = session->quickAdd("r: Head of studies @green #man x3", {});
  ASSERT_TRUE(role) << role.error().message;
  const auto element = *session->model().find(*role);
  EXPECT_EQ(element.name(), "Head of studies");
  EXPECT_EQ(element.text(Attr::Layer), "management");
  EXPECT_EQ(element.text(Attr::HolderCount), "3");
  EXPECT_EQ(element.outgoing(Type::PartOf)[0].reference(Attr::To), *school);

  const auto second = session->quickAdd("Teacher >head", {.cell = diagram::Cell{*school, "executive"}});
  ASSERT_TRUE(second) << second.error().message;
  EXPECT_EQ(session->model().find(*second)->text(Attr::Layer), "executive");
  EXPECT_TRUE(session->model().link(Type::Contact, *role, *second));
  session->undo();
  EXPECT_FALSE(session->model().contains(*second));

  EXPECT_EQ(session->quickAdd("r: X @nobody", {}).error().message, "There is no single organisation called “nobody”.");
  EXPECT_EQ(session->quickAdd("r: X #attic", {}).error().message, "There is no layer called “attic”.");
  EXPECT_EQ(session->quickAdd("r:", {}).error().message, "Type a name for what you want to add.");
}

TEST_F(SessionTest, PutsWhatIsAddedAtAPlaceInItsNaturalSize) {
  auto session = Session::create({});
  const std::string diagram = session->diagrams()[0].id;
  const auto node =
      session->addNode({.type = Type::Ambition, .name = "Together", .at = diagram::Point{120, 48}, .diagram = diagram});
  ASSERT_TRUE(node) << node.error().message;
  const auto shape = session->model().find(diagram + "/" + *node);
  ASSERT_TRUE(shape);
  EXPECT_EQ(shape->number(Attr::X), 120);
  EXPECT_GT(*shape->number(Attr::Width), 20);
}

TEST_F(SessionTest, OffersLinksAndNewNodesThatFit) {
  auto session = openSample("figure-of-eight");
  const auto links = session->linkChoices("bA", "bB");
  ASSERT_EQ(links.size(), 3u);
  EXPECT_EQ(links[2].type, Type::Contact);
  EXPECT_THAT(links[2].refusal, HasSubstr("is there already"));
  EXPECT_THAT(links[0].refusal, IsEmpty());
  for (const auto& choice : session->nodeChoices("A")) {
    const auto made = session->addNode({.type = choice.node, .name = "New", .linkedWith = "A", .link = choice});
    EXPECT_TRUE(made) << model::info(choice.link).name << made.error().message;
    session->undo();
  }
  EXPECT_FALSE(session->nodeChoices("bA").empty());
}

TEST_F(SessionTest, CopiesThroughTheClipboardToAnotherModel) {
  auto session = openSample("figure-of-eight");
  const std::string clipboard = session->copy({"A", "bA", "mA"});
  EXPECT_THAT(clipboard, HasSubstr("<collaboration"));
  auto other = Session::create({});
  const auto pasted = other->paste(clipboard, other->diagrams()[0].id);
  ASSERT_TRUE(pasted) << pasted.error().message;
  EXPECT_EQ(pasted->ids.size(), 3u);
  EXPECT_THAT(pasted->notes, testing::ElementsAre(HasSubstr("4 (board B, executive A, management B)")));
  EXPECT_EQ(other->model().elements(Type::PartOf).size(), 2u);
  EXPECT_EQ(other->undoName(), "paste");
  EXPECT_FALSE(other->paste("hello", ""));
  EXPECT_EQ(session->duplicate({"A"}, "")->size(), 1u);
}

TEST_F(SessionTest, LeadsLinksAndTakesTheirEndsElsewhere) {
  auto session = openSample("figure-of-eight");
  const std::string diagram = session->diagrams()[0].id;
  const std::string link(session->model().link(Type::Contact, "bA", "bB")->id());
  ASSERT_TRUE(session->perform(diagram::Place{{}, {{link, {{10, 20}, {30, 40}}}}}, diagram));
  EXPECT_EQ(session->model().elements(Type::Bend).size(), 2u);
  EXPECT_EQ(session->undoName(), "lead along");
  ASSERT_TRUE(session->perform(diagram::Reconnect{link, false, "eA"}, diagram));
  EXPECT_TRUE(session->model().link(Type::Contact, "bA", "eA"));
  EXPECT_FALSE(session->perform(diagram::Reconnect{link, false, "A"}, diagram)) << "no contact with an organisation";
  session->undo();
  EXPECT_TRUE(session->model().link(Type::Contact, "bA", "bB"));
}

TEST_F(SessionTest, AcceptsAFindingAndRevivesIt) {
  auto session = openSample("board-link-lost");
  analysis::Finding finding;
  finding.rule = "GOV-002";
  finding.subjects = {"A", "B"};
  EXPECT_FALSE(session->waive(finding, {""}));
  ASSERT_TRUE(session->waive(finding, {"Not in this phase", "consultant", std::nullopt}));
  const auto waivers = session->model().elements(Type::Waiver);
  ASSERT_EQ(waivers.size(), 1u);
  EXPECT_EQ(waivers[0].text(Attr::Subjects), "A B");
  EXPECT_TRUE(waivers[0].date(Attr::On));
  EXPECT_EQ(waivers[0].text(Attr::By), "consultant");
  EXPECT_FALSE(waivers[0].date(Attr::ReviewOn));
  finding.subjects = {"B", "A"};
  using namespace std::chrono;
  const base::Date day = sys_days(2022y / 1 / 1);
  ASSERT_TRUE(session->waive(finding, {"Still not", {}, day}));
  ASSERT_EQ(session->model().elements(Type::Waiver).size(), 1u);
  const auto waiver = session::waiverOf(session->model(), finding);
  ASSERT_TRUE(waiver);
  EXPECT_EQ(waiver->reason, "Still not");
  EXPECT_EQ(waiver->reviewOn, day);
  ASSERT_TRUE(session->revive(finding));
  EXPECT_TRUE(session->model().elements(Type::Waiver).empty());
}

TEST_F(SessionTest, CarriesOutAFixAsOneStepUnderItsTitle) {
  auto session = openSample("board-link-lost");
  analysis::Fix fix;
  fix.title = "Resume the talks";
  fix.changes = {model::AddElement{{"s9", Type::Step, {{"name", "Talk"}, {"size", "small"}, {"status", "idea"}}}},
                 model::SetAttribute{"k7", "state", "wished"}};
  const auto added = session->applyFix(fix);
  ASSERT_TRUE(added);
  EXPECT_EQ(*added, std::vector<std::string>{"s9"});
  EXPECT_EQ(session->undoName(), "Resume the talks");
  EXPECT_FALSE(session->applyFix(fix));  // the step is there already
  session->undo();
  EXPECT_EQ(session->model().find("k7")->text(Attr::State), "lost");
}

TEST_F(SessionTest, LaysOutADiagramThatItMakesWhenThereIsNone) {
  auto session = openSample("figure-of-eight");
  ASSERT_TRUE(session->layOut(""));
  ASSERT_FALSE(session->diagrams().empty());
  EXPECT_FALSE(session->model().elements(Type::Shape).empty());
}

}  // namespace
}  // namespace session
