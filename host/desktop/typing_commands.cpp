// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cmath>

#include "desktop/canvas.h"
#include "desktop/edit_commands.h"
#include "desktop/notice_bar.h"
#include "desktop/quick_entry.h"
#include "desktop/text.h"
#include "desktop/workspace.h"
#include "session/adding.h"
#include "session/list_plan.h"

// Adding, renaming and connecting from the keyboard: a line of text over the diagram.
namespace desktop {

using model::Type;

session::QuickAddContext EditCommands::context() const {
  session::QuickAddContext context;
  context.selection = m_editor.workspace.selection();
  context.diagram = m_editor.workspace.diagram();
  const diagram::Spot& focus = m_editor.canvas.state().focus;
  if (context.selection.empty()) context.cell = focus.cell;
  return context;
}

wxRect EditCommands::placeOf(const session::QuickAddContext& context) const {
  const Canvas& canvas = m_editor.canvas;
  std::optional<diagram::Rect> box;
  if (context.cell) box = canvas.scene().ghostOf(*context.cell);
  if (!box && context.at) box = diagram::Rect{context.at->x, context.at->y, 0, 0};
  if (!box && !context.selection.empty()) {
    box = canvas.scene().boxOf(context.selection.front());
    if (box) box->y = box->bottom() + 8;
  }
  const wxSize room = canvas.GetClientSize();
  if (!box) return {room.x / 2 - 150, room.y / 3, 300, 40};
  const wxPoint at = canvas.toWindow({box->x, box->y});
  return {at.x, at.y, std::max(290, static_cast<int>(std::lround(box->width * canvas.zoom()))), 40};
}

void EditCommands::openEntry(const std::string& text, const session::QuickAddContext& context, wxRect place) {
  m_context = context;
  QuickEntry::Request request{place, text, false, {}, {}, {}};
  request.explain = [this](const std::string& line) { return explained(line); };
  request.take = [this](const std::string& line) { return takeQuickAdd(line); };
  request.foot = base::tr("@ organisation   # layer   ×3 count   > linked with");
  request.complete = [this, context](const std::string& line, std::size_t caret) {
    return session::completions(m_editor.workspace.model(), line, caret, context);
  };
  request.lines = true;
  m_editor.entry.open(std::move(request));
}

std::string EditCommands::explained(const std::string& line) const {
  const auto words = session::parseQuickAdd(line, base::language());
  const auto there =
      session::alreadyThere(m_editor.workspace.model(), words, m_context ? *m_context : session::QuickAddContext());
  if (there) return base::tr("There is already “{name}”: Enter uses it.", {{"name", std::string(there->name())}});
  if (words.type) return std::string(model::info(*words.type).label.in(base::language()));
  return base::tr("Enter adds this");
}

void EditCommands::quickAdd(const std::string& text) {
  const auto where = context();
  openEntry(text, where, placeOf(where));
}

void EditCommands::quickAdd(Type type) { quickAdd(std::string(model::info(type).prefix.in(base::language())) + ": "); }

bool EditCommands::takeQuickAdd(const std::string& text) {
  Workspace& workspace = m_editor.workspace;
  const auto where = m_context ? *m_context : context();
  const auto words = session::parseQuickAdd(text, base::language());
  const auto there = session::alreadyThere(workspace.model(), words, where);
  if (!there) return addTyped(text, where);
  const std::string name(there->name());
  const auto used = session::useInstead(workspace.session(), words, where);
  if (!workspace.accepted(used)) return false;
  m_context.reset();
  workspace.select(used->ids);
  m_editor.canvas.reveal(used->ids);
  m_editor.notice.tell(base::tr("There is already “{name}”; it is selected now.", {{"name", name}}),
                       base::tr("Add another one"), [this, text, where] { addTyped(text, where); });
  return true;
}

bool EditCommands::addTyped(const std::string& text, const session::QuickAddContext& where) {
  Workspace& workspace = m_editor.workspace;
  const auto added = workspace.session().quickAdd(text, where);
  if (!workspace.accepted(added)) return false;
  m_context.reset();
  workspace.select({*added});
  m_editor.canvas.reveal({*added});
  if (where.cell) goBelow(*where.cell);
  return true;
}

/// What is typed next goes one row lower in the same column, when there is nobody yet.
void EditCommands::goBelow(diagram::Cell cell) {
  constexpr std::array<std::string_view, 3> rows = {"board", "management", "executive"};
  const auto row = std::ranges::find(rows, cell.layer);
  if (row == rows.end() || row + 1 == rows.end()) return;
  cell.layer = *(row + 1);
  const auto isInIt = [&](const model::Element& role) {
    return role.is(model::Attr::Layer, cell.layer) && session::organisationOf(role) == cell.organisation;
  };
  if (!m_editor.canvas.scene().ghostOf(cell)) return;
  if (std::ranges::any_of(m_editor.workspace.model().elements(Type::Role), isInIt)) return;
  m_editor.workspace.select({});
  m_editor.canvas.setFocusSpot({{}, cell});
}

void EditCommands::rename() {
  if (hasOneNode()) rename(m_editor.workspace.selection().front());
}

void EditCommands::rename(const std::string& id) {
  const auto element = m_editor.workspace.model().find(id);
  const auto box = m_editor.canvas.scene().boxOf(id);
  if (!element || !model::isNode(element->type())) return;
  m_editor.canvas.reveal({id});
  session::QuickAddContext where;
  wxRect place = placeOf(where);
  if (box) {
    const wxPoint at = m_editor.canvas.toWindow({box->x, box->y});
    place = {at.x, at.y, static_cast<int>(std::lround(box->width * m_editor.canvas.zoom())), 40};
  }
  m_editor.entry.open({place,
                       std::string(element->text(model::Attr::Name)),
                       true,
                       {},
                       [this, id](const std::string& name) {
                         return m_editor.workspace.accepted(m_editor.workspace.session().rename(id, name));
                       },
                       base::tr("Enter takes this name, Shift+Enter adds a line."),
                       {},
                       true});
}

void EditCommands::connect() {
  if (!hasOneNode()) return;
  const std::string from = m_editor.workspace.selection().front();
  const auto targets = m_editor.canvas.scene().legalTargets(from);
  // The first legal target whose name begins with what was typed, else one that has it somewhere.
  const auto match = [this, targets](const std::string& text) {
    std::string within;
    const wxString wanted = wx(text).Lower();
    for (const std::string& id : targets) {
      const wxString name = wx(nameOf(id)).Lower();
      if (wanted.empty() || name.StartsWith(wanted)) return id;
      if (within.empty() && name.Contains(wanted)) within = id;
    }
    return within;
  };
  session::QuickAddContext where;
  where.selection = {from};
  const wxRect place = placeOf(where);
  m_editor.entry.open({place, "", false,
                       [this, match](const std::string& text) {
                         const std::string to = match(text);
                         return to.empty() ? base::tr("Nothing of that name can be linked.") : nameOf(to);
                       },
                       [this, from, match, place](const std::string& text) {
                         const std::string to = match(text);
                         if (to.empty()) return false;
                         // After the line has closed, so that the keyboard ends up with the question.
                         m_editor.canvas.CallAfter(
                             [this, from, to, place] { chooseLink(from, to, place.GetPosition(), false); });
                         return true;
                       },
                       base::tr("Type the name of what it is to be linked with.")});
}

}  // namespace desktop
