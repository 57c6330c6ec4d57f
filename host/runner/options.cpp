// SPDX-License-Identifier: MIT
#include "runner/options.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

namespace runner {
namespace {

tl::unexpected<base::Error> wrong(std::string_view message, std::string_view argument) {
  return base::failure(base::ErrorCode::Invalid, base::tr(message, {{"argument", std::string(argument)}}));
}

std::optional<Command> commandNamed(std::string_view name) {
  if (name == "--help" || name == "-h") return Command::Help;
  if (name == "--version") return Command::Version;
  if (name == "layers") return Command::Layers;
  if (name == "describe") return Command::Describe;
  if (name == "run") return Command::Run;
  if (name == "check") return Command::Check;
  return std::nullopt;
}

bool setDescriptor(int& descriptor, std::string_view value) {
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), descriptor);
  return error == std::errc() && end == value.data() + value.size() && descriptor >= 0;
}

bool setTask(Task& task, std::string_view name) {
  static constexpr std::pair<std::string_view, Task> tasks[] = {{"entry", Task::Entry},
                                                                {"instances", Task::Instances},
                                                                {"cancel", Task::Cancel},
                                                                {"vocabulary", Task::Vocabulary}};
  const auto found = std::ranges::find(tasks, name, &std::pair<std::string_view, Task>::first);
  if (found == std::end(tasks)) return false;
  task = found->second;
  return true;
}

bool runs(const Options& options) { return options.command == Command::Run || options.command == Command::Check; }

/// Takes one option that has no value; false when there is none such.
bool setSwitch(Options& options, std::string_view name) {
  if (name == "--no-sandbox") return options.sandbox = false, true;
  if (runs(options) && name == "--strict") return options.strict = true;
  if (options.command == Command::Run && name == "--progress") return options.tellsProgress = true;
  return false;
}

/// Takes one option with its value; false when this command has no such option or the value makes no sense.
bool setOption(Options& options, std::string_view name, std::string_view value) {
  if (name == "--language") {
    if (value != "en" && value != "nl") return false;
    options.language = value == "nl" ? base::Language::Dutch : base::Language::English;
    return true;
  }
  if (runs(options) && name == "--report-fd") return setDescriptor(options.reportDescriptor, value);
  if (runs(options) && name == "--control-fd") return setDescriptor(options.controlDescriptor, value);
  if (options.command == Command::Check && name == "--task") return setTask(options.task, value);
  if (options.command == Command::Describe && name == "--id") return options.expectedId = value, true;
  if (options.command == Command::Describe && name == "--output") return options.output = value, true;
  return false;
}

}  // namespace

base::Result<Options> parseOptions(std::span<const char* const> arguments) {
  Options options;
  options.language = base::languageOfEnvironment();
  if (arguments.empty()) return options;
  const auto command = commandNamed(arguments[0]);
  if (!command) return wrong("There is no command ‘{argument}’; samenspel-runner --help lists them.", arguments[0]);
  options.command = *command;
  const bool takesPlugin = runs(options) || options.command == Command::Describe;
  if (!takesPlugin) return options;
  for (std::size_t i = 1; i < arguments.size(); ++i) {
    const std::string_view argument = arguments[i];
    if (!argument.starts_with("--")) {
      if (!options.plugin.empty()) return wrong("‘{argument}’ is one plugin too many.", argument);
      options.plugin = argument;
      continue;
    }
    if (setSwitch(options, argument)) continue;
    if (i + 1 == arguments.size() || !setOption(options, argument, arguments[i + 1])) {
      return wrong("The option ‘{argument}’ or its value is not known; samenspel-runner --help lists them.", argument);
    }
    ++i;
  }
  if (options.plugin.empty()) return wrong("The command ‘{argument}’ needs the file of a plugin.", arguments[0]);
  return options;
}

std::string helpText() {
  return base::tr(
      "samenspel-runner runs one analysis plugin in a process of its own.\n"
      "\n"
      "  samenspel-runner run PLUGIN [--language en|nl] [--report-fd N] [--control-fd N] [--strict] [--progress]\n"
      "      Reads a model from standard input, runs the plugin on it and writes the report to descriptor N (3).\n"
      "      With --strict it does not run where a layer of protection is missing. With --progress the report comes\n"
      "      after lines that say how far the plugin is.\n"
      "  samenspel-runner describe PLUGIN [--language en|nl] [--id ID] [--output FILE]\n"
      "      Writes the plugin's manifest; fails when its id is not ID.\n"
      "  samenspel-runner check PLUGIN --task entry|instances|cancel|vocabulary [as run]\n"
      "      As run, but puts the plugin to a test; samenspel-cli plugins check does all of them.\n"
      "  samenspel-runner layers\n"
      "      Says which layers of protection this machine has.\n"
      "  All that take a plugin take --no-sandbox: without protection, for those who look for a fault in their own "
      "plugin.\n"
      "  samenspel-runner --version\n");
}

}  // namespace runner
