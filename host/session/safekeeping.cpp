// SPDX-License-Identifier: MIT
#include "session/safekeeping.h"

#include <utility>

namespace session {

Safekeeping::Safekeeping(edit::Document& document, storage::StateStore store, const std::filesystem::path& path,
                         const std::string& hash, const std::string& title)
    : m_document(document), m_store(std::move(store)) {
  if (!path.empty()) owner = lockFor(path);
  auto begin = start(path, hash, title);
  if (!path.empty()) m_inFile = begin.base;
  m_journal = std::make_unique<storage::Journal>(m_store, std::move(begin));
  listen();
}

Safekeeping::Safekeeping(edit::Document& document, storage::StateStore store, storage::RecoveredWork work)
    : m_document(document), m_store(std::move(store)), m_title(std::move(work.title)) {
  m_journal = std::make_unique<storage::Journal>(m_store, std::move(work.journal), std::move(work.lock), work.length,
                                                 std::move(work.chain));
  listen();
}

Safekeeping::~Safekeeping() {
  if (!m_document.isModified()) m_journal->restart(start(m_path, m_hash, m_title));
}

void Safekeeping::listen() {
  m_subscription = m_document.listen([this](const edit::Changed& changed) { m_journal->append(changed.changes); });
}

std::optional<storage::LockOwner> Safekeeping::lockFor(const std::filesystem::path& path) {
  // The first question needs no disk.
  if (m_lock.isHeld() && path == m_path) return std::nullopt;
  const std::string key = storage::StateStore::keyOf(path);
  if (m_lock.isHeld() && key == m_key) return std::nullopt;
  storage::DocumentLock lock;
  if (auto other = lock.take(m_store, path)) return other;
  m_lock = std::move(lock);
  m_path = path;
  m_key = key;
  return std::nullopt;
}

storage::JournalStart Safekeeping::start(const std::filesystem::path& path, const std::string& hash,
                                         const std::string& title) {
  std::error_code ignored;
  m_path = path;
  m_hash = hash;
  m_title = title;
  return {path.empty() ? path : std::filesystem::absolute(path, ignored), hash, title,
          std::make_shared<const model::Model>(m_document.model())};
}

void Safekeeping::settle(const std::filesystem::path& path, const std::string& hash, const std::string& title,
                         bool inFile) {
  auto begin = start(path, hash, title);
  look = OutsideLook();
  if (path.empty()) m_lock.release();
  if (inFile) {
    m_inFile = begin.base;
    stamp = storage::stampOf(path);
    changedOutside = false;
    onReadOnlyDisk = false;
    owner.reset();
  }
  m_journal->restart(std::move(begin));
}

void Safekeeping::fileHolds(const model::Model& content, const std::string& hash, const storage::FileStamp& seen) {
  m_inFile = std::make_shared<const model::Model>(content);
  m_hash = hash;
  stamp = seen;
  look = OutsideLook();
  changedOutside = false;
  m_journal->fileIs(hash);
}

}  // namespace session
