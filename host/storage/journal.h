// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "base/result.h"
#include "model/model.h"
#include "storage/descriptor.h"
#include "storage/state_store.h"

namespace storage {

/// What a journal starts from.
struct JournalStart {
  std::filesystem::path document;  ///< absolute; empty: never saved
  std::string fileHash;            ///< of what the file held; empty: never saved
  std::string title;               ///< what the user calls it
  /// What changes are made to: shared, because it is written from another thread, and only when something changes.
  std::shared_ptr<const model::Model> base;
};

/// How far the changes are.
enum class JournalState : std::uint8_t {
  Empty,    // nothing was changed: there is no file
  Written,  // everything is on the disk
  Pending,  // the last second is not
  Failed,   // failure() says why; what was written before is there
};

/// The changes of one document, in a private file of their own in the state directory's `recovery`, from the first
/// change until they are in the document's file or thrown away. What is appended is written at once and synced within
/// a second, on a thread of its own; a full disk is tried again every two seconds, after a failed sync a new file is
/// written. At most 64 MiB wait for the disk; then it fails until restart(). The file is locked while it is written, so
/// that nobody offers the work of a program that still runs. Thread: one, the user interface's.
///
/// The file: one line "samenspel-journal 1", then records. A record is 16 hexadecimal digits that say how long its
/// content is, 16 of the SHA-256 of the previous record's digits and its content, a line end, the content, a line end.
/// The content is a letter and, as in change_text.h:
///   B document, file hash, title, milliseconds since 1970; then the whole base as changes. Always and only the first.
///   C milliseconds; then the changes of one step, undone and redone ones too.
///   F file hash: the document's file is known to hold this now (the work was merged with it).
class Journal {
 public:
  Journal(StateStore store, JournalStart start);
  /// Goes on with a journal that was left behind, keeping what is in it. `locked` and `length`: see RecoveredWork.
  Journal(StateStore store, std::filesystem::path file, Descriptor locked, std::uint64_t length, std::string chain);
  /// Waits until everything is written; the file stays.
  ~Journal();
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;

  /// Takes the changes of one step. Does not wait for the disk.
  void append(const model::Changes& changes);
  void fileIs(const std::string& hash);

  /// What was appended is in a file that was verified, or is not wanted: the journal's file goes, and it starts anew.
  void restart(JournalStart start);

  JournalState state() const;
  /// A sentence, while the state is Failed.
  std::string failure() const;
  /// Waits until everything is on the disk; false when it is not after this time.
  bool flush(std::chrono::milliseconds patience);

  static constexpr std::size_t mostPending = 64u << 20;

 private:
  void put(std::string content);
  void work(std::stop_token stop);
  bool wait(std::unique_lock<std::mutex>& lock, const std::stop_token& stop);
  int create();
  int writeNext(const std::string& content);
  int sync();
  void removeFile();

  const StateStore m_store;

  mutable std::mutex m_mutex;  // guards what follows, until the next comment
  std::condition_variable_any m_wake;
  std::condition_variable_any m_done;
  std::optional<JournalStart> m_start;  // not yet written
  std::deque<std::string> m_pending;
  std::size_t m_pendingBytes = 0;
  bool m_anew = false;      // remove the file before anything else
  bool m_overflow = false;  // changes are missing: nothing more can be appended
  bool m_unsynced = false;
  bool m_isAwaited = false;  // by flush()
  int m_error = 0;

  std::filesystem::path m_name;  // of the writing thread, as the rest
  Descriptor m_file;
  std::uint64_t m_length = 0;  // of whole records
  bool m_torn = true;          // something may be behind them
  std::string m_chain;
  std::chrono::steady_clock::time_point m_lastSync;
  std::jthread m_writer;  // last, so that it ends first
};

}  // namespace storage
