// SPDX-License-Identifier: MIT
#include "cli/console.h"

#include <cstdio>

#include "session/operations.h"

namespace cli {
namespace {

std::string printed;

}  // namespace

void print(std::string_view text) { printed += text; }

bool finishOutput() {
  if (printed.empty()) return true;
  const auto written = session::writeOutput("-", printed);
  printed.clear();
  if (!written) report(written.error());
  return written.has_value();
}

void diagnose(const base::Place& place, std::string_view severity, std::string_view message) {
  std::string line = place.file.empty() ? "samenspel-cli" : place.file;
  if (place.line > 0) line += ':' + std::to_string(place.line);
  if (place.line > 0 && place.column > 0) line += ':' + std::to_string(place.column);
  line.append(": ").append(severity).append(": ").append(message).append("\n");
  std::fputs(line.c_str(), stderr);
}

void report(const base::Error& error) { diagnose(error.place, "error", error.message); }

}  // namespace cli
