// SPDX-License-Identifier: MIT
#include "session/views/cell_picture.h"

#include <gtest/gtest.h>

#include "paint/pango_measurer.h"

namespace session {
namespace {

using diagram::ColourRole;

class CellPicture : public testing::Test {
 protected:
  const diagram::DisplayList& draw(const SheetCell& cell, bool heading = false) {
    m_list.clear();
    diagram::Drawing drawing{m_list, m_measurer};
    drawCell(drawing, cell, {0, 0, 150, kSheetRowHeight}, heading);
    return m_list;
  }
  /// The bar of a cell: the only rectangle.
  diagram::RectItem bar(double points, bool guessed = false) {
    SheetCell cell;
    cell.text = "x";
    cell.bar = points;
    cell.guessed = guessed;
    for (const auto& item : draw(cell).items())
      if (const auto* rect = std::get_if<diagram::RectItem>(&item)) return *rect;
    return {};
  }

  diagram::DisplayList m_list;
  paint::PangoMeasurer m_measurer;
};

TEST_F(CellPicture, DrawsNinePixelsForEachPointToTheRightForAGain) {
  const auto six = bar(6);
  EXPECT_DOUBLE_EQ(six.rect.width, 54);
  EXPECT_EQ(six.fill, diagram::Paint(ColourRole::Positive));
  EXPECT_DOUBLE_EQ(bar(3).rect.width, 27);
  EXPECT_DOUBLE_EQ(bar(3).rect.x, six.rect.x);
}

TEST_F(CellPicture, DrawsALossToTheLeftAndOnlyOutlined) {
  const auto loss = bar(-2);
  EXPECT_DOUBLE_EQ(loss.rect.right(), bar(2).rect.x);
  EXPECT_FALSE(loss.fill.visible());
  EXPECT_EQ(loss.pen.paint, diagram::Paint(ColourRole::Negative));
}

TEST_F(CellPicture, DashesWhatRestsOnAGuess) {
  EXPECT_GT(bar(2, true).pen.dash, 0);
  EXPECT_EQ(bar(2).pen.dash, 0);
}

TEST_F(CellPicture, StaysInsideTheCellHoweverLargeTheValue) {
  EXPECT_LE(bar(1000).rect.right(), 150);
  EXPECT_GE(bar(-1000).rect.x, 0);
}

TEST_F(CellPicture, CutsALongTextShort) {
  SheetCell cell;
  cell.text = std::string(400, 'w');
  for (const auto& item : draw(cell).items())
    if (const auto* text = std::get_if<diagram::TextItem>(&item)) {
      EXPECT_LT(m_list.text(*text).size(), 60u);
      EXPECT_TRUE(m_list.text(*text).ends_with("…"));
    }
}

TEST_F(CellPicture, SaysASeverityByItsSilhouetteToo) {
  SheetCell cell;
  cell.text = "late";
  const std::size_t without = draw(cell).items().size();
  cell.severity = analysis::Severity::Error;
  EXPECT_GT(draw(cell).items().size(), without);
}

}  // namespace
}  // namespace session
