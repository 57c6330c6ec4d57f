// SPDX-License-Identifier: MIT
#include "desktop/command_search.h"

#include <algorithm>

#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

std::vector<std::string_view> wordsOf(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const auto end = text.find(' ');
    if (end != 0) words.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return words;
}

/// True when one letter more, less, another or exchanged with the next makes `typed` the beginning of `word`.
bool beginsButForOneSlip(std::string_view typed, std::string_view word) {
  const auto place = std::mismatch(typed.begin(), typed.end(), word.begin(), word.end());
  const std::string_view left(place.first, typed.end()), there(place.second, word.end());
  if (left.empty() || there.empty()) return left.size() <= 1;
  const auto rest = [](std::string_view text, std::size_t from) {
    return text.size() < from ? std::string_view() : text.substr(from);
  };
  if (there.starts_with(rest(left, 1)) || rest(there, 1).starts_with(rest(left, 1)) || rest(there, 1).starts_with(left))
    return true;
  return left.size() > 1 && there.size() > 1 && left[0] == there[1] && left[1] == there[0] &&
         rest(there, 2).starts_with(rest(left, 2));
}

bool hasInOrder(std::string_view typed, std::string_view word) {
  if (typed.front() != word.front()) return false;
  std::size_t at = 0;
  for (const char letter : typed) {
    at = word.find(letter, at);
    if (at == std::string_view::npos) return false;
    ++at;
  }
  return true;
}

int fitOfWord(std::string_view typed, std::string_view word) {
  if (typed == word) return 100;
  if (word.starts_with(typed)) return 80;
  if (typed.size() > 1 && word.find(typed) != std::string_view::npos) return 50;
  // Short words resemble everything.
  if (typed.size() > 3 && beginsButForOneSlip(typed, word)) return 30;
  if (typed.size() > 1 && hasInOrder(typed, word)) return 20;
  return 0;
}

int fitOfText(std::string_view typed, const SearchText& text) {
  int best = 0;
  for (const std::string_view word : wordsOf(text.text)) best = std::max(best, fitOfWord(typed, word));
  return best * text.weight;
}

}  // namespace

std::string foldedForSearch(std::string_view utf8) {
  std::string folded;
  for (const char letter : withoutAccents(utf8)) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool partOfWord = byte >= 0x80 || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
    if (partOfWord)
      folded += letter;
    else if (!folded.empty() && folded.back() != ' ')
      folded += ' ';
  }
  if (folded.ends_with(' ')) folded.pop_back();
  return folded;
}

std::optional<int> fit(std::string_view typed, const std::vector<SearchText>& texts) {
  int sum = 0;
  for (const std::string_view word : wordsOf(typed)) {
    int best = 0;
    for (const SearchText& text : texts) best = std::max(best, fitOfText(word, text));
    if (best == 0) return std::nullopt;
    sum += best;
  }
  // Who types all of a text, or its beginning, means that one.
  for (const SearchText& text : texts)
    if (text.text.starts_with(typed)) sum += (text.text.size() == typed.size() ? 60 : 30) * text.weight;
  return sum;
}

std::vector<std::size_t> bestFitting(std::string_view typed, const std::vector<std::vector<SearchText>>& things) {
  const std::string folded = foldedForSearch(typed);
  std::vector<std::pair<int, std::size_t>> found;
  for (std::size_t i = 0; i < things.size(); ++i)
    if (const auto how = fit(folded, things[i])) found.emplace_back(folded.empty() ? 0 : *how, i);
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  std::vector<std::size_t> places;
  for (const auto& [how, place] : found) places.push_back(place);
  return places;
}

}  // namespace desktop
