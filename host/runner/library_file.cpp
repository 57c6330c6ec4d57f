// SPDX-License-Identifier: MIT
#include "runner/library_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstring>

#include "base/text.h"
#include "storage/descriptor.h"

#ifdef __linux__
#include <elf.h>
#include <link.h>
#endif

#ifdef __linux__
/// The header of the running program itself, where the linker put it.
extern "C" __attribute__((visibility("hidden"))) const ElfW(Ehdr) __ehdr_start;
#endif

namespace runner {
namespace {

tl::unexpected<base::Error> refuse(base::ErrorCode code, std::string_view sentence, const std::filesystem::path& file) {
  return base::failure(code, base::tr(sentence, {{"file", file.filename().string()}}));
}

#ifdef __linux__

/// True when all parts that are to be mapped lie in the file.
bool isWhole(int file, const ElfW(Ehdr) & header, std::uint64_t size) {
  for (unsigned i = 0; i < header.e_phnum; ++i) {
    ElfW(Phdr) part = {};
    const auto at = header.e_phoff + std::uint64_t(i) * sizeof part;
    if (at > size || pread(file, &part, sizeof part, off_t(at)) != ssize_t(sizeof part)) return false;
    if (part.p_type == PT_LOAD && (part.p_filesz > size || part.p_offset > size - part.p_filesz)) return false;
  }
  return true;
}

#endif

}  // namespace

base::Result<void> checkLibraryFile(const std::filesystem::path& path) {
  const storage::Descriptor file(open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
  struct stat status = {};
  if (!file || fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
    return refuse(base::ErrorCode::NotFound, "The plugin ‘{file}’ is not there.", path);
#ifdef __linux__
  ElfW(Ehdr) header = {};
  const ssize_t read = pread(file.number(), &header, sizeof header, 0);
  if (read < SELFMAG || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0)
    return refuse(base::ErrorCode::Plugin,
                  "The plugin ‘{file}’ cannot be loaded: it is no library. Perhaps a web page was saved instead of the "
                  "plugin; get it from its maker again.",
                  path);
  if (read < ssize_t(sizeof header) || !isWhole(file.number(), header, std::uint64_t(status.st_size)))
    return refuse(base::ErrorCode::Plugin,
                  "The plugin ‘{file}’ cannot be loaded: its end is missing. Get it from its maker again.", path);
  if (header.e_machine != __ehdr_start.e_machine)
    return refuse(
        base::ErrorCode::Plugin,
        "The plugin ‘{file}’ cannot be loaded: it is for another kind of processor. Ask its maker for one for "
        "this machine.",
        path);
#endif
  return {};
}

}  // namespace runner
