// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string_view>

namespace runner {

/// Makes this process ready for code that is not trusted, apart from what protect() does: a closed pipe and a file that
/// may not grow are errors and not signals, SIGTERM asks the analysis to stop, and all descriptors but the first three
/// and those in `keep` (ascending, negative ones skipped) are closed.
void prepareProcess(std::initializer_list<int> keep);

/// Takes over a descriptor that was passed in, out of reach of what the plugin does with its number. Answers the new
/// one, which is closed on exec; -1 when there is none such.
int takeDescriptor(int descriptor);

/// True when the descriptor leads to a file on disk, not to a pipe.
bool isFile(int descriptor);

/// Lets reading from standard input give nothing: what came through it has been read.
void closeInput();

/// Writes everything; false when the other end is gone or the device fails.
bool writeAll(int descriptor, std::string_view bytes);

}  // namespace runner
