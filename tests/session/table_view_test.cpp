// SPDX-License-Identifier: MIT
#include "view_test.h"

namespace session {
namespace {

class TableView : public ViewTest {};

TEST_F(TableView, ShowsAnyTableOfAnyPlugin) {
  open("figure-of-eight", {});
  analysis::Table table{"grid", "Power grid", {"Who", "Power"}, {}};
  table.rows.push_back({{"", std::nullopt, "", "A"}, {"", 2.5, "", ""}});
  table.rows.push_back({{"nobody", std::nullopt, "warning", "gone"}, {"?", std::nullopt, "question", ""}});
  reports.assign(1, {});
  reports[0].plugin = "org.example.grid";
  reports[0].tables = {table};
  const auto names = viewsOf(reports, catalogue);
  EXPECT_EQ(names.back().id, "table:org.example.grid/grid");
  EXPECT_EQ(names.back().title, "org.example.grid · Power grid");
  const ViewContents contents = view(names.back().id);
  ASSERT_EQ(contents.sheet.rows.size(), 3u);
  EXPECT_TRUE(contents.sheet.rows[0].heading);
  EXPECT_EQ(contents.sheet.rows[1].cells[0].text, model.find("A")->name());
  EXPECT_EQ(contents.sheet.rows[1].element, "A");
  EXPECT_EQ(contents.sheet.rows[1].cells[1].text, "2.5");
  EXPECT_TRUE(contents.sheet.rows[1].cells[1].number);
  EXPECT_EQ(contents.sheet.rows[2].cells[0].text, "nobody") << "what it speaks of need not be there";
  EXPECT_EQ(contents.sheet.rows[2].cells[0].severity, analysis::Severity::Warning);
  EXPECT_TRUE(contents.sheet.rows[2].cells[1].unknown);
}

TEST_F(TableView, SaysSoWhenTheTableIsNotThere) {
  EXPECT_FALSE(view("table:org.example.grid/grid").nothing.empty());
  EXPECT_FALSE(view("nonsense").nothing.empty());
}

}  // namespace
}  // namespace session
