// SPDX-License-Identifier: MIT
#include "cli/report_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "cli/change_json.h"

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using model::Attr;

/// Whole numbers without a point.
Json number(double value) {
  constexpr double exact = 9007199254740992;  // 2^53
  if (value == std::floor(value) && std::abs(value) < exact) return std::int64_t(value);
  return value;
}

Json asJson(const analysis::Fix& fix) { return {{"title", fix.title}, {"changes", cli::asJson(fix.changes)}}; }

Json asJson(const analysis::Finding& finding) {
  Json numbers = Json::object();
  for (const analysis::Number& named : finding.numbers) numbers[named.name] = number(named.value);
  Json fixes = Json::array();
  for (const analysis::Fix& fix : finding.fixes) fixes.push_back(asJson(fix));
  return {{"rule", finding.rule},
          {"severity", analysis::token(finding.severity)},
          {"subjects", finding.subjects},
          {"message", finding.text},
          {"visibility", finding.consultantOnly ? "consultant" : "shared"},
          {"theme", finding.theme},
          {"waiting", finding.waiting},
          {"group", finding.group},
          {"waived", finding.waived},
          {"numbers", std::move(numbers)},
          {"fixes", std::move(fixes)}};
}

Json asJson(const analysis::Metric& metric) {
  return {{"id", metric.id},
          {"subject", metric.subject},
          {"value", number(metric.value)},
          {"unit", metric.unit},
          {"assessed", metric.assessed}};
}

Json asJson(const analysis::Table& table) {
  Json rows = Json::array();
  for (const auto& row : table.rows) {
    Json cells = Json::array();
    for (const analysis::Cell& cell : row) cells.push_back(cell.number ? number(*cell.number) : Json(cell.text));
    rows.push_back(std::move(cells));
  }
  return {{"id", table.id}, {"title", table.title}, {"columns", table.columns}, {"rows", std::move(rows)}};
}

Json asJson(const analysis::Overlay& overlay) {
  Json values = Json::object();
  for (const analysis::OverlayValue& value : overlay.values)
    values[value.element] = value.number         ? number(*value.number)
                            : value.text.empty() ? Json(value.role)
                                                 : Json(value.text);
  return {{"id", overlay.id}, {"title", overlay.title}, {"kind", overlay.kind}, {"values", std::move(values)}};
}

Json asJson(const analysis::Report& report);

template <class Items>
Json list(const Items& items) {
  Json all = Json::array();
  for (const auto& item : items) all.push_back(asJson(item));
  return all;
}

Json asJson(const analysis::Report& report) {
  Json json = {{"id", report.plugin},
               {"version", report.version},
               {"status", analysis::token(report.status)},
               {"milliseconds", report.milliseconds},
               {"message", report.message},
               {"findings", list(report.findings)},
               {"metrics", list(report.metrics)},
               {"tables", list(report.tables)},
               {"overlays", list(report.overlays)}};
  if (!report.attempts.empty()) json["attempts"] = report.attempts;
  return json;
}

}  // namespace

std::string asJson(const session::LoadedModel& loaded, const std::vector<analysis::Report>& reports,
                   const std::string& clientLine) {
  const auto root = loaded.model.root();
  Json json = {
      {"samenspel", "1.0"},
      {"model", {{"title", root.text(Attr::Title)}, {"asOf", root.text(Attr::AsOf)}, {"sha256", loaded.contentHash}}},
      {"analyses", list(reports)}};
  if (!clientLine.empty()) json["clientView"] = clientLine;
  return json.dump(2) + "\n";
}

}  // namespace cli
