// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "base/result.h"
#include "base/text.h"

namespace runner {

enum class Command { Help, Version, Layers, Describe, Run, Check };

/// What `check` does with the plugin instead of analysing the model once, for who looks after its quality.
enum class Task {
  None,
  Entry,       // load the library and look at its table
  Instances,   // two instances at once: both must say the same
  Cancel,      // ask it to stop half-way
  Vocabulary,  // give it a vocabulary with other numbers and more in it
};

struct Options {
  Command command = Command::Help;
  std::filesystem::path plugin;
  base::Language language = base::Language::English;
  int reportDescriptor = 3;      ///< run
  int controlDescriptor = -1;    ///< run: a socket to the host, or none
  bool tellsProgress = false;    ///< run: lines about it before the report
  Task task = Task::None;        ///< check
  bool sandbox = true;           ///< false: --no-sandbox
  bool strict = false;           ///< run: not without every layer of protection
  std::string expectedId;        ///< describe: the id the plugin must have, or empty
  std::filesystem::path output;  ///< describe: where the manifest goes; empty: standard output
};

/// Reads the command line without the program's name. The language is the environment's unless it is given.
base::Result<Options> parseOptions(std::span<const char* const> arguments);

/// What --help prints.
std::string helpText();

}  // namespace runner
