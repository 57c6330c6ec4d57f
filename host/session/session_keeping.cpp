// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "session/patience.h"
#include "session/recovery.h"
#include "session/session.h"
#include "session/state.h"
#include "storage/safe_file.h"

// How the work on an open model gets into its file, and what keeps it until then.
namespace session {

storage::StateStore Session::State::store() const {
  return safekeeping ? safekeeping->store() : storage::StateStore::ofUser();
}

base::Result<void> Session::State::save(const std::filesystem::path& target, std::optional<std::string> expectedHash,
                                        const std::string& title) {
  if (safekeeping)
    if (const auto owner = safekeeping->lockFor(target))
      return base::failure(base::ErrorCode::NotWritable,
                           base::tr("{file} is open in another window ({owner}). Save your work under another name, or "
                                    "close it there first.",
                                    {{"file", target.filename().string()}, {"owner", inWords(*owner)}}),
                           {target.string(), 0, 0, {}});
  storage::SaveOptions options;
  // Whoever chose the name agreed to replace what has it.
  options.replaceProtected = !expectedHash;
  options.expectedHash = std::move(expectedHash);
  if (safekeeping) options.store = safekeeping->store();
  auto saved =
      savePatiently(document.model(), target, std::move(options), safekeeping ? safekeeping->key() : std::string());
  if (!saved) {
    if (safekeeping && saved.error().code == base::ErrorCode::ChangedOutside) safekeeping->changedOutside = true;
    return tl::unexpected(saved.error());
  }
  path = target;
  contentHash = std::move(saved->contentHash);
  previousVersionKept = saved->previousVersionKept;
  document.markSaved();
  if (safekeeping) safekeeping->settle(path, contentHash, title, true);
  return {};
}

void Session::protect() {
  State& state = *m_state;
  if (isClientView() || state.safekeeping) return;
  state.safekeeping = std::make_unique<Safekeeping>(state.document, storage::StateStore::ofUser(), state.path,
                                                    state.contentHash, title());
  state.safekeeping->stamp = state.stamp;
}

base::Result<std::unique_ptr<Session>> Session::recover(const std::filesystem::path& journal, Post post) {
  auto work = storage::readJournal(journal);
  if (!work) return tl::unexpected(work.error());
  auto state = std::make_unique<State>(work->now, std::move(post));
  state->document.markUnsaved();
  state->safekeeping = std::make_unique<Safekeeping>(state->document, storage::StateStore::ofUser(), std::move(*work));
  return std::unique_ptr<Session>(new Session(std::move(state)));
}

Safety Session::safety() const {
  const State& state = *whole().m_state;
  const Safekeeping* keeping = state.safekeeping.get();
  if (keeping != nullptr && keeping->changedOutside) return Safety::ChangedOutside;
  if (keeping != nullptr && keeping->owner) return Safety::OpenElsewhere;
  if (state.readOnly) return Safety::ReadOnly;
  if (!state.document.isModified())
    return keeping != nullptr && keeping->onReadOnlyDisk ? Safety::ReadOnly : Safety::Saved;
  const bool kept = keeping != nullptr && state.safekeeping->journal().state() != storage::JournalState::Failed;
  return kept ? Safety::Kept : Safety::Unkept;
}

std::string Session::safetyInWords() const {
  switch (safety()) {
    case Safety::Saved:
      if (!whole().m_state->previousVersionKept) return base::tr("Saved, without the earlier version");
      return path().empty() ? base::tr("Not saved yet") : base::tr("All changes saved");
    case Safety::Kept:
      return base::tr("Kept, not saved yet");
    case Safety::Unkept:
      return base::tr("Changes not saved");
    case Safety::ReadOnly:
      return base::tr("For reading only");
    case Safety::OpenElsewhere:
      return base::tr("Open in another window");
    case Safety::ChangedOutside:
      return base::tr("Changed by others");
  }
  return {};
}

std::string Session::safetyExplained() const {
  const State& state = *whole().m_state;
  // The name of the consultant's file is not the client's.
  if (isClientView()) return {};
  const std::string file = path().filename().string();
  switch (safety()) {
    case Safety::Saved:
      if (!state.previousVersionKept)
        return base::tr(
            "{file} holds all your work, but what it held before could not be kept: nothing can be written in "
            "{folder}.",
            {{"file", file}, {"folder", state.store().directory().string()}});
      return path().empty() ? base::tr("Nothing was changed yet.")
                            : base::tr("{file} holds all your work.", {{"file", file}});
    case Safety::Kept:
      return base::tr("Your last changes are not in a file yet. After a crash they are offered when you start again.");
    case Safety::Unkept:
      return state.safekeeping ? state.safekeeping->journal().failure()
                               : base::tr("Your last changes are not in a file yet. Save them.");
    case Safety::ReadOnly:
      if (!state.partOf.empty()) return state.partOf;
      if (!state.readOnly)
        return base::tr("{file} lies on a disk that can only be read. Save it in another place.", {{"file", file}});
      return base::tr("{file} was made with a newer version and is open for reading only. Save it under another name.",
                      {{"file", file}});
    case Safety::OpenElsewhere:
      return base::tr(
          "{file} is open in another window ({owner}), so it is for reading only here. Work on in a copy, or "
          "close it there.",
          {{"file", file}, {"owner", inWords(*state.safekeeping->owner)}});
    case Safety::ChangedOutside:
      return base::tr(
          "{file} was changed or removed by another program since you opened it. Merge the changes, keep "
          "both, or take the file as it is now. Nothing is overwritten until you say so.",
          {{"file", file}});
  }
  return {};
}

bool Session::flushJournal(std::chrono::milliseconds patience) {
  const State& state = *whole().m_state;
  return state.safekeeping && state.safekeeping->journal().flush(patience);
}

void Session::discard() {
  State& state = *whole().m_state;
  if (state.safekeeping) state.safekeeping->settle(state.path, state.contentHash, whole().title(), false);
}

base::Result<void> Session::eraseTraces() {
  State& state = *whole().m_state;
  discard();
  flushJournal(std::chrono::seconds(2));
  if (state.path.empty()) return {};
  return eraseTracesOf(state.store(), state.path);
}

}  // namespace session
