// SPDX-License-Identifier: MIT
#include "model/vocabulary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>

#include "base/id.h"

namespace model {
namespace {

using testing::ElementsAre;

std::vector<std::string_view> tokens(std::span<const Value> values) {
  std::vector<std::string_view> all;
  for (const Value& value : values) all.push_back(value.token);
  return all;
}

TEST(Vocabulary, ListsTheTypesInTheOrderOfTheirNumbers) {
  ASSERT_EQ(types().size(), typeCount);
  for (std::size_t i = 0; i < typeCount; ++i) EXPECT_EQ(types()[i].id, Type(i));
  EXPECT_EQ(nodeTypes().size(), 8u);
  EXPECT_EQ(linkTypes().size(), 10u);
  for (const TypeInfo& type : types()) {
    EXPECT_EQ(type.group == Group::Node, isNode(type.id)) << type.name;
    EXPECT_EQ(type.group == Group::Link, isLink(type.id)) << type.name;
  }
}

TEST(Vocabulary, FindsEveryTypeAndAttributeByItsName) {
  for (const TypeInfo& type : types())
    if (type.id != Type::Foreign) {
      EXPECT_EQ(typeNamed(type.name), type.id) << type.name;
    }
  for (std::size_t i = 0; i < attrCount; ++i) EXPECT_EQ(attributeNamed(attributeName(Attr(i))), Attr(i));
  for (const auto name : {"", "organization", "Role", "rolee", "x1"}) {
    EXPECT_FALSE(typeNamed(name)) << name;
    EXPECT_FALSE(attributeNamed(name)) << name;
  }
}

TEST(Vocabulary, NamesWhatIsNotAnAttributeInTheFileSoThatNoFileCanClaimIt) {
  for (std::size_t i = 0; i < attrCount; ++i)
    EXPECT_EQ(isInternal(Attr(i)), attributeName(Attr(i)).starts_with('#')) << attributeName(Attr(i));
}

TEST(Vocabulary, GivesTheRowOfAnAttributeOnlyForTypesThatHaveIt) {
  for (const TypeInfo& type : types())
    for (std::size_t i = 0; i < attrCount; ++i) {
      const auto listed = std::ranges::find(type.attributes, Attr(i), &Attribute::id);
      const Attribute* row = attributeOf(type.id, Attr(i));
      if (listed == type.attributes.end())
        EXPECT_EQ(row, nullptr) << type.name << attributeName(Attr(i));
      else
        EXPECT_EQ(row, &*listed) << type.name << attributeName(Attr(i));
    }
}

TEST(Vocabulary, WritesEveryTextInBothLanguages) {
  for (const TypeInfo& type : types()) {
    for (const Label& label : {type.label, type.plural, type.help}) {
      EXPECT_FALSE(label.en.empty()) << type.name;
      EXPECT_FALSE(label.nl.empty()) << type.name;
    }
    EXPECT_TRUE(type.help.en.ends_with('.') && type.help.nl.ends_with('.')) << type.help.en << type.help.nl;
    for (const Attribute& attribute : type.attributes) {
      EXPECT_EQ(attribute.name, attributeName(attribute.id));
      for (const Label& label : {attribute.label, attribute.help}) {
        EXPECT_FALSE(label.en.empty()) << type.name << '.' << attribute.name;
        EXPECT_FALSE(label.nl.empty()) << type.name << '.' << attribute.name;
      }
      EXPECT_TRUE(attribute.help.en.ends_with('.') && attribute.help.nl.ends_with('.')) << attribute.help.en;
      for (const Value& value : attribute.values) {
        EXPECT_FALSE(value.label.en.empty()) << attribute.name << value.token;
        EXPECT_FALSE(value.label.nl.empty()) << attribute.name << value.token;
      }
    }
  }
}

TEST(Vocabulary, GivesEveryKindOfElementItsOwnIdLetterAndQuickAddPrefix) {
  std::set<char> letters;
  std::set<std::string_view> english, dutch;
  for (const TypeInfo& type : types()) {
    if (type.letter == '\0') continue;
    EXPECT_TRUE(letters.insert(type.letter).second) << type.name;
    EXPECT_TRUE(base::isValidId(base::newId(type.letter))) << type.name;
  }
  for (const TypeInfo& type : nodeTypes()) {
    EXPECT_TRUE(english.insert(type.prefix.en).second) << type.name;
    EXPECT_TRUE(dutch.insert(type.prefix.nl).second) << type.name;
  }
  EXPECT_EQ(info(Type::Constituency).prefix.nl, "a");
  EXPECT_EQ(info(Type::Agreement).prefix.nl, "f");
}

TEST(Vocabulary, HasADrawingForEveryNodeAndLink) {
  for (const TypeInfo& type : types())
    if (isNode(type.id) || isLink(type.id)) {
      EXPECT_TRUE(
          std::filesystem::exists(std::string(SAMENSPEL_SOURCE_DIR "/host/icons/") + std::string(type.icon) + ".svg"))
          << type.name;
    }
}

TEST(Vocabulary, SaysWhatAnAbsentAttributeMeans) {
  EXPECT_EQ(absentValue(Type::Table, Attr::Formality), "formal");
  EXPECT_EQ(absentValue(Type::Contact, Attr::State), "active");
  EXPECT_EQ(absentValue(Type::SitsAt, Attr::MandateHere), "asRole");
  EXPECT_EQ(absentValue(Type::Holds, Attr::Importance), "1");
  EXPECT_EQ(absentValue(Type::Role, Attr::HolderCount), "1");
  EXPECT_EQ(absentValue(Type::Constituency, Attr::Mood), "neutral");
  EXPECT_EQ(absentValue(Type::Organisation, Attr::Kind), "");
  EXPECT_EQ(absentValue(Type::Role, Attr::Layer), "");
  EXPECT_EQ(absentValue(Type::Organisation, Attr::Layer), "");
  EXPECT_EQ(absentValue(Type::Commits, Attr::Part, Type::Ambition), "supporter");
  EXPECT_EQ(absentValue(Type::Commits, Attr::Part, Type::Agreement), "party");
  EXPECT_EQ(absentValue(Type::Commits, Attr::Part, Type::Step), "executor");
  EXPECT_EQ(absentValue(Type::Commits, Attr::Part), "");
}

TEST(Vocabulary, HasAValidAbsentValueWhereItHasOne) {
  for (const TypeInfo& type : types())
    for (const Attribute& attribute : type.attributes) {
      EXPECT_FALSE(attribute.required && !attribute.absent.empty()) << type.name << attribute.name;
      if (!attribute.values.empty() && !attribute.absent.empty()) {
        EXPECT_NE(valueNamed(attribute, attribute.absent), nullptr) << type.name << attribute.name;
      }
      if (attribute.kind == Kind::Choice || attribute.kind == Kind::Choices) {
        EXPECT_FALSE(attribute.values.empty()) << type.name << attribute.name;
      }
    }
}

TEST(Vocabulary, RequiresWhatTheMethodRequires) {
  std::vector<std::string> required;
  for (const TypeInfo& type : nodeTypes())
    for (const Attribute& attribute : type.attributes)
      if (attribute.required && attribute.id != Attr::Name)
        required.push_back(std::string(type.name) + '.' + std::string(attribute.name));
  EXPECT_THAT(required,
              ElementsAre("organisation.partnership", "role.layer", "table.kind", "ambition.status", "interest.level",
                          "interest.disclosure", "agreement.kind", "agreement.status", "step.size", "step.status"));
  for (const TypeInfo& type : nodeTypes()) EXPECT_TRUE(attributeOf(type.id, Attr::Name)->required) << type.name;
  for (const TypeInfo& type : linkTypes()) {
    EXPECT_EQ(type.attributes[0].id, Attr::From);
    EXPECT_EQ(type.attributes[1].id, Attr::To);
    EXPECT_TRUE(type.attributes[0].required && type.attributes[1].required) << type.name;
  }
  EXPECT_TRUE(attributeOf(Type::Affects, Attr::Effect)->required);
}

TEST(Vocabulary, AllowsLinksOnlyBetweenTheEndsOfTheMethod) {
  std::size_t pairs = 0;
  for (const TypeInfo& link : linkTypes())
    for (const TypeInfo& from : types())
      for (const TypeInfo& to : types()) pairs += allowsEnds(link.id, from.id, to.id);
  EXPECT_EQ(pairs, 3u + 1 + 1 + 1 + 1 + 3 + 3 + 6 + 3 + 4);
  EXPECT_TRUE(allowsEnds(Type::PartOf, Type::Role, Type::Organisation));
  EXPECT_FALSE(allowsEnds(Type::PartOf, Type::Organisation, Type::Role));
  EXPECT_TRUE(allowsEnds(Type::Elaborates, Type::Step, Type::Ambition));
  EXPECT_FALSE(allowsEnds(Type::Elaborates, Type::Agreement, Type::Step));
  EXPECT_FALSE(allowsEnds(Type::Commits, Type::Constituency, Type::Ambition));
  EXPECT_FALSE(allowsEnds(Type::Steers, Type::Table, Type::Ambition));
}

TEST(Vocabulary, KeepsTheValuesInTheirOrder) {
  EXPECT_THAT(tokens(attributeOf(Type::Contact, Attr::State)->values),
              ElementsAre("active", "dormant", "lost", "wished"));
  EXPECT_THAT(tokens(attributeOf(Type::Table, Attr::Layer)->values),
              ElementsAre("board", "management", "executive", "mixed"));
  EXPECT_THAT(tokens(topics()),
              ElementsAre("content", "ambition", "objectives", "composition", "involvement", "leadership", "phasing",
                          "timing", "status", "rules", "procedures", "agreements"));
  EXPECT_EQ(inventoryThemes().size(), 8u);
  EXPECT_EQ(valueLabel(Type::Table, Attr::Layer, "mixed", base::Language::Dutch), "Gemengd");
  EXPECT_EQ(valueLabel(Type::Table, Attr::Layer, "somewhere", base::Language::Dutch), "somewhere");
}

}  // namespace
}  // namespace model
