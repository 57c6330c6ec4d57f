// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include "diagram/lanes_layout.h"
#include "diagram/samples.h"
#include "diagram/scene.h"
#include "paint/pango_measurer.h"

namespace diagram {
namespace {

using model::Type;

class WriteLayout : public testing::TestWithParam<std::string> {
 protected:
  WriteLayout() : m_model(sample(GetParam())) {
    apply({model::AddElement{{"d1", Type::Diagram, {{"name", "Lanes"}, {"layout", "lanes"}}}}});
  }
  void apply(const model::Changes& changes) {
    for (const model::Change& change : changes) ASSERT_TRUE(m_model.apply(change));
  }
  model::Model m_model;
  paint::PangoMeasurer m_measurer;
};

TEST_P(WriteLayout, WritesEveryNodeWhereTheLayoutPutsIt) {
  const Scene before(m_model, "d1", m_measurer);
  apply(writeLayout(m_model, "d1", m_measurer, false));
  EXPECT_EQ(m_model.elements(Type::Shape).size(), before.nodes().size());
  const Scene after(m_model, "d1", m_measurer);
  for (const std::string& id : before.nodes()) {
    EXPECT_NEAR(before.boxOf(id)->x, after.boxOf(id)->x, 0.01) << id;
    EXPECT_NEAR(before.boxOf(id)->y, after.boxOf(id)->y, 0.01) << id;
  }
  EXPECT_TRUE(writeLayout(m_model, "d1", m_measurer, false).empty());
  EXPECT_TRUE(writeLayout(m_model, "d1", m_measurer, true).empty());
}

TEST_P(WriteLayout, KeepsShapesUnlessAskedToLayOutAnew) {
  apply(writeLayout(m_model, "d1", m_measurer, false));
  const std::string shape(m_model.elements(Type::Shape).back().id());
  apply({model::SetAttribute{shape, "x", "4000"}});
  EXPECT_TRUE(writeLayout(m_model, "d1", m_measurer, false).empty());
  const model::Changes changes = writeLayout(m_model, "d1", m_measurer, true);
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_EQ(model::subject(changes.front()), shape);
}

TEST_P(WriteLayout, WritesNothingIntoADiagramThatIsNotThere) {
  EXPECT_TRUE(writeLayout(m_model, "d2", m_measurer, true).empty());
}

INSTANTIATE_TEST_SUITE_P(Samples, WriteLayout, testing::Values("six-tips-blueprint", "sbb-after", "alfa-college"),
                         [](const auto& parameters) {
                           std::string name = parameters.param;
                           std::erase(name, '-');
                           return name;
                         });

}  // namespace
}  // namespace diagram
