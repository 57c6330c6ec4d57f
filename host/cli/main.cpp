// SPDX-License-Identifier: MIT
#include <cstdio>
#include <exception>

#include "base/text.h"
#include "cli/command_line.h"

int main(int argc, char** argv) {
  try {
    base::setLanguage(base::languageOfEnvironment());
    return cli::run(argc, argv);
  } catch (const std::exception& exception) {
    std::fprintf(stderr, "samenspel-cli: error: %s\n", exception.what());
  } catch (...) {
    std::fputs("samenspel-cli: error\n", stderr);
  }
  return cli::Unreadable;
}
