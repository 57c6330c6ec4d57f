// SPDX-License-Identifier: MIT
#include "cli/report_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

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

struct ChangeAsJson {
  Json operator()(const model::AddElement& add) const {
    Json attributes = Json::object();
    for (const auto& [name, value] : add.element.attributes)
      attributes[name == model::attributeName(Attr::Owner) ? "owner" : name] = value;
    return {{"change", "add"},
            {"type", model::info(add.element.type).name},
            {"id", add.element.id},
            {"attributes", std::move(attributes)}};
  }
  Json operator()(const model::RemoveElement& remove) const { return {{"change", "remove"}, {"id", remove.id}}; }
  Json operator()(const model::SetAttribute& set) const {
    return {{"change", "set"},
            {"id", set.id},
            {"attribute", set.name},
            {"value", set.value ? Json(*set.value) : Json(nullptr)}};
  }
};

Json asJson(const analysis::Fix& fix) {
  Json changes = Json::array();
  for (const model::Change& change : fix.changes) changes.push_back(std::visit(ChangeAsJson{}, change));
  return {{"title", fix.title}, {"changes", std::move(changes)}};
}

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
  return {{"id", report.plugin},
          {"version", report.version},
          {"status", analysis::token(report.status)},
          {"milliseconds", report.milliseconds},
          {"message", report.message},
          {"findings", list(report.findings)},
          {"metrics", list(report.metrics)},
          {"tables", list(report.tables)},
          {"overlays", list(report.overlays)}};
}

}  // namespace

std::string asJson(const session::LoadedModel& loaded, const std::vector<analysis::Report>& reports) {
  const auto root = loaded.model.root();
  const Json json = {
      {"samenspel", "1.0"},
      {"model", {{"title", root.text(Attr::Title)}, {"asOf", root.text(Attr::AsOf)}, {"sha256", loaded.contentHash}}},
      {"analyses", list(reports)}};
  return json.dump(2) + "\n";
}

}  // namespace cli
