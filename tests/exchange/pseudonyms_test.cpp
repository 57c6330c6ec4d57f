// SPDX-License-Identifier: MIT
#include "exchange/pseudonyms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/random_model.h"
#include "support/sketch.h"

namespace exchange {
namespace {

using model::Attr;
using model::Sketch;
using model::Type;
using testing::HasSubstr;
using testing::Not;

Sketch talkativeSchools() {
  Sketch sketch;
  sketch.addSchools();
  sketch.set("", "title", "Secret plan").set("", "client", "Secret client").set("", "author", "Secret author");
  sketch.set("A", "name", "Secret school").set("A", "region", "Secret valley");
  sketch.set("boardA", "note", "Secret\nnote").set("boardA", "holder", "Secret person");
  sketch.set("boardB", "holder", "Secret person").set("executiveA", "holder", "Secret other");
  sketch.set("boardA", "layer", "Secret layer").set("boardB", "own:word", "Secret word");
  sketch.add(Type::Diagram, "d1", {{"name", "Secret view"}});
  sketch.add(Type::Waiver, "waiver/GOV-003/A", {{"rule", "GOV-003"}, {"subjects", "A"}, {"reason", "Secret reason"}});
  sketch.add(Type::Setting, "setting/contactThreshold", {{"name", "contactThreshold"}, {"value", "3"}});
  sketch.add(Type::Setting, "setting/Secret", {{"name", "Secret"}, {"value", "Secret"}});
  sketch.add(Type::Foreign, "foreign/1", {{"#owner", "/prolog"}, {"#raw", "<!-- Secret comment -->"}});
  return sketch;
}

model::Model reread(const model::Model& model) {
  auto read = storage::readModel(storage::writeModel(model), "copy");
  EXPECT_TRUE(read);
  return read ? std::move(read->model) : model::Model();
}

TEST(Pseudonyms, LeaveNoTextThatSomebodyTyped) {
  const auto copy = pseudonymised(talkativeSchools().model);
  const std::string bytes = storage::writeModel(copy.model);
  EXPECT_THAT(bytes, Not(HasSubstr("ecret")));
  EXPECT_THAT(bytes, Not(HasSubstr("\"A\"")));
  EXPECT_THAT(bytes, HasSubstr("name=\"Organisation 1\""));
  EXPECT_THAT(bytes, HasSubstr("GOV-003"));
  EXPECT_THAT(bytes, HasSubstr("contactThreshold"));
  EXPECT_THAT(copy.key, HasSubstr("Secret person"));
}

TEST(Pseudonyms, CallTheSameHolderTheSame) {
  const auto copy = pseudonymised(talkativeSchools().model).model;
  std::vector<std::string> holders;
  for (const auto& role : copy.elements(Type::Role)) holders.emplace_back(role.text(Attr::Holder));
  ASSERT_EQ(holders.size(), 4u);
  EXPECT_EQ(holders[0], holders[2]);
  EXPECT_NE(holders[0], holders[1]);
}

TEST(Pseudonyms, GiveEverythingBackWithTheKey) {
  const Sketch sketch = talkativeSchools();
  const auto copy = pseudonymised(sketch.model);
  const auto original = reidentified(reread(copy.model), copy.key);
  ASSERT_TRUE(original) << original.error().message;
  EXPECT_EQ(storage::writeModel(*original), storage::writeModel(sketch.model));
}

TEST(Pseudonyms, KeepTheEditsOfWhoHadTheCopy) {
  const Sketch sketch = talkativeSchools();
  const auto copy = pseudonymised(sketch.model);
  Sketch edited;
  edited.model = reread(copy.model);
  std::string school, board;
  for (const auto& element : edited.model.elements()) {
    if (element.name() == "Organisation 1") school = element.id();
    if (element.name() == "Role 1") board = element.id();
  }
  edited.add(Type::Step, "snew", {{"name", "Role 1 visits Organisation 1"}, {"size", "small"}, {"status", "idea"}});
  edited.link(Type::Commits, board, "snew");
  edited.set(school, "power", "3").clear(board, "note");
  const auto original = reidentified(edited.model, copy.key);
  ASSERT_TRUE(original);
  EXPECT_EQ(original->find("snew")->name(), "boardA visits Secret school");
  EXPECT_TRUE(original->link(Type::Commits, "boardA", "snew"));
  EXPECT_EQ(original->find("A")->text(Attr::Power), "3");
  EXPECT_FALSE(original->find("boardA")->has(Attr::Note));
}

TEST(Pseudonyms, RefuseWhatIsNoKey) {
  EXPECT_FALSE(reidentified(model::Model(), "nothing"));
  EXPECT_FALSE(reidentified(model::Model(), "<key/>"));
  EXPECT_TRUE(reidentified(model::Model(), pseudonymised(model::Model()).key));
}

TEST(Pseudonyms, GiveEverySampleAndAnyModelBack) {
  std::vector<model::Model> models;
  for (const auto& entry : std::filesystem::directory_iterator(SAMENSPEL_SOURCE_DIR "/tests/data/models"))
    if (entry.path().extension() == ".samenspel") models.push_back(storage::loadModel(entry.path())->model);
  for (std::uint32_t seed = 1; seed <= 50; ++seed) models.push_back(support::randomModel(seed));
  for (const model::Model& model : models) {
    const auto copy = pseudonymised(model);
    const auto original = reidentified(reread(copy.model), copy.key);
    ASSERT_TRUE(original);
    EXPECT_EQ(storage::writeModel(*original), storage::writeModel(model));
  }
}

TEST(Pseudonyms, AreNotGivenBackByADamagedKey) {
  const auto copy = pseudonymised(talkativeSchools().model);
  std::string damaged = copy.key;
  damaged.replace(damaged.find("--&gt;"), 6, "&amp;");  // the end of the comment
  const auto original = reidentified(copy.model, damaged);
  ASSERT_FALSE(original);
  EXPECT_THAT(original.error().message, HasSubstr("The key is damaged"));
}

}  // namespace
}  // namespace exchange
