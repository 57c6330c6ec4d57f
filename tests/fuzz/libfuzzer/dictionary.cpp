// SPDX-License-Identifier: MIT
#include <cstdio>
#include <set>
#include <string>

#include "model/vocabulary.h"

// Prints the words of the model file for a fuzzer, which would have to find them letter by letter.
int main() {
  std::set<std::string> words;
  for (std::size_t type = 0; type < model::typeCount; ++type) {
    const model::TypeInfo& info = model::info(model::Type(type));
    words.insert("<" + std::string(info.name) + " ");
    for (const model::Attribute& attribute : info.attributes) {
      words.insert(" " + std::string(attribute.name) + "=\"");
      for (const model::Value& value : attribute.values) words.insert(std::string(value.token));
    }
  }
  for (const std::string& word : words) {
    std::string escaped;
    for (const char c : word) escaped += c == '"' ? "\\\"" : std::string(1, c);
    std::printf("\"%s\"\n", escaped.c_str());
  }
}
