// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "view_test.h"

namespace session {
namespace {

class FeedbackViews : public ViewTest {};

TEST_F(FeedbackViews, HaveARowPerRepresentativeWithWhatIsDue) {
  open("six-tips-blueprint", {"samenspel.constituency"});
  const ViewContents contents = view("constituencies");
  EXPECT_EQ(contents.sheet.rows.size(), 7u) << "a heading and six";
  const SheetRow row = rowOf(contents, "Docenten en studenten");
  EXPECT_EQ(row.cells[1].text, "Bestuurder O");
  EXPECT_EQ(row.cells[3].text, "4");
  EXPECT_EQ(row.cells[4].text, "15 May 2010");
  EXPECT_EQ(row.cells[7].text, "in time");
  EXPECT_EQ(row.cells[7].severity, analysis::Severity::Strength);
}

TEST_F(FeedbackViews, SayWhoIsRepresentedByNobody) {
  open("stad-en-esch", {});
  const ViewContents contents = view("constituencies");
  EXPECT_EQ(rowOf(contents, "Vmbo-leerlingen").cells[1].text, "nobody");
}

TEST_F(FeedbackViews, ShowProgressAndWhetherALoopIsClosed) {
  open("six-tips-blueprint", {"samenspel.constituency"});
  const ViewContents contents = view("steering");
  ASSERT_EQ(contents.sheet.rows.size(), 5u);
  std::size_t closed = 0;
  for (const SheetRow& row : contents.sheet.rows) {
    if (row.heading) continue;
    closed += row.cells[8].text == "closed";
    if (row.cells[1].element == "s1") {
      EXPECT_EQ(row.cells[4].text, "70 %");
    }
  }
  EXPECT_EQ(closed, 3u) << "three of four, as worked out in the method";
}

}  // namespace
}  // namespace session
