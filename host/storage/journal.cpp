// SPDX-License-Identifier: MIT
#include "storage/journal.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

#include "base/id.h"
#include "base/text.h"
#include "storage/change_text.h"
#include "storage/file.h"
#include "storage/journal_record.h"
#include "storage/posix_file.h"

namespace storage {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto betweenSyncs = 500ms;
constexpr auto betweenTries = 2s;

std::uint64_t now() {
  const auto time = std::chrono::system_clock::now().time_since_epoch();
  return std::uint64_t(std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
}

std::string contentOf(const JournalStart& start) {
  std::string content = "B";
  appendText(content, start.document.string());
  appendText(content, start.fileHash);
  appendText(content, start.title);
  appendNumber(content, now());
  appendWhole(content, *start.base);
  return content;
}

}  // namespace

Journal::Journal(StateStore store, JournalStart start)
    : m_store(std::move(store)),
      m_start(std::move(start)),
      m_writer([this](const std::stop_token& stop) { work(stop); }) {}

Journal::Journal(StateStore store, std::filesystem::path file, Descriptor locked, std::uint64_t length,
                 std::string chain)
    : m_store(std::move(store)),
      m_name(std::move(file)),
      m_file(std::move(locked)),
      m_length(length),
      m_chain(std::move(chain)),
      m_writer([this](const std::stop_token& stop) { work(stop); }) {}

Journal::~Journal() {
  m_writer.request_stop();
  m_writer.join();
}

void Journal::append(const model::Changes& changes) {
  std::string content = "C";
  appendNumber(content, now());
  appendChanges(content, changes);
  put(std::move(content));
}

void Journal::fileIs(const std::string& hash) {
  std::string content = "F";
  appendText(content, hash);
  put(std::move(content));
}

void Journal::put(std::string content) {
  const std::lock_guard lock(m_mutex);
  if (m_overflow) return;
  // A gap would make everything behind it worthless.
  m_overflow = m_pendingBytes + content.size() > mostPending;
  if (m_overflow) return;
  m_pendingBytes += content.size();
  m_pending.push_back(std::move(content));
  m_wake.notify_one();
}

void Journal::restart(JournalStart start) {
  const std::lock_guard lock(m_mutex);
  m_start = std::move(start);
  m_pending.clear();
  m_pendingBytes = 0;
  m_error = 0;
  m_overflow = false;
  m_anew = true;
  m_wake.notify_one();
}

JournalState Journal::state() const {
  const std::lock_guard lock(m_mutex);
  if (m_error != 0 || m_overflow) return JournalState::Failed;
  if (!m_pending.empty() || m_unsynced) return JournalState::Pending;
  return m_start ? JournalState::Empty : JournalState::Written;
}

std::string Journal::failure() const {
  const std::lock_guard lock(m_mutex);
  if (m_error == 0 && !m_overflow) return {};
  return base::tr(
      "Your changes cannot be kept for the case of a crash: {reason}. Save your work, and make room in {folder}.",
      {{"reason", systemReason(m_error != 0 ? m_error : ENOSPC)}, {"folder", m_store.directory().string()}});
}

bool Journal::flush(std::chrono::milliseconds patience) {
  std::unique_lock lock(m_mutex);
  // Somebody waits: not until the next sync is due.
  m_isAwaited = m_unsynced || !m_pending.empty();
  m_wake.notify_one();
  return m_done.wait_for(lock, patience, [this] { return m_pending.empty() && !m_unsynced && !m_anew; });
}

// False when it is time to end.
bool Journal::wait(std::unique_lock<std::mutex>& lock, const std::stop_token& stop) {
  if (m_error != 0)
    m_wake.wait_for(lock, stop, betweenTries, [this] { return m_anew; });
  else if (m_unsynced)
    m_wake.wait_until(lock, stop, m_lastSync + betweenSyncs,
                      [this] { return m_anew || m_isAwaited || !m_pending.empty(); });
  else
    m_wake.wait(lock, stop, [this] { return m_anew || !m_pending.empty(); });
  return !stop.stop_requested() || m_anew || !m_pending.empty() || m_unsynced;
}

void Journal::work(std::stop_token stop) {
  std::unique_lock lock(m_mutex);
  while (wait(lock, stop)) {
    if (m_anew) {
      lock.unlock();
      removeFile();
      lock.lock();
      m_unsynced = m_anew = false;
    } else if (!m_pending.empty()) {
      std::string content = std::move(m_pending.front());
      m_pending.pop_front();
      m_unsynced = true;
      lock.unlock();
      const int error = writeNext(content);
      lock.lock();
      if (!m_anew) m_error = error;
      if (error == 0)
        m_pendingBytes -= std::min(m_pendingBytes, content.size());
      else if (!m_anew)
        m_pending.push_front(std::move(content));
    }
    const bool due = m_isAwaited || stop.stop_requested() || Clock::now() >= m_lastSync + betweenSyncs;
    if (m_unsynced && due && m_error == 0 && !m_anew) {
      m_isAwaited = m_isAwaited && !m_pending.empty();
      lock.unlock();
      const int error = sync();
      lock.lock();
      m_lastSync = Clock::now();
      if (!m_anew) m_error = error;
      m_unsynced = error != 0;
    }
    m_done.notify_all();
    if (m_error != 0 && stop.stop_requested()) return;
  }
}

int Journal::create() {
  std::optional<JournalStart> start;
  {
    const std::lock_guard lock(m_mutex);
    start = m_start;
  }
  if (!start) return EINVAL;
  const auto directory = m_store.privateDirectory("recovery");
  if (!directory) return EACCES;
  m_name = *directory / (std::to_string(now()) + "-" + base::newId('j') + std::string(journal::extension));
  m_file = Descriptor(::open(m_name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!m_file) return errno;
  ::flock(m_file.number(), LOCK_EX | LOCK_NB);
  m_chain.clear();
  std::string bytes(journal::firstLine);
  bytes += journal::record(contentOf(*start), m_chain);
  int error = posix::writeAll(m_file, bytes);
  if (error == 0) error = posix::flushDirectory(*directory);
  if (error != 0) {
    removeFile();
    return error;
  }
  m_length = bytes.size();
  m_torn = false;
  const std::lock_guard lock(m_mutex);
  if (!m_anew) m_start.reset();
  return 0;
}

int Journal::writeNext(const std::string& content) {
  if (!m_file)
    if (const int error = create(); error != 0) return error;
  std::string chain = m_chain;
  const std::string bytes = journal::record(content, chain);
  // What a write that failed half-way left behind, or a crash.
  if (m_torn && ::ftruncate(m_file.number(), off_t(m_length)) != 0) return errno;
  if (m_torn && ::lseek(m_file.number(), off_t(m_length), SEEK_SET) < 0) return errno;
  m_torn = true;
  if (const int error = posix::writeAll(m_file, bytes); error != 0) return error;
  m_torn = false;
  m_length += bytes.size();
  m_chain = std::move(chain);
  return 0;
}

int Journal::sync() {
  if (!m_file || ::fdatasync(m_file.number()) == 0) return 0;
  const int error = errno;
  // After a failed sync the system may have dropped what was written: a second one proves nothing, another file does.
  std::string bytes;
  const std::filesystem::path name =
      m_name.parent_path() / (std::to_string(now()) + "-" + base::newId('j') + std::string(journal::extension));
  Descriptor file(::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
  if (!file || posix::readAll(m_file, bytes) != 0 || bytes.size() < m_length) return error;
  ::flock(file.number(), LOCK_EX | LOCK_NB);
  bytes.resize(std::size_t(m_length));
  if (posix::writeAll(file, bytes) != 0 || ::fdatasync(file.number()) != 0 ||
      posix::flushDirectory(name.parent_path()) != 0) {
    ::unlink(name.c_str());
    return error;
  }
  ::unlink(m_name.c_str());
  m_name = name;
  m_file = std::move(file);
  m_torn = true;
  return 0;
}

void Journal::removeFile() {
  if (!m_file) return;
  ::unlink(m_name.c_str());
  m_file = Descriptor();
  (void)posix::flushDirectory(m_name.parent_path());
}

}  // namespace storage
