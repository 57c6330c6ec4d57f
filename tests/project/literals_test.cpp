// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>

#include "project/catalogue.h"
#include "project/source_tree.h"

// What the window shows goes through the catalogue: a text that reads like words and is not in it was forgotten.
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Names, keys and what is said on the terminal, where the options are English too.
const std::set<std::string> allowed = {"Samenspel",
                                       "English",
                                       "&English",
                                       "Nederlands",
                                       "&Nederlands",
                                       "Inter",
                                       "Sans 10",
                                       "en or nl",
                                       "light or dark",
                                       "leave out all plugins that are not part of the program",
                                       "print how long it took until the first diagram was on screen",
                                       "show this help",
                                       "first diagram on screen after %ld ms\\n",
                                       "%s:%d: %s: assertion failed: %s. %s\\n"};

bool isKey(const std::string& text) {
  static const std::regex key(
      "((Ctrl|Alt|Shift)\\+)*(.|F[0-9]+|Left|Right|Up|Down|PgUp|PgDn|Del|Esc|Enter|Return|Home|End|Space|Tab)");
  return std::regex_match(text, key);
}

bool readsLikeWords(const std::string& text) {
  static const std::regex words("[A-Za-z]{2,} [A-Za-z]{2,}"), capital("^&?[A-Z][a-z]{2,}");
  static const std::regex markup("^(<|\\\\\">|@page)|\\{[a-z-]+:");
  if (std::regex_search(text, markup)) return false;
  return std::regex_search(text, words) || std::regex_search(text, capital);
}

/// The literals of a source in their order, adjacent ones as one, without comments and raw strings.
std::vector<std::string> literalsOf(const std::string& source) {
  std::vector<std::string> literals;
  bool open = false;  // only space since the last one
  for (std::size_t at = 0; at < source.size(); ++at) {
    const auto skipTo = [&](std::string_view end, std::size_t from) {
      const auto found = source.find(end, from);
      at = found == std::string::npos ? source.size() : found + end.size() - 1;
    };
    if (source.compare(at, 2, "//") == 0) {
      skipTo("\n", at);
    } else if (source.compare(at, 2, "/*") == 0) {
      skipTo("*/", at);
    } else if (source.compare(at, 8, "#include") == 0) {
      skipTo("\n", at);
    } else if (source.compare(at, 2, "R\"") == 0) {
      const auto bracket = source.find('(', at);
      skipTo(")" + source.substr(at + 2, bracket - at - 2) + "\"", bracket);
      open = false;
    } else if (source[at] == '\'') {
      for (++at; at < source.size() && source[at] != '\''; ++at)
        if (source[at] == '\\') ++at;
      open = false;
    } else if (source[at] == '"') {
      if (!open) literals.emplace_back();
      for (++at; at < source.size() && source[at] != '"'; ++at) {
        if (source[at] == '\\') literals.back() += source[at++];
        literals.back() += source[at];
      }
      open = true;
    } else if (std::isspace(static_cast<unsigned char>(source[at])) == 0) {
      open = false;
    }
  }
  return literals;
}

std::vector<std::string> forgotten(const std::string& source, const std::set<std::string>& catalogue) {
  std::vector<std::string> texts;
  for (const std::string& text : literalsOf(source))
    if (readsLikeWords(text) && !isKey(text) && !allowed.contains(text) && !catalogue.contains(text))
      texts.push_back(text);
  return texts;
}

/// As the sources write it.
std::string escaped(const std::string& text) {
  std::string out;
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') out += '\\';
    if (letter == '\n')
      out += "\\n";
    else
      out += letter;
  }
  return out;
}

TEST(Literals, OfTheWindowAreAllInTheCatalogue) {
  std::set<std::string> catalogue;
  for (const project::Entry& entry : project::readCatalogue(project::readFile("host/translations/nl.po")))
    catalogue.insert(escaped(entry.id));
  ASSERT_GE(catalogue.size(), 300u);
  std::size_t seen = 0;
  for (const project::Source& source : project::sources({".cpp", ".h"})) {
    if (!source.path.starts_with("host/desktop/")) continue;
    seen += literalsOf(source.text).size();
    for (const std::string& text : forgotten(source.text, catalogue))
      ADD_FAILURE() << source.path << ": \"" << text << "\" is not in host/translations/nl.po.";
  }
  EXPECT_GE(seen, 1000u) << "hardly any text was found, so this test would prove nothing";
}

// Bad twins.

TEST(Literals, AreSeenAcrossLinesAndNotInComments) {
  EXPECT_THAT(literalsOf("f(\"one \"\n   \"two\", 'x', '\"') // \"no\"\n/* \"no\" */ R\"x(raw \" text)x\" \"a\\\"b\""),
              ElementsAre("one two", "a\\\"b"));
}

TEST(Literals, ThatReadLikeWordsMustBeInTheCatalogue) {
  EXPECT_THAT(forgotten("button(\"Save it\"); label(\"Name\"); tip(\"look at \"\n\"this\");", {"Name"}),
              ElementsAre("Save it", "look at this"));
  EXPECT_THAT(forgotten("key(\"Ctrl+Shift+P\"); icon(\"plus\"); style(\"button.flat\"); wx(\"recent/\");", {}),
              IsEmpty());
}

}  // namespace
