// SPDX-License-Identifier: MIT
#include "edit/actions/bends.h"

#include <gtest/gtest.h>

#include <limits>

#include "support/sketch.h"

namespace edit {
namespace {

using model::Attr;
using model::Sketch;
using model::Type;

class Bends : public testing::Test {
 protected:
  bool lead(const char* diagram, const char* link, const std::vector<Spot>& points) {
    return m_document
        .perform("lead", [&](Transaction& transaction) { return edit::lead(transaction, diagram, link, points); })
        .has_value();
  }

  const model::Model& model() const { return m_document.model(); }

  Document m_document{
      Sketch().addSchools().add(Type::Diagram, "d", {{"name", "All"}}).link(Type::Contact, "boardA", "boardB").model};
};

TEST_F(Bends, LeadALinkAlongPointsInTheirOrder) {
  ASSERT_TRUE(lead("d", "contact-boardA-boardB", {{10, 20}, {30.125, -40}}));
  ASSERT_EQ(model().elements(Type::Bend).size(), 2u);
  const auto second = *model().find("d/contact-boardA-boardB/1");
  EXPECT_EQ(second.text(Attr::X), "30.13");
  EXPECT_EQ(second.text(Attr::Y), "-40");
  EXPECT_EQ(second.text(Attr::Order), "1");
}

TEST_F(Bends, ReplaceWhatWasThere) {
  ASSERT_TRUE(lead("d", "contact-boardA-boardB", {{10, 20}, {30, 40}}));
  ASSERT_TRUE(lead("d", "contact-boardA-boardB", {{50, 60}}));
  ASSERT_EQ(model().elements(Type::Bend).size(), 1u);
  EXPECT_EQ(model().elements(Type::Bend)[0].text(Attr::X), "50");
  ASSERT_TRUE(lead("d", "contact-boardA-boardB", {}));
  EXPECT_TRUE(model().elements(Type::Bend).empty());
  m_document.undo();
  EXPECT_EQ(model().elements(Type::Bend).size(), 1u);
}

TEST_F(Bends, RefuseWhatIsNoLinkNoDiagramOrNoPlace) {
  EXPECT_FALSE(lead("d", "boardA", {{1, 1}}));
  EXPECT_FALSE(lead("boardA", "contact-boardA-boardB", {{1, 1}}));
  EXPECT_FALSE(lead("", "contact-boardA-boardB", {{1, 1}}));
  EXPECT_FALSE(lead("d", "contact-boardA-boardB", {{1e9, 1}}));
  EXPECT_FALSE(lead("d", "contact-boardA-boardB", {{std::numeric_limits<double>::quiet_NaN(), 1}}));
}

}  // namespace
}  // namespace edit
