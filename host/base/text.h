// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace base {

enum class Language { English, Dutch };

/// The language of all texts for people. One setting per process; set it before other threads run.
Language language();
void setLanguage(Language language);

/// The language the user's environment asks for (LANGUAGE, LC_ALL, LC_MESSAGES, LANG in gettext's order); English
/// when it asks for one that is not there.
Language languageOfEnvironment();

/// "en", "nl".
std::string_view languageCode(Language language);

struct Argument {
  std::string_view name;
  std::string value;
};

/// A whole sentence in the user's language. `message` is the English text, the key of the gettext catalogues in
/// host/translations. Named placeholders in braces are filled in: tr("{file} was not found.", {{"file", name}}).
/// A text that is not translated comes back in English. Thread safe.
std::string tr(std::string_view message, std::initializer_list<Argument> arguments = {});

/// The same in a given language, whatever language() is.
std::string trIn(Language language, std::string_view message, std::initializer_list<Argument> arguments = {});

/// Fills placeholders in a text that is already in the right language.
std::string fill(std::string_view text, std::initializer_list<Argument> arguments);

}  // namespace base
