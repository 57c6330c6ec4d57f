// SPDX-License-Identifier: MIT
#include "storage/document_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/date.h"
#include "storage/change_text.h"
#include "storage/posix_file.h"

namespace storage {
namespace {

std::string ownerText() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  std::string text;
  appendNumber(text, std::uint64_t(::getpid()));
  appendNumber(text, std::uint64_t(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()));
  return text;
}

LockOwner readOwner(const Descriptor& file) {
  std::string text;
  if (posix::readAll(file, text) != 0) return {};
  ChangeReader reader(text);
  const auto process = reader.number();
  const auto since = process ? reader.number() : std::nullopt;
  if (!since) return {};
  return {long(*process), base::momentAfter1970(*since)};
}

}  // namespace

DocumentLock& DocumentLock::operator=(DocumentLock&& other) noexcept {
  release();
  m_name = std::move(other.m_name);
  m_file = std::move(other.m_file);
  return *this;
}

std::optional<LockOwner> DocumentLock::take(const StateStore& store, const std::filesystem::path& document) {
  release();
  const auto directory = store.privateDirectory("locks");
  if (!directory) return std::nullopt;
  const std::filesystem::path name = *directory / StateStore::keyOf(document);
  for (;;) {
    Descriptor file(::open(name.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file) return std::nullopt;
    if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
      if (errno != EWOULDBLOCK) return std::nullopt;
      return readOwner(file);
    }
    // Whoever had it may have removed it just now; then the file of that name counts.
    struct stat mine {
    }, there{};
    if (::fstat(file.number(), &mine) != 0) return std::nullopt;
    if (::stat(name.c_str(), &there) != 0 || mine.st_ino != there.st_ino) continue;
    (void)::ftruncate(file.number(), 0);
    (void)posix::writeAll(file, ownerText());
    m_name = name;
    m_file = std::move(file);
    return std::nullopt;
  }
}

void DocumentLock::release() {
  if (!m_file) return;
  ::unlink(m_name.c_str());
  m_file = Descriptor();
}

}  // namespace storage
