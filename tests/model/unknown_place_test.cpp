// SPDX-License-Identifier: MIT
#include "model/unknown_place.h"

#include <gtest/gtest.h>

namespace model {
namespace {

class UnknownPlace : public testing::Test {
 protected:
  UnknownPlace() {
    add({"A", Type::Organisation, {{"name", "A"}, {"note", "A note."}}});
    add({"s", Type::Step, {{"name", "Step"}}});
    add({"c", Type::Criterion, {{"#owner", "s"}}});
    add({"d", Type::Diagram, {}});
  }
  void add(ElementData data) { ASSERT_TRUE(m_model.apply(AddElement{std::move(data)})); }

  /// What a comment with this owner is written before, when it says that it stands before `before`.
  std::string placed(const std::string& owner, const std::string& before) {
    add({"u", Type::Foreign, {{"#owner", owner}, {"#before", before}, {"#raw", "<!-- -->"}}});
    const std::string found(writtenBefore(m_model, *m_model.find("u")));
    EXPECT_TRUE(m_model.apply(RemoveElement{"u"}));
    return found;
  }

  Model m_model;
};

TEST_F(UnknownPlace, IsBeforeASiblingInTheSameSection) {
  EXPECT_EQ(placed("/elements", "A"), "A");
  EXPECT_EQ(placed("/diagrams", "d"), "d");
  EXPECT_EQ(placed("s", "c"), "c");
  EXPECT_EQ(placed("/", "/links"), "/links");
  EXPECT_EQ(placed("/links", "/tag"), "/tag");
}

TEST_F(UnknownPlace, IsAtTheEndWhenWhatItStoodBeforeIsGoneOrElsewhere) {
  EXPECT_EQ(placed("/elements", "gone"), "");
  EXPECT_EQ(placed("/links", "A"), "");
  EXPECT_EQ(placed("/elements", "c"), "");
  EXPECT_EQ(placed("A", "c"), "");
  EXPECT_EQ(placed("gone", "A"), "");
  EXPECT_EQ(placed("/", "A"), "");
  EXPECT_EQ(placed("/prolog", "A"), "");
  EXPECT_EQ(placed("/prolog", "/links"), "");
}

TEST_F(UnknownPlace, IsAtTheEndForASecondSectionOrNote) {
  const auto second = [&](const char* owner, const char* raw) {
    add({"u", Type::Foreign, {{"#owner", owner}, {"#before", owner[0] == '/' ? "/links" : "/note"}, {"#raw", raw}}});
    const std::string found(writtenBefore(m_model, *m_model.find("u"))), as(lookalike(m_model, *m_model.find("u")));
    EXPECT_EQ(found.empty(), !as.empty()) << raw;
    EXPECT_TRUE(m_model.apply(RemoveElement{"u"}));
    return as;
  };
  ASSERT_TRUE(m_model.apply(SetAttribute{"", "xmlns:s", "urn:samenspel:collaboration:1"}));
  ASSERT_TRUE(m_model.apply(SetAttribute{"", "xmlns:x", "urn:other"}));
  EXPECT_EQ(second("/", "<links/>"), "/links");
  EXPECT_EQ(second("/", "<s:links a='1'></s:links>"), "/links");
  EXPECT_EQ(second("/", "<links xmlns='urn:samenspel:collaboration:1'/>"), "/links");
  EXPECT_EQ(second("/", "<links xmlns='urn:other'/>"), "");
  EXPECT_EQ(second("/", "<x:links/>"), "");
  EXPECT_EQ(second("/", "text that ends in xmlns="), "");
  EXPECT_EQ(second("/", "<links xmlns="), "") << "of a damaged key";
  EXPECT_EQ(second("/", "<note>text</note>"), "");
  EXPECT_EQ(second("/", "<!-- <links/> -->"), "");
  EXPECT_EQ(second("A", "<note>text</note>"), "/note");
  EXPECT_EQ(second("A", "<note/>"), "/note");
  EXPECT_EQ(second("A", "<s:note><![CDATA[<b>]]></s:note>"), "/note");
  EXPECT_EQ(second("A", "<note lang='nl'>text</note>"), "");
  EXPECT_EQ(second("A", "<note><b/></note>"), "");
  EXPECT_EQ(second("A", "<links/>"), "");
}

TEST_F(UnknownPlace, IsBeforeANoteThatIsThere) {
  EXPECT_EQ(placed("A", "/note"), "/note");
  EXPECT_EQ(placed("s", "/note"), "");
  EXPECT_EQ(placed("/elements", "/note"), "");
}

TEST_F(UnknownPlace, KnowsTheSectionOfEveryTypeThatIsNoPart) {
  EXPECT_EQ(sectionOf(Type::Role), "/elements");
  EXPECT_EQ(sectionOf(Type::Contact), "/links");
  EXPECT_EQ(sectionOf(Type::Diagram), "/diagrams");
  EXPECT_EQ(sectionOf(Type::Waiver), "/analysis");
  EXPECT_EQ(sectionOf(Type::Criterion), "");
}

}  // namespace
}  // namespace model
