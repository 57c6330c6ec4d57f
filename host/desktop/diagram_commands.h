// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "desktop/chooser.h"
#include "desktop/editor.h"

namespace desktop {

class EditCommands;
class ShowCommands;

/// What the user can do to the diagrams of a model, and to what stands on them. UI thread.
class DiagramCommands {
 public:
  DiagramCommands(Editor editor, EditCommands& edits, ShowCommands& show)
      : m_editor(editor), m_edits(edits), m_show(show) {}

  /// Asks what a new diagram is to show: all as lanes or network, the selection, what is shown now, the steps over
  /// time, or nothing.
  void chooseNew();
  enum class Content { Lanes, Network, Selection, Shown, Steps, Nothing };
  /// Adds one and shows it.
  void add(Content content);

  /// Lets the name of the diagram on show, or of another one, be typed.
  void rename();
  void rename(const std::string& diagram);
  /// Deletes the diagram on show; the model stays as it is, and a notice says so and offers to take it back.
  void remove();
  bool hasDiagram() const;
  /// To the left (-1) or right (1).
  void move(int by);

  /// Takes the selection off the diagram; it stays in the model.
  void takeOff();
  bool canTakeOff() const;
  /// Asks on which other diagram the selection is to be shown.
  void chooseShowIn();
  bool canShowIn() const;

  /// What can be done to a diagram, for its tab.
  std::vector<Choice> tabMenu(const std::string& diagram);

 private:
  std::vector<std::string> selectedNodes() const;
  std::string freeName(const std::string& wanted) const;

  Editor m_editor;
  EditCommands& m_edits;
  ShowCommands& m_show;
};

}  // namespace desktop
