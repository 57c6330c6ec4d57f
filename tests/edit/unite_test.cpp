// SPDX-License-Identifier: MIT
#include "edit/actions/unite.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "edit/actions/shapes.h"
#include "storage/model_writer.h"
#include "support/sketch.h"

namespace edit {
namespace {

using model::Attr;
using model::Sketch;
using model::Type;
using testing::ElementsAre;
using testing::FieldsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Unite : public testing::Test {
 protected:
  base::Result<United> unite(const char* kept, const char* other, const std::set<Attr>& take = {}) {
    base::Result<United> result;
    const auto done = m_document.perform("unite", [&](Transaction& transaction) -> base::Result<void> {
      result = edit::unite(transaction, kept, other, take);
      return result ? base::Result<void>() : tl::unexpected(result.error());
    });
    EXPECT_EQ(done.has_value(), result.has_value());
    return result;
  }

  const model::Model& model() const { return m_document.model(); }
  model::Element element(const char* id) const { return *model().find(id); }

  Document m_document{
      Sketch()
          .addSchools()
          .add(Type::Diagram, "d", {{"name", "All"}})
          .add(Type::Role, "r", {{"name", "Head"}, {"layer", "board"}, {"mandate", "decide"}, {"note", "ours"}})
          .add(Type::Role, "s",
               {{"name", "Director"}, {"layer", "unknown"}, {"mandate", "advise"}, {"holder", "H"}, {"note", "theirs"}})
          .add(Type::Table, "t", {{"name", "Group"}, {"kind", "working"}})
          .link(Type::PartOf, "r", "A")
          .link(Type::PartOf, "s", "B")
          .link(Type::Contact, "r", "boardA", {{"state", "active"}})
          .link(Type::Contact, "boardA", "s", {{"state", "lost"}, {"trust", "3"}})
          .link(Type::Contact, "s", "boardB")
          .link(Type::Contact, "r", "s")
          .link(Type::SitsAt, "s", "t")
          .add(Type::Waiver, "waiver/1", {{"rule", "X-1"}, {"subjects", "s boardA r"}, {"reason", "agreed"}})
          .add(Type::Shape, "d/s",
               {{"#owner", "d"}, {"of", "s"}, {"x", "8"}, {"y", "16"}, {"width", "100"}, {"height", "40"}})
          .model};
};

TEST_F(Unite, SaysWhatDiffers) {
  EXPECT_THAT(differences(model(), "r", "s"),
              ElementsAre(FieldsAre(Attr::Name, "Head", "Director"), FieldsAre(Attr::Mandate, "decide", "advise")));
  EXPECT_THAT(differences(model(), "r", "A"), IsEmpty());
}

TEST_F(Unite, KeepsOneWithTheLinksOfBoth) {
  const auto united = unite("r", "s");
  ASSERT_TRUE(united) << united.error().message;
  EXPECT_FALSE(model().contains("s"));
  EXPECT_TRUE(model().link(Type::Contact, "r", "boardB"));
  EXPECT_TRUE(model().link(Type::SitsAt, "r", "t"));
  EXPECT_EQ(element("r").outgoing(Type::PartOf).size(), 1u) << "one organisation is enough";
  EXPECT_EQ(united->moved, 2u);
  EXPECT_EQ(united->dropped, 3u) << "the membership, the contact both had, and that between the two";
}

TEST_F(Unite, CompletesWhatTheOneThatStaysDoesNotSay) {
  ASSERT_TRUE(unite("r", "s"));
  EXPECT_EQ(element("r").name(), "Head");
  EXPECT_TRUE(element("r").is(Attr::Mandate, "decide"));
  EXPECT_TRUE(element("r").is(Attr::Holder, "H"));
  EXPECT_TRUE(element("r").is(Attr::Note, "ours\ntheirs"));
  const auto contact = *model().link(Type::Contact, "r", "boardA");
  EXPECT_TRUE(contact.is(Attr::State, "active"));
  EXPECT_TRUE(contact.is(Attr::Trust, "3"));
}

TEST_F(Unite, TakesWhatIsWishedOfTheOther) {
  ASSERT_TRUE(unite("r", "s", {Attr::Name}));
  EXPECT_EQ(element("r").name(), "Director");
  EXPECT_TRUE(element("r").is(Attr::Mandate, "decide"));
}

TEST_F(Unite, MovesPlacesAndAcceptedFindings) {
  ASSERT_TRUE(unite("r", "s"));
  EXPECT_EQ(element("waiver/1").text(Attr::Subjects), "r boardA");
  ASSERT_TRUE(model().contains(shapeKey("d", "r")));
  EXPECT_FALSE(model().contains(shapeKey("d", "s")));
}

TEST_F(Unite, KeepsForTheConsultantWhatWasForTheConsultant) {
  ASSERT_TRUE(m_document.perform("hide", [](Transaction& transaction) {
    return transaction.apply(model::SetAttribute{"s", "visibility", "consultant"});
  }));
  EXPECT_THAT(differences(model(), "r", "s"), SizeIs(2));
  ASSERT_TRUE(unite("r", "s"));
  EXPECT_TRUE(element("r").is(Attr::Visibility, "consultant"));
}

TEST_F(Unite, IsOneStepThatIsTakenBackToTheByte) {
  const std::string before = storage::writeModel(model());
  ASSERT_TRUE(unite("r", "s"));
  m_document.undo();
  EXPECT_EQ(storage::writeModel(model()), before);
}

TEST_F(Unite, RefusesWhatCannotBeOne) {
  EXPECT_FALSE(unite("r", "A"));
  EXPECT_FALSE(unite("r", "r"));
  EXPECT_FALSE(unite("r", "nobody"));
  EXPECT_FALSE(unite("partOf-r-A", "partOf-s-B"));
}

}  // namespace
}  // namespace edit
