// SPDX-License-Identifier: MIT
#include "diagram/shapes/cards.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "paint/pango_measurer.h"

namespace diagram {
namespace {

class Cards : public testing::Test {
 protected:
  bool says(std::string_view text) const {
    return std::ranges::any_of(m_list.items(), [&](const Item& item) {
      const auto* at = std::get_if<TextItem>(&item);
      return at != nullptr && m_list.text(*at) == text;
    });
  }
  bool inside(const Rect& box) const {
    return std::ranges::all_of(m_list.items(), [&](const Item& item) {
      const auto* text = std::get_if<TextItem>(&item);
      if (text == nullptr) return true;
      const double width = m_measurer.width(m_list.text(*text), text->look.font);
      const double left = text->look.anchor == Anchor::Start ? text->at.x
                          : text->look.anchor == Anchor::End ? text->at.x - width
                                                             : text->at.x - width / 2;
      return left >= box.x && left + width <= box.right() + .5;
    });
  }

  DisplayList m_list;
  paint::PangoMeasurer m_measurer;
  Drawing m_drawing{m_list, m_measurer};
};

TEST_F(Cards, OfACertaintyShowsComputedBesideWhatTheHandSays) {
  CertaintyCardLook look;
  look.box = {0, 0, kCertaintyCardWidth, kCertaintyCardHeight};
  look.question = "How does it work?";
  look.share = "50 %";
  look.topics[0] = {"Rules", "arranged", 2, "not arranged"};
  look.topics[1] = {"Procedures", "still to ask", std::nullopt, {}};
  look.topics[2] = {"Agreements", "not arranged", 0, {}};
  drawCertaintyCard(m_drawing, look);
  EXPECT_TRUE(says("arranged"));
  EXPECT_TRUE(says("not arranged"));
  const auto struck = std::ranges::find_if(m_list.items(), [](const Item& item) {
    const auto* text = std::get_if<TextItem>(&item);
    return text != nullptr && text->look.struckThrough;
  });
  ASSERT_NE(struck, m_list.items().end());
  EXPECT_EQ(m_list.text(std::get<TextItem>(*struck)), "not arranged");
}

TEST_F(Cards, KeepLongNamesInside) {
  const std::string name(80, 'm');
  CertaintyCardLook certainty;
  certainty.box = {0, 0, kCertaintyCardWidth, kCertaintyCardHeight};
  certainty.question = certainty.effect = name;
  certainty.share = "100 %";
  for (auto& topic : certainty.topics) topic = {name, "not arranged", 0, "still to ask"};
  drawCertaintyCard(m_drawing, certainty);
  EXPECT_TRUE(inside(certainty.box));
  m_list.clear();
  EightCardLook eight;
  eight.box = {0, 0, kEightCardWidth, kEightCardHeight};
  eight.a.name = eight.b.name = eight.loops = name;
  eight.count = "7";
  eight.of = "of 7";
  drawEightCard(m_drawing, eight);
  EXPECT_TRUE(inside(eight.box));
  m_list.clear();
  FactorCardLook factors;
  factors.box = {0, 0, kFactorCardWidth, kFactorCardHeight};
  factors.name = name;
  factors.factors = {{name, FactorState::No}, {name + " " + name, FactorState::Yes}};
  drawFactorCard(m_drawing, factors);
  EXPECT_TRUE(inside(factors.box));
}

TEST_F(Cards, TopicsOfACertaintyLieInsideAndApart) {
  for (const bool below : {false, true}) {
    CertaintyCardLook look;
    look.box = {10, 20, kCertaintyCardWidth, kCertaintyCardHeight};
    look.effectBelow = below;
    for (std::size_t i = 0; i < 3; ++i) {
      const Rect box = topicBox(look, i);
      EXPECT_GE(box.y, look.box.y);
      EXPECT_LE(box.bottom(), look.box.bottom());
      if (i > 0) {
        EXPECT_GT(box.y, topicBox(look, i - 1).bottom());
      }
    }
  }
}

TEST_F(Cards, TellFactorsApartByMoreThanColour) {
  for (const auto state : {FactorState::Yes, FactorState::No, FactorState::Unknown, FactorState::Judgement}) {
    m_list.clear();
    drawFactorSign(m_drawing, {10, 10}, state);
    EXPECT_EQ(m_list.items().size(), 2u) << "a silhouette and a sign";
  }
}

}  // namespace
}  // namespace diagram
