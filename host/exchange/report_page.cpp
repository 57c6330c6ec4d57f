// SPDX-License-Identifier: MIT
#include "exchange/report_page.h"

#include "exchange/report/material.h"

namespace exchange {

std::string reportPage(const ReportInput& input, const paint::PangoMeasurer& measurer) {
  Material material(input);
  HtmlPage page(base::languageCode(base::language()), input.model.root().name(), reportStyle);
  {
    const auto main = page.open("main");
    writeHead(page, material);
    {
      const auto profile = page.block("div", "profile");
      writeEights(page, material);
      writeCertainties(page, material);
    }
    writeGains(page, material);
    writeWorst(page, material);
    writeFactors(page, material);
    writeDiagrams(page, material, measurer);
    writeTables(page, material);
    writeFindings(page, material);
    writeWaivers(page, material);
    writeThresholds(page, material);
    writeColophon(page, material);
  }
  return std::move(page).take();
}

}  // namespace exchange
