// SPDX-License-Identifier: MIT
#include "edit/actions/copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/actions/add.h"
#include "edit/actions/attributes.h"
#include "edit/actions/remove.h"
#include "edit/actions/shapes.h"
#include "support/sketch.h"

namespace edit {
namespace {

using model::Attr;
using model::Sketch;
using model::Type;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

Sketch schools() {
  return Sketch()
      .addSchools()
      .add(Type::Diagram, "d", {{"name", "All"}})
      .link(Type::Contact, "boardA", "boardB")
      .link(Type::Contact, "boardA", "executiveA")
      .add(Type::Shape, "d/boardA",
           {{"#owner", "d"}, {"of", "boardA"}, {"x", "8"}, {"y", "16"}, {"width", "100"}, {"height", "40"}})
      .add(Type::Bend, "d/contact-boardA-boardB/0",
           {{"#owner", "d"}, {"of", "contact-boardA-boardB"}, {"order", "0"}, {"x", "50"}, {"y", "60"}});
}

class Clipboard : public testing::Test {
 protected:
  static Pasted pasteInto(Document& document, const std::vector<model::ElementData>& data, const char* diagram) {
    Pasted result;
    const auto done = document.perform("paste", [&](Transaction& transaction) -> base::Result<void> {
      auto pasted = paste(transaction, data, diagram, 24);
      if (!pasted) return tl::unexpected(pasted.error());
      result = *pasted;
      return {};
    });
    EXPECT_TRUE(done) << done.error().message;
    return result;
  }

  void act(const std::function<base::Result<void>(Transaction&)>& action) {
    const auto done = m_document.perform("test", action);
    ASSERT_TRUE(done) << done.error().message;
  }

  const model::Model& model() const { return m_document.model(); }

  Document m_document{schools().model};
};

TEST_F(Clipboard, CopiesNodesWithWhatIsAmongThemUnderNewIds) {
  const auto pasted = pasteInto(m_document, copied(model(), {"boardB", "boardA"}), "d");
  ASSERT_THAT(pasted.nodes, SizeIs(2));
  EXPECT_THAT(pasted.notes, IsEmpty());
  const auto copy = *model().find(pasted.nodes[0]);
  EXPECT_EQ(copy.name(), "boardA");
  EXPECT_EQ(copy.outgoing(Type::PartOf)[0].reference(Attr::To), "A");
  ASSERT_EQ(copy.outgoing(Type::Contact).size(), 1u) << "a second copy has no ties to others";
  const auto contact = copy.outgoing(Type::Contact)[0];
  EXPECT_EQ(contact.reference(Attr::To), pasted.nodes[1]);
  EXPECT_EQ(model().find(shapeKey("d", copy.id()))->number(Attr::X), 32);
  const auto bend = model().find(shapeKey("d", contact.id()) + "/0");
  ASSERT_TRUE(bend);
  EXPECT_EQ(bend->number(Attr::Y), 84);
}

TEST_F(Clipboard, ASecondCopyDoesNotCoverTheFirst) {
  const auto data = copied(model(), {"boardA"});
  const auto first = pasteInto(m_document, data, "d"), second = pasteInto(m_document, data, "d");
  EXPECT_EQ(model().find(shapeKey("d", first.nodes[0]))->number(Attr::X), 32);
  EXPECT_EQ(model().find(shapeKey("d", second.nodes[0]))->number(Attr::X), 56);
}

TEST_F(Clipboard, WhatWasCutComesBackWithItsLinks) {
  const auto data = copied(model(), {"boardA"});
  act([](Transaction& transaction) { return remove(transaction, {"boardA"}); });
  const auto pasted = pasteInto(m_document, data, "d");
  ASSERT_THAT(pasted.nodes, SizeIs(1));
  EXPECT_THAT(pasted.notes, IsEmpty());
  EXPECT_TRUE(model().link(Type::Contact, pasted.nodes[0], "boardB"));
  EXPECT_TRUE(model().link(Type::Contact, pasted.nodes[0], "executiveA"));
  EXPECT_TRUE(model().link(Type::PartOf, pasted.nodes[0], "A"));
}

TEST_F(Clipboard, AnOrganisationThatWasCutGetsItsPeopleBack) {
  const auto data = copied(model(), {"A"});
  act([](Transaction& transaction) { return remove(transaction, {"A"}); });
  const auto pasted = pasteInto(m_document, data, "d");
  EXPECT_EQ(model().find(pasted.nodes.at(0))->incoming(Type::PartOf).size(), 2u);
}

TEST_F(Clipboard, SaysWhichLinksCouldNotBePastedElsewhere) {
  Document other;
  const auto pasted = pasteInto(other, copied(model(), {"boardA"}), "");
  EXPECT_EQ(other.model().size(), 1u);
  EXPECT_THAT(pasted.notes, ElementsAre(AllOf(HasSubstr("3 ("), HasSubstr("School A"), HasSubstr("executiveA"))));
}

TEST_F(Clipboard, LinksWithWhatHasTheSameNameInAnotherModel) {
  Document other(Sketch()
                     .add(Type::Organisation, "elsewhere", {{"name", "School A"}, {"partnership", "core"}})
                     .add(Type::Role, "boardB", {{"name", "Somebody else"}, {"layer", "board"}})
                     .model);
  const auto pasted = pasteInto(other, copied(model(), {"boardA"}), "");
  ASSERT_THAT(pasted.nodes, SizeIs(1));
  EXPECT_TRUE(other.model().link(Type::PartOf, pasted.nodes[0], "elsewhere"));
  EXPECT_FALSE(other.model().link(Type::Contact, pasted.nodes[0], "boardB")) << "only the id is the same";
  EXPECT_THAT(pasted.notes, ElementsAre(AllOf(HasSubstr("2 ("), HasSubstr("boardB"))));
}

TEST_F(Clipboard, DoesNotGuessAmongSeveralOfOneName) {
  Document other(Sketch()
                     .add(Type::Organisation, "x", {{"name", "School A"}, {"partnership", "core"}})
                     .add(Type::Organisation, "y", {{"name", "School A"}, {"partnership", "core"}})
                     .model);
  const auto pasted = pasteInto(other, copied(model(), {"executiveA"}), "");
  EXPECT_THAT(other.model().elements(Type::PartOf), IsEmpty());
  EXPECT_THAT(pasted.notes, SizeIs(1));
}

TEST_F(Clipboard, TellsNothingOfWhatIsOutsideButItsName) {
  act([](Transaction& transaction) { return setAttribute(transaction, "boardB", Attr::Note, "for us alone"); });
  for (const auto& element : copied(model(), {"boardA"}))
    for (const auto& attribute : element.attributes) EXPECT_NE(attribute.value, "for us alone") << element.id;
}

}  // namespace
}  // namespace edit
