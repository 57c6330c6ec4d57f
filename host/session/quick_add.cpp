// SPDX-License-Identifier: MIT
#include "session/quick_add.h"

#include <algorithm>

#include "session/letters.h"

namespace session {
namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

char small(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

bool startsWith(std::string_view text, std::string_view start) {
  if (text.size() < start.size()) return false;
  // Most names differ in the first letters, which need no table.
  for (std::size_t i = 0; i < start.size(); ++i) {
    if (static_cast<unsigned char>(text[i]) >= 0x80 || static_cast<unsigned char>(start[i]) >= 0x80)
      return smallLetters(text.substr(0, start.size())) == smallLetters(start);
    if (small(text[i]) != small(start[i])) return false;
  }
  return true;
}

bool isSame(std::string_view a, std::string_view b) { return a.size() == b.size() && startsWith(a, b); }

bool isCount(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The length of the mark that a word starts with, 0 when it starts with none, and where its text goes.
std::size_t markOf(std::string_view word, QuickAddLine& line, std::string*& place) {
  constexpr std::string_view times = "×";
  if (word.starts_with('@')) return place = &line.organisation, 1;
  if (word.starts_with('#')) return place = &line.layer, 1;
  if (word.starts_with('>')) return place = &line.target, 1;
  if (word.starts_with(times) && isCount(word.substr(times.size()))) return place = &line.count, times.size();
  if ((word.starts_with('x') || word.starts_with('*')) && isCount(word.substr(1))) return place = &line.count, 1;
  return 0;
}

}  // namespace

QuickAddLine parseQuickAdd(std::string_view text, base::Language language) {
  QuickAddLine line;
  text = trimmed(text);
  for (const model::TypeInfo& type : model::nodeTypes()) {
    const auto prefix = type.prefix.in(language);
    if (!startsWith(text, prefix) || text.substr(prefix.size(), 1) != ":") continue;
    line.type = type.id;
    text.remove_prefix(prefix.size() + 1);
    break;
  }
  std::string* place = &line.name;
  while (!text.empty()) {
    text = trimmed(text);
    std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    word.remove_prefix(markOf(word, line, place));
    if (place == &line.count) line.count.clear();  // the last number counts
    if (!place->empty() && !word.empty()) *place += ' ';
    *place += word;
    if (place == &line.count) place = &line.name;
  }
  return line;
}

std::optional<model::Element> nodeNamed(const model::Model& model, std::string_view name,
                                        std::optional<model::Type> type) {
  std::vector<model::Element> starting;
  for (const model::Element& element : model.elements()) {
    if (!model::isNode(element.type()) || (type && element.type() != *type)) continue;
    if (isSame(element.name(), name)) return element;
    if (startsWith(element.name(), name)) starting.push_back(element);
  }
  return starting.size() == 1 ? std::optional(starting.front()) : std::nullopt;
}

std::string_view layerNamed(std::string_view name) {
  if (name.empty()) return {};
  for (const model::Value& value : model::attributeOf(model::Type::Role, model::Attr::Layer)->values)
    if (startsWith(value.token, name) || startsWith(value.label.en, name) || startsWith(value.label.nl, name))
      return value.token;
  return {};
}

}  // namespace session
