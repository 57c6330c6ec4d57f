// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "paint/pango_measurer.h"
#include "session/operations.h"
#include "session/views/view_tools.h"
#include "storage/model_reader.h"

namespace session {

/// What tests of views share: a sample with the reports of the plugins that a view needs.
class ViewTest : public testing::Test {
 protected:
  void open(const std::string& sample, const std::vector<std::string>& plugins) {
    model = std::move(storage::loadModel(SAMENSPEL_SOURCE_DIR "/samples/" + sample + ".samenspel")->model);
    reports = runAnalyses(model, plugins);
    for (const auto& report : reports) EXPECT_EQ(report.status, analysis::Status::Ok) << report.message;
  }
  ViewContents view(const std::string& id) { return viewOf(id, {model, reports, catalogue, measurer}); }

  /// The row whose first cell reads so; the first such.
  static SheetRow rowOf(const ViewContents& contents, const std::string& text) {
    for (const SheetRow& row : contents.sheet.rows)
      if (!row.heading && !row.cells.empty() && row.cells.front().text == text) return row;
    ADD_FAILURE() << "no row reads " << text;
    return {std::vector<SheetCell>(16), false, {}};
  }
  static std::vector<std::string> texts(const SheetRow& row) {
    std::vector<std::string> all;
    for (const SheetCell& cell : row.cells) all.push_back(cell.text);
    return all;
  }

  model::Model model;
  std::vector<analysis::Report> reports;
  analysis::Catalogue catalogue = installedPlugins();
  paint::PangoMeasurer measurer;
};

}  // namespace session
