// SPDX-License-Identifier: MIT
#include "storage/recovery.h"

#include <fcntl.h>
#include <sys/file.h>

#include <algorithm>
#include <cerrno>

#include "base/date.h"
#include "base/hash.h"
#include "base/text.h"
#include "storage/change_text.h"
#include "storage/file.h"
#include "storage/journal_record.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "storage/posix_file.h"
#include "storage/self_check.h"

namespace storage {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

tl::unexpected<base::Error> unreadable(const fs::path& journal, const std::string& reason) {
  return base::failure(ErrorCode::NotReadable,
                       base::tr("What was kept of your work in {file} cannot be read: {reason}.",
                                {{"file", journal.string()}, {"reason", reason}}),
                       {journal.string(), 0, 0, {}});
}

base::Result<Descriptor> openLocked(const fs::path& journal) {
  Descriptor file(::open(journal.c_str(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
  if (!file) return unreadable(journal, systemReason(errno));
  if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0)
    return base::failure(ErrorCode::NotWritable, base::tr("This work is open in another window already. Go on there."),
                         {journal.string(), 0, 0, {}});
  return file;
}

// The first record: what it starts from.
bool readStart(std::string_view content, RecoveredWork& work) {
  if (content.empty() || content.front() != 'B') return false;
  ChangeReader reader(content.substr(1));
  const auto document = reader.text();
  auto hash = reader.text();
  auto title = reader.text();
  const auto time = reader.number();
  auto changes = time ? reader.changes() : std::nullopt;
  if (!document || !hash || !title || !changes || !replay(work.base, std::move(*changes))) return false;
  work.document = *document;
  work.title = std::move(*title);
  work.changed = base::momentAfter1970(*time);
  work.fileHash = std::move(*hash);
  work.now = work.base;
  return true;
}

// A later record. False: it makes no sense, and nothing behind it can.
bool readStep(std::string_view content, RecoveredWork& work) {
  if (content.empty()) return false;
  ChangeReader reader(content.substr(1));
  if (content.front() == 'F') {
    auto hash = reader.text();
    if (!hash) return false;
    work.fileHash = std::move(*hash);
    return true;
  }
  const auto time = content.front() == 'C' ? reader.number() : std::nullopt;
  auto changes = time ? reader.changes() : std::nullopt;
  if (!changes || !replay(work.now, std::move(*changes))) return false;
  work.changed = base::momentAfter1970(*time);
  ++work.steps;
  return true;
}

Standing standingOf(const RecoveredWork& work) {
  if (work.steps == 0 || (work.fileHash.empty() && work.document.empty() && readsBackAs(work.base, work.now)))
    return Standing::InFile;
  if (work.document.empty()) return Standing::NeverSaved;
  const auto bytes = readFile(work.document);
  if (!bytes) return Standing::FileGone;
  if (base::sha256(*bytes) == work.fileHash)
    return readsBackAs(work.base, work.now) ? Standing::InFile : Standing::Newer;
  const auto inFile = readModel(*bytes, work.document.string());
  return inFile && readsBackAs(work.now, inFile->model) ? Standing::InFile : Standing::FileChanged;
}

}  // namespace

std::optional<RecoveredWork> workIn(std::string_view bytes) {
  RecoveredWork work;
  journal::Records records(bytes);
  const auto start = records.next();
  if (!start || !readStart(*start, work)) return std::nullopt;
  std::vector<std::string_view> good;
  bool fits = true;
  do {
    work.length = records.length();
    work.chain = records.chain();
    const auto content = records.next();
    fits = !content || readStep(*content, work);
    if (!content) break;
    if (fits) good.push_back(*content);
  } while (fits);
  if (!fits) {
    // The step that does not fit was begun: once more without it.
    work.now = work.base;
    work.steps = 0;
    for (const std::string_view content : good) readStep(content, work);
  }
  work.isTorn = work.length < bytes.size();
  return work;
}

base::Result<RecoveredWork> readJournal(const fs::path& journal) {
  auto file = openLocked(journal);
  if (!file) return tl::unexpected(file.error());
  std::string bytes;
  if (const int error = posix::readAll(*file, bytes); error != 0) return unreadable(journal, systemReason(error));
  auto work = workIn(bytes);
  if (!work) return unreadable(journal, base::tr("its beginning is missing"));
  work->journal = journal;
  work->standing = standingOf(*work);
  work->lock = std::move(*file);
  return std::move(*work);
}

std::vector<RecoveredWork> abandonedWork(const StateStore& store) {
  std::vector<RecoveredWork> found;
  std::error_code error;
  for (fs::directory_iterator entry(store.directory() / "recovery", error), end; !error && entry != end;
       entry.increment(error)) {
    if (entry->path().extension() != journal::extension) continue;
    auto work = readJournal(entry->path());
    if (!work) continue;
    std::error_code ignored;
    if (work->standing != Standing::InFile)
      found.push_back(std::move(*work));
    else if (!work->isTorn)
      fs::remove(work->journal, ignored);
  }
  std::ranges::sort(found, std::greater<>(), &RecoveredWork::changed);
  return found;
}

base::Result<void> discardWork(const fs::path& journal) {
  const auto file = openLocked(journal);
  if (!file) return tl::unexpected(file.error());
  return ::unlink(journal.c_str()) == 0 ? base::Result<void>() : unreadable(journal, systemReason(errno));
}

void eraseJournals(const StateStore& store, const fs::path& document) {
  const std::string key = StateStore::keyOf(document);
  std::error_code error;
  for (fs::directory_iterator entry(store.directory() / "recovery", error), end; !error && entry != end;
       entry.increment(error)) {
    if (entry->path().extension() != journal::extension) continue;
    const auto work = readJournal(entry->path());
    if (work && !work->document.empty() && StateStore::keyOf(work->document) == key) ::unlink(entry->path().c_str());
  }
}

}  // namespace storage
