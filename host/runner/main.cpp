// SPDX-License-Identifier: MIT
#include <unistd.h>

#include <exception>

#include "runner/process.h"
#include "runner/run.h"

namespace {

int carryOut(std::span<const char* const> arguments) {
  const auto options = runner::parseOptions(arguments);
  if (!options) {
    runner::complain(options.error().message);
    return runner::exitUsage;
  }
  base::setLanguage(options->language);
  switch (options->command) {
    case runner::Command::Help:
      runner::writeAll(STDOUT_FILENO, runner::helpText());
      return runner::exitDone;
    case runner::Command::Version:
      runner::writeAll(STDOUT_FILENO, "samenspel-runner " SAMENSPEL_VERSION "\n");
      return runner::exitDone;
    case runner::Command::Layers:
      return runner::layers();
    case runner::Command::Describe:
      return runner::describe(*options);
    case runner::Command::Run:
    case runner::Command::Check:
      return runner::run(*options);
  }
  return runner::exitUsage;
}

}  // namespace

int main(int count, char** arguments) {
  int code = runner::exitFailed;
  try {
    code = carryOut(std::span<const char* const>(arguments + 1, std::size_t(count - 1)));
  } catch (const std::exception& exception) {
    runner::complain(exception.what());
  } catch (...) {
    runner::complain("unknown error");
  }
  // Not exit: what a plugin registered to be called at the end is not to be called any more.
  _exit(code);
}
