// SPDX-License-Identifier: MIT
#include "desktop/edit_commands.h"

#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "desktop/workspace.h"

namespace desktop {

using model::Attr;
using model::Type;

void EditCommands::undo() { m_editor.workspace.session().undo(); }

void EditCommands::redo() { m_editor.workspace.session().redo(); }

void EditCommands::remove() {
  const auto ids = m_editor.workspace.selection();
  if (!ids.empty()) m_editor.workspace.accepted(m_editor.workspace.session().remove(ids));
}

void EditCommands::duplicate() {
  Workspace& workspace = m_editor.workspace;
  const auto copies = workspace.session().duplicate(workspace.selection(), workspace.diagram());
  if (workspace.accepted(copies)) workspace.select(*copies);
}

void EditCommands::selectAll() { m_editor.workspace.select(m_editor.canvas.scene().nodes()); }

void EditCommands::layOut() {
  if (m_editor.canvas.scene().isNetwork()) return layOutAsNetwork();
  m_editor.workspace.accepted(m_editor.workspace.session().layOut(m_editor.workspace.diagram()));
}

void EditCommands::layOutAsNetwork() {
  Workspace& workspace = m_editor.workspace;
  session::Session& session = workspace.session();
  NoticeBar& notice = m_editor.notice;
  // One selected element says where the user is; more say what is meant.
  const auto only = workspace.selection().size() > 1 ? workspace.selection() : std::vector<std::string>();
  const std::string busy = base::tr("The network is being laid out. You can go on working.");
  notice.tell(busy, base::tr("Stop"), [&session] { session.stopLayingOut(); });
  session.layOutAsNetwork(workspace.diagram(), only, [&workspace, &notice, busy](const base::Result<void>& done) {
    if (notice.message() == busy) notice.dismiss();
    workspace.accepted(done);
  });
}

bool EditCommands::canAddCriterion() const {
  if (m_editor.workspace.selection().size() != 1) return false;
  const auto element = m_editor.workspace.model().find(m_editor.workspace.selection().front());
  const auto owners = model::info(Type::Criterion).owners;
  return element && std::find(owners.begin(), owners.end(), element->type()) != owners.end();
}

void EditCommands::addCriterion() {
  if (!canAddCriterion()) return;
  Workspace& workspace = m_editor.workspace;
  workspace.accepted(workspace.session().addCriterion(workspace.selection().front()));
}

bool EditCommands::hasSelection() const { return !m_editor.workspace.selection().empty(); }

bool EditCommands::hasOneNode() const {
  if (m_editor.workspace.selection().size() != 1) return false;
  const auto element = m_editor.workspace.model().find(m_editor.workspace.selection().front());
  return element && model::isNode(element->type());
}

void EditCommands::digit(int number) {
  Workspace& workspace = m_editor.workspace;
  const auto& ids = workspace.selection();
  const auto areAll = [&](Type type) {
    return !ids.empty() && std::ranges::all_of(ids, [&](const std::string& id) {
      const auto element = workspace.model().find(id);
      return element && element->type() == type;
    });
  };
  // The order of the vocabulary: active, dormant, lost, wished; formal, informal, both; chair to guest.
  std::vector<const model::Attribute*> attributes;
  if (areAll(Type::Contact))
    attributes = {model::attributeOf(Type::Contact, Attr::State), model::attributeOf(Type::Contact, Attr::Formality)};
  else if (areAll(Type::SitsAt))
    attributes = {model::attributeOf(Type::SitsAt, Attr::Seat)};
  std::size_t index = static_cast<std::size_t>(number) - 1;
  for (const model::Attribute* attribute : attributes) {
    if (index >= attribute->values.size()) {
      index -= attribute->values.size();
      continue;
    }
    const std::string token(attribute->values[index].token);
    if (!workspace.accepted(workspace.session().setAttribute(ids, attribute->id, token))) return;
    if (attribute->id == Attr::State && token == "lost")
      m_editor.notice.tellShortly(base::tr("The contact is marked as lost."), base::tr("Undo"),
                                  [&workspace] { workspace.session().undo(); });
    return;
  }
}

std::string EditCommands::nameOf(const std::string& id) const {
  const auto element = m_editor.workspace.model().find(id);
  return element ? std::string(element->name()) : id;
}

void EditCommands::selectNew(const base::Result<std::string>& added) {
  if (!m_editor.workspace.accepted(added)) return;
  m_editor.workspace.select({*added});
  m_editor.canvas.reveal({*added});
}

}  // namespace desktop
