// SPDX-License-Identifier: MIT
#include <algorithm>

#include "samenspel/report.hpp"

// How much of a host's limits a report takes. The host counts each text that is not empty, and some things beside.
namespace samenspel {

/// Reads what the parts of a report keep to themselves. Bytes are an upper bound: a value that a text names counts
/// once, also where the text does not name it.
class Sizes {
 public:
  static ReportSize of(const Finding& finding) {
    ReportSize size;
    for (const std::string* text : {&finding.m_rule, &finding.m_theme, &finding.m_group}) add(size, *text);
    for (const std::string& rule : finding.m_waiting) add(size, rule);
    for (const auto& [name, number] : finding.m_numbers) add(size, name);
    size.things += 2;  // the text, the list of subjects
    size.bytes += finding.m_text.size() + valuesOf(finding) + finding.m_subjects.size() * bytesOfId;
    return size;
  }

  static ReportSize of(const Fix& fix, const Finding& owner) {
    ReportSize size = {1, fix.m_title.size() + valuesOf(owner)};
    for (const Fix::Change& change : fix.m_changes) {
      size.things += 1;
      size.bytes += bytesOfId;
      add(size, change.name);
      add(size, change.value);
    }
    return size;
  }

  static ReportSize of(const Metric& metric) {
    ReportSize size;
    for (const std::string* text : {&metric.id, &metric.subject, &metric.unit, &metric.assessed, &metric.title}) {
      add(size, *text);
    }
    return size;
  }

  static ReportSize of(const std::vector<Cell>& row) {
    ReportSize size = {1, row.size() * bytesOfId};
    for (const Cell& cell : row) {
      add(size, cell.text);
      add(size, cell.role);
    }
    return size;
  }

  /// Without its rows.
  static ReportSize of(const Table& table) {
    ReportSize size;
    add(size, table.id);
    add(size, table.title);
    for (const std::string& column : table.columns) add(size, column);
    return size;
  }

  /// Without its marks.
  static ReportSize of(const Overlay& overlay) { return {2, overlay.m_id.size() + overlay.m_title.size()}; }

  static ReportSize of(const Overlay::Value& mark) { return {2, mark.text.size() + bytesOfId}; }

  static const std::vector<Overlay::Value>& marksOf(const Overlay& overlay) { return overlay.m_values; }

 private:
  static constexpr std::size_t bytesOfId = 40;

  static void add(ReportSize& size, const std::string& text) {
    size.things += !text.empty();
    size.bytes += text.size();
  }

  static std::size_t valuesOf(const Finding& finding) {
    std::size_t bytes = 0;
    for (const auto& [name, value] : finding.m_values) bytes += value.size();
    return bytes;
  }
};

namespace {

void operator+=(ReportSize& size, const ReportSize& more) {
  size.things += more.things;
  size.bytes += more.bytes;
}

void operator-=(ReportSize& size, const ReportSize& less) {
  size.things -= less.things;
  size.bytes -= less.bytes;
}

}  // namespace

ReportSize Report::size() const {
  ReportSize size;
  for (const Finding& finding : m_findings) {
    size += Sizes::of(finding);
    for (const Fix& fix : finding.fixes()) size += Sizes::of(fix, finding);
  }
  for (const Metric& metric : m_metrics) size += Sizes::of(metric);
  for (const Table& table : m_tables) {
    size += Sizes::of(table);
    for (const std::vector<Cell>& row : table.rows) size += Sizes::of(row);
  }
  for (const Overlay& overlay : m_overlays) {
    size += Sizes::of(overlay);
    for (const auto& mark : Sizes::marksOf(overlay)) size += Sizes::of(mark);
  }
  return size;
}

LeftOut Report::shortenTo(const ReportSize& most) {
  // Nobody reads so many: numbers beyond these are worth less than a proposal.
  constexpr std::size_t rowsThatStay = 100;
  constexpr std::size_t marksThatStay = 500;
  constexpr std::size_t metricsThatStay = 2'000;
  ReportSize size = this->size();
  LeftOut left;
  const auto dropTo = [&](std::size_t count, auto& list, std::size_t& counter) {
    for (; !size.fits(most) && list.size() > count; list.pop_back(), ++counter) size -= Sizes::of(list.back());
  };
  const auto dropMarks = [&](std::size_t count) {
    for (Overlay& overlay : m_overlays) dropTo(count, overlay.m_values, left.numbers);
  };
  const auto dropMetrics = [&](std::size_t count) {
    const auto general = std::stable_partition(m_metrics.begin(), m_metrics.end(),
                                               [](const Metric& metric) { return metric.subject.empty(); });
    dropTo(std::size_t(general - m_metrics.begin()) + count, m_metrics, left.numbers);
  };
  if (size.fits(most)) return left;
  dropMetrics(metricsThatStay);
  for (Table& table : m_tables) dropTo(rowsThatStay, table.rows, left.numbers);
  dropMarks(marksThatStay);
  for (auto finding = m_findings.rbegin(); finding != m_findings.rend(); ++finding) {
    for (; !size.fits(most) && !finding->m_fixes.empty(); finding->m_fixes.pop_back(), ++left.proposals) {
      size -= Sizes::of(finding->m_fixes.back(), *finding);
    }
  }
  dropMarks(0);
  dropMetrics(0);
  dropTo(0, m_findings, left.findings);
  return left;
}

}  // namespace samenspel
