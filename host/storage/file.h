// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "base/result.h"

namespace storage {

/// The bytes of a file. Never blocks on a pipe or a device and never reads more than the reader's limit. Refused, with
/// a sentence for the user: what does not exist, a folder, anything that is no ordinary file, what is empty, too large,
/// not readable, or changes size while it is read.
base::Result<std::string> readFile(const std::filesystem::path& path);

/// The same from a descriptor until its end, for standard input; `name` is used in messages. The descriptor stays open.
base::Result<std::string> readDescriptor(int descriptor, std::string_view name);

/// What the system says about an error number, in the user's language where the system knows it: "No space left".
std::string systemReason(int number);

}  // namespace storage
