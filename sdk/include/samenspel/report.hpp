// SPDX-License-Identifier: MIT
#pragma once

#include <concepts>
#include <cstdint>
#include <deque>
#include <initializer_list>
#include <optional>
#include <samenspel/model.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The report as a plugin writes it. What is added is kept here and handed to the host, findings first, when analyze
// returns; references stay good until then. One thread, but for Report::isCancelled.
namespace samenspel {

/// A text per language: {{"en", "No name."}, {"nl", "Geen naam."}}. English is the fallback.
class Texts {
 public:
  Texts() = default;
  Texts(std::initializer_list<std::pair<std::string_view, std::string_view>> texts);
  /// The text in a language, else in English, else the first there is.
  std::string_view in(std::string_view language) const;
  const std::vector<std::pair<std::string, std::string>>& all() const { return m_texts; }

 private:
  std::vector<std::pair<std::string, std::string>> m_texts;
};

/// A name and what stands for it.
using Values = std::vector<std::pair<std::string, std::string>>;

/// Puts the values in place of their names in braces: fillIn("Hello {who}", {{"who", "there"}}). Values are not looked
/// into again; braces around anything else stay.
std::string fillIn(std::string_view text, const Values& values);

enum class Severity : std::uint32_t {
  Error = SAMENSPEL_SEVERITY_ERROR,
  Warning = SAMENSPEL_SEVERITY_WARNING,
  Info = SAMENSPEL_SEVERITY_INFO,
  Question = SAMENSPEL_SEVERITY_QUESTION,
  Strength = SAMENSPEL_SEVERITY_STRENGTH,
};

/// An element in a fix: one of the model, or one that the fix adds.
class Reference {
 public:
  Reference(Element element) : m_element(element.index()) {}

 private:
  friend class Fix;
  friend class Report;
  struct New {
    std::uint32_t place;
  };
  Reference(New added) : m_element(added.place), m_added(true) {}
  std::uint32_t m_element;
  bool m_added = false;
};

/// Changes that are applied, and undone, as one. It proposes: new links are wished, new steps are ideas.
class Fix {
 public:
  explicit Fix(std::string title) : m_title(std::move(title)) {}

  /// Adds a node, a link between two elements, or a part such as a criterion. The result stands for the new element
  /// in later changes of this fix.
  Reference add(std::string_view type);
  Reference addLink(std::string_view type, Reference from, Reference to);
  Reference addPart(std::string_view type, Reference owner);
  Fix& set(Reference element, std::string_view attribute, std::string_view value);
  /// Makes an attribute absent.
  Fix& clear(Reference element, std::string_view attribute);
  Fix& moveFrom(Reference link, Reference target);
  Fix& moveTo(Reference link, Reference target);
  /// Removes an element with its parts and links.
  Fix& remove(Reference element);

  /// How many edit operations it takes: what it adds counts once, with all its values.
  std::size_t operations() const;

 private:
  friend class Finding;
  friend class Report;
  friend class Sizes;
  enum class Kind { Add, Set, Clear, End, Remove };
  struct Change {
    Kind kind;
    Reference element;
    std::string name = {};
    std::string value = {};
    std::uint32_t direction = SAMENSPEL_FROM;
    std::optional<Reference> target = std::nullopt;  // of Add: the owner
  };
  std::string m_title;
  std::vector<Change> m_changes;
  std::uint32_t m_added = 0;
};

/// One thing the analysis found. Every call returns the finding, so that calls can be chained.
class Finding {
 public:
  Finding(std::string_view rule, Severity severity, std::string language);

  /// The elements it is about, the most telling first.
  template <std::convertible_to<Element>... Subject>
  Finding& subjects(const Subject&... subjects) {
    (m_subjects.push_back(Element(subjects).index()), ...);
    return *this;
  }
  /// The sentence, in the report's language; placeholders in braces are filled in by `with`.
  Finding& text(const Texts& texts);
  Finding& with(std::string_view name, std::string_view value);
  /// A number behind the finding, by an English name in lower case.
  Finding& number(std::string_view name, double value);
  /// Never shown to a client.
  Finding& consultantOnly();
  /// Something of this theme is not drawn (class "absence"); without it the fault is in what is drawn.
  Finding& absenceIn(std::string_view theme);
  /// A theme the finding belongs to, whatever its class.
  Finding& theme(std::string_view theme);
  /// The rule waits until the theme is inventoried.
  Finding& waiting(std::string_view rule);
  /// Findings of one group are shown together, under the rule the group's name starts with.
  Finding& group(std::string_view group);
  /// A fix to fill in; its title in the report's language, placeholders filled in as in the text.
  Fix& fix(const Texts& title);

  Severity severity() const { return m_severity; }
  const std::string& rule() const { return m_rule; }
  const std::deque<Fix>& fixes() const { return m_fixes; }
  /// The title of one of its fixes with the values filled in.
  std::string titleOf(const Fix& fix) const { return fillIn(fix.m_title, m_values); }

 private:
  friend class Report;
  friend class Sizes;
  std::string m_language;
  std::string m_rule;
  Severity m_severity;
  std::uint32_t m_visibility = SAMENSPEL_VISIBILITY_SHARED;
  std::uint32_t m_class = SAMENSPEL_CLASS_PATTERN;
  std::vector<std::uint32_t> m_subjects;
  std::string m_text;
  Values m_values;
  std::vector<std::pair<std::string, double>> m_numbers;
  std::string m_theme;
  std::vector<std::string> m_waiting;
  std::string m_group;
  std::deque<Fix> m_fixes;
};

struct Metric {
  std::string id;
  std::string subject = {};  ///< see subjectOf
  double value = 0;          ///< finite; do not add a metric that cannot be assessed
  std::string unit = {};
  std::string assessed = {};  ///< "2/3"
  std::string title = {};     ///< for people, in the report's language
};

/// The subject of a metric about these elements: their ids with spaces between them.
template <std::convertible_to<Element>... Subject>
std::string subjectOf(const Subject&... subjects) {
  std::string ids;
  ((ids += ids.empty() ? "" : " ", ids += Element(subjects).id()), ...);
  return ids;
}

/// A cell of a table: empty, a text, a number or an element (its name, which leads to it).
struct Cell {
  Cell() = default;
  Cell(std::string_view value) : kind(SAMENSPEL_CELL_TEXT), text(value) {}
  Cell(const std::string& value) : kind(SAMENSPEL_CELL_TEXT), text(value) {}
  Cell(const char* value) : kind(SAMENSPEL_CELL_TEXT), text(value) {}
  Cell(double value) : kind(SAMENSPEL_CELL_NUMBER), number(value) {}
  Cell(int value) : kind(SAMENSPEL_CELL_NUMBER), number(value) {}
  Cell(std::size_t value) : kind(SAMENSPEL_CELL_NUMBER), number(double(value)) {}
  Cell(Element value) : kind(SAMENSPEL_CELL_TEXT), element(value.index()), text(value.name()) {}
  /// The same cell in a colour by meaning: "error", "warning", "info", "question", "strength".
  Cell in(std::string_view colourRole) const;

  std::uint32_t kind = SAMENSPEL_CELL_EMPTY;
  std::uint32_t element = SAMENSPEL_NONE;
  double number = 0;
  std::string text = {};
  std::string role = {};
};

struct Table {
  std::string id;
  std::string title;
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows = {};  ///< each as long as columns
};

/// Something shown on the elements themselves: a size, a colour role or a badge. One kind per overlay.
class Overlay {
 public:
  Overlay(std::string id, std::string title, std::uint32_t kind)
      : m_id(std::move(id)), m_title(std::move(title)), m_kind(kind) {}
  Overlay& set(Element element, double size) { return put(element, size, {}); }
  Overlay& set(Element element, std::string_view roleOrBadge) { return put(element, 0, roleOrBadge); }

 private:
  friend class Report;
  friend class Sizes;
  struct Value {
    std::uint32_t element;
    double number;
    std::string text;
  };
  Overlay& put(Element element, double number, std::string_view text);
  std::string m_id;
  std::string m_title;
  std::uint32_t m_kind;
  std::vector<Value> m_values;
};

/// How large a report is: its things (texts, subjects, numbers, rows, marks, changes) and the bytes of its texts.
struct ReportSize {
  std::size_t things = 0;
  std::size_t bytes = 0;
  bool fits(const ReportSize& most) const { return things <= most.things && bytes <= most.bytes; }
};

/// A little less than a host takes: it refuses larger reports whole.
inline constexpr ReportSize largestReport = {95'000, 14u << 20};

/// How much was left out of a report to make it smaller.
struct LeftOut {
  std::size_t findings = 0;
  std::size_t proposals = 0;
  std::size_t numbers = 0;  ///< rows of tables, marks on elements and metrics about elements
};

/// Thrown by Report::progress when the user asked to stop; let it pass.
struct Cancelled {};

/// Everything the analysis tells.
class Report {
 public:
  explicit Report(samenspel_report& sink) : m_sink(sink), m_language(toView(sink.language)) {}
  Report(const Report&) = delete;
  Report& operator=(const Report&) = delete;

  /// The language to write in: "en", "nl". Texts are chosen by it without more ado.
  const std::string& language() const { return m_language; }
  std::string in(const Texts& texts) const { return std::string(texts.in(m_language)); }

  Finding& finding(std::string_view rule, Severity severity);
  void metric(Metric metric) { m_metrics.push_back(std::move(metric)); }
  /// The same in the order in which people write it: metric("density", "", 0.4, "share", title). Without a value the
  /// metric is left out: it cannot be assessed. `title` in all languages; `assessed` as "2/3" where the method asks it.
  void metric(std::string_view id, std::string subject, std::optional<double> value, std::string_view unit,
              const Texts& title, std::string assessed = {});
  Table& table(std::string_view id, const Texts& title, const std::vector<Texts>& columns);
  Overlay& sizes(std::string_view id, const Texts& title);
  Overlay& colours(std::string_view id, const Texts& title);
  Overlay& badges(std::string_view id, const Texts& title);

  /// Tells how far the analysis is, 0 to 1; call it now and then in long work. Throws Cancelled to stop.
  void progress(double share);
  /// True once the user asked to stop. From any thread.
  bool isCancelled() const { return m_sink.is_cancelled(&m_sink) != 0; }

  /// What has been added so far takes no more than this.
  ReportSize size() const;
  /// Leaves out as little as it takes for the report to become no larger than this, always what was added last: rows,
  /// marks and metrics of which there are very many, then proposals, then all marks and metrics about elements, and
  /// findings only when nothing else is left. References to what was left out are good no longer.
  LeftOut shortenTo(const ReportSize& most);

  /// Hands everything to the host. The macro SAMENSPEL_PLUGIN calls it. False when the host refused something.
  bool deliver();

 private:
  bool deliver(const Finding& finding);
  bool deliver(const Fix& fix, std::uint32_t finding, const Finding& owner);
  bool deliver(const Metric& metric);
  bool deliver(const Table& table);
  bool deliver(const Overlay& overlay);

  samenspel_report& m_sink;
  std::string m_language;
  std::deque<Finding> m_findings;
  std::vector<Metric> m_metrics;
  std::deque<Table> m_tables;
  std::deque<Overlay> m_overlays;
};

}  // namespace samenspel

#include <samenspel/report_inline.hpp>
