// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <samenspel/report.hpp>

namespace samenspel {

inline Texts::Texts(std::initializer_list<std::pair<std::string_view, std::string_view>> texts) {
  for (const auto& [language, text] : texts) m_texts.emplace_back(language, text);
}

inline std::string_view Texts::in(std::string_view language) const {
  std::string_view fallback = m_texts.empty() ? std::string_view{} : std::string_view(m_texts.front().second);
  for (const auto& [code, text] : m_texts) {
    if (code == language) return text;
    if (code == "en") fallback = text;
  }
  return fallback;
}

inline std::string fillIn(std::string_view text, const Values& values) {
  std::string filled;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    filled += text.substr(0, open);
    text.remove_prefix(open);
    const std::size_t close = text.find('}');
    const std::string_view name = close == text.npos ? std::string_view{} : text.substr(1, close - 1);
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == name; });
    const bool replaced = !name.empty() && found != values.end();
    if (replaced) filled += found->second;
    if (!replaced && !text.empty()) filled += '{';
    text.remove_prefix(std::min(replaced ? close + 1 : 1, text.size()));
  }
  return filled;
}

inline Reference Fix::add(std::string_view type) {
  const Reference added(Reference::New{m_added++});
  m_changes.push_back({Kind::Add, added, std::string(type)});
  return added;
}

inline Reference Fix::addLink(std::string_view type, Reference from, Reference to) {
  const Reference link = add(type);
  moveFrom(link, from);
  moveTo(link, to);
  return link;
}

inline Reference Fix::addPart(std::string_view type, Reference owner) {
  const Reference part = add(type);
  m_changes.back().target = owner;
  return part;
}

inline Fix& Fix::set(Reference element, std::string_view attribute, std::string_view value) {
  m_changes.push_back({Kind::Set, element, std::string(attribute), std::string(value)});
  return *this;
}

inline Fix& Fix::clear(Reference element, std::string_view attribute) {
  m_changes.push_back({Kind::Clear, element, std::string(attribute)});
  return *this;
}

inline Fix& Fix::moveFrom(Reference link, Reference target) {
  m_changes.push_back({Kind::End, link, {}, {}, SAMENSPEL_FROM, target});
  return *this;
}

inline Fix& Fix::moveTo(Reference link, Reference target) {
  m_changes.push_back({Kind::End, link, {}, {}, SAMENSPEL_TO, target});
  return *this;
}

inline Fix& Fix::remove(Reference element) {
  m_changes.push_back({Kind::Remove, element});
  return *this;
}

inline std::size_t Fix::operations() const {
  std::size_t count = 0;
  for (const Change& change : m_changes) {
    const bool isPartOfAdding = change.kind != Kind::Add && change.element.m_added;
    count += !isPartOfAdding;
  }
  return count;
}

inline Finding::Finding(std::string_view rule, Severity severity, std::string language)
    : m_language(std::move(language)), m_rule(rule), m_severity(severity) {}

inline Finding& Finding::text(const Texts& texts) { return m_text = texts.in(m_language), *this; }

inline Finding& Finding::with(std::string_view name, std::string_view value) {
  return m_values.emplace_back(name, value), *this;
}

inline Finding& Finding::number(std::string_view name, double value) {
  return m_numbers.emplace_back(name, value), *this;
}

inline Finding& Finding::consultantOnly() { return m_visibility = SAMENSPEL_VISIBILITY_CONSULTANT, *this; }

inline Finding& Finding::absenceIn(std::string_view theme) {
  m_class = SAMENSPEL_CLASS_ABSENCE;
  return this->theme(theme);
}

inline Finding& Finding::theme(std::string_view theme) { return m_theme = theme, *this; }

inline Finding& Finding::waiting(std::string_view rule) { return m_waiting.emplace_back(rule), *this; }

inline Finding& Finding::group(std::string_view group) { return m_group = group, *this; }

inline Fix& Finding::fix(const Texts& title) { return m_fixes.emplace_back(std::string(title.in(m_language))); }

inline Cell Cell::in(std::string_view colourRole) const {
  Cell cell = *this;
  cell.role = colourRole;
  return cell;
}

inline Overlay& Overlay::put(Element element, double number, std::string_view text) {
  m_values.push_back({element.index(), number, std::string(text)});
  return *this;
}

inline Finding& Report::finding(std::string_view rule, Severity severity) {
  return m_findings.emplace_back(rule, severity, m_language);
}

inline void Report::metric(std::string_view id, std::string subject, std::optional<double> value, std::string_view unit,
                           const Texts& title, std::string assessed) {
  if (!value) return;
  metric({std::string(id), std::move(subject), *value, std::string(unit), std::move(assessed), in(title)});
}

inline Table& Report::table(std::string_view id, const Texts& title, const std::vector<Texts>& columns) {
  Table& table = m_tables.emplace_back(Table{std::string(id), in(title), {}});
  for (const Texts& column : columns) table.columns.push_back(in(column));
  return table;
}

inline Overlay& Report::sizes(std::string_view id, const Texts& title) {
  return m_overlays.emplace_back(std::string(id), in(title), std::uint32_t(SAMENSPEL_OVERLAY_SIZE));
}

inline Overlay& Report::colours(std::string_view id, const Texts& title) {
  return m_overlays.emplace_back(std::string(id), in(title), std::uint32_t(SAMENSPEL_OVERLAY_COLOUR));
}

inline Overlay& Report::badges(std::string_view id, const Texts& title) {
  return m_overlays.emplace_back(std::string(id), in(title), std::uint32_t(SAMENSPEL_OVERLAY_BADGE));
}

inline void Report::progress(double share) {
  if (m_sink.progress(&m_sink, share) == 0) throw Cancelled{};
}

inline bool Report::deliver() {
  bool taken = true;
  for (const Finding& finding : m_findings) taken = deliver(finding) && taken;
  for (const Metric& metric : m_metrics) taken = deliver(metric) && taken;
  for (const Table& table : m_tables) taken = deliver(table) && taken;
  for (const Overlay& overlay : m_overlays) taken = deliver(overlay) && taken;
  return taken;
}

inline bool Report::deliver(const Finding& finding) {
  const std::string text = fillIn(finding.m_text, finding.m_values);
  std::vector<samenspel_number> numbers;
  for (const auto& [name, value] : finding.m_numbers) numbers.push_back({toText(name), value});
  std::vector<samenspel_text> waiting;
  for (const std::string& rule : finding.m_waiting) waiting.push_back(toText(rule));
  samenspel_finding crossing = {};
  crossing.struct_size = sizeof(crossing);
  crossing.rule = toText(finding.m_rule);
  crossing.severity = std::uint32_t(finding.m_severity);
  crossing.visibility = finding.m_visibility;
  crossing.rule_class = finding.m_class;
  crossing.subjects = {finding.m_subjects.data(), finding.m_subjects.size()};
  crossing.text = toText(text);
  crossing.numbers = numbers.data();
  crossing.number_count = numbers.size();
  crossing.theme = toText(finding.m_theme);
  crossing.waiting = waiting.data();
  crossing.waiting_count = waiting.size();
  crossing.group = toText(finding.m_group);
  std::uint32_t handle = SAMENSPEL_NONE;
  if (m_sink.finding(&m_sink, &crossing, &handle) != SAMENSPEL_OK) return false;
  bool taken = true;
  for (const Fix& fix : finding.m_fixes) taken = deliver(fix, handle, finding) && taken;
  return taken;
}

inline bool Report::deliver(const Fix& fix, std::uint32_t finding, const Finding& owner) {
  const std::string title = fillIn(fix.m_title, owner.m_values);
  std::uint32_t handle = SAMENSPEL_NONE;
  if (m_sink.fix(&m_sink, finding, toText(title), &handle) != SAMENSPEL_OK) return false;
  std::vector<std::uint32_t> added;
  const auto element = [&](const Reference& reference) {
    if (!reference.m_added) return reference.m_element;
    return reference.m_element < added.size() ? added[reference.m_element] : SAMENSPEL_NONE;
  };
  bool taken = true;
  for (const Fix::Change& change : fix.m_changes) {
    std::int32_t status = SAMENSPEL_OK;
    switch (change.kind) {
      case Fix::Kind::Add: {
        std::uint32_t reference = SAMENSPEL_NONE;
        const std::uint32_t partOf = change.target ? element(*change.target) : SAMENSPEL_ROOT;
        status = m_sink.change_add(&m_sink, handle, toText(change.name), partOf, &reference);
        added.push_back(reference);
        break;
      }
      case Fix::Kind::Set:
        status = m_sink.change_set(&m_sink, handle, element(change.element), toText(change.name), toText(change.value));
        break;
      case Fix::Kind::Clear:
        status = m_sink.change_set(&m_sink, handle, element(change.element), toText(change.name), {nullptr, 0});
        break;
      case Fix::Kind::End:
        status = m_sink.change_end(&m_sink, handle, element(change.element), change.direction, element(*change.target));
        break;
      case Fix::Kind::Remove:
        status = m_sink.change_remove(&m_sink, handle, element(change.element));
        break;
    }
    taken = status == SAMENSPEL_OK && taken;
  }
  return taken;
}

inline bool Report::deliver(const Metric& metric) {
  samenspel_metric crossing = {};
  crossing.struct_size = sizeof(crossing);
  crossing.id = toText(metric.id);
  crossing.title = toText(metric.title);
  crossing.subject = toText(metric.subject);
  crossing.value = metric.value;
  crossing.unit = toText(metric.unit);
  crossing.assessed = toText(metric.assessed);
  return m_sink.metric(&m_sink, &crossing) == SAMENSPEL_OK;
}

inline bool Report::deliver(const Table& table) {
  std::vector<samenspel_text> columns;
  for (const std::string& column : table.columns) columns.push_back(toText(column));
  samenspel_table crossing = {};
  crossing.struct_size = sizeof(crossing);
  crossing.id = toText(table.id);
  crossing.title = toText(table.title);
  crossing.columns = columns.data();
  crossing.column_count = columns.size();
  std::uint32_t handle = SAMENSPEL_NONE;
  if (m_sink.table(&m_sink, &crossing, &handle) != SAMENSPEL_OK) return false;
  bool taken = true;
  for (const std::vector<Cell>& row : table.rows) {
    std::vector<samenspel_cell> cells;
    for (const Cell& cell : row) {
      cells.push_back({cell.kind, cell.element, cell.number, toText(cell.text), toText(cell.role)});
    }
    taken = m_sink.row(&m_sink, handle, cells.data(), cells.size()) == SAMENSPEL_OK && taken;
  }
  return taken;
}

inline bool Report::deliver(const Overlay& overlay) {
  samenspel_overlay crossing = {};
  crossing.struct_size = sizeof(crossing);
  crossing.id = toText(overlay.m_id);
  crossing.title = toText(overlay.m_title);
  crossing.kind = overlay.m_kind;
  std::uint32_t handle = SAMENSPEL_NONE;
  if (m_sink.overlay(&m_sink, &crossing, &handle) != SAMENSPEL_OK) return false;
  bool taken = true;
  for (const Overlay::Value& value : overlay.m_values) {
    taken =
        m_sink.overlay_value(&m_sink, handle, value.element, value.number, toText(value.text)) == SAMENSPEL_OK && taken;
  }
  return taken;
}

}  // namespace samenspel
