// SPDX-License-Identifier: MIT
#include "runner/sink.h"

#include <algorithm>
#include <iterator>

#include "runner/checker.h"

namespace runner {

std::atomic<bool> cancelRequested = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler writes it");

namespace {

constexpr std::string_view severities[] = {"error", "warning", "info", "question", "strength"};
constexpr std::string_view overlayKinds[] = {"size", "colour", "badge"};

std::string_view raw(samenspel_text text) {
  return text.data == nullptr ? std::string_view{} : std::string_view(text.data, text.size);
}

bool isRole(std::string_view text) { return std::ranges::find(severities, text) != std::end(severities); }

void give(std::uint32_t* out, std::size_t handle) {
  if (out != nullptr) *out = std::uint32_t(handle);
}

}  // namespace

Sink::Sink(const Snapshot& snapshot, std::string language) : m_snapshot(snapshot), m_language(std::move(language)) {
  static_cast<samenspel_report&>(m_table) = sinkFunctions();
  m_table.language = {m_language.data(), m_language.size()};
  m_table.sink = this;
}

/// What the functions of the table do, but for those about fixes; their contracts are those of plugin.h.
struct SinkCalls {
  static Sink& of(samenspel_report* report) { return *static_cast<Sink::Table*>(report)->sink; }

  static std::int32_t finding(samenspel_report* report, const samenspel_finding* given, std::uint32_t* out) {
    Sink& sink = of(report);
    give(out, SAMENSPEL_NONE);
    Checker check(sink, given == nullptr ? std::string() : std::string(raw(given->rule)));
    check.structSize(given == nullptr ? 0 : given->struct_size, sizeof *given, "samenspel_finding.struct_size");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    Node node("finding");
    node.set("rule", check.name(given->rule, "finding.rule"));
    check.choice(given->severity, std::size(severities), "finding.severity");
    check.choice(given->rule_class, 2, "finding.rule_class");
    check.choice(given->visibility, 2, "finding.visibility");
    if (check.passed()) node.set("severity", severities[given->severity]);
    node.set("class", given->rule_class == SAMENSPEL_CLASS_ABSENCE ? "absence" : "pattern");
    node.set("visibility", given->visibility == SAMENSPEL_VISIBILITY_CONSULTANT ? "consultant" : "shared");
    node.set("subjects", subjects(check, sink, given->subjects));
    node.set("theme", check.text(given->theme, "finding.theme"));
    node.set("waiting", waiting(check, given));
    node.set("group", check.text(given->group, "finding.group"));
    node.set("text", check.text(given->text, "finding.text", true));
    numbers(check, given, node);
    if (!check.passed()) return SAMENSPEL_REFUSED;
    give(out, sink.m_findings.size());
    sink.m_findings.push_back(&sink.m_results.emplace_back(std::move(node)));
    return SAMENSPEL_OK;
  }

  static std::string subjects(Checker& check, const Sink& sink, samenspel_list list) {
    std::string ids;
    if (!check.list(list.items, list.count, sink.m_snapshot.size(), "finding.subjects")) return ids;
    for (std::size_t i = 0; i < list.count && check.passed(); ++i) {
      ids.append(i == 0 ? "" : " ").append(check.element(list.items[i], "finding.subjects"));
    }
    check.room(ids.size());
    return ids;
  }

  static std::string waiting(Checker& check, const samenspel_finding* given) {
    std::string rules;
    if (!check.list(given->waiting, given->waiting_count, maximumItems, "finding.waiting")) return rules;
    for (std::size_t i = 0; i < given->waiting_count && check.passed(); ++i) {
      rules.append(i == 0 ? "" : " ").append(check.name(given->waiting[i], "finding.waiting"));
    }
    return rules;
  }

  static void numbers(Checker& check, const samenspel_finding* given, Node& node) {
    if (!check.list(given->numbers, given->number_count, maximumItems, "finding.numbers")) return;
    for (std::size_t i = 0; i < given->number_count && check.passed(); ++i) {
      const std::string_view name = check.name(given->numbers[i].name, "finding.numbers.name");
      node.add("number").set("name", name).set("value", check.number(given->numbers[i].value, "finding.numbers.value"));
    }
  }

  static std::int32_t metric(samenspel_report* report, const samenspel_metric* given) {
    Sink& sink = of(report);
    Checker check(sink, given == nullptr ? std::string() : std::string(raw(given->id)));
    check.structSize(given == nullptr ? 0 : given->struct_size, sizeof *given, "samenspel_metric.struct_size");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    Node node("metric");
    node.set("id", check.name(given->id, "metric.id"));
    node.set("title", check.text(given->title, "metric.title"));
    node.set("subject", check.text(given->subject, "metric.subject"));
    node.set("value", check.number(given->value, "metric.value"));
    node.set("unit", check.text(given->unit, "metric.unit"));
    node.set("assessed", check.text(given->assessed, "metric.assessed"));
    if (!check.passed()) return SAMENSPEL_REFUSED;
    sink.m_results.push_back(std::move(node));
    return SAMENSPEL_OK;
  }

  static std::int32_t table(samenspel_report* report, const samenspel_table* given, std::uint32_t* out) {
    Sink& sink = of(report);
    give(out, SAMENSPEL_NONE);
    Checker check(sink, given == nullptr ? std::string() : std::string(raw(given->id)));
    check.structSize(given == nullptr ? 0 : given->struct_size, sizeof *given, "samenspel_table.struct_size");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    Node node("table");
    node.set("id", check.name(given->id, "table.id"));
    node.set("title", check.text(given->title, "table.title", true));
    if (given->column_count == 0) check.refuseValue("0", "table.column_count");
    if (check.list(given->columns, given->column_count, maximumColumns, "table.columns")) {
      for (std::size_t i = 0; i < given->column_count; ++i) {
        node.add("column").set("title", check.text(given->columns[i], "table.columns"));
      }
    }
    if (!check.passed()) return SAMENSPEL_REFUSED;
    give(out, sink.m_tables.size());
    sink.m_tables.emplace_back(&sink.m_results.emplace_back(std::move(node)), given->column_count);
    return SAMENSPEL_OK;
  }

  static std::int32_t row(samenspel_report* report, std::uint32_t table, const samenspel_cell* cells,
                          std::size_t count) {
    Sink& sink = of(report);
    Checker check(sink, "table");
    check.handle(table, sink.m_tables.size(), "row.table");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    check.room(count);
    if (count != sink.m_tables[table].second) check.refuseValue(std::to_string(count), "row.count");
    Node node("row");
    if (check.passed() && check.list(cells, count, maximumColumns, "row.cells")) {
      for (std::size_t i = 0; i < count; ++i) cell(check, cells[i], node.add("cell"));
    }
    if (!check.passed()) return SAMENSPEL_REFUSED;
    sink.m_tables[table].first->add(std::move(node));
    return SAMENSPEL_OK;
  }

  static void cell(Checker& check, const samenspel_cell& given, Node& node) {
    check.choice(given.kind, 3, "cell.kind");
    if (given.kind == SAMENSPEL_CELL_TEXT) node.set("text", check.text(given.text, "cell.text"));
    if (given.kind == SAMENSPEL_CELL_NUMBER) node.set("number", check.number(given.number, "cell.number"));
    if (given.element != SAMENSPEL_NONE) node.set("element", check.element(given.element, "cell.element"));
    const std::string_view role = check.text(given.role, "cell.role");
    if (!role.empty() && !isRole(role)) check.refuseValue(role, "cell.role");
    node.set("role", role);
  }

  static std::int32_t overlay(samenspel_report* report, const samenspel_overlay* given, std::uint32_t* out) {
    Sink& sink = of(report);
    give(out, SAMENSPEL_NONE);
    Checker check(sink, given == nullptr ? std::string() : std::string(raw(given->id)));
    check.structSize(given == nullptr ? 0 : given->struct_size, sizeof *given, "samenspel_overlay.struct_size");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    Node node("overlay");
    node.set("id", check.name(given->id, "overlay.id"));
    node.set("title", check.text(given->title, "overlay.title", true));
    check.choice(given->kind, std::size(overlayKinds), "overlay.kind");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    node.set("kind", overlayKinds[given->kind]);
    give(out, sink.m_overlays.size());
    sink.m_overlays.emplace_back(&sink.m_results.emplace_back(std::move(node)), given->kind);
    return SAMENSPEL_OK;
  }

  static std::int32_t overlayValue(samenspel_report* report, std::uint32_t overlay, std::uint32_t element,
                                   double number, samenspel_text text) {
    Sink& sink = of(report);
    Checker check(sink, "overlay");
    check.handle(overlay, sink.m_overlays.size(), "overlay_value.overlay");
    if (!check.passed()) return SAMENSPEL_REFUSED;
    check.room(1);
    const auto [parent, kind] = sink.m_overlays[overlay];
    Node node("value");
    node.set("element", check.element(element, "overlay_value.element"));
    if (kind == SAMENSPEL_OVERLAY_SIZE) {
      node.set("number", check.number(number, "overlay_value.number"));
    } else {
      const std::string_view shown = check.text(text, "overlay_value.text", true);
      if (kind == SAMENSPEL_OVERLAY_COLOUR && !isRole(shown)) check.refuseValue(shown, "overlay_value.text");
      node.set("text", shown);
    }
    if (!check.passed()) return SAMENSPEL_REFUSED;
    parent->add(std::move(node));
    return SAMENSPEL_OK;
  }

  static std::int32_t progress(samenspel_report* report, double share) {
    Sink& sink = of(report);
    // What is no number, or goes back, is nothing to show.
    if (sink.m_tellProgress && share >= sink.m_progress + 0.01) {
      sink.m_progress = std::min(share, 1.0);
      sink.m_tellProgress(sink.m_progress);
    }
    return cancelRequested ? 0 : 1;
  }

  static std::int32_t isCancelled(const samenspel_report*) { return cancelRequested ? 1 : 0; }

  static void fail(samenspel_report* report, samenspel_text sentence) {
    Sink& sink = of(report);
    Checker check(sink, "fail");
    const std::string_view text = check.text(sentence, "fail.sentence", true);
    if (check.passed()) sink.m_failure = text;
  }

  static const void* extension(samenspel_report*, samenspel_text) { return nullptr; }
};

samenspel_report sinkFunctions() {
  using Calls = SinkCalls;
  samenspel_report table = {};
  table.struct_size = sizeof table;
  table.finding = Calls::finding;
  table.metric = Calls::metric;
  table.table = Calls::table;
  table.row = Calls::row;
  table.overlay = Calls::overlay;
  table.overlay_value = Calls::overlayValue;
  table.progress = Calls::progress;
  table.is_cancelled = Calls::isCancelled;
  table.fail = Calls::fail;
  table.get_extension = Calls::extension;
  addFixFunctions(table);
  return table;
}

}  // namespace runner
