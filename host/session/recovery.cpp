// SPDX-License-Identifier: MIT
#include "session/recovery.h"

#include <array>
#include <ctime>

#include "base/text.h"
#include "compare/words.h"
#include "session/handing_out.h"

namespace session {
namespace {

std::string explain(const storage::RecoveredWork& work) {
  const std::string file = work.document.filename().string();
  switch (work.standing) {
    case storage::Standing::NeverSaved:
      return base::tr("It was never saved.");
    case storage::Standing::Newer:
      return base::tr("It goes on from what {file} holds now.", {{"file", file}});
    case storage::Standing::FileChanged:
      return base::tr("{file} was changed since, so this is another version of it, not a newer one.", {{"file", file}});
    case storage::Standing::FileGone:
      return base::tr("{file} is not there any more, or cannot be read.", {{"file", file}});
    case storage::Standing::InFile:
      break;
  }
  return {};
}

std::vector<std::string> changesOf(const storage::RecoveredWork& work) {
  std::vector<std::string> all;
  for (const compare::SubjectChanges& subject : compare::changesInWords(work.base, work.now))
    for (const compare::Statement& statement : subject.statements) all.push_back(statement.text);
  if (work.isTorn) all.push_back(base::tr("The very last step was not written completely and is missing."));
  return all;
}

}  // namespace

std::string inWords(std::chrono::system_clock::time_point time) {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(time);
  std::tm local{};
  std::array<char, 32> text{};
  if (::localtime_r(&seconds, &local) == nullptr) return {};
  return std::string(text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local));
}

std::string inWords(const storage::LockOwner& owner) {
  if (owner.process == 0) return base::tr("another program");
  return base::tr("process {number}, since {time}",
                  {{"number", std::to_string(owner.process)}, {"time", inWords(owner.since)}});
}

std::vector<Recoverable> recoverableWork() {
  std::vector<Recoverable> found;
  for (const storage::RecoveredWork& work : storage::abandonedWork(storage::StateStore::ofUser()))
    found.push_back({work.journal, work.document, !work.title.empty() ? work.title : base::tr("Untitled"),
                     inWords(work.changed), work.standing, explain(work), changesOf(work)});
  return found;
}

base::Result<void> discardRecoverable(const std::filesystem::path& journal) { return storage::discardWork(journal); }

base::Result<void> eraseTracesOf(const storage::StateStore& store, const std::filesystem::path& path) {
  storage::eraseJournals(store, path);
  eraseHandedOut(store, path);
  return store.erase(path);
}

}  // namespace session
