// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <samenspel/relations.hpp>

#include "sdk/view.h"
#include "support/sketch.h"

namespace samenspel {
namespace {

using model::Type;
using testing::ElementsAre;

TEST(Relations, AreOnlyFormalWithoutAnyInformalTie) {
  model::Sketch sketch;
  sketch.addSchools();
  const auto how = [&] {
    const View view(sketch.model);
    const Collaboration collaboration(view.model());
    const Pair pair = collaboration.pairs().front();
    return std::pair(meetInformally(collaboration, pair), meetOnlyFormally(collaboration, pair));
  };
  EXPECT_EQ(how(), std::pair(false, false)) << "they do not meet";
  sketch.link(Type::Contact, "boardA", "boardB");
  EXPECT_EQ(how(), std::pair(false, true));
  sketch.link(Type::Contact, "executiveA", "executiveB", {{"formality", "both"}});
  EXPECT_EQ(how(), std::pair(true, false));
}

TEST(Relations, AverageTheTrustThatIsKnownBetweenPartners) {
  model::Sketch sketch;
  sketch.addSchools();
  sketch.link(Type::Contact, "boardA", "boardB").link(Type::Contact, "executiveA", "executiveB");
  sketch.link(Type::Contact, "boardA", "executiveB", {{"state", "dormant"}, {"trust", "low"}});
  sketch.link(Type::Contact, "boardA", "executiveA", {{"trust", "low"}});
  const auto trust = [&] {
    const View view(sketch.model);
    return meanTrust(Collaboration(view.model()));
  };
  EXPECT_FALSE(trust()) << "neither asleep nor at home counts";
  sketch.set("contact-boardA-boardB", "trust", "solid");
  EXPECT_EQ(trust(), 1.0);
  sketch.set("contact-executiveA-executiveB", "trust", "growing");
  EXPECT_EQ(trust(), 0.75);
  sketch.set("contact-boardA-boardB", "trust", "low");
  EXPECT_EQ(trust(), 0.25);
}

TEST(Relations, KnowWhatWasKeptAndWhatWasNot) {
  model::Sketch sketch;
  sketch.addSchools();
  sketch.add(Type::Agreement, "g", {{"status", "expired"}}).link(Type::Commits, "A", "g", {{"kept", "partly"}});
  {
    const View view(sketch.model);
    EXPECT_TRUE(brokenPromises(Collaboration(view.model())).empty());
    EXPECT_FALSE(hasKeptPromise(Collaboration(view.model())));
  }
  sketch.link(Type::Commits, "B", "g", {{"kept", "no"}}).set("g", "status", "broken");
  sketch.set("commits-A-g", "kept", "yes");
  const View view(sketch.model);
  EXPECT_THAT(brokenPromises(Collaboration(view.model())), ElementsAre(view["g"], view["commits-B-g"]));
  EXPECT_TRUE(hasKeptPromise(Collaboration(view.model())));
}

}  // namespace
}  // namespace samenspel
