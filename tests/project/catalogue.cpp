// SPDX-License-Identifier: MIT
#include "project/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <regex>

#include "project/source_tree.h"

namespace project {
namespace {

/// The text of a quoted part of a .po line.
std::string unquoted(std::string_view line) {
  const auto first = line.find('"'), last = line.rfind('"');
  if (first == std::string_view::npos || last == first) return "";
  std::string text;
  for (std::size_t i = first + 1; i < last; ++i) {
    if (line[i] != '\\') {
      text += line[i];
      continue;
    }
    ++i;
    text += line[i] == 'n' ? '\n' : line[i] == 't' ? '\t' : line[i];
  }
  return text;
}

}  // namespace

std::vector<Entry> readCatalogue(std::string_view text) {
  std::vector<Entry> entries;
  Entry entry;
  std::string* part = nullptr;
  bool started = false;
  const auto finish = [&] {
    if (started && !entry.id.empty()) entries.push_back(entry);
    entry = {};
    part = nullptr;
    started = false;
  };
  int number = 0;
  for (std::string_view line : lines(text)) {
    ++number;
    const bool obsolete = line.starts_with("#~ ");
    if (obsolete) line.remove_prefix(3);
    const bool isId = line.starts_with("msgid ");
    if (started && (line.empty() || line.starts_with('#') || isId)) finish();
    if (line.starts_with("#,")) entry.fuzzy = line.find("fuzzy") != std::string_view::npos;
    if (isId) {
      started = true;
      entry.line = number;
      entry.obsolete = obsolete;
      part = &entry.id;
    }
    if (line.starts_with("msgstr ")) part = &entry.translation;
    if (part != nullptr) *part += unquoted(line);
  }
  finish();
  return entries;
}

std::multiset<std::string> placeholders(std::string_view sentence) {
  static const std::regex form(R"(\{([A-Za-z]\w*)\})");
  std::multiset<std::string> names;
  const std::string text(sentence);
  for (std::sregex_iterator match(text.begin(), text.end(), form), end; match != end; ++match)
    names.insert((*match)[1]);
  return names;
}

std::vector<std::string> faultsOfCatalogue(const std::vector<Entry>& wanted, const std::vector<Entry>& all,
                                           const std::vector<Entry>& catalogue) {
  std::vector<std::string> faults;
  std::set<std::string> asked, known, given;
  for (const Entry& entry : wanted) asked.insert(entry.id);
  for (const Entry& entry : all) known.insert(entry.id);
  for (const Entry& entry : catalogue) {
    const auto fault = [&](std::string_view what) {
      faults.push_back(fmt::format("line {}: \"{}\" {}", entry.line, entry.id, what));
    };
    if (!given.insert(entry.id).second) fault("is there twice.");
    if (entry.obsolete || !known.contains(entry.id)) fault("is left over: the sources do not have it.");
    if (entry.fuzzy) fault("is marked fuzzy: a person must look at it.");
    if (entry.translation.empty())
      fault("has no translation.");
    else if (placeholders(entry.id) != placeholders(entry.translation))
      fault(fmt::format("has other placeholders than its translation \"{}\".", entry.translation));
  }
  for (const std::string& id : asked)
    if (!given.contains(id)) faults.push_back(fmt::format("\"{}\" is missing.", id));
  return faults;
}

}  // namespace project
