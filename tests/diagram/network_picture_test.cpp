// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "diagram/networks.h"
#include "diagram/samples.h"
#include "diagram/scene.h"
#include "paint/pango_measurer.h"

namespace diagram {
namespace {

using testing::Contains;
using testing::IsSupersetOf;

class NetworkPicture : public testing::Test {
 protected:
  NetworkPicture() : m_model(sample("stad-en-esch")) {
    base::setLanguage(base::Language::English);
    EXPECT_TRUE(
        m_model.apply(model::AddElement{{"d1", model::Type::Diagram, {{"name", "Network"}, {"layout", "network"}}}}));
  }
  std::string idOf(std::string_view name) const {
    for (const auto& role : m_model.elements(model::Type::Role))
      if (role.name() == name) return std::string(role.id());
    return {};
  }
  static std::vector<std::string> textsOf(const DisplayList& list) {
    std::vector<std::string> texts;
    for (const Item& item : list.items())
      if (const auto* text = std::get_if<TextItem>(&item)) texts.emplace_back(list.text(*text));
    return texts;
  }
  model::Model m_model;
  paint::PangoMeasurer m_measurer;
};

TEST_F(NetworkPicture, DrawsRolesAsDiscsAsLargeAsTheyHaveContacts) {
  const Scene scene(m_model, "d1", m_measurer);
  ASSERT_TRUE(scene.isNetwork());
  // Five contacts, the most of all: 17 + 27.
  EXPECT_NEAR(scene.boxOf(idOf("Deelschoolleider"))->width, 88, .01);
  EXPECT_NEAR(scene.boxOf(idOf("Conciërge en administratie"))->width, 2 * (17 + 27 * std::sqrt(.2)), .01);
}

TEST_F(NetworkPicture, ShowsAnotherValueAndARingWhenThereIsOne) {
  Scene scene(m_model, "d1", m_measurer);
  const std::string one = idOf("Deelschoolleider"), other = idOf("Stagebureau");
  scene.sizeDiscs(SizeLook{"Betweenness", {{one, 12.333}, {other, 3}}, "broker", {one}});
  EXPECT_NEAR(scene.boxOf(one)->width, 88, .01);
  EXPECT_NEAR(scene.boxOf(other)->width, 2 * (17 + 27 * std::sqrt(3 / 12.333)), .01);
  EXPECT_NEAR(scene.boxOf(idOf("Schoolleider mbo"))->width, 34, .01);
  ViewState view;
  view.legend = true;
  EXPECT_THAT(textsOf(scene.draw(view)), IsSupersetOf({"Size: Betweenness", "broker", "12.33"}));
  scene.sizeDiscs(std::nullopt);
  EXPECT_NEAR(scene.boxOf(other)->width, 2 * (17 + 27 * std::sqrt(.4)), .01);
}

TEST_F(NetworkPicture, CountsTheKeyFiguresOfTheMethodsExample) {
  const Scene scene(m_model, "d1", m_measurer);
  const LegendLook legend = scene.legend({}, true);
  std::vector<std::string> figures;
  for (const LegendEntry& entry : legend.sections.back().entries)
    figures.push_back(std::get<FigureSample>(entry.mark).value);
  EXPECT_EQ(legend.sections.back().title, "Key figures");
  EXPECT_EQ(figures, (std::vector<std::string>{"8", "10", "0.36", "6 / 4", "+0.2"}));
}

TEST_F(NetworkPicture, LeavesOutThatARoleIsPartOfTheOrganisationThatHoldsIt) {
  const Scene scene(m_model, "d1", m_measurer);
  for (const auto& part : m_model.elements(model::Type::PartOf))
    if (scene.typeOf(part.reference(model::Attr::From)) == model::Type::Role) {
      EXPECT_FALSE(scene.boxOf(part.id()));
    }
  for (const auto& contact : m_model.elements(model::Type::Contact)) EXPECT_TRUE(scene.boxOf(contact.id()));
}

TEST_F(NetworkPicture, WritesNamesBesideTheDiscsWithinTheBounds) {
  const Scene scene(m_model, "d1", m_measurer);
  const DisplayList list = scene.draw();
  EXPECT_THAT(textsOf(list), Contains("Deelschoolleider"));
  const Rect bounds = scene.bounds();
  for (const Item& item : list.items())
    if (const auto* text = std::get_if<TextItem>(&item)) {
      EXPECT_TRUE(bounds.contains(text->at)) << list.text(*text);
    }
}

}  // namespace
}  // namespace diagram
