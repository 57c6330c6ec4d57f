// SPDX-License-Identifier: MIT
#include <algorithm>

#include "fuzz/fuzz.h"
#include "session/import_list.h"
#include "session/quick_add.h"

// What somebody types into quick-add, or pastes as a list.
namespace fuzz {
namespace {

bool isIn(std::string_view part, std::string_view text) {
  return std::ranges::all_of(part, [&](char c) { return c == ' ' || text.find(c) != std::string_view::npos; });
}

void look(const session::QuickAddLine& line, std::string_view text) {
  for (const std::string& part : {line.name, line.organisation, line.layer, line.count, line.target})
    require(isIn(part, text), "nothing is made up");
  require(std::ranges::all_of(line.count, [](char c) { return c >= '0' && c <= '9'; }), "a number has digits");
  static_cast<void>(session::nodeNamed(smallModel(), line.target, line.type));
  static_cast<void>(session::layerNamed(line.layer));
}

}  // namespace

void typedText(std::string_view bytes) {
  for (const base::Language language : {base::Language::English, base::Language::Dutch}) {
    look(session::parseQuickAdd(bytes, language), bytes);
    const session::NameList list = session::readList(bytes, language);
    require(list.rows.size() <= session::kLargestList, "a list has an end");
    for (const session::ListRow& row : list.rows) {
      require(row.line > 0, "a row has a line");
      static_cast<void>(session::nodeNamed(smallModel(), row.words.target, row.words.type));
    }
  }
}

}  // namespace fuzz
