// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "edit/document.h"
#include "session/outside_look.h"
#include "storage/document_lock.h"
#include "storage/file_stamp.h"
#include "storage/journal.h"
#include "storage/recovery.h"

namespace session {

/// What keeps the work of one session from being lost: the journal of its changes, the lock on its file, and what the
/// file held when it was last read or written. For session*.cpp only. Thread: the user interface's. Ownership: refers
/// to the document, which must outlive it.
class Safekeeping {
 public:
  /// A document as it was just opened or made; without a path it is new.
  Safekeeping(edit::Document& document, storage::StateStore store, const std::filesystem::path& path,
              const std::string& hash, const std::string& title);
  /// Goes on with what a program left behind; the document holds `work.now`.
  Safekeeping(edit::Document& document, storage::StateStore store, storage::RecoveredWork work);
  /// The journal stays when the document has work that is in no file.
  ~Safekeeping();

  /// Takes the lock on another file, for saving there. Nothing when it is ours now, else who has it.
  std::optional<storage::LockOwner> lockFor(const std::filesystem::path& path);

  /// The file holds the document as it is, or what is not in it is not wanted (any more).
  void settle(const std::filesystem::path& path, const std::string& hash, const std::string& title, bool inFile);
  /// The file holds something else, which the document has taken in.
  void fileHolds(const model::Model& content, const std::string& hash, const storage::FileStamp& stamp);

  const storage::StateStore& store() const { return m_store; }
  /// Of the file of the lock, as the store names it.
  const std::string& key() const { return m_key; }
  storage::Journal& journal() { return *m_journal; }
  /// What the file held when it was last read or written by us; null before there is one.
  const std::shared_ptr<const model::Model>& inFile() const { return m_inFile; }
  storage::FileStamp stamp;                 ///< of the file, when it last was as we know it
  OutsideLook look;                         ///< at the file since then
  bool changedOutside = false;              ///< it is not any more
  bool onReadOnlyDisk = false;              ///< its disk turned so, or was so
  std::optional<storage::LockOwner> owner;  ///< of the file, when it is not us

 private:
  storage::JournalStart start(const std::filesystem::path& path, const std::string& hash, const std::string& title);
  void listen();

  edit::Document& m_document;
  storage::StateStore m_store;
  std::shared_ptr<const model::Model> m_inFile;
  std::filesystem::path m_path;
  std::string m_key;
  std::string m_title;
  std::string m_hash;
  storage::DocumentLock m_lock;
  std::unique_ptr<storage::Journal> m_journal;
  edit::Subscription m_subscription;
};

}  // namespace session
