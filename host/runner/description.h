// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/ext/draft/element_parameters.h>
#include <samenspel/plugin.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace runner {

/// A text per language, by its code.
using Labels = std::vector<std::pair<std::string, std::string>>;

/// The kind of a parameter that is an element of the model, of samenspel_element_parameter; above all those of
/// plugin.h.
inline constexpr std::uint32_t elementParameter = 1000;

/// A parameter that a plugin declares; see samenspel_parameter.
struct Parameter {
  std::string name;
  std::uint32_t kind = SAMENSPEL_PARAMETER_NUMBER;
  double number = 0;  ///< the default
  double minimum = 0;
  double maximum = 0;
  std::string text = {};  ///< the default of a text or choice; of an element the type it must have, or empty
  std::vector<std::string> choices = {};
  Labels labels = {};
};

/// What a plugin says of itself, copied and checked.
struct Description {
  std::string id;
  std::string version;
  std::string vendor;
  std::string licence;
  std::uint32_t abiMajor = 0;
  std::uint32_t abiMinor = 0;
  Labels names;
  Labels descriptions;
  std::vector<std::string> rules;
  std::vector<Parameter> parameters;
};

/// True for `[A-Za-z0-9_.-]{1,64}`, what ids of plugins, rules, metrics, tables, overlays and parameters are made of.
bool isName(std::string_view text);

/// Copies the descriptor of a plugin. Refused with a sentence that says what is wrong: a missing or malformed id, a
/// text that is not valid UTF-8, no English name, a parameter whose default is outside its range. `file` is the
/// plugin's file name, for messages.
base::Result<Description> describe(const samenspel_plugin& plugin, std::string_view file);

/// The manifest of sdk/manifest.md as the bytes of a file. `library` is the name of the library's file.
std::string manifest(const Description& description, std::string_view library, std::string_view sha256);

}  // namespace runner
