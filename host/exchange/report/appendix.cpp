// SPDX-License-Identifier: MIT
#include <algorithm>
#include <set>

#include "base/number.h"
#include "base/text.h"
#include "diagram/scene.h"
#include "exchange/reduced_copy.h"
#include "exchange/report/material.h"

// What stands behind the profiles: the diagrams, the tables, the thresholds, and what the page was made from.
namespace exchange {
namespace {

using base::tr;
using model::Attr;

constexpr std::size_t wideTable = 9;   // columns that fit on an upright page
constexpr std::size_t smallTable = 6;  // and in the usual size
constexpr double wideDrawing = 1.15;   // width to height from which a drawing lies on its side

void writeDrawing(HtmlPage& page, Material& material, const std::string& diagram,
                  const paint::PangoMeasurer& measurer) {
  const diagram::Scene scene(material.model(), diagram, measurer);
  diagram::ViewState view;
  view.editable = false;
  view.legend = true;
  const diagram::DisplayList list = scene.draw(view);
  const auto bounds = list.bounds();
  const bool isWide = bounds.width > bounds.height * wideDrawing;
  const auto part = isWide ? page.block("section", "drawing wide") : page.block("section", "drawing");
  const auto element = material.model().find(diagram);
  const std::string name = element ? std::string(element->name()) : tr("The whole model");
  heading(page, name, material.input().clientView ? clientLine() : std::string());
  page.picture(list, name, 8);
}

/// Longer than any column is wide: it may break anywhere.
bool hasLongWord(std::string_view text) {
  std::size_t length = 0;
  return std::ranges::any_of(text, [&](char c) { return (length = c == ' ' ? 0 : length + 1) > 30; });
}

bool hasNumbers(const analysis::Table& table, std::size_t column) {
  return std::ranges::any_of(table.rows, [&](const auto& row) { return row[column].number.has_value(); });
}

void writeCell(HtmlPage& page, const analysis::Cell& cell) {
  if (cell.number) return page.element("td", "number", decimal(*cell.number, 3));
  const auto severity = analysis::severityNamed(cell.role);
  const auto td = hasLongWord(cell.text) ? page.block("td", "long") : page.open("td");
  if (severity) severityBadge(page, *severity);
  if (severity != analysis::Severity::Question || cell.text != "?") page.text(cell.text);  // the badge says so
}

struct Threshold {
  std::string name, label, value, usual;
};

std::vector<Threshold> thresholdsOf(const Material& material) {
  std::map<std::string, std::string, std::less<>> set;
  for (const auto& setting : material.model().elements(model::Type::Setting))
    set.emplace(setting.text(Attr::Name), setting.text(Attr::Value));
  std::vector<Threshold> all;
  std::set<std::string> seen;
  for (const analysis::Report& report : material.input().reports) {
    const auto* plugin = material.input().catalogue.find(report.plugin);
    if (plugin == nullptr) continue;
    for (const analysis::Parameter& parameter : plugin->parameters) {
      if (!seen.insert(parameter.name).second) continue;
      const auto found = set.find(parameter.name);
      const std::string label(analysis::textIn(parameter.labels, base::language()));
      all.push_back({parameter.name, label.empty() ? parameter.name : label,
                     found == set.end() ? parameter.absent : found->second, parameter.absent});
    }
  }
  return all;
}

void fact(HtmlPage& page, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  page.element("dt", name);
  page.element("dd", value);
}

std::string inPlace(const std::string& value) {
  const auto number = base::parseNumber(value);
  return number ? decimal(*number, 3) : value;
}

}  // namespace

void writeTable(HtmlPage& page, const analysis::Table& table) {
  const auto part = table.columns.size() > smallTable ? page.block("section", "small") : page.open("section");
  page.element("h3", table.title);
  const auto element = page.open("table");
  {
    const auto head = page.open("thead");
    const auto row = page.open("tr");
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      const auto th = hasNumbers(table, i) ? page.block("th", "number") : page.open("th");
      page.text(table.columns[i]);
    }
  }
  const auto body = page.open("tbody");
  for (const auto& cells : table.rows) {
    const auto row = page.open("tr");
    for (const analysis::Cell& cell : cells) writeCell(page, cell);
  }
}

void writeDiagrams(HtmlPage& page, Material& material, const paint::PangoMeasurer& measurer) {
  std::vector<std::string> diagrams = material.input().diagrams;
  if (diagrams.empty()) diagrams.emplace_back();
  for (const std::string& diagram : diagrams) writeDrawing(page, material, diagram, measurer);
}

void writeTables(HtmlPage& page, Material& material) {
  if (material.input().clientView) material.take("transparency");  // it is for the consultant
  // Two analyses show who sits where; the one about mandates says more.
  if (material.take("mandates") != nullptr) material.take("seats");
  std::vector<const analysis::Table*> upright, wide;
  for (const analysis::Report& report : material.input().reports) {
    for (const analysis::Table& table : report.tables) {
      const bool isSpecial = material.isTaken(table) && table.id != "mandates";
      if (!isSpecial && !table.rows.empty()) (table.columns.size() > wideTable ? wide : upright).push_back(&table);
    }
  }
  if (!upright.empty()) {
    const auto part = page.block("section", "new-page");
    heading(page, tr("The tables behind it"), "");
    for (const analysis::Table* table : upright) writeTable(page, *table);
  }
  if (wide.empty()) return;
  const auto part = page.block("section", "wide");
  if (upright.empty()) heading(page, tr("The tables behind it"), "");
  for (const analysis::Table* table : wide) writeTable(page, *table);
}

void writeThresholds(HtmlPage& page, Material& material) {
  const auto thresholds = thresholdsOf(material);
  if (thresholds.empty()) return;
  const auto part = page.block("section", "new-page");
  heading(page, tr("Thresholds used"), tr("a choice, not a law: change them in the model"));
  const auto table = page.block("table", "thresholds");
  {
    const auto head = page.open("thead");
    const auto row = page.open("tr");
    for (const std::string& title : {tr("threshold"), tr("as usual"), tr("set in this model")})
      page.element("th", title);
  }
  const auto body = page.open("tbody");
  for (const Threshold& threshold : thresholds) {
    const auto row = page.open("tr");
    {
      const auto cell = page.open("td");
      page.text(threshold.label + " ");
      page.element("small", threshold.name);
    }
    const bool isOwn = threshold.value != threshold.usual;
    page.element("td", "number", isOwn ? "" : inPlace(threshold.value));
    page.element("td", "number", isOwn ? inPlace(threshold.value) : "");
  }
}

void writeColophon(HtmlPage& page, Material& material) {
  const auto part = page.block("section", "whole");
  heading(page, tr("What this page was made from"), "");
  const model::Element root = material.model().root();
  const auto list = page.open("dl");
  fact(page, tr("Model"), root.name());
  fact(page, tr("Commissioned by"), root.text(Attr::Client));
  fact(page, tr("Author"), root.text(Attr::Author));
  const auto asOf = root.date(Attr::AsOf);
  fact(page, tr("As of"),
       asOf ? base::longDate(*asOf, base::language()) : tr("no day is given; what depends on a date was left out"));
  fact(page, tr("SHA-256 of the model"), material.input().contentHash);
  std::string complete;
  for (const model::Value& theme : model::inventoryThemes())
    if (root.contains(Attr::Inventory, theme.token))
      complete += (complete.empty() ? "" : ", ") + std::string(theme.label.in(base::language()));
  fact(page, tr("Completely recorded"), complete.empty() ? tr("no theme yet") : complete);
  if (material.input().clientView) fact(page, tr("View"), clientLine());
  fact(page, tr("Program"), std::string("Samenspel ") + SAMENSPEL_VERSION);
  for (const analysis::Report& report : material.input().reports)
    fact(page, material.analysisName(report.plugin), report.plugin + " " + report.version);
}

}  // namespace exchange
