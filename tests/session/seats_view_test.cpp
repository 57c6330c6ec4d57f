// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include "view_test.h"

namespace session {
namespace {

using model::Attr;
using testing::ElementsAre;

class SeatsView : public ViewTest {};

TEST_F(SeatsView, ShowsTheMandateThatCountsAtEachTable) {
  open("six-tips-blueprint", {});
  reports.clear();
  const ViewContents contents = view("seats");
  const SheetRow row = rowOf(contents, "Bestuurder O");
  EXPECT_THAT(texts(row), ElementsAre("Bestuurder O", "Decide", "decide · chair", "", "decide"));
  EXPECT_TRUE(row.cells[2].strong);
}

TEST_F(SeatsView, WarnsWhereARoleActsWithMoreMandateThanItHas) {
  open("six-tips-blueprint", {});
  const auto seat = model.link(model::Type::SitsAt, "eO", "wg");
  ASSERT_TRUE(model.apply(model::SetAttribute{std::string(seat->id()), "mandateHere", "decide"}));
  const SheetRow row = rowOf(view("seats"), "Docent-expert O");
  EXPECT_TRUE(row.cells[3].alarm);
  EXPECT_EQ(row.cells[3].severity, analysis::Severity::Warning);
  EXPECT_FALSE(row.cells[4].alarm);
}

TEST_F(SeatsView, EveryCellChangesMandateAndSeat) {
  open("six-tips-blueprint", {});
  const ViewContents contents = view("seats");
  for (const SheetRow& row : contents.sheet.rows) {
    if (row.heading) continue;
    for (std::size_t i = 2; i < row.cells.size(); ++i) EXPECT_EQ(row.cells[i].edits.size(), 2u);
  }
}

TEST_F(SeatsView, ShowsAnUnknownMandateAsUnknown) {
  open("midden-limburg", {});
  const SheetRow row = rowOf(view("seats"), "Teammanager");
  EXPECT_TRUE(row.cells[2].unknown);
}

}  // namespace
}  // namespace session
