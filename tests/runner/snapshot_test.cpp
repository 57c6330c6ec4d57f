// SPDX-License-Identifier: MIT
#include "runner/snapshot.h"

#include <gtest/gtest.h>

#include <samenspel/model.hpp>

#include "support/sketch.h"

namespace runner {
namespace {

using model::Type;

/// A model seen through the SDK's own wrapper, as a plugin sees it.
struct Seen {
  model::Sketch sketch;
  std::vector<Parameter> parameters;
  std::unique_ptr<Snapshot> snapshot;
  std::unique_ptr<samenspel::Model> view;

  const samenspel::Model& look() {
    snapshot = std::make_unique<Snapshot>(sketch.model, parameters);
    return *(view = std::make_unique<samenspel::Model>(snapshot->table()));
  }
};

TEST(Snapshot, HasTheRootFirstAndTheElementsInDocumentOrder) {
  Seen seen;
  seen.sketch.add(Type::Role, "r2", {{"name", "Two"}}).add(Type::Organisation, "o1").add(Type::Role, "r1");
  const samenspel::Model& model = seen.look();
  EXPECT_EQ(model.size(), 4u);
  EXPECT_EQ(model.root().type(), "collaboration");
  ASSERT_EQ(model.elements("role").size(), 2u);
  EXPECT_EQ(model.elements("role")[0].id(), "r2");
  EXPECT_EQ(model.elements("role")[0].name(), "Two");
  EXPECT_EQ(model.elements("role")[1].name(), "r1");
  EXPECT_EQ(model.find("o1").type(), "organisation");
  EXPECT_FALSE(model.find("nobody"));
}

TEST(Snapshot, GivesTheEffectiveValueAndSaysWhetherItStandsInTheFile) {
  Seen seen;
  seen.sketch.addSchools().link(Type::Contact, "boardA", "boardB", {{"state", "lost"}, {"timesPerYear", "2.5"}});
  const samenspel::Element contact = seen.look().elements("contact")[0];
  EXPECT_EQ(contact.token("state"), "lost");
  EXPECT_TRUE(contact.standsInFile("state"));
  EXPECT_EQ(contact.token("formality"), "formal");
  EXPECT_FALSE(contact.standsInFile("formality"));
  EXPECT_EQ(contact.number("timesPerYear"), 2.5);
  EXPECT_TRUE(contact.isUnknown("trust"));
  EXPECT_FALSE(contact.has("since"));
  EXPECT_FALSE(contact.has("mandate")) << "an attribute of another type";
}

TEST(Snapshot, ReadsNumbersDatesAndSets) {
  Seen seen;
  seen.sketch.add(Type::Step, "s1", {{"needs", "content phasing"}, {"dueDate", "2021-12-31"}});
  seen.sketch.add(Type::Interest, "i1").link(Type::Affects, "s1", "i1", {{"effect", "-2"}});
  seen.sketch.add(Type::Step, "s2", {{"dueDate", "soon"}});
  const samenspel::Model& model = seen.look();
  EXPECT_TRUE(model.find("s1").contains("needs", "phasing"));
  EXPECT_FALSE(model.find("s1").contains("needs", "phas"));
  EXPECT_EQ(model.find("s1").tokens("needs").size(), 2u);
  EXPECT_EQ(model.find("s1").date("dueDate"), base::parseDate("2021-12-31"));
  EXPECT_EQ(model.elements("affects")[0].number("effect"), -2);
  EXPECT_FALSE(model.find("s2").has("dueDate"));
  EXPECT_TRUE(model.find("s2").standsInFile("dueDate"));
  EXPECT_EQ(model.asOf(), base::parseDate("2021-10-11"));
}

TEST(Snapshot, LeadsAlongLinksByTypeInDocumentOrder) {
  Seen seen;
  seen.sketch.addSchools().link(Type::Contact, "boardA", "boardB").link(Type::Line, "boardA", "boardB");
  seen.sketch.link(Type::Contact, "boardA", "executiveB").link(Type::Contact, "boardA", "nobody");
  const samenspel::Element board = seen.look().find("boardA");
  ASSERT_EQ(board.outgoing("contact").size(), 3u);
  EXPECT_EQ(board.outgoing("contact")[1].to().id(), "executiveB");
  EXPECT_FALSE(board.outgoing("contact")[2].to()) << "a link that leads nowhere";
  EXPECT_EQ(board.outgoing("line")[0].other(board).id(), "boardB");
  EXPECT_EQ(board.outgoing().size(), 5u);
  EXPECT_TRUE(board.outgoing("sitsAt").empty());
  EXPECT_TRUE(board.outgoing("unheardOf").empty());
  EXPECT_EQ(board.outgoing("partOf")[0].to().incoming("partOf").size(), 2u);
}

TEST(Snapshot, GivesPartsToTheirOwnerAndTheRestToTheRoot) {
  Seen seen;
  seen.sketch.add(Type::Ambition, "a1").add(Type::Criterion, "c1", {{"#owner", "a1"}, {"target", "6"}});
  seen.sketch.add(Type::Waiver, "w", {{"rule", "GOV-003"}, {"subjects", "a1"}});
  const samenspel::Model& model = seen.look();
  ASSERT_EQ(model.find("a1").parts().size(), 1u);
  EXPECT_EQ(model.find("a1").parts()[0].number("target"), 6);
  EXPECT_EQ(model.find("c1").owner(), model.find("a1"));
  EXPECT_EQ(model.find("a1").owner(), model.root());
  EXPECT_FALSE(model.root().owner());
  EXPECT_EQ(model.elements("waiver")[0].text("rule"), "GOV-003");
  EXPECT_EQ(model.elements("waiver")[0].id(), "") << "its id is in no file";
}

TEST(Snapshot, KeepsDiagramsOut) {
  Seen seen;
  seen.sketch.add(Type::Diagram, "d1").add(Type::Role, "r1");
  EXPECT_EQ(seen.look().size(), 2u);
  EXPECT_EQ(seen.view->type("diagram"), SAMENSPEL_NONE);
}

TEST(Snapshot, TakesAParameterFromTheModelOnlyWhenItFits) {
  const auto valueOf = [](const std::string& setting, std::uint32_t kind) {
    Seen seen;
    seen.parameters = {{"p", kind, 3, 1, 9, "short", {"short", "long"}, {}}};
    if (!setting.empty()) seen.sketch.add(Type::Setting, "x", {{"name", "p"}, {"value", setting}});
    const samenspel::Model& model = seen.look();
    return kind == SAMENSPEL_PARAMETER_CHOICE ? std::string(model.text("p")) : std::to_string(*model.number("p"));
  };
  EXPECT_EQ(valueOf("", SAMENSPEL_PARAMETER_INTEGER), std::to_string(3.0));
  EXPECT_EQ(valueOf("5", SAMENSPEL_PARAMETER_INTEGER), std::to_string(5.0));
  EXPECT_EQ(valueOf("5.5", SAMENSPEL_PARAMETER_INTEGER), std::to_string(3.0));
  EXPECT_EQ(valueOf("5.5", SAMENSPEL_PARAMETER_NUMBER), std::to_string(5.5));
  EXPECT_EQ(valueOf("10", SAMENSPEL_PARAMETER_NUMBER), std::to_string(3.0));
  EXPECT_EQ(valueOf("many", SAMENSPEL_PARAMETER_NUMBER), std::to_string(3.0));
  EXPECT_EQ(valueOf("long", SAMENSPEL_PARAMETER_CHOICE), "long");
  EXPECT_EQ(valueOf("wide", SAMENSPEL_PARAMETER_CHOICE), "short");
}

TEST(Snapshot, SpeaksOfTypesAttributesAndValuesInBothLanguages) {
  Seen seen;
  const samenspel::Model& model = seen.look();
  EXPECT_EQ(model.typeLabel("organisation", "nl"), "Organisatie");
  EXPECT_EQ(model.typeLabel("organisation", "fr"), "Organisation");
  const auto layer = model::attributeOf(Type::Role, model::Attr::Layer)->label;
  EXPECT_EQ(model.attributeLabel("role", "layer", "nl"), layer.nl);
  EXPECT_EQ(model.valueLabel("role", "layer", "board", "en"),
            model::valueLabel(Type::Role, model::Attr::Layer, "board", base::Language::English));
  EXPECT_EQ(model.valueLabel("role", "layer", "unheardOf", "en"), "unheardOf");
}

TEST(Snapshot, AnswersWrongNumbersWithNothing) {
  Seen seen;
  seen.sketch.addSchools();
  const samenspel_model& table = seen.look().snapshot();
  EXPECT_EQ(table.type(&table, table.element_count(&table)), SAMENSPEL_NONE);
  for (const std::uint32_t wrong : {1'000'000u, SAMENSPEL_NONE}) {
    EXPECT_EQ(table.id(&table, wrong).size, 0u);
    EXPECT_EQ(table.type(&table, wrong), SAMENSPEL_NONE);
    EXPECT_EQ(table.read(&table, wrong, 0).kind, std::uint32_t(SAMENSPEL_ABSENT));
    EXPECT_EQ(table.read(&table, 1, SAMENSPEL_NONE).kind, std::uint32_t(SAMENSPEL_ABSENT));
    EXPECT_EQ(table.links(&table, wrong, SAMENSPEL_FROM, SAMENSPEL_NONE).count, 0u);
    EXPECT_EQ(table.links(&table, 1, 2, SAMENSPEL_NONE).count, 0u);
    EXPECT_EQ(table.end(&table, wrong, SAMENSPEL_FROM), SAMENSPEL_NONE);
    EXPECT_EQ(table.end(&table, 1, 2), SAMENSPEL_NONE);
    EXPECT_EQ(table.owner(&table, wrong), SAMENSPEL_NONE);
    EXPECT_EQ(table.parts(&table, wrong).count, 0u);
    EXPECT_EQ(table.elements_of_type(&table, wrong).count, 0u);
    EXPECT_EQ(table.type_name(&table, wrong).size, 0u);
    EXPECT_EQ(table.attribute_name(&table, SAMENSPEL_NONE).size, 0u);
    EXPECT_EQ(table.value_count(&table, wrong, wrong), 0u);
    EXPECT_EQ(table.label(&table, wrong, wrong, wrong, {nullptr, 0}).size, 0u);
  }
}

}  // namespace
}  // namespace runner
