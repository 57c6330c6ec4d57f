// SPDX-License-Identifier: MIT
#include "session/session.h"

#include <chrono>

#include "base/date.h"
#include "base/text.h"
#include "edit/actions/add.h"
#include "edit/actions/attributes.h"
#include "edit/transaction.h"
#include "session/rescue.h"
#include "session/state.h"
#include "storage/model_reader.h"
#include "storage/safe_file.h"

namespace session {

using model::Attr;
using model::Type;

Session::Session(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Session::~Session() = default;

base::Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path& path, Post post) {
  // Before it is read: what happens to it later then shows.
  const storage::FileStamp stamp = storage::stampOf(path);
  auto loaded = storage::loadModel(path);
  if (!loaded) return tl::unexpected(loaded.error());
  auto state = std::make_unique<State>(std::move(loaded->model), std::move(post));
  state->path = path;
  state->stamp = stamp;
  state->readOnly = loaded->readOnly;
  state->contentHash = loaded->contentHash;
  for (storage::Note& note : loaded->notes) state->notices.push_back(std::move(note.message));
  return std::unique_ptr<Session>(new Session(std::move(state)));
}

std::unique_ptr<Session> Session::openPart(LoadedPart part, const std::filesystem::path& path, Post post) {
  auto state = std::make_unique<State>(std::move(part.loaded.model), std::move(post));
  state->path = path;
  state->stamp = storage::stampOf(path);
  state->readOnly = true;
  state->partOf = std::move(part.why);
  state->contentHash = std::move(part.loaded.contentHash);
  state->notices.push_back(state->partOf);
  return std::unique_ptr<Session>(new Session(std::move(state)));
}

std::unique_ptr<Session> Session::create(Post post) {
  edit::Document blank;
  const auto made = blank.perform("", [](edit::Transaction& transaction) -> base::Result<void> {
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    if (auto set = edit::setAttribute(transaction, "", Attr::AsOf, base::isoDate(today)); !set) return set;
    auto diagram = edit::addDiagram(transaction, base::tr("Overview"), "lanes");
    return diagram ? base::Result<void>() : tl::unexpected(diagram.error());
  });
  static_cast<void>(made);  // an empty model refuses neither
  return std::unique_ptr<Session>(new Session(std::make_unique<State>(blank.model(), std::move(post))));
}

const model::Model& Session::model() const { return m_state->document.model(); }

Subscription Session::onChanged(edit::Listener listener) { return m_state->document.listen(std::move(listener)); }

const std::filesystem::path& Session::path() const { return whole().m_state->path; }

std::string Session::title() const {
  if (model().root().has(Attr::Title)) return std::string(model().root().text(Attr::Title));
  // The name of the consultant's file is not the client's.
  return isClientView() || path().empty() ? base::tr("Untitled") : path().stem().string();
}

bool Session::isModified() const { return whole().m_state->document.isModified(); }
bool Session::isReadOnly() const {
  const State& state = *whole().m_state;
  const Safekeeping* keeping = state.safekeeping.get();
  return state.readOnly || (keeping != nullptr && (keeping->owner || keeping->onReadOnlyDisk));
}
const std::vector<std::string>& Session::notices() const { return m_state->notices; }

base::Result<void> Session::save() {
  if (isClientView()) return whole().save();
  if (!m_state->partOf.empty()) return base::failure(base::ErrorCode::NotWritable, m_state->partOf);
  if (m_state->readOnly)
    return base::failure(base::ErrorCode::NewerFormat,
                         base::tr("{file} was made with a newer version and is open for reading only. Save it under "
                                  "another name.",
                                  {{"file", path().filename().string()}}));
  return m_state->save(path(), m_state->contentHash, title());
}

base::Result<void> Session::saveAs(const std::filesystem::path& path) {
  if (isClientView()) return whole().saveAs(path);
  auto saved = m_state->save(path, std::nullopt, title());
  if (saved) {
    m_state->readOnly = false;
    m_state->partOf.clear();
  }
  return saved;
}

std::vector<DiagramName> Session::diagrams() const {
  std::vector<DiagramName> all;
  for (const auto& diagram : model().elements(Type::Diagram))
    all.push_back({std::string(diagram.id()), std::string(diagram.name())});
  return all;
}

std::vector<model::Problem> Session::problems() const { return model::check(model()); }

Analyses& Session::analyses() { return m_state->analyses; }
const Analyses& Session::analyses() const { return m_state->analyses; }

bool Session::canUndo() const { return whole().m_state->document.history().canUndo(); }
bool Session::canRedo() const { return whole().m_state->document.history().canRedo(); }
// What the consultant did last may tell of what the client does not see.
std::string Session::undoName() const { return isClientView() ? "" : m_state->document.history().undoName(); }
std::string Session::redoName() const { return isClientView() ? "" : m_state->document.history().redoName(); }
void Session::undo() { whole().m_state->document.undo(); }
void Session::redo() { whole().m_state->document.redo(); }

}  // namespace session
