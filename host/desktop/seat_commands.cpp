// SPDX-License-Identifier: MIT
#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/edit_commands.h"
#include "desktop/workspace.h"
#include "session/seating.h"

// Whoever gives a table a second chair, by whatever way, is asked at the table who it is to be.
namespace desktop {

void EditCommands::followSeats(const model::Changes& changes) {
  if (!session::secondChair(m_editor.workspace.model(), changes)) return;
  // Not now: nothing may be changed while changes are told.
  m_editor.canvas.CallAfter([this, changes] { askForOneChair(changes); });
}

void EditCommands::askForOneChair(const model::Changes& changes) {
  Workspace& workspace = m_editor.workspace;
  if (!workspace.isOpen()) return;
  const auto second = session::secondChair(workspace.model(), changes);
  if (!second) return;
  const std::string before = nameOf(second->chair), now = nameOf(second->role);
  std::vector<Choice> choices;
  choices.push_back({base::tr("Replace {before} by {now}", {{"before", before}, {"now", now}}),
                     base::tr("{before} becomes a member.", {{"before", before}}), true, [&workspace, second] {
                       workspace.accepted(session::replaceChair(workspace.session(), *second));
                     }});
  choices.push_back({base::tr("{before} stays the chair", {{"before", before}}), {}, true, [&workspace] {
                       workspace.session().undo();
                     }});
  const auto box = m_editor.canvas.scene().boxOf(second->table);
  const diagram::Point at = box ? diagram::Point{box->centre().x, box->bottom()} : diagram::Point{};
  m_editor.chooser.open(m_editor.canvas.toWindow(at),
                        base::tr("{table} has a chair already: replace?", {{"table", nameOf(second->table)}}),
                        std::move(choices));
}

}  // namespace desktop
