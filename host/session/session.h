// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"
#include "diagram/intent.h"
#include "edit/document.h"
#include "model/check.h"
#include "model/model.h"
#include "session/analyses.h"
#include "session/comparison.h"
#include "session/merging.h"
#include "session/views/sheet.h"
#include "session/waivers.h"

namespace session {

using edit::Changed;
using edit::Subscription;

/// A diagram of the model, for tabs.
struct DiagramName {
  std::string id;
  std::string name;
};

/// A type of link two elements could have. `from` and `to` are the ends as the type wants them, which may be the
/// other way round than asked.
struct LinkChoice {
  model::Type type;
  std::string from;
  std::string to;
  std::string refusal = {};  ///< why this one cannot be added, a sentence; empty: it can
};

/// A type of node that can be made at the end of a link from an element, and the link.
struct NodeChoice {
  model::Type node;
  model::Type link;
  bool reversed = false;  ///< the link runs from the new node to the element
};

/// What is known of a node that is to be added; the rest gets the method's defaults, "unknown" where it has one.
struct NewNode {
  model::Type type = model::Type::Role;
  std::string name;  ///< empty: a name that says what it is
  std::vector<std::pair<model::Attr, std::string>> attributes = {};
  std::string organisation = {};                    ///< it becomes part of this one, where it can be
  std::optional<diagram::Point> at = std::nullopt;  ///< top left on `diagram`; none: the layout decides
  std::string diagram = {};
  std::string linkedWith = {};                                  ///< also link it with this element
  NodeChoice link = {model::Type::Role, model::Type::Contact};  ///< how, when linkedWith is not empty
};

/// Where quick-add happens: what was not typed comes from here.
struct QuickAddContext {
  std::vector<std::string> selection = {};
  std::optional<diagram::Cell> cell = std::nullopt;
  std::optional<diagram::Point> at = std::nullopt;
  std::string diagram = {};
};

/// Where the work is.
enum class Safety : std::uint8_t {
  Saved,           // in its file
  Kept,            // not in its file, but in the journal
  Unkept,          // in memory alone
  ReadOnly,        // the file must not be written: a newer format
  OpenElsewhere,   // another window has the file open; here it is for reading
  ChangedOutside,  // somebody else changed the file
};

struct LoadedPart;

/// One open model: everything the program does to it, without a window. Every edit is one undoable step with a
/// translated name; a refused edit changes nothing, and its message is a sentence for the notice bar.
/// Thread: the user interface's. Analyses run on threads of their own and report through Post. Ownership: owns the
/// document, its analyses and what is known of its file; destroying it stops them.
class Session {
 public:
  /// Opens a file. Fails with a sentence when it is not a model that can be read; the file is never touched.
  /// `post` may be empty: then no analyses run by themselves.
  static base::Result<std::unique_ptr<Session>> open(const std::filesystem::path& path, Post post);
  /// What is left of a file that open() refuses (see rescue.h), for reading only: save() is refused, so that the file
  /// stays as it is; saveAs() makes a document of it, and takeMerge() as well.
  static std::unique_ptr<Session> openPart(LoadedPart part, const std::filesystem::path& path, Post post);
  /// A new, empty model with one diagram, as of today.
  static std::unique_ptr<Session> create(Post post);
  /// What a client may see of an open model (metamodel C4), as a session of its own: its elements have other ids, its
  /// findings are of what is left. It follows `whole` through `post`, and what is edited in it is edited there; saving,
  /// undo and redo are those of `whole`, which must outlive it.
  static std::unique_ptr<Session> clientView(Session& whole, Post post);
  ~Session();
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  const model::Model& model() const;
  /// See edit::Changed: the one event after every edit, undo and redo.
  [[nodiscard]] Subscription onChanged(edit::Listener listener);

  // The client view

  bool isClientView() const;
  /// The model behind it; without a client view this one.
  Session& whole();
  const Session& whole() const;
  /// Of an element of the whole model, and back; empty when the other side does not have it. Without a client view as
  /// they are.
  std::string idInClientView(std::string_view id) const;
  std::string idInWhole(std::string_view id) const;
  /// `refused` is called when an edit of the client view turned out not to be possible in the whole model; it has been
  /// taken back then.
  void onRefused(std::function<void(const base::Error&)> refused);

  // The file

  /// Empty: never saved.
  const std::filesystem::path& path() const;
  /// What to call it: the title of the model, else the name of the file, else "Untitled".
  std::string title() const;
  bool isModified() const;
  /// Opened from a file that must not or cannot be written: a newer format, one that another window has open, or one
  /// whose disk can only be read.
  bool isReadOnly() const;
  /// Sentences about the file for the notice bar: a newer minor format, an encoding that will become UTF-8.
  const std::vector<std::string>& notices() const;
  /// Saves by the save protocol. On failure the file is as it was and the model stays modified. save() is refused with
  /// ErrorCode::ChangedOutside when the file is not the one that was opened or saved last; saveAs() replaces whatever
  /// is there. Both are refused when another window has the file open.
  base::Result<void> save();
  base::Result<void> saveAs(const std::filesystem::path& path);

  // Nothing is lost. In a client view all of these are those of the whole model.

  /// From now on every change is also kept in a journal, from which a later start offers it after a crash, and the file
  /// is locked against other windows of this user. Once, right after open() or create().
  void protect();
  /// What a program that ended too early left behind (see recovery.h), as a new document that was never saved. The
  /// journal goes on. Refused when it is open elsewhere or cannot be read.
  static base::Result<std::unique_ptr<Session>> recover(const std::filesystem::path& journal, Post post);
  /// Whether and where the work is, as far as is known; see lookOutside().
  Safety safety() const;
  /// The same as a few words for the status line, and as a sentence that tells more.
  std::string safetyInWords() const;
  std::string safetyExplained() const;
  /// Waits until the journal is on the disk; false when it is not after this time.
  bool flushJournal(std::chrono::milliseconds patience);
  /// The user does not want to keep what is not saved: it leaves the journal. The model stays as it is.
  void discard();
  /// Removes what was kept of this document outside its file: journal, versions, copies. What is not saved is then in
  /// the model alone.
  base::Result<void> eraseTraces();

  // Several hands. None of these ever writes over what somebody else did.

  /// Looks whether the file is still what it was when it was read or written, and whether another window that had it
  /// open has closed it. Cheap while nothing happened. True when safety() changed.
  bool lookOutside();
  /// From now on a new document that was never saved, with the same content.
  void becomeCopy();
  /// Saves beside the file under a name that is free; that is the session's file from now on. Returns it.
  base::Result<std::filesystem::path> saveBeside();
  /// What the others changed in the file since it was read or written.
  base::Result<Comparison> changesOutside() const;
  /// Takes the file as it is now instead of what is here, as one step that can be undone.
  base::Result<void> reload();
  /// What is here and what the file holds now, put together; decide its clashes, then takeMerge(). See merging.h.
  base::Result<FileMerge> mergeOutside() const;
  /// Makes the result of a merge the model, as one step that can be undone. The next save replaces what was merged, and
  /// only that.
  base::Result<void> takeMerge(const FileMerge& merge);
  /// Takes a version of versions.h instead of what is here, as one step that can be undone.
  base::Result<void> restoreVersion(const std::string& version);

  // What is there

  std::vector<DiagramName> diagrams() const;
  /// Breaches of the structural rules, as of now.
  std::vector<model::Problem> problems() const;
  /// The analyses and their results; see analyses.h.
  Analyses& analyses();
  const Analyses& analyses() const;

  // Edits

  /// Carries out what is composed of several changes as one step named `name` (translated); as edit::Document::perform.
  base::Result<void> carryOut(std::string name, const std::function<base::Result<void>(edit::Transaction&)>& action);
  /// Carries out what a gesture on a diagram asked for, when the model alone decides: Place, MoveToCell and TakeSeat.
  /// For the others, which need the window, it does nothing and returns false. With an empty `diagram` (the model has
  /// none) Place makes one first.
  base::Result<bool> perform(const diagram::Intent& intent, std::string_view diagram);

  /// Returns the new element's id.
  base::Result<std::string> addNode(const NewNode& node);
  /// What quick-add understands: "t: name @organisation #layer ×3 >target". Returns the new element's id.
  base::Result<std::string> quickAdd(std::string_view text, const QuickAddContext& context);
  /// The types of link that fit between two elements, in both directions, with the reason for those that may not be.
  std::vector<LinkChoice> linkChoices(std::string_view from, std::string_view to) const;
  /// What can be made at the end of a link from this element.
  std::vector<NodeChoice> nodeChoices(std::string_view from) const;
  base::Result<std::string> addLink(model::Type type, std::string_view from, std::string_view to);

  /// Sets an attribute of each; nothing: it becomes absent. A text that is what absence means becomes absent too. An
  /// empty id is the model itself. Refuses what is no value of the attribute's kind, with a sentence.
  base::Result<void> setAttribute(const std::vector<std::string>& ids, model::Attr attribute,
                                  std::optional<std::string> value);
  base::Result<void> rename(std::string_view id, std::string name);
  /// Adds a criterion to an ambition, agreement or step. Returns its id.
  base::Result<std::string> addCriterion(std::string_view owner);
  /// Adds a diagram. Returns its id.
  base::Result<std::string> addDiagram(std::string name);
  /// Declares a theme of the inventory complete, or no longer.
  base::Result<void> setThemeComplete(std::string_view theme, bool complete);

  /// Changes what a cell of a view stands for; nothing or an empty value as EditTarget says. Refused as setAttribute
  /// and addLink refuse.
  base::Result<void> edit(const EditTarget& target, std::optional<std::string> value);

  /// Deletes elements with their links, shapes, bends and criteria.
  base::Result<void> remove(const std::vector<std::string>& ids);
  /// Copies of nodes with the links among them, a little to the side on `diagram`. Returns the new nodes' ids.
  base::Result<std::vector<std::string>> duplicate(const std::vector<std::string>& ids, std::string_view diagram);
  /// The elements as text for the clipboard: a model file of its own.
  std::string copy(const std::vector<std::string>& ids) const;
  /// What was pasted, and sentences about what could not be.
  struct Pasted {
    std::vector<std::string> ids;
    std::vector<std::string> notes;
  };
  /// Adds what copy() made, under new ids, on `diagram`.
  base::Result<Pasted> paste(std::string_view text, std::string_view diagram);

  /// Carries out what a finding proposes. Returns the ids of the nodes it added.
  base::Result<std::vector<std::string>> applyFix(const analysis::Fix& fix);
  /// Puts a finding aside; it is marked as waived from the next run on. Refused without a reason. An earlier waiver of
  /// the same finding goes. Without a day it is today's.
  base::Result<void> waive(const analysis::Finding& finding, const Waiver& waiver);
  /// Brings it back.
  base::Result<void> revive(const analysis::Finding& finding);

  /// Lays the diagram out anew. With an empty `diagram` one is made first.
  base::Result<void> layOut(std::string_view diagram);
  /// Lays the diagram out as a network, on another thread, and makes it one: one undoable step when it is there.
  /// `only`: the elements that may move, the others stay; empty: all move. `ended` is called once, with
  /// ErrorCode::Cancelled when it was stopped; never when the session goes before. Without a Post it blocks. One that
  /// is under way is stopped and forgotten first. With an empty `diagram` one is made.
  void layOutAsNetwork(std::string_view diagram, const std::vector<std::string>& only,
                       std::function<void(base::Result<void>)> ended);
  bool isLayingOut() const;
  /// Within 200 ms nothing runs any more.
  void stopLayingOut();

  bool canUndo() const;
  bool canRedo() const;
  /// The name of the step, translated: "add organisation". Empty in a client view.
  std::string undoName() const;
  std::string redoName() const;
  void undo();
  void redo();
  /// All steps, done and undone. Of a client view there are none: they are those of the whole.
  const edit::History& history() const;

 private:
  struct State;
  explicit Session(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace session
