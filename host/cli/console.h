// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

// The two streams. Standard output is for results, standard error for diagnostics in the form editors understand.
namespace cli {

/// Adds text to standard output; it is written when the program ends (see finishOutput).
void print(std::string_view text);

/// Writes what was printed. False, with a diagnostic, when it could not be written.
bool finishOutput();

/// "file:line:column: severity: message" on standard error, leaving out what is not known.
void diagnose(const base::Place& place, std::string_view severity, std::string_view message);

/// An error as a diagnostic.
void report(const base::Error& error);

}  // namespace cli
