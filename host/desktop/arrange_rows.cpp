// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/arrange_commands.h"
#include "desktop/canvas.h"
#include "desktop/find_dialog.h"
#include "desktop/workspace.h"

namespace desktop {

using base::tr;

namespace {

void addSelectingRows(ActionTable& table, Editor editor) {
  const auto anything = [editor] { return !editor.workspace.selection().empty(); };
  const auto row = [&](int id, std::string label, std::string tooltip, std::function<void()> run) -> Action& {
    Action& added = addRow(table, id, Menu::Selecting, std::move(label), "", std::move(tooltip), std::move(run));
    added.enabled = anything;
    added.whyNot = [] { return tr("Select something first."); };
    return added;
  };
  row(action::SelectSameType, tr("Of the same &type"), tr("Select all elements of the type of the selection."),
      [editor] { selectAlike(editor, session::Likeness::Type); });
  row(action::SelectSamePartner, tr("Of the same &partner"), tr("Select all elements of the partner of the selection."),
      [editor] { selectAlike(editor, session::Likeness::Partner); });
  row(action::SelectSameLayer, tr("Of the same &layer"), tr("Select all elements of the layer of the selection."),
      [editor] { selectAlike(editor, session::Likeness::Layer); });
  row(action::SelectOneStep, tr("&Neighbours"), tr("Select what the selection is linked with, too."), [editor] {
    selectNeighbours(editor, 1);
  }).startsGroup = true;
  row(action::SelectTwoSteps, tr("Neighbours within t&wo steps"), tr("Select what lies within two links, too."),
      [editor] { selectNeighbours(editor, 2); });
  row(action::SelectThreeSteps, tr("Neighbours within t&hree steps"), tr("Select what lies within three links, too."),
      [editor] { selectNeighbours(editor, 3); });
}

/// Rows of the menu that brings order, for so many nodes at least.
class Arranging {
 public:
  Arranging(ActionTable& table, Editor editor) : m_table(table), m_editor(editor) {}

  Action& row(int id, std::size_t atLeast, std::string label, std::string tooltip, std::function<void()> run,
              std::string_view key = "") {
    Action& added = addRow(m_table, id, Menu::Arrange, std::move(label), key, std::move(tooltip), std::move(run));
    added.enabled = [editor = m_editor, atLeast] { return hasNodes(editor, atLeast); };
    added.whyNot = [atLeast] {
      return tr("Select at least this many elements first: {count}.", {{"count", std::to_string(atLeast)}});
    };
    return added;
  }

  Action& line(int id, std::string label, std::string tooltip, diagram::Alignment alignment) {
    return row(id, 2, std::move(label), std::move(tooltip),
               [editor = m_editor, alignment] { align(editor, alignment); });
  }

  Action& move(int id, std::string label, std::string tooltip, std::string_view key, diagram::Point by) {
    return row(
        id, 1, std::move(label), std::move(tooltip), [editor = m_editor, by] { nudge(editor, by.x, by.y); }, key);
  }

 private:
  ActionTable& m_table;
  Editor m_editor;
};

void addArrangingRows(ActionTable& table, Editor editor) {
  using diagram::Alignment;
  Arranging arrange(table, editor);
  arrange.line(action::AlignLeft, tr("Align &left"), tr("Put the left sides on one line."), Alignment::Left);
  arrange.line(action::AlignCentre, tr("Align &centres"), tr("Put the middles below each other."), Alignment::Centre);
  arrange.line(action::AlignRight, tr("Align &right"), tr("Put the right sides on one line."), Alignment::Right);
  arrange.line(action::AlignTop, tr("Align &top"), tr("Put the upper sides on one line."), Alignment::Top).startsGroup =
      true;
  arrange.line(action::AlignMiddle, tr("Align &middles"), tr("Put the middles beside each other."), Alignment::Middle);
  arrange.line(action::AlignBottom, tr("Align &bottom"), tr("Put the lower sides on one line."), Alignment::Bottom);
  arrange
      .row(action::SpreadAcross, 3, tr("Same room &across"), tr("Leave as much room between each and the next."),
           [editor] { distribute(editor, diagram::Spread::Across); })
      .startsGroup = true;
  arrange.row(action::SpreadDown, 3, tr("Same room &down"), tr("Leave as much room between each and the one below."),
              [editor] { distribute(editor, diagram::Spread::Down); });
  arrange.row(action::SameSize, 2, tr("Same &size"), tr("Give all the size of the one that was selected first."),
              [editor] { makeSameSize(editor); });
  const double step = 8, little = 1;
  arrange.move(action::MoveLeft, tr("Move left"), tr("Move by a step of the grid."), "Alt+Left", {-step, 0})
      .startsGroup = true;
  arrange.move(action::MoveRight, tr("Move right"), tr("Move by a step of the grid."), "Alt+Right", {step, 0});
  arrange.move(action::MoveUp, tr("Move up"), tr("Move by a step of the grid."), "Alt+Up", {0, -step});
  arrange.move(action::MoveDown, tr("Move down"), tr("Move by a step of the grid."), "Alt+Down", {0, step});
  arrange.move(action::MoveLeftLittle, tr("A little left"), tr("Move by one pixel."), "Alt+Shift+Left", {-little, 0})
      .startsGroup = true;
  arrange.move(action::MoveRightLittle, tr("A little right"), tr("Move by one pixel."), "Alt+Shift+Right", {little, 0});
  arrange.move(action::MoveUpLittle, tr("A little up"), tr("Move by one pixel."), "Alt+Shift+Up", {0, -little});
  arrange.move(action::MoveDownLittle, tr("A little down"), tr("Move by one pixel."), "Alt+Shift+Down", {0, little});
}

}  // namespace

void addArrangeRows(ActionTable& table, const Commands& commands) {
  Editor editor = commands.editor;
  addRow(table, action::FindReplace, Menu::Edit, tr("Find and rep&lace…"), "Ctrl+H",
         tr("Find a text in all names and notes, and replace it."),
         [editor] { FindDialog::open(wxGetTopLevelParent(&editor.canvas), editor); });
  Action& unite = addRow(table, action::Unite, Menu::Edit, tr("&Make one of two…"), "",
                         tr("Let two elements that are the same become one, with the links of both."),
                         [editor] { uniteSelected(editor); });
  unite.enabled = [editor] { return canUnite(editor); };
  unite.whyNot = [] { return tr("Select two elements of the same type first."); };
  unite.startsGroup = true;
  addSelectingRows(table, editor);
  addArrangingRows(table, editor);
}

}  // namespace desktop
