// SPDX-License-Identifier: MIT
#include "exchange/hidden_texts.h"

#include <algorithm>
#include <set>

namespace exchange {
namespace {

using model::Attr;

constexpr std::size_t tellingLength = 4;

std::string lowerCase(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
  return lower;
}

/// Letters and digits of ASCII: what is beyond counts as an end, so that quotation marks hide nothing.
bool isWord(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

bool hasAsWords(std::string_view text, std::string_view part) {
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
    const bool starts = at == 0 || !isWord(text[at - 1]) || !isWord(part.front());
    const auto end = at + part.size();
    const bool ends = end == text.size() || !isWord(text[end]) || !isWord(part.back());
    if (starts && ends) return true;
  }
  return false;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const auto first = text.find_first_not_of(space);
  return first == std::string_view::npos ? std::string_view()
                                         : text.substr(first, text.find_last_not_of(space) + 1 - first);
}

/// An id that no text has by accident.
bool isTellingId(std::string_view id) {
  return id.size() > 1 && id.find('/') == std::string_view::npos &&
         std::ranges::any_of(id, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

HiddenTexts::HiddenTexts(const std::vector<model::Element>& shown, const std::vector<model::Element>& hidden) {
  std::set<std::string> open;
  for (const auto& element : shown) open.insert(lowerCase(trimmed(element.text(Attr::Name))));
  std::set<std::string> texts;
  for (const auto& element : hidden) {
    if (isTellingId(element.id())) m_ids.emplace_back(element.id());
    for (const Attr attribute : {Attr::Name, Attr::Note, Attr::Text, Attr::Holder, Attr::Assignment}) {
      const std::string text = lowerCase(trimmed(element.text(attribute)));
      if (text.size() >= tellingLength && !open.contains(text)) texts.insert(text);
    }
  }
  m_texts.assign(texts.begin(), texts.end());
}

bool HiddenTexts::toldBy(std::string_view text) const {
  const std::string lower = lowerCase(text);
  return std::ranges::any_of(m_texts, [&](const std::string& hidden) { return hasAsWords(lower, hidden); }) ||
         std::ranges::any_of(m_ids, [&](const std::string& id) { return hasAsWords(text, id); });
}

bool HiddenTexts::toldByName(std::string_view name) const {
  const std::string lower = lowerCase(name);
  return std::ranges::any_of(m_texts, [&](const std::string& hidden) {
    return hidden.find(' ') != std::string::npos && hasAsWords(lower, hidden);
  });
}

}  // namespace exchange
