// SPDX-License-Identifier: MIT
#include "model/model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

namespace model {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

AddElement adding(std::string id, Type type, std::vector<AttributeValue> attributes = {}) {
  return {{std::move(id), type, std::move(attributes)}};
}

std::vector<std::string> ids(const std::vector<Element>& elements) {
  std::vector<std::string> ids;
  for (const Element& element : elements) ids.emplace_back(element.id());
  return ids;
}

/// Two roles and a contact.
Model pair() {
  Model model;
  EXPECT_TRUE(model.apply(adding("a", Type::Role, {{"name", "A"}, {"layer", "board"}})));
  EXPECT_TRUE(model.apply(adding("b", Type::Role, {{"name", "B"}})));
  EXPECT_TRUE(model.apply(adding("k", Type::Contact, {{"from", "a"}, {"to", "b"}})));
  return model;
}

TEST(Model, IsNothingButItsRootAtFirst) {
  const Model model;
  EXPECT_EQ(model.size(), 0u);
  EXPECT_THAT(model.elements(), IsEmpty());
  EXPECT_EQ(model.root().type(), Type::Collaboration);
  EXPECT_EQ(model.root().id(), "");
}

TEST(Model, FollowsLinksFromBothEnds) {
  const Model model = pair();
  EXPECT_THAT(ids(model.find("a")->outgoing()), ElementsAre("k"));
  EXPECT_THAT(ids(model.find("b")->incoming(Type::Contact)), ElementsAre("k"));
  EXPECT_THAT(model.find("a")->outgoing(Type::Line), IsEmpty());
  EXPECT_EQ(model.find("k")->to()->name(), "B");
  EXPECT_TRUE(model.link(Type::Contact, "b", "a")) << "a contact has no direction";
}

TEST(Model, FindsALinkOfAnElementWithManyInNoTime) {
  Model model = pair();
  for (int i = 0; i < 40'000; ++i) {
    const std::string id = "leaf" + std::to_string(i);
    EXPECT_TRUE(model.apply(adding(id, Type::Role, {{"name", id}})));
    EXPECT_FALSE(model.link(Type::Contact, "a", id));
    EXPECT_TRUE(model.apply(adding("to" + id, Type::Contact, {{"from", id}, {"to", "a"}})));
  }
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < 40'000; ++i) ASSERT_TRUE(model.link(Type::Contact, "a", "leaf" + std::to_string(i)));
  EXPECT_FALSE(model.link(Type::Line, "leaf7", "a"));
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(2)) << "1,600,000,000 steps take longer";
}

TEST(Model, TakesAbsenceForWhatItMeans) {
  const Model model = pair();
  EXPECT_EQ(model.find("k")->text(Attr::State), "active");
  EXPECT_FALSE(model.find("k")->has(Attr::State));
  EXPECT_TRUE(model.find("b")->isUnknown(Attr::Mandate));
  EXPECT_FALSE(model.find("b")->number(Attr::Importance));
}

TEST(Model, PutsARemovedElementBackInItsPlace) {
  Model model = pair();
  const auto inverse = model.apply(RemoveElement{"a"});
  ASSERT_TRUE(inverse);
  EXPECT_THAT(ids(model.elements()), ElementsAre("b", "k"));
  ASSERT_TRUE(model.apply(adding("c", Type::Role)));
  ASSERT_TRUE(model.apply(*inverse));
  EXPECT_THAT(ids(model.elements()), ElementsAre("a", "b", "k", "c"));
  EXPECT_EQ(model.find("a")->text(Attr::Layer), "board");
}

TEST(Model, KeepsAReferenceToNothing) {
  Model model = pair();
  ASSERT_TRUE(model.apply(RemoveElement{"b"}));
  const auto contact = model.find("k");
  EXPECT_FALSE(contact->to());
  EXPECT_EQ(contact->reference(Attr::To), "b");
  EXPECT_THAT(ids(model.referring(Attr::To, "b")), ElementsAre("k"));
}

TEST(Model, ReturnsWhatStoodThereAsTheInverseOfASet) {
  Model model = pair();
  const auto inverse = model.apply(SetAttribute{"a", "layer", "executive"});
  ASSERT_TRUE(inverse);
  EXPECT_EQ(std::get<SetAttribute>(*inverse).value, "board");
  const auto first = model.apply(SetAttribute{"k", "to", "a"});
  EXPECT_THAT(model.find("b")->incoming(), IsEmpty());
  ASSERT_TRUE(model.apply(*first));
  EXPECT_THAT(ids(model.find("b")->incoming()), ElementsAre("k"));
}

TEST(Model, RefusesWhatCannotBeAndStaysAsItWas) {
  Model model = pair();
  const Model before = model;
  EXPECT_FALSE(model.apply(adding("a", Type::Role)));
  EXPECT_FALSE(model.apply(adding("", Type::Role)));
  EXPECT_FALSE(model.apply(adding("r", Type::Collaboration)));
  EXPECT_FALSE(model.apply(RemoveElement{""}));
  EXPECT_FALSE(model.apply(RemoveElement{"nobody"}));
  EXPECT_FALSE(model.apply(SetAttribute{"nobody", "name", "N"}));
  EXPECT_TRUE(sameContent(model, before));
  EXPECT_EQ(ids(model.elements()), ids(before.elements()));
}

TEST(Model, KeepsMoreForeignNamesThanSixteenBitsCount) {
  Model model;
  std::vector<AttributeValue> attributes;
  constexpr int count = 70'000;
  for (int i = 0; i < count; ++i) attributes.push_back({"x" + std::to_string(i), std::to_string(i)});
  ASSERT_TRUE(model.apply(adding("o", Type::Organisation, attributes)));
  const auto kept = model.find("o")->foreignAttributes();
  ASSERT_EQ(kept.size(), std::size_t(count));
  EXPECT_EQ(kept.back().first, "x69999");
  EXPECT_EQ(kept.back().second, "69999");
}

TEST(Model, KeepsAKnownNameWhereItsTypeDoesNotHaveItAsForeign) {
  Model model;
  ASSERT_TRUE(model.apply(adding("o", Type::Organisation, {{"layer", "board"}, {"from", "x"}})));
  EXPECT_EQ(model.find("o")->foreignAttributes().size(), 2u);
  EXPECT_THAT(model.referring(Attr::From, "x"), IsEmpty());
}

TEST(SameContent, NamesTheElementThatDiffers) {
  const Model one = pair();
  Model other = pair();
  EXPECT_TRUE(sameContent(one, other));
  ASSERT_TRUE(other.apply(SetAttribute{"k", "state", "active"}));
  EXPECT_TRUE(sameContent(one, other)) << "what absence means may be written out";
  ASSERT_TRUE(other.apply(SetAttribute{"k", "state", "lost"}));
  std::string where;
  EXPECT_FALSE(sameContent(one, other, &where));
  EXPECT_EQ(where, "k");
}

TEST(SameContent, PassesOverTheOrderAndTheFormOfNumbers) {
  Model one, other;
  for (Model* model : {&one, &other}) {
    const bool reversed = model == &other;
    ASSERT_TRUE(model->apply(adding(reversed ? "b" : "a", Type::Role, {{"holderCount", reversed ? "3" : "03"}})));
    ASSERT_TRUE(model->apply(adding(reversed ? "a" : "b", Type::Role, {{"holderCount", reversed ? "03" : "3"}})));
  }
  EXPECT_TRUE(sameContent(one, other));
}

}  // namespace
}  // namespace model
