// SPDX-License-Identifier: MIT
#include "session/import_list.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "session/letters.h"

namespace session {
namespace {

enum class Column : std::uint8_t { None, Name, Type, Organisation, Layer, Number, Target };

struct Heading {
  std::string_view word;
  Column column;
};
constexpr Heading kHeadings[] = {{"name", Column::Name},
                                 {"naam", Column::Name},
                                 {"function", Column::Name},
                                 {"functie", Column::Name},
                                 {"role", Column::Name},
                                 {"rol", Column::Name},
                                 {"title", Column::Name},
                                 {"titel", Column::Name},
                                 {"type", Column::Type},
                                 {"kind", Column::Type},
                                 {"soort", Column::Type},
                                 {"organisation", Column::Organisation},
                                 {"organization", Column::Organisation},
                                 {"organisatie", Column::Organisation},
                                 {"partner", Column::Organisation},
                                 {"school", Column::Organisation},
                                 {"layer", Column::Layer},
                                 {"laag", Column::Layer},
                                 {"level", Column::Layer},
                                 {"niveau", Column::Layer},
                                 {"number", Column::Number},
                                 {"aantal", Column::Number},
                                 {"count", Column::Number},
                                 {"number of people", Column::Number},
                                 {"aantal personen", Column::Number},
                                 {"linked with", Column::Target},
                                 {"verbonden met", Column::Target}};

using Cells = std::vector<std::string>;

/// A line of cells. A cell in quotes, as spreadsheets write those of several lines, goes on behind line ends.
class Lines {
 public:
  Lines(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

  bool next(Cells& cells) {
    if (m_at >= m_text.size()) return false;
    cells.clear();
    m_begins = m_line;
    do cells.push_back(m_separator != '\0' && m_text.substr(m_at, 1) == "\"" && closes() ? quoted() : plain());
    while (goesOn());
    return true;
  }
  std::size_t line() const { return m_begins; }

 private:
  /// Whether the quote here has a partner that ends its cell; otherwise it is a letter like others.
  bool closes() const {
    const auto end = endOfQuote();
    return end != std::string_view::npos && (end + 1 == m_text.size() || m_text[end + 1] == m_separator ||
                                             m_text[end + 1] == '\n' || m_text[end + 1] == '\r');
  }

  std::size_t endOfQuote() const {
    constexpr std::size_t longest = 65536;  // a lone quote must not make reading slow
    const std::string_view text = m_text.substr(0, m_at + longest);
    for (auto at = text.find('"', m_at + 1); at != std::string_view::npos; at = text.find('"', at + 2))
      if (text.substr(at + 1, 1) != "\"") return at;
    return std::string_view::npos;
  }

  std::string quoted() {
    const auto end = endOfQuote();
    std::string cell;
    for (++m_at; m_at < end; ++m_at) {
      if (m_text[m_at] == '"') ++m_at;
      if (m_text[m_at] == '\n') ++m_line;
      if (m_text[m_at] != '\r') cell += m_text[m_at];
    }
    ++m_at;
    return cell;
  }

  std::string plain() {
    const auto begin = m_at;
    while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r' &&
           (m_separator == '\0' || m_text[m_at] != m_separator))
      ++m_at;
    return std::string(m_text.substr(begin, m_at - begin));
  }

  /// Steps over what ends a cell; true when another one of this line follows.
  bool goesOn() {
    if (m_at >= m_text.size()) return false;
    if (m_separator != '\0' && m_text[m_at] == m_separator) return ++m_at, true;
    if (m_text.substr(m_at, 2) == "\r\n") ++m_at;
    ++m_at;
    ++m_line;
    return false;
  }

  std::string_view m_text;
  char m_separator;
  std::size_t m_at = 0;
  std::size_t m_line = 1;
  std::size_t m_begins = 1;
};

std::string trimmed(std::string_view text) { return std::string(withoutSpaceAround(text)); }

bool isNumber(std::string_view text) {
  return !text.empty() && text.size() <= 9 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

Column columnNamed(std::string_view heading) {
  const std::string word = smallLetters(withoutSpaceAround(heading));
  for (const Heading& known : kHeadings)
    if (word == known.word) return known.column;
  return Column::None;
}

/// What the columns are, when this is a line of headings: one of them is the name's.
std::vector<Column> columnsOf(const Cells& cells) {
  std::vector<Column> columns;
  for (const std::string& cell : cells) {
    const Column column = columnNamed(cell);
    const bool taken = column != Column::None && std::ranges::find(columns, column) != columns.end();
    columns.push_back(taken ? Column::None : column);
  }
  if (std::ranges::find(columns, Column::Name) == columns.end()) return {};
  return columns;
}

/// What word processors put before the items of a list.
std::string_view withoutBullet(std::string_view text) {
  text = withoutSpaceAround(text);
  constexpr std::array<std::string_view, 7> bullets = {"• ", "- ", "* ", "– ", "o\t", "▪ ", "· "};
  for (const std::string_view bullet : bullets)
    if (text.starts_with(bullet)) return withoutSpaceAround(text.substr(bullet.size()));
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits > 0 && digits <= 3 && (text.substr(digits, 2) == ". " || text.substr(digits, 2) == ") "))
    return withoutSpaceAround(text.substr(digits + 2));
  return text;
}

void take(ListRow& row, Column column, std::string cell, base::Language language) {
  switch (column) {
    case Column::Name:
      row.words.name = std::move(cell);
      break;
    case Column::Type:
      row.words.type = nodeTypeNamed(cell, language);
      if (!row.words.type) row.unknownType = std::move(cell);
      break;
    case Column::Organisation:
      row.words.organisation = std::move(cell);
      break;
    case Column::Layer:
      row.words.layer = std::move(cell);
      break;
    case Column::Number:
      row.words.count = std::move(cell);
      break;
    case Column::Target:
      row.words.target = std::move(cell);
      break;
    case Column::None:
      break;
  }
}

/// Where a cell goes that no heading explains.
Column columnFor(const ListRow& row, std::string_view cell, base::Language language) {
  if (!row.words.type && nodeTypeNamed(cell, language)) return Column::Type;
  if (row.words.layer.empty() && !layerNamed(cell).empty() && cell.size() > 1) return Column::Layer;
  if (row.words.count.empty() && isNumber(cell)) return Column::Number;
  return row.words.organisation.empty() ? Column::Organisation : Column::None;
}

ListRow readRow(const Cells& cells, const std::vector<Column>& columns, base::Language language) {
  ListRow row;
  if (columns.empty()) row.words = parseQuickAdd(withoutBullet(cells.front()), language);
  for (std::size_t i = columns.empty() ? 1 : 0; i < cells.size(); ++i) {
    std::string cell = trimmed(cells[i]);
    if (cell.empty()) continue;
    const Column column = columns.empty()      ? columnFor(row, cell, language)
                          : i < columns.size() ? columns[i]
                                               : Column::None;
    take(row, column, std::move(cell), language);
  }
  return row;
}

bool isEmpty(const Cells& cells) {
  return std::ranges::all_of(cells, [](const std::string& cell) { return withoutSpaceAround(cell).empty(); });
}

/// Tabs are cells; semicolons only where they part known headings, since names may have them.
char separatorOf(std::string_view text) {
  if (text.find('\t') != std::string_view::npos) return '\t';
  Cells first;
  Lines(text, ';').next(first);
  return first.size() > 1 && !columnsOf(first).empty() ? ';' : '\0';
}

}  // namespace

std::optional<model::Type> nodeTypeNamed(std::string_view word, base::Language language) {
  // Asked for every cell of a spreadsheet.
  static const std::map<std::string, model::Type> names = [] {
    using model::Type;
    // What spreadsheets say besides.
    std::map<std::string, Type> all = {
        {"function", Type::Role},       {"functie", Type::Role},         {"tafel", Type::Table},
        {"overleg", Type::Table},       {"overlegtafel", Type::Table},   {"meeting", Type::Table},
        {"school", Type::Organisation}, {"partner", Type::Organisation}, {"achterban", Type::Constituency}};
    for (const model::TypeInfo& type : model::nodeTypes())
      for (const std::string_view name : {type.name, type.label.en, type.label.nl, type.plural.en, type.plural.nl})
        all.emplace(smallLetters(name), type.id);
    return all;
  }();
  const std::string wanted = smallLetters(withoutSpaceAround(word));
  if (const auto known = names.find(wanted); known != names.end()) return known->second;
  for (const model::TypeInfo& type : model::nodeTypes())
    if (wanted == type.prefix.in(language)) return type.id;
  return std::nullopt;
}

NameList readList(std::string_view text, base::Language language) {
  NameList list;
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  Lines lines(text, separatorOf(text));
  std::vector<Column> columns;
  Cells heading;
  for (Cells cells; lines.next(cells);) {
    if (isEmpty(cells)) continue;
    if (heading.empty()) {
      heading = cells;
      columns = columnsOf(cells);
      list.hasHeader = !columns.empty();
      for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] == Column::None && !withoutSpaceAround(cells[i]).empty())
          list.leftOut.push_back(trimmed(cells[i]));
      if (list.hasHeader) continue;
    }
    ListRow row = readRow(cells, columns, language);
    if (row.words.name.empty()) continue;
    list.isCut = list.rows.size() == kLargestList;
    if (list.isCut) break;
    row.line = lines.line();
    list.rows.push_back(std::move(row));
  }
  if (list.rows.empty() && heading.size() == 1) {
    // A heading with nothing below it is a name.
    list.hasHeader = false;
    list.rows.push_back(readRow(heading, {}, language));
    list.rows.back().line = 1;
    if (list.rows.back().words.name.empty()) list.rows.clear();
  }
  return list;
}

}  // namespace session
