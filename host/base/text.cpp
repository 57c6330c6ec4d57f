// SPDX-License-Identifier: MIT
#include "base/text.h"

#include <algorithm>
#include <atomic>
#include <boost/locale.hpp>
#include <cstdlib>
#include <locale>

#include "base/paths.h"
#include "base/speech.h"

namespace base {
namespace {

std::atomic<Language> current = Language::English;
thread_local std::optional<Language> spoken;  // instead, on this thread
std::atomic<bool> stretching = false;

/// The text with words behind it that make it longer by 40 % of its characters.
std::string stretched(std::string text) {
  const auto isFirst = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; };
  const auto more = (std::count_if(text.begin(), text.end(), isFirst) * 2 + 4) / 5;
  for (std::ptrdiff_t i = 0; i < more; ++i) text += i % 7 == 0 ? ' ' : 'n';
  return text;
}

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

Language language() { return spoken.value_or(current); }
void setLanguage(Language language) { current = language; }

Speaking::Speaking(Language language) : m_before(spoken) { spoken = language; }
Speaking::~Speaking() { spoken = m_before; }

void stretchTexts(bool stretched) { stretching = stretched; }

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
  std::string text(message);
  if (language == Language::Dutch) text = boost::locale::gettext(text.c_str(), dutch());
  return fill(stretching ? stretched(std::move(text)) : text, arguments);
}

std::string tr(std::string_view message, std::initializer_list<Argument> arguments) {
  return trIn(language(), message, arguments);
}

}  // namespace base
