// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <samenspel/settings.hpp>
#include <stdexcept>

#include "sdk/view.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

double thresholdOf(std::string_view written) {
  model::Sketch sketch;
  sketch.add(model::Type::Setting, "s", {{"name", "contactThreshold"}, {"value", written}});
  const View view(sketch.model);
  return Settings(view.model()).contactThreshold;
}

TEST(Settings, AreThoseOfTheMethodUnlessTheModelSaysOtherwise) {
  model::Sketch sketch;
  const View view(sketch.model);
  const Settings settings(view.model());
  EXPECT_EQ(settings.contactThreshold, 2);
  EXPECT_EQ(settings.heavyOverlap, 0.8);
  EXPECT_DOUBLE_EQ(settings.certaintyLow, 1.0 / 3.0);
  EXPECT_EQ(thresholdOf("4"), 4);
  EXPECT_EQ(thresholdOf("0.5"), 0.5);
}

TEST(Settings, StayAsTheyAreWhenTheModelSaysNonsense) {
  for (const std::string_view nonsense : {"", "often", "nan", "inf", "-1", "1e9", "3 ", "3,5", "0x2"}) {
    EXPECT_EQ(thresholdOf(nonsense), 2) << nonsense;
  }
}

TEST(Settings, BecomeParametersWithLabelsInBothLanguages) {
  const Parameter parameter = settingParameter("heavyOverlap");
  EXPECT_EQ(parameter.value, 0.8);
  EXPECT_LT(parameter.minimum, parameter.maximum);
  EXPECT_NE(parameter.labels.in("en"), parameter.labels.in("nl"));
  EXPECT_THROW(settingParameter("nothing"), std::invalid_argument);
}

}  // namespace
}  // namespace samenspel
