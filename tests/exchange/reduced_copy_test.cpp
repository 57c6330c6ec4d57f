// SPDX-License-Identifier: MIT
#include "exchange/reduced_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "exchange/typed_text.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/sketch.h"

namespace exchange {
namespace {

using model::Attr;
using model::Sketch;
using model::Type;
using testing::HasSubstr;
using testing::Not;

/// Two schools that share an ambition, an open interest and a confidential one, with everything that hangs on it.
Sketch schoolsWithASecret() {
  Sketch sketch;
  sketch.addSchools();
  sketch.add(Type::Step, "s1", {{"name", "Pilot"}, {"size", "small"}, {"status", "idea"}});
  sketch.add(Type::Interest, "i1", {{"name", "Full classes"}, {"level", "organisational"}, {"disclosure", "voiced"}});
  sketch.add(Type::Interest, "i2",
             {{"name", "Keep the building"},
              {"level", "organisational"},
              {"disclosure", "hinted"},
              {"note", "Told in confidence"}});
  sketch.add(Type::Interest, "i3", {{"name", "Good neighbours"}, {"level", "collective"}, {"disclosure", "voiced"}});
  sketch.link(Type::Holds, "A", "i1").link(Type::Holds, "A", "i2", {{"importance", "3"}}).link(Type::Holds, "B", "i3");
  sketch.link(Type::Affects, "s1", "i2", {{"effect", "-2"}});
  sketch.add(Type::Diagram, "d1", {{"name", "Interests"}});
  sketch.add(Type::Shape, "d1/i1",
             {{"#owner", "d1"}, {"of", "i1"}, {"x", "10"}, {"y", "10"}, {"width", "1"}, {"height", "1"}});
  sketch.add(Type::Shape, "d1/i2",
             {{"#owner", "d1"}, {"of", "i2"}, {"x", "77"}, {"y", "10"}, {"width", "1"}, {"height", "1"}});
  return sketch;
}

std::string bytesOf(const model::Model& model) { return storage::writeModel(reducedCopy(model).model); }

std::vector<std::string> namesOf(const model::Model& model, Type type) {
  std::vector<std::string> names;
  for (const auto& element : model.elements(type)) names.emplace_back(element.name());
  return names;
}

TEST(ReducedCopy, LeavesOutWhatWasNotVoicedWithAllThatHangsOnIt) {
  const auto copy = reducedCopy(schoolsWithASecret().model).model;
  EXPECT_THAT(namesOf(copy, Type::Interest), testing::ElementsAre("Full classes", "Good neighbours"));
  EXPECT_EQ(copy.elements(Type::Holds).size(), 2u);
  EXPECT_TRUE(copy.elements(Type::Affects).empty());
  EXPECT_EQ(copy.elements(Type::Shape).size(), 1u);
  const std::string bytes = storage::writeModel(copy);
  for (const char* hidden : {"i2", "Keep the building", "confidence", "hinted", "effect", "77"})
    EXPECT_THAT(bytes, Not(HasSubstr(hidden))) << bytes;
}

TEST(ReducedCopy, LeavesOutWhatIsMarkedForTheConsultant) {
  Sketch sketch;
  sketch.addSchools();
  sketch.set("boardA", "visibility", "consultant");
  sketch.set("partOf-executiveB-B", "visibility", "consultant");
  sketch.add(Type::Ambition, "a", {{"name", "Together"}, {"status", "idea"}});
  sketch.add(Type::Criterion, "q1", {{"#owner", "a"}, {"text", "open"}});
  sketch.add(Type::Criterion, "q2", {{"#owner", "a"}, {"text", "closed"}, {"visibility", "consultant"}});
  sketch.add(Type::Interest, "x", {{"name", "Unknown"}, {"level", "individual"}});
  const auto copy = reducedCopy(sketch.model).model;
  EXPECT_THAT(namesOf(copy, Type::Role), testing::ElementsAre("executiveA", "boardB", "executiveB"));
  EXPECT_EQ(copy.elements(Type::PartOf).size(), 2u);
  ASSERT_EQ(copy.elements(Type::Criterion).size(), 1u);
  EXPECT_EQ(copy.elements(Type::Criterion).front().text(Attr::Text), "open");
  EXPECT_TRUE(copy.elements(Type::Interest).empty()) << "an interest of which nothing is said was not voiced";
}

TEST(ReducedCopy, NumbersWithoutGapsAndInOrder) {
  const auto copy = reducedCopy(schoolsWithASecret().model).model;
  std::vector<std::string> ids;
  for (const auto& interest : copy.elements(Type::Interest)) ids.emplace_back(interest.id());
  EXPECT_THAT(ids, testing::ElementsAre("i-01", "i-02"));
  // As a file has them, so that what is analysed is what is shared.
  const auto reread = storage::readModel(storage::writeModel(copy), "copy");
  ASSERT_TRUE(reread);
  EXPECT_EQ(storage::writeInDocumentOrder(reread->model), storage::writeModel(copy));
}

TEST(ReducedCopy, IsTheSameWhetherOrNotSomethingHiddenWasThere) {
  Sketch with = schoolsWithASecret();
  Sketch without = schoolsWithASecret();
  for (const char* id : {"holds-A-i2", "affects-s1-i2", "d1/i2", "i2"}) without.apply(model::RemoveElement{id});
  EXPECT_EQ(bytesOf(with.model), bytesOf(without.model));
}

TEST(ReducedCopy, GivesNoIdThatHoldsTheIdOfSomethingHidden) {
  Sketch sketch = schoolsWithASecret();
  sketch.add(Type::Role, "i-01", {{"name", "Hidden"}, {"layer", "board"}, {"visibility", "consultant"}});
  sketch.add(Type::Role, "r--0", {{"name", "Hidden"}, {"layer", "board"}, {"visibility", "consultant"}});
  EXPECT_THAT(bytesOf(sketch.model), Not(HasSubstr("\"i-01\"")));
  EXPECT_THAT(bytesOf(sketch.model), Not(HasSubstr("r--0")));
}

TEST(ReducedCopy, WithholdsTextsThatNameSomethingHidden) {
  Sketch sketch = schoolsWithASecret();
  sketch.set("boardA", "note", "Wants to KEEP THE BUILDING, see i2");
  sketch.set("boardB", "note", "Wants nothing");
  sketch.set("s1", "name", "Talk about “Keep the building”");
  sketch.set("", "title", "Keep the building");
  const auto copy = reducedCopy(sketch.model);
  EXPECT_EQ(copy.withheld.size(), 3u);
  EXPECT_THAT(storage::writeModel(copy.model), Not(HasSubstr("uilding")));
  EXPECT_EQ(copy.model.find(copy.ids.copyOf("boardB"))->text(Attr::Note), "Wants nothing");
  EXPECT_EQ(copy.model.find(copy.ids.copyOf("s1"))->name(), "Step");
}

TEST(ReducedCopy, KeepsANameThatSharesAWordWithSomethingHidden) {
  Sketch sketch;
  sketch.addSchools();
  sketch.add(Type::Role, "x", {{"name", "Director"}, {"layer", "board"}, {"visibility", "consultant"}});
  sketch.set("boardA", "name", "Director of education");
  EXPECT_THAT(bytesOf(sketch.model), HasSubstr("Director of education"));
}

TEST(ReducedCopy, LeavesOutWhatNobodyCanMark) {
  Sketch sketch = schoolsWithASecret();
  sketch.add(Type::Waiver, "w1", {{"rule", "GOV-003"}, {"subjects", "A i2"}, {"reason", "because"}});
  sketch.add(Type::Waiver, "w2", {{"rule", "MAN-007"}, {"subjects", "boardA"}, {"reason", "moody"}});
  sketch.add(Type::Waiver, "w3", {{"rule", "GOV-003"}, {"subjects", "A B"}, {"reason", "on purpose"}});
  sketch.add(Type::Topic, "t", {{"name", "rules"}, {"score", "1"}, {"note", "the head lies"}, {"by", "adviser"}});
  sketch.add(Type::Setting, "s", {{"name", "contactThreshold"}, {"value", "3"}});
  sketch.add(Type::Foreign, "f", {{"#owner", "/"}, {"#raw", "<!-- secret -->"}});
  sketch.set("A", "own:word", "secret");
  const auto copy = reducedCopy(sketch.model);
  const std::string bytes = storage::writeModel(copy.model);
  for (const char* hidden : {"because", "moody", "the head lies", "adviser", "secret"})
    EXPECT_THAT(bytes, Not(HasSubstr(hidden)));
  ASSERT_EQ(copy.model.elements(Type::Waiver).size(), 1u);
  EXPECT_EQ(copy.model.elements(Type::Waiver).front().text(Attr::Subjects),
            copy.ids.copyOf("A") + " " + copy.ids.copyOf("B"));
  EXPECT_THAT(bytes, HasSubstr("name=\"rules\" score=\"1\""));
  EXPECT_THAT(bytes, HasSubstr("contactThreshold"));
}

TEST(ReducedCopy, LeavesOutADiagramOfNothingButHiddenElements) {
  Sketch sketch = schoolsWithASecret();
  sketch.add(Type::Diagram, "d2", {{"name", "Under the table"}});
  sketch.add(Type::Shape, "d2/i2",
             {{"#owner", "d2"}, {"of", "i2"}, {"x", "1"}, {"y", "1"}, {"width", "1"}, {"height", "1"}});
  EXPECT_THAT(bytesOf(sketch.model), Not(HasSubstr("Under the table")));
}

TEST(ReducedCopy, AlwaysCarriesTheSameLine) {
  const std::string line = "<!-- Gebaseerd op uitgesproken belangen / Based on voiced interests -->";
  EXPECT_THAT(bytesOf(Sketch().model), HasSubstr(line));
  EXPECT_THAT(bytesOf(schoolsWithASecret().model), HasSubstr(line));
  const auto copy = reducedCopy(schoolsWithASecret().model).model;
  EXPECT_EQ(bytesOf(copy).find(line), bytesOf(copy).rfind(line)) << "once, also in a copy of a copy";
}

TEST(ReducedCopy, KeepsTheIdsOfAnEarlierCopy) {
  Sketch sketch = schoolsWithASecret();
  const auto first = reducedCopy(sketch.model);
  sketch.set("i2", "disclosure", "voiced");
  const auto second = reducedCopy(sketch.model, first.ids);
  EXPECT_EQ(second.ids.copyOf("i1"), first.ids.copyOf("i1"));
  EXPECT_EQ(second.ids.copyOf("i3"), first.ids.copyOf("i3"));
  EXPECT_EQ(second.ids.originalOf(second.ids.copyOf("i2")), "i2");
  EXPECT_EQ(second.model.elements(Type::Interest).size(), 3u);
}

TEST(ReducedCopy, TakesEditsBackToTheModel) {
  Sketch sketch = schoolsWithASecret();
  auto copy = reducedCopy(sketch.model);
  const std::string a = copy.ids.copyOf("A"), diagram = copy.ids.copyOf("d1");
  const model::Changes edit = {
      model::AddElement{{"rnew", Type::Role, {{"name", "New"}, {"layer", "board"}}}},
      model::AddElement{{"pnew", Type::PartOf, {{"from", "rnew"}, {"to", a}}}},
      model::AddElement{{diagram + "/rnew", Type::Shape, {{"#owner", diagram}, {"of", "rnew"}, {"x", "1"}}}},
      model::SetAttribute{copy.ids.copyOf("i1"), "name", "Fuller classes"}};
  const auto changes = editOfOriginal(copy, edit, sketch.model);
  ASSERT_TRUE(changes) << changes.error().message;
  for (const auto& change : *changes) sketch.apply(change);
  EXPECT_EQ(sketch.model.find("i1")->name(), "Fuller classes");
  EXPECT_TRUE(sketch.model.link(Type::PartOf, "rnew", "A"));
  EXPECT_TRUE(sketch.model.contains("d1/rnew"));
  const auto next = reducedCopy(sketch.model, copy.ids);
  EXPECT_TRUE(next.model.contains("rnew")) << "the copy knows it under the id it was given there";
}

TEST(ReducedCopy, GivesAnAddedElementAnIdThatIsFreeInTheModel) {
  Sketch sketch = schoolsWithASecret();
  auto copy = reducedCopy(sketch.model);
  const auto changes =
      editOfOriginal(copy, {model::AddElement{{"i2", Type::Interest, {{"name", "Mine"}}}}}, sketch.model);
  ASSERT_TRUE(changes);
  EXPECT_NE(model::subject(changes->front()), "i2");
  EXPECT_EQ(copy.ids.originalOf("i2"), model::subject(changes->front()));
}

TEST(ReducedCopy, RefusesAnEditOfATextThatWasWithheldOrOfWhatItDoesNotHave) {
  Sketch sketch = schoolsWithASecret();
  sketch.set("boardA", "note", "See i2");
  auto copy = reducedCopy(sketch.model);
  const auto edit = [&](const std::string& id) {
    return editOfOriginal(copy, {model::SetAttribute{id, "note", "x"}}, sketch.model).has_value();
  };
  EXPECT_FALSE(edit(copy.ids.copyOf("boardA")));
  EXPECT_FALSE(edit("i2"));
  EXPECT_TRUE(edit(copy.ids.copyOf("boardB")));
}

TEST(ReducedCopy, ListsEveryTextThatIsLeft) {
  Sketch sketch = schoolsWithASecret();
  sketch.set("", "client", "The city").set("boardA", "holder", "somebody");
  std::string all;
  for (const auto& text : sharedTexts(reducedCopy(sketch.model).model)) all += text.where + ": " + text.text + "\n";
  EXPECT_THAT(all, HasSubstr("Client: The city"));
  EXPECT_THAT(all, HasSubstr("Role “boardA”, Held by: somebody"));
  EXPECT_THAT(all, HasSubstr("Full classes"));
}

class Samples : public testing::TestWithParam<std::string> {};

std::vector<std::string> sampleFiles() {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(SAMENSPEL_SOURCE_DIR "/tests/data/models"))
    if (entry.path().extension() == ".samenspel") files.push_back(entry.path().stem().string());
  return files;
}

/// Every third node is the consultant's, beside what was not voiced anyway.
TEST_P(Samples, SayNothingOfWhatIsHidden) {
  const auto loaded = storage::loadModel(SAMENSPEL_SOURCE_DIR "/tests/data/models/" + GetParam() + ".samenspel");
  ASSERT_TRUE(loaded);
  model::Model model = loaded->model;
  std::size_t n = 0;
  for (const auto& element : loaded->model.elements()) {
    if (!model::isNode(element.type()) || ++n % 3 != 0) continue;
    ASSERT_TRUE(model.apply(model::SetAttribute{std::string(element.id()), "visibility", "consultant"}));
  }
  const std::string bytes = bytesOf(model);
  std::size_t hidden = 0;
  for (const auto& element : model.elements()) {
    const bool isOpen = element.is(Attr::Visibility, "shared") &&
                        (element.type() != Type::Interest || element.is(Attr::Disclosure, "voiced"));
    if (!model::isNode(element.type()) || isOpen) continue;
    ++hidden;
    EXPECT_THAT(bytes, Not(HasSubstr("\"" + std::string(element.id()) + "\"")));
    const std::string name(element.name());
    const bool isPhrase = name.find(' ') != std::string::npos;
    EXPECT_TRUE(!isPhrase || bytes.find(name) == std::string::npos) << name;
  }
  EXPECT_GT(hidden, 1u);
}

INSTANTIATE_TEST_SUITE_P(ReducedCopy, Samples, testing::ValuesIn(sampleFiles()), [](const auto& file) {
  std::string name = file.param;
  std::erase(name, '-');
  return name;
});

}  // namespace
}  // namespace exchange
