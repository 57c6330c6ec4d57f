// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <set>

#include "diagram/facts.h"

namespace diagram {
namespace {

bool isLetter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }
char upper(char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); }

/// The letters of A to Z that words begin with matter alone, so bytes will do: what is not ASCII separates words.
std::vector<std::string> wordsOf(std::string_view name) {
  static constexpr std::array<std::string_view, 14> small = {"DE",  "HET", "EEN", "VAN", "VOOR", "IN",   "EN",
                                                             "MET", "THE", "OF",  "AND", "FOR",  "NAAM", "NIET"};
  std::vector<std::string> words;
  std::string word;
  bool shout = true;
  const auto finish = [&] {
    const bool known = std::find(small.begin(), small.end(), word) != small.end();
    // An abbreviation of two or three capitals is a code already; it goes first, marked by its length.
    if (!word.empty() && !known) words.push_back(shout && (word.size() == 2 || word.size() == 3) ? "=" + word : word);
    word.clear();
    shout = true;
  };
  int brackets = 0;
  for (const char c : name) {
    if (c == '(') ++brackets;
    if (c == ')' && brackets > 0) --brackets;
    if (!isLetter(c) || brackets > 0) {
      finish();
      continue;
    }
    shout = shout && std::isupper(static_cast<unsigned char>(c));
    word += upper(c);
  }
  finish();
  return words;
}

/// In order of preference: an abbreviation, a letter, initials, beginnings.
std::vector<std::string> candidates(const std::vector<std::string>& words, const std::map<std::string, int>& uses) {
  std::vector<std::string> result, letters;
  for (const bool shared : {false, true})
    for (const std::string& word : words) {
      if ((uses.at(word) > 1) != shared) continue;
      const bool abbreviation = word.front() == '=';
      if (abbreviation && !shared && &word == &words.front()) result.push_back(word.substr(1));
      letters.push_back(abbreviation ? word.substr(1) : word);
    }
  for (const std::string& word : letters) result.push_back(word.substr(0, 1));
  for (std::size_t i = 1; i < letters.size(); ++i) result.push_back(letters[0].substr(0, 1) + letters[i].substr(0, 1));
  for (const std::string& word : letters)
    for (std::size_t i = 1; i < word.size(); ++i) result.push_back(word.substr(0, 1) + word[i]);
  return result;
}

/// A, B, … Z, AA, … ZZZ: something is free, however many names there are to a diagram.
std::string firstFree(const std::set<std::string>& taken) {
  std::string code = "A";
  while (taken.count(code) != 0) {
    std::size_t i = code.size();
    while (i > 0 && code[i - 1] == 'Z') code[--i] = 'A';
    if (i == 0)
      code.insert(code.begin(), 'A');
    else
      ++code[i - 1];
  }
  return code;
}

}  // namespace

std::vector<std::string> makeCodes(const std::vector<std::string>& names) {
  std::vector<std::vector<std::string>> words;
  std::map<std::string, int> uses;
  for (const std::string& name : names) {
    words.push_back(wordsOf(name));
    for (const std::string& word : std::set<std::string>(words.back().begin(), words.back().end())) ++uses[word];
  }
  std::vector<std::string> codes;
  std::set<std::string> taken;
  for (const auto& own : words) {
    std::string code;
    for (const std::string& candidate : candidates(own, uses))
      if (code.empty() && taken.count(candidate) == 0) code = candidate;
    if (code.empty()) code = firstFree(taken);
    taken.insert(code);
    codes.push_back(code);
  }
  return codes;
}

}  // namespace diagram
