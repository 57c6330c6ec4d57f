// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "session/quick_add.h"

namespace session {

/// One thing of a list, as it was written.
struct ListRow {
  std::size_t line = 0;  ///< where it begins in the text, from 1
  QuickAddLine words;
  std::string unknownType;  ///< what stands where a type was expected and is none
};

/// What a text says when it is taken for a list of names.
struct NameList {
  std::vector<ListRow> rows;
  bool hasHeader = false;
  std::vector<std::string> leftOut;  ///< headings of columns that say nothing the model knows
  bool isCut = false;                ///< there was more than is taken at once
};

/// How many things are taken from one text.
inline constexpr std::size_t kLargestList = 5000;

/// Reads a list: one name per line, or cells out of a spreadsheet (separated by tabs, quoted when a cell has several
/// lines; by semicolons below a heading). A first line of headings tells what the columns are (name, type,
/// organisation, layer, number, linked with; in Dutch or English). Without one, every line is a line of quick-add in
/// this language; further cells are recognised by what they say: a type, a layer, a number, otherwise the organisation.
/// Bullets and numbering before names are left out, empty lines too. Never fails; `text` is UTF-8. Linear in the text.
NameList readList(std::string_view text, base::Language language);

/// The type of node that a word stands for: its name or plural in either language, or its prefix in this one; letter
/// case aside.
std::optional<model::Type> nodeTypeNamed(std::string_view word, base::Language language);

}  // namespace session
