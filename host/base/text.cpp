// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <atomic>
#include <boost/locale.hpp>
#include <cstdlib>
#include <locale>

#include "base/paths.h"

namespace base {
namespace {

std::atomic<Language> current = Language::English;

/// Only the messages facet is made: numbers and dates keep their own, language-neutral form everywhere.
const std::locale& dutch() {
  static const std::locale locale = [] {
    boost::locale::generator generator;
    generator.categories(boost::locale::message_facet);
    generator.add_messages_path((dataDirectory() / "locale").string());
    generator.add_messages_domain("samenspel");
    return generator("nl_NL.UTF-8");
  }();
  return locale;
}

}  // namespace

Language language() { return current; }
void setLanguage(Language language) { current = language; }

Language languageOfEnvironment() {
  for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') continue;
    return std::string_view(value).substr(0, 2) == "nl" ? Language::Dutch : Language::English;
  }
  return Language::English;
}

std::string_view languageCode(Language language) { return language == Language::Dutch ? "nl" : "en"; }

std::string fill(std::string_view text, std::initializer_list<Argument> arguments) {
  std::string filled;
  while (!text.empty()) {
    const auto open = text.find('{');
    filled += text.substr(0, open);
    if (open == std::string_view::npos) break;
    text.remove_prefix(open);
    const auto close = text.find('}');
    const auto name = text.substr(1, close == std::string_view::npos ? 0 : close - 1);
    const Argument* found = nullptr;
    for (const Argument& argument : arguments)
      if (argument.name == name) found = &argument;
    if (found != nullptr) {
      filled += found->value;
      text.remove_prefix(close + 1);
    } else {
      filled += '{';
      text.remove_prefix(1);
    }
  }
  return filled;
}

std::string trIn(Language language, std::string_view message, std::initializer_list<Argument> arguments) {
  if (language == Language::English) return fill(message, arguments);
  const std::string key(message);
  return fill(boost::locale::gettext(key.c_str(), dutch()), arguments);
}

std::string tr(std::string_view message, std::initializer_list<Argument> arguments) {
  return trIn(language(), message, arguments);
}

}  // namespace base
