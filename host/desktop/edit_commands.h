// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "desktop/editor.h"
#include "session/session.h"

namespace desktop {

/// What the user can do to the model in a window. UI thread.
class EditCommands {
 public:
  explicit EditCommands(Editor editor) : m_editor(editor) {}

  /// Carries out what a gesture asked for.
  void carryOut(const diagram::Intent& intent);

  void undo();
  void redo();
  void remove();
  void duplicate();
  void cut();
  /// False, with a notice, when nothing went to the clipboard.
  bool copy();
  void paste();
  /// What somebody pasted or dropped: elements as text, or a list of names, which is shown first.
  void pasteText(const std::string& text);
  void selectAll();
  void layOut();
  void layOutAsNetwork();
  void addCriterion();
  bool canAddCriterion() const;

  /// Opens a line of text at the selection or the keyboard's place; `text` is what it begins with.
  void quickAdd(const std::string& text);
  /// The same for a type of node: its prefix is filled in.
  void quickAdd(model::Type type);
  /// Adds what a line says; false, with a notice, when it says nothing that can be added.
  bool takeQuickAdd(const std::string& text);
  /// Lets the name of the selected element be typed in place.
  void rename();
  void rename(const std::string& id);
  /// Asks for the name of what the selected element is to be linked with.
  void connect();
  /// 1–4 sets the state, 5–7 the formality of selected contacts; 1–4 the seat of selected seats.
  void digit(int number);
  /// After changes: asks who chairs a table that they gave a second chair.
  void followSeats(const model::Changes& changes);

  bool hasSelection() const;
  bool hasOneNode() const;

 private:
  void showPasted(const base::Result<session::Session::Pasted>& pasted);
  void connectDropped(const diagram::ConnectDropped& dropped);
  void chooseLink(const std::string& from, const std::string& to, wxPoint near, bool swapped);
  void chooseNode(const std::string& from, diagram::Point at);
  void nameNew(const session::NewNode& wanted);
  void addNodeAt(const diagram::AddNodeAt& wanted);
  void chooseOne(const diagram::Choose& choose);
  void askForOneChair(const model::Changes& changes);
  void goBelow(diagram::Cell cell);
  bool addTyped(const std::string& text, const session::QuickAddContext& where);
  std::string explained(const std::string& line) const;
  void openEntry(const std::string& text, const session::QuickAddContext& context, wxRect place);
  session::QuickAddContext context() const;
  wxRect placeOf(const session::QuickAddContext& context) const;
  std::string nameOf(const std::string& id) const;
  void selectNew(const base::Result<std::string>& added);

  Editor m_editor;
  std::optional<session::QuickAddContext> m_context;  // of the line of text that is open
};

}  // namespace desktop
