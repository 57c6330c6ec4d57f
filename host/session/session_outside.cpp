// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "compare/diff.h"
#include "edit/transaction.h"
#include "session/session.h"
#include "session/state.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "storage/safe_file.h"

// What others do to the file of an open model.
namespace session {
namespace {

/// The file as it is now; one that this program could not write again without loss is refused.
base::Result<storage::LoadedModel> readAgain(const std::filesystem::path& path) {
  if (path.empty())
    return base::failure(base::ErrorCode::NotFound,
                         base::tr("This document was never saved, so there is no file yet."));
  auto loaded = storage::loadModel(path);
  if (loaded && loaded->readOnly)
    return base::failure(base::ErrorCode::NewerFormat,
                         base::tr("{file} is of format {version}, which this program can read but not merge.",
                                  {{"file", path.string()}, {"version", loaded->formatVersion}}));
  return loaded;
}

base::Result<void> become(edit::Document& document, std::string name, const model::Model& content) {
  return document.perform(std::move(name), [&](edit::Transaction& transaction) {
    return transaction.apply(compare::diff(document.model(), content));
  });
}

}  // namespace

bool Session::lookOutside() {
  State& state = *whole().m_state;
  Safekeeping* keeping = state.safekeeping.get();
  if (keeping == nullptr || state.path.empty()) return false;
  const Safety before = safety();
  if (keeping->owner) keeping->owner = keeping->lockFor(state.path);
  const auto seen = keeping->look.at(state.path, keeping->stamp);
  if (seen) keeping->onReadOnlyDisk = seen->onReadOnlyDisk;
  if (seen && seen->stamp != keeping->stamp) {
    // Also what looks untouched was touched by somebody; only its content tells whether that matters.
    keeping->changedOutside = seen->hash != state.contentHash;
    if (seen->hash) keeping->stamp = seen->stamp;
  }
  return safety() != before;
}

void Session::becomeCopy() {
  State& state = *whole().m_state;
  state.path.clear();
  state.contentHash.clear();
  state.readOnly = false;
  state.document.markUnsaved();
  if (!state.safekeeping) return;
  state.safekeeping->owner.reset();
  state.safekeeping->changedOutside = false;
  state.safekeeping->settle({}, {}, whole().title(), false);
}

base::Result<std::filesystem::path> Session::saveBeside() {
  State& state = *whole().m_state;
  if (state.path.empty())
    return base::failure(base::ErrorCode::NotFound,
                         base::tr("This document was never saved, so there is no file yet."));
  for (int number = 2;; ++number) {
    std::filesystem::path beside = state.path;
    beside.replace_filename(state.path.stem().string() + " (" + std::to_string(number) + ")" +
                            state.path.extension().string());
    std::error_code ignored;
    if (std::filesystem::exists(std::filesystem::symlink_status(beside, ignored))) continue;
    const auto saved = state.save(beside, std::string(), whole().title());
    if (saved) {
      state.readOnly = false;
      return beside;
    }
    // Somebody was quicker: the next name.
    if (saved.error().code != base::ErrorCode::ChangedOutside) return tl::unexpected(saved.error());
  }
}

base::Result<Comparison> Session::changesOutside() const {
  const State& state = *whole().m_state;
  const auto now = readAgain(state.path);
  if (!now) return tl::unexpected(now.error());
  const auto known = state.safekeeping ? state.safekeeping->inFile() : nullptr;
  return compareModels(known ? *known : state.document.model(), now->model);
}

base::Result<void> Session::reload() {
  State& state = *whole().m_state;
  const storage::FileStamp stamp = storage::stampOf(state.path);
  const auto now = readAgain(state.path);
  if (!now) return tl::unexpected(now.error());
  if (auto done = become(state.document, base::tr("take the file as it is"), now->model); !done) return done;
  state.contentHash = now->contentHash;
  state.document.markSaved();
  if (!state.safekeeping) return {};
  const auto owner = state.safekeeping->owner;
  state.safekeeping->settle(state.path, state.contentHash, whole().title(), true);
  state.safekeeping->stamp = stamp;
  state.safekeeping->owner = owner;
  return {};
}

base::Result<FileMerge> Session::mergeOutside() const {
  const State& state = *whole().m_state;
  auto now = readAgain(state.path);
  if (!now) return tl::unexpected(now.error());
  const auto known = state.safekeeping ? state.safekeeping->inFile() : nullptr;
  Sitting sitting(known ? *known : model::Model(), state.document.model(), {{base::tr("Theirs"), now->model}});
  return FileMerge{std::move(sitting), std::move(now->model), std::move(now->contentHash)};
}

base::Result<void> Session::takeMerge(const FileMerge& merge) {
  State& state = *whole().m_state;
  auto done = state.document.perform(base::tr("merge with the file"), [&](edit::Transaction& transaction) {
    return transaction.apply(compare::diff(state.document.model(), merge.sitting.merged()));
  });
  if (!done) return done;
  state.contentHash = merge.contentHash;
  // What could only be shown in part is whole now.
  if (!state.partOf.empty()) state.readOnly = false;
  state.partOf.clear();
  // Undoing the merge does not bring back what the file held, and the file may lack what is only here.
  state.document.markUnsaved();
  // Without a stamp the next look reads the file, which may have changed while the clashes were decided.
  if (state.safekeeping) state.safekeeping->fileHolds(merge.theirs, merge.contentHash, {});
  return {};
}

base::Result<void> Session::restoreVersion(const std::string& version) {
  State& state = *whole().m_state;
  const auto loaded = readAgain(version);
  if (!loaded) return tl::unexpected(loaded.error());
  return become(state.document, base::tr("restore version"), loaded->model);
}

}  // namespace session
