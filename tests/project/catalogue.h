// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

// gettext catalogues, as far as the tests need them.
namespace project {

struct Entry {
  std::string id;           ///< the English sentence
  std::string translation;  ///< empty when nobody gave one
  bool fuzzy = false;
  bool obsolete = false;
  int line = 0;  ///< where it starts
};

/// The entries of a .po file in its order, without the header.
std::vector<Entry> readCatalogue(std::string_view text);

/// Names between braces: {"file", "line"} of "{file} has {line} lines.".
std::multiset<std::string> placeholders(std::string_view sentence);

/// One sentence per thing that is wrong with a catalogue: a text of `wanted` that is missing, an entry that is empty,
/// fuzzy, given twice, left over (`all` does not have it), or whose placeholders differ between the languages.
std::vector<std::string> faultsOfCatalogue(const std::vector<Entry>& wanted, const std::vector<Entry>& all,
                                           const std::vector<Entry>& catalogue);

}  // namespace project
