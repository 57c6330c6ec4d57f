// SPDX-License-Identifier: MIT
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "storage/descriptor.h"

// What saving needs of the operating system; another system needs another implementation of this one file. Functions
// answer 0 or an error number.
namespace storage::posix {

/// Follows links, relative ones and chains, to the path of the file itself, which need not exist. ELOOP for a loop.
int resolve(const std::filesystem::path& path, std::filesystem::path& real);

/// A file that was opened for comparing and is locked against other savers until the descriptor closes.
struct Existing {
  Descriptor descriptor;
  struct stat status {};
};

/// Opens and locks the file. ENOENT: there is none; EWOULDBLOCK: another program kept it locked for 2.5 s; EISDIR: it
/// is no ordinary file. Never blocks on a pipe.
int openExisting(const std::filesystem::path& path, Existing& existing);

/// Everything in the file, from its start.
int readAll(const Descriptor& descriptor, std::string& bytes);
int writeAll(const Descriptor& descriptor, std::string_view bytes);
/// To the disk; also what only shows when a file is closed (delayed allocation, network file systems).
int flush(const Descriptor& descriptor);
int flushDirectory(const std::filesystem::path& directory);

/// A new file with a random name beside `target`, that nobody but us can read when `target` exists. Locked, so that
/// sweep() leaves it alone.
int createBeside(const std::filesystem::path& target, bool mayBeShared, std::filesystem::path& name, Descriptor& file);

/// Gives a new file the mode, owner and extended attributes of an existing one, as far as the system lets us; never
/// wider than the existing one.
int copyAttributes(const Existing& from, const Descriptor& to);

/// Puts `file` in the place of `target`; with `mustBeFree` only if nothing is there (EEXIST).
int replace(const std::filesystem::path& file, const std::filesystem::path& target, bool mustBeFree);

/// Puts these bytes in the place of the file, which nobody but the user can read then: at every moment all of the old
/// or all of the new.
int replaceWith(const std::filesystem::path& target, std::string_view bytes);

/// The names of what is in a folder; none where it cannot be read. Unlike the standard library's it may be called where
/// memory runs out: that ends the call, not the program.
std::vector<std::string> namesIn(const std::filesystem::path& directory);

/// Removes what createBeside left for this target when a saving process was killed.
void sweep(const std::filesystem::path& target);

}  // namespace storage::posix
