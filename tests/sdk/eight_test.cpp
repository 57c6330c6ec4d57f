// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <samenspel/eight.hpp>

#include "sdk/view.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using model::Type;
using testing::ElementsAre;
using testing::IsEmpty;

/// Two schools with a role on each layer, and the seven contacts of the figure.
struct Figure : model::Sketch {
  Figure() {
    for (const std::string school : {"A", "B"}) {
      add(Type::Organisation, school, {{"name", school}, {"partnership", "core"}});
      for (const std::string layer : {"board", "management", "executive"}) {
        add(Type::Role, layer + school, {{"name", layer + school}, {"layer", layer}});
        link(Type::PartOf, layer + school, school);
      }
      link(Type::Contact, "board" + school, "management" + school);
      link(Type::Contact, "management" + school, "executive" + school);
    }
    for (const std::string layer : {"board", "management", "executive"}) {
      link(Type::Contact, layer + "A", layer + "B");
    }
  }
};

TEST(Eights, AreClosedWhenAllSevenPlacesAreFilled) {
  const Figure figure;
  const View view(figure.model);
  const Collaboration collaboration(view.model());
  const Eights eights(collaboration);
  ASSERT_EQ(eights.all().size(), 1u);
  const Eight& eight = eights.all().front();
  EXPECT_EQ(eight.total(), 7);
  EXPECT_EQ(eight.upper(), 4);
  EXPECT_EQ(eight.lower(), 4);
  EXPECT_FALSE(areBoardsApart(collaboration, eight));
  EXPECT_FALSE(isUpperLoopOpen(eight));
  EXPECT_EQ(eights.meanScore(), 1.0);
}

TEST(Eights, AreOpenAboveWithoutTheBoardsOrWithBothBoardsCutOff) {
  Figure figure;
  figure.set("contact-boardA-boardB", "state", "lost");
  {
    const View view(figure.model);
    const Collaboration collaboration(view.model());
    const Eights eights(collaboration);
    const Eight& eight = eights.all().front();
    EXPECT_EQ(eight.state(Slot::Board), SlotState::Lost);
    EXPECT_TRUE(areBoardsApart(collaboration, eight));
    EXPECT_TRUE(isUpperLoopOpen(eight));
    EXPECT_THAT(eights.asleep(view["B"], Layer::Board, view["A"], Layer::Board),
                ElementsAre(view["contact-boardA-boardB"]));
    EXPECT_NEAR(eights.meanScore().value_or(-1), 6.0 / 7, 1e-9);
  }
  figure.set("contact-boardA-boardB", "state", "active").set("contact-boardA-managementA", "state", "dormant");
  {
    const View view(figure.model);
    const Eights eights{Collaboration(view.model())};
    EXPECT_FALSE(isUpperLoopOpen(eights.all().front())) << "one of the two still connects";
  }
  figure.set("contact-boardB-managementB", "state", "dormant");
  const View view(figure.model);
  const Eights eights{Collaboration(view.model())};
  EXPECT_TRUE(isUpperLoopOpen(eights.all().front()));
}

TEST(Eights, LeaveOpenWhatDependsOnTheLowerLoopOrOnABoardThatIsNotDrawn) {
  Figure figure;
  figure.set("contact-boardA-boardB", "state", "lost").set("contact-executiveA-executiveB", "state", "lost");
  figure.set("boardB", "layer", "unknown");
  const View view(figure.model);
  const Collaboration collaboration(view.model());
  const Eights eights(collaboration);
  EXPECT_FALSE(isUpperLoopOpen(eights.all().front())) << "the lower loop is open, too";
  EXPECT_FALSE(areBoardsApart(collaboration, eights.all().front()));
  EXPECT_EQ(eights.all().front().state(Slot::Board), SlotState::Unknown);
}

TEST(Eights, HaveNoMeanWithoutPairs) {
  const model::Sketch sketch;
  const View view(sketch.model);
  const Eights eights{Collaboration(view.model())};
  EXPECT_THAT(eights.all(), IsEmpty());
  EXPECT_FALSE(eights.meanScore());
}

}  // namespace
}  // namespace samenspel
