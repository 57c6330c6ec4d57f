// SPDX-License-Identifier: MIT
#include "analysis/report_reader.h"

#include <algorithm>
#include <cmath>

#include "analysis/fix_reader.h"
#include "base/number.h"
#include "base/text.h"
#include "xml/document.h"

namespace analysis {
namespace {

using base::ErrorCode;

constexpr std::string_view reportNamespace = "urn:samenspel:report:1";

// What the runner lets through and a little more. A plugin shares the process with the runner's checks, so these are
// the ones that count: whatever it writes, it is read in a moment.
constexpr std::size_t mostElements = 500'000;
constexpr std::size_t mostChanges = 100'000;
constexpr std::size_t mostColumns = 64;

std::vector<std::string> words(std::string_view text) {
  std::vector<std::string> list;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    if (end > 0) list.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return list;
}

bool isRuleId(std::string_view id) {
  return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
           c == '-';
  });
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> allowed) {
  return std::find(allowed.begin(), allowed.end(), word) != allowed.end();
}

// Walks over the children of the root. Each function answers whether all it saw is allowed; the first that is not is
// remembered.
class ReportReader {
 public:
  ReportReader(const xml::Document& document, const model::Model& model) : m_document(document), m_model(model) {}

  bool read() {
    const xml::Node root = m_document.root();
    m_report.plugin = root.attribute("plugin");
    m_report.version = root.attribute("version");
    for (xml::Node child = root.firstChild(); child; child = child.next())
      if (!item(child)) return refuse(child);
    return true;
  }

  Report& report() { return m_report; }
  xml::Node fault() const { return m_fault; }

 private:
  bool refuse(xml::Node node) {
    if (!m_fault) m_fault = node;
    return false;
  }

  bool item(xml::Node node) {
    const std::string_view name = node.name();
    if (name == "finding") return finding(node);
    if (name == "metric") return metric(node);
    if (name == "table") return table(node);
    if (name == "overlay") return overlay(node);
    if (name == "end") return end(node);
    return false;
  }

  bool finding(xml::Node node) {
    Finding finding;
    finding.rule = node.attribute("rule");
    finding.text = node.attribute("text");
    finding.group = node.attribute("group");
    finding.theme = node.attribute("theme");
    finding.absence = node.attribute("class") == "absence";
    finding.consultantOnly = node.attribute("visibility") == "consultant";
    finding.subjects = words(node.attribute("subjects"));
    finding.waiting = words(node.attribute("waiting"));
    const auto severity = severityNamed(node.attribute("severity"));
    if (!severity || !isRuleId(finding.rule) || finding.text.empty() ||
        !isOneOf(node.attribute("class"), {"", "pattern", "absence"}) ||
        !isOneOf(node.attribute("visibility"), {"", "shared", "consultant"}) || !areElements(finding.subjects) ||
        finding.subjects.size() > m_model.size() ||
        !std::all_of(finding.waiting.begin(), finding.waiting.end(), isRuleId))
      return refuse(node);
    finding.severity = *severity;
    for (xml::Node child = node.firstChild(); child; child = child.next())
      if (!detail(child, finding)) return refuse(child);
    m_report.findings.push_back(std::move(finding));
    return true;
  }

  bool detail(xml::Node node, Finding& finding) {
    if (node.name() == "number") {
      const auto value = base::parseNumber(node.attribute("value"));
      if (!value || !std::isfinite(*value)) return false;
      finding.numbers.push_back({std::string(node.attribute("name")), *value});
      return true;
    }
    if (node.name() != "fix") return false;
    std::string seed = m_report.plugin + "/" + finding.rule + "/" + std::to_string(finding.fixes.size());
    for (const std::string& subject : finding.subjects) seed += "/" + subject;
    FixReader reader(m_model, std::move(seed), mostChanges - m_changes);
    auto fix = reader.read(node);
    if (!fix) return refuse(reader.fault());
    m_changes += fix->changes.size();
    finding.fixes.push_back(std::move(*fix));
    return true;
  }

  bool metric(xml::Node node) {
    const auto value = base::parseNumber(node.attribute("value"));
    Metric metric{std::string(node.attribute("id")),      std::string(node.attribute("title")),
                  std::string(node.attribute("subject")), value.value_or(0),
                  std::string(node.attribute("unit")),    std::string(node.attribute("assessed"))};
    if (!value || !std::isfinite(*value) || !isRuleId(metric.id) || !areElements(words(metric.subject))) return false;
    m_report.metrics.push_back(std::move(metric));
    return true;
  }

  bool table(xml::Node node) {
    Table table{std::string(node.attribute("id")), std::string(node.attribute("title")), {}, {}};
    if (!isRuleId(table.id)) return false;
    for (xml::Node child = node.firstChild(); child; child = child.next()) {
      if (child.name() == "column") {
        if (table.columns.size() == mostColumns) return refuse(child);
        table.columns.emplace_back(child.attribute("title"));
      } else if (child.name() != "row" || !row(child, table)) {
        return refuse(child);
      }
    }
    m_report.tables.push_back(std::move(table));
    return true;
  }

  bool row(xml::Node node, Table& table) {
    std::vector<Cell> cells;
    for (xml::Node child = node.firstChild(); child; child = child.next()) {
      Cell cell{std::string(child.attribute("text")), std::nullopt, std::string(child.attribute("role")),
                std::string(child.attribute("element"))};
      if (child.name() != "cell" || !number(child, cell.number) || !isRole(cell.role) || !isElementOrNone(cell.element))
        return refuse(child);
      cells.push_back(std::move(cell));
    }
    if (cells.size() > table.columns.size()) return false;
    cells.resize(table.columns.size());
    table.rows.push_back(std::move(cells));
    return true;
  }

  bool overlay(xml::Node node) {
    Overlay overlay{std::string(node.attribute("id")),
                    std::string(node.attribute("title")),
                    std::string(node.attribute("kind")),
                    {}};
    if (!isRuleId(overlay.id) || !isOneOf(overlay.kind, {"size", "colour", "badge"})) return false;
    for (xml::Node child = node.firstChild(); child; child = child.next()) {
      OverlayValue value{std::string(child.attribute("element")), std::nullopt, std::string(child.attribute("text")),
                         std::string(child.attribute("role"))};
      if (child.name() != "value" || !number(child, value.number) || !isRole(value.role) ||
          !m_model.contains(value.element) || value.element.empty())
        return refuse(child);
      overlay.values.push_back(std::move(value));
    }
    m_report.overlays.push_back(std::move(overlay));
    return true;
  }

  bool end(xml::Node node) {
    const std::string_view status = node.attribute("status");
    if (node.next() || !isOneOf(status, {"ok", "failed", "refused", "cancelled"})) return false;
    m_report.status = status == "ok"        ? Status::Ok
                      : status == "refused" ? Status::Refused
                      : status == "failed"  ? Status::Failed
                                            : Status::Cancelled;
    m_report.message = node.attribute("message");
    for (xml::Node child = node.firstChild(); child; child = child.next())
      m_report.refusals.emplace_back(child.attribute("what"));
    return m_report.status == Status::Ok || !m_report.message.empty();
  }

  static bool number(xml::Node node, std::optional<double>& to) {
    const std::string_view text = node.attribute("number");
    if (text.empty()) return true;
    to = base::parseNumber(text);
    return to && std::isfinite(*to);
  }

  static bool isRole(std::string_view role) { return role.empty() || severityNamed(role).has_value(); }
  bool isElementOrNone(const std::string& id) const { return id.empty() || m_model.contains(id); }
  bool areElements(const std::vector<std::string>& ids) const {
    return std::all_of(ids.begin(), ids.end(), [&](const std::string& id) { return m_model.contains(id); });
  }

  const xml::Document& m_document;
  const model::Model& m_model;
  Report m_report;
  std::size_t m_changes = 0;  // of all fixes together
  xml::Node m_fault;
};

bool isComplete(const xml::Document& document) {
  const xml::Node root = document.root();
  if (root.name() != "report" || root.attribute("xmlns") != reportNamespace) return false;
  xml::Node last;
  for (xml::Node child = root.firstChild(); child; child = child.next()) last = child;
  return last && last.name() == "end";
}

bool before(const Finding& a, const Finding& b) {
  return std::tie(a.rule, a.subjects, a.text) < std::tie(b.rule, b.subjects, b.text);
}

}  // namespace

base::Result<Report> readReport(std::string_view bytes, const model::Model& model, std::string_view name) {
  const auto document = xml::parse(bytes, name, xml::Limits{.depth = 8, .elements = mostElements});
  if (!document || !isComplete(*document))
    return base::failure(
        ErrorCode::Plugin,
        base::tr("The analysis “{name}” ended without a complete report. Your model is unchanged and the "
                 "other analyses are not affected.",
                 {{"name", std::string(name)}}));
  ReportReader reader(*document, model);
  if (!reader.read())
    return base::failure(
        ErrorCode::Invalid,
        base::tr(
            "The analysis “{name}” reported something that is not allowed, <{element}> on line {line} of its report, "
            "so its results are not used. Your model is unchanged; tell the plugin's maker.",
            {{"name", std::string(name)},
             {"element", std::string(reader.fault().name().substr(0, 64))},
             {"line", std::to_string(document->place(reader.fault()).line)}}));
  std::stable_sort(reader.report().findings.begin(), reader.report().findings.end(), before);
  return std::move(reader.report());
}

}  // namespace analysis
