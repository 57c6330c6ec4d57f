// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace runner {

/// Makes this process ready for code that is not trusted; the sandbox goes here. Today: no core dump, unless
/// `mayWriteFiles` no file can be written (pipes can), at most 256 open files, the process ends with its parent, a
/// closed pipe is an error and not a signal, and SIGTERM asks the analysis to stop. Call it once, before a library is
/// loaded.
void prepareProcess(bool mayWriteFiles);

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
