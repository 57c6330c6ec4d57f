// SPDX-License-Identifier: MIT
#include "session/diagrams.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "model/workshop.h"
#include "session/operations.h"
#include "storage/model_writer.h"
#include "support/loop.h"
#include "support/scratch.h"

namespace session {
namespace {

using diagram::ViewRule;
using model::Attr;
using model::Type;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

const std::string samples = SAMENSPEL_SOURCE_DIR "/samples/";

class DiagramsTest : public testing::Test {
 protected:
  DiagramsTest() {
    ::setenv("XDG_STATE_HOME", (m_scratch / "state").c_str(), 1);
    const auto file = m_scratch.write("model.samenspel", Scratch::read(samples + "six-tips-blueprint.samenspel"));
    m_session = *Session::open(file, {});
    EXPECT_TRUE(m_session->remove({"d1"}));  // each test makes its own
  }

  std::vector<std::string> ids(Type type) const {
    std::vector<std::string> all;
    for (const auto& element : m_session->model().elements(type)) all.emplace_back(element.id());
    return all;
  }

  std::set<std::string> shown(const std::string& diagram) const {
    return diagram::shownBy(diagram::readRule(*m_session->model().find(diagram)), m_session->model(), {});
  }

  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const DiagramName& diagram : m_session->diagrams()) all.push_back(diagram.name);
    return all;
  }

  std::string add(const std::string& name, const ViewRule& rule = {}, std::string_view places = {}) {
    const auto added = addDiagram(*m_session, name, "lanes", rule, places);
    EXPECT_TRUE(added) << (added ? "" : added.error().message);
    return added.value_or("");
  }

  Scratch m_scratch;
  std::unique_ptr<Session> m_session;
};

TEST_F(DiagramsTest, ADiagramOfASelectionShowsThatAndNothingElse) {
  ViewRule rule;
  rule.only = {ids(Type::Table).front()};
  const std::string diagram = add("Tables", rule);
  EXPECT_THAT(shown(diagram), ElementsAre(ids(Type::Table).front()));
  EXPECT_FALSE(isView(m_session->model(), diagram));
  EXPECT_TRUE(m_session->model().find(diagram)->is(Attr::Layout, "lanes"));
  EXPECT_EQ(m_session->undoName(), "add diagram");
  m_session->undo();
  EXPECT_TRUE(m_session->diagrams().empty());
}

TEST_F(DiagramsTest, WhatIsTakenOffADiagramStaysInTheModel) {
  const std::string table = ids(Type::Table).front();
  const std::string diagram = add("All");
  const std::size_t count = m_session->model().size();
  ASSERT_TRUE(takeOff(*m_session, diagram, {table}));
  EXPECT_TRUE(m_session->model().contains(table));
  EXPECT_EQ(m_session->model().size(), count);
  EXPECT_FALSE(shown(diagram).contains(table));
  EXPECT_EQ(m_session->undoName(), "take off the diagram");
  ASSERT_TRUE(putOn(*m_session, diagram, {table}));
  EXPECT_TRUE(shown(diagram).contains(table));
}

TEST_F(DiagramsTest, AnOrganisationIsTakenOffWithItsPeople) {
  const std::string diagram = add("All"), organisation = ids(Type::Organisation).front();
  ASSERT_TRUE(takeOff(*m_session, diagram, {organisation}));
  EXPECT_FALSE(shown(diagram).contains(organisation));
}

TEST_F(DiagramsTest, TakingOffMakesADiagramWhenTheModelHasNone) {
  ASSERT_TRUE(m_session->diagrams().empty());
  ASSERT_TRUE(takeOff(*m_session, {}, {ids(Type::Table).front()}));
  ASSERT_THAT(names(), ElementsAre("Overview"));
  EXPECT_FALSE(shown(m_session->diagrams()[0].id).contains(ids(Type::Table).front()));
}

TEST_F(DiagramsTest, LinksAreNotTakenOff) {
  const auto refused = takeOff(*m_session, add("All"), {ids(Type::SitsAt).front()});
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("links are there with what they link"));
}

TEST_F(DiagramsTest, WhatIsAddedOnAListIsOnIt) {
  ViewRule rule;
  rule.only.emplace();
  const std::string diagram = add("Empty", rule);
  NewNode node;
  node.type = Type::Table;
  node.diagram = diagram;
  const auto added = m_session->addNode(node);
  ASSERT_TRUE(added);
  EXPECT_THAT(shown(diagram), ElementsAre(*added));
  const auto copies = m_session->duplicate({*added}, diagram);
  ASSERT_TRUE(copies);
  EXPECT_TRUE(shown(diagram).contains(copies->front()));
}

TEST_F(DiagramsTest, AViewShowsWhatFitsItAlsoLater) {
  ViewRule rule;
  rule.types = {Type::Table};
  const std::string view = add("Tables", rule);
  EXPECT_TRUE(isView(m_session->model(), view));
  const std::size_t before = shown(view).size();
  NewNode node;
  node.type = Type::Table;
  ASSERT_TRUE(m_session->addNode(node));
  EXPECT_EQ(shown(view).size(), before + 1);
  const auto refused = putOn(*m_session, view, {ids(Type::Role).front()});
  ASSERT_FALSE(refused);
  EXPECT_THAT(refused.error().message, HasSubstr("“Tables” shows what fits its filter"));
}

TEST_F(DiagramsTest, AViewSharesThePlacesOfItsDiagram) {
  const std::string diagram = add("All"), table = ids(Type::Table).front();
  ViewRule rule;
  rule.types = {Type::Table};
  const std::string view = add("Tables", rule, diagram);
  ASSERT_TRUE(m_session->perform(diagram::Place{{{table, {80, 80, 196, 62}}}}, view));
  EXPECT_EQ(m_session->undoName(), "move");
  EXPECT_TRUE(m_session->model().find(view)->parts().empty());
  ASSERT_EQ(m_session->model().find(diagram)->parts().size(), 1u);
  // Another view of that view has the same places.
  const std::string other = add("Others", rule, view);
  EXPECT_EQ(model::workshop::placesOf(m_session->model(), other), diagram);
}

TEST_F(DiagramsTest, ViewsInheritThePlacesOfADiagramThatIsDeleted) {
  const std::string diagram = add("All"), table = ids(Type::Table).front();
  ViewRule rule;
  rule.types = {Type::Table};
  const std::string first = add("Tables", rule, diagram), second = add("Again", rule, diagram);
  ASSERT_TRUE(m_session->perform(diagram::Place{{{table, {80, 80, 196, 62}}}}, diagram));
  const std::size_t count = m_session->model().size();
  ASSERT_TRUE(deleteDiagram(*m_session, diagram));
  EXPECT_EQ(m_session->model().size(), count - 1);
  EXPECT_EQ(m_session->model().find(first)->parts().size(), 1u);
  EXPECT_EQ(model::workshop::placesOf(m_session->model(), second), first);
  m_session->undo();
  EXPECT_EQ(m_session->model().find(diagram)->parts().size(), 1u);
}

TEST_F(DiagramsTest, ChangePlacesAlsoInTheFile) {
  const std::string a = add("A"), b = add("B"), c = add("C");
  ASSERT_TRUE(moveDiagram(*m_session, c, -1));
  EXPECT_THAT(names(), ElementsAre("A", "C", "B"));
  ASSERT_TRUE(moveDiagram(*m_session, a, 1));
  EXPECT_THAT(names(), ElementsAre("C", "A", "B"));
  ASSERT_TRUE(moveDiagram(*m_session, b, 1));
  EXPECT_THAT(names(), ElementsAre("C", "A", "B"));
  ASSERT_TRUE(m_session->save());
  m_session = *Session::open(m_session->path(), {});
  EXPECT_THAT(names(), ElementsAre("C", "A", "B"));
}

TEST_F(DiagramsTest, AreSavedWithWhatTheyShowAndKeptToTheByte) {
  ViewRule rule;
  rule.types = {Type::Role, Type::Table};
  rule.focus = {ids(Type::Table).front()};
  rule.steps = 2;
  rule.fades = true;
  const std::string view = add("Around the table", rule);
  ASSERT_TRUE(m_session->save());
  const std::string saved = Scratch::read(m_session->path());
  EXPECT_THAT(saved, HasSubstr("xmlns:workshop=\"urn:samenspel:workshop:1\""));
  m_session = *Session::open(m_session->path(), {});
  EXPECT_EQ(diagram::readRule(*m_session->model().find(view)), rule);
  EXPECT_EQ(storage::writeModel(m_session->model()), saved);
  for (const auto& problem : m_session->problems()) EXPECT_THAT(problem.message, Not(HasSubstr("workshop")));
  ASSERT_TRUE(setRule(*m_session, view, {}));
  ASSERT_TRUE(m_session->save());
  EXPECT_THAT(Scratch::read(m_session->path()), Not(HasSubstr("workshop")));
}

TEST_F(DiagramsTest, AreDrawnElsewhereAsTheyAreShownNow) {
  const std::string diagram = add("All"), table = ids(Type::Table).front(), role = ids(Type::Role).front();
  const auto svg = [&](const model::Model& model) {
    const auto bytes = picture(model, diagram, PictureFormat::Svg, "", {});
    EXPECT_TRUE(bytes);
    return bytes.value_or("");
  };
  const std::string name(m_session->model().find(role)->name());
  EXPECT_THAT(svg(m_session->model()), HasSubstr(name));
  EXPECT_THAT(svg(asShown(m_session->model(), diagram, {table}, false)), Not(HasSubstr(name)));
  EXPECT_THAT(svg(asShown(m_session->model(), diagram, {table}, true)), HasSubstr(name));
}

TEST_F(DiagramsTest, TellOnWhichOfThemAnElementIs) {
  ViewRule tables;
  tables.types = {Type::Table};
  add("All");
  add("Tables", tables);
  const auto on = [&](const std::string& id) {
    std::vector<std::string> found;
    for (const DiagramName& diagram : diagramsShowing(m_session->model(), id)) found.push_back(diagram.name);
    return found;
  };
  EXPECT_THAT(on(ids(Type::Table).front()), ElementsAre("All", "Tables"));
  EXPECT_THAT(on(ids(Type::Role).front()), ElementsAre("All"));
}

TEST_F(DiagramsTest, TheClientSeesViewsOfWhatTheClientMaySee) {
  const std::string shownRole = ids(Type::Role)[0], hiddenRole = ids(Type::Role)[1];
  ASSERT_TRUE(m_session->setAttribute({hiddenRole}, Attr::Visibility, "consultant"));
  ViewRule both, hidden;
  both.only = {shownRole, hiddenRole};
  hidden.focus = {hiddenRole};
  const std::string list = add("List", both);
  add("About somebody", hidden);
  const auto client = Session::clientView(*m_session, {});
  ASSERT_EQ(client->diagrams().size(), 1u);
  const std::string copy = client->diagrams()[0].id;
  EXPECT_THAT(*diagram::readRule(*client->model().find(copy)).only, ElementsAre(client->idInClientView(shownRole)));
}

TEST_F(DiagramsTest, WhatTheClientDoesNotSeeStaysListedWhenTheListIsEditedInTheClientView) {
  const std::string shownRole = ids(Type::Role)[0], hiddenRole = ids(Type::Role)[1];
  ASSERT_TRUE(m_session->setAttribute({hiddenRole}, Attr::Visibility, "consultant"));
  ViewRule both;
  both.only = {shownRole, hiddenRole};
  const std::string list = add("List", both);
  Loop loop;
  const auto client = Session::clientView(*m_session, loop.post());
  NewNode node;
  node.type = Type::Table;
  node.diagram = client->idInClientView(list);
  const auto added = client->addNode(node);
  ASSERT_TRUE(added);
  while (loop.runOne()) {
  }
  const ViewRule rule = diagram::readRule(*m_session->model().find(list));
  EXPECT_THAT(*rule.only, ElementsAre(shownRole, client->idInWhole(*added), hiddenRole));
}

}  // namespace
}  // namespace session
