// SPDX-License-Identifier: MIT
#include "desktop/diagram_commands.h"

#include <algorithm>

#include "desktop/ask_name.h"
#include "desktop/canvas.h"
#include "desktop/edit_commands.h"
#include "desktop/notice_bar.h"
#include "desktop/show_commands.h"
#include "desktop/text.h"
#include "desktop/workspace.h"
#include "session/diagrams.h"

namespace desktop {

using diagram::ViewRule;

namespace {

std::string nameOf(DiagramCommands::Content content) {
  switch (content) {
    case DiagramCommands::Content::Network:
      return base::tr("Network");
    case DiagramCommands::Content::Selection:
      return base::tr("Selection");
    case DiagramCommands::Content::Steps:
      return base::tr("Steps over time");
    default:
      return base::tr("Diagram");
  }
}

}  // namespace

std::vector<std::string> DiagramCommands::selectedNodes() const {
  std::vector<std::string> nodes;
  for (const std::string& id : m_editor.workspace.selection())
    if (const auto element = m_editor.workspace.model().find(id); element && model::isNode(element->type()))
      nodes.push_back(id);
  return nodes;
}

void DiagramCommands::chooseNew() {
  const auto choice = [this](std::string label, Content content, bool enabled = true, std::string why = {}) {
    return Choice{std::move(label), enabled ? std::string() : std::move(why), enabled,
                  [this, content] { add(content); }};
  };
  std::vector<Choice> choices;
  choices.push_back(choice(base::tr("Everything, as lanes"), Content::Lanes));
  choices.push_back(choice(base::tr("Everything, as network"), Content::Network));
  choices.push_back(choice(base::tr("The selection"), Content::Selection, !selectedNodes().empty(),
                           base::tr("Nothing is selected.")));
  choices.push_back(
      choice(base::tr("What is shown now"), Content::Shown, m_show.isNarrowed(), base::tr("Everything is shown now.")));
  choices.push_back(choice(base::tr("The steps over time"), Content::Steps));
  choices.push_back(choice(base::tr("Nothing yet"), Content::Nothing));
  const int margin = m_editor.canvas.FromDIP(16);
  m_editor.chooser.open(wxPoint(margin, margin), base::tr("What the new diagram shows"), std::move(choices));
}

std::string DiagramCommands::freeName(const std::string& wanted) const {
  const auto diagrams = m_editor.workspace.session().diagrams();
  const auto taken = [&](const std::string& name) {
    return std::ranges::find(diagrams, name, &session::DiagramName::name) != diagrams.end();
  };
  std::string name = wanted;
  for (int n = 2; taken(name); ++n)
    name = base::tr("{name} {number}", {{"name", wanted}, {"number", std::to_string(n)}});
  return name;
}

void DiagramCommands::add(Content content) {
  Workspace& workspace = m_editor.workspace;
  ViewRule rule;
  std::string places;
  if (content == Content::Selection) rule.only = selectedNodes();
  if (content == Content::Nothing) rule.only.emplace();
  if (content == Content::Steps) rule.types = {model::Type::Step};
  if (content == Content::Shown) {
    rule = m_editor.canvas.scene().rule();
    places = workspace.diagram();
  }
  const char* layout = content == Content::Network ? "network" : "lanes";
  const auto added = session::addDiagram(workspace.session(), freeName(nameOf(content)), layout, rule, places);
  if (!workspace.accepted(added)) return;
  workspace.showDiagram(*added);
  if (content == Content::Network) m_edits.layOutAsNetwork();
  rename(*added);
}

bool DiagramCommands::hasDiagram() const { return !m_editor.workspace.diagram().empty(); }

void DiagramCommands::rename() {
  if (hasDiagram()) rename(m_editor.workspace.diagram());
}

void DiagramCommands::rename(const std::string& diagram) {
  const auto element = m_editor.workspace.model().find(diagram);
  if (!element) return;
  askName(m_editor, std::string(element->text(model::Attr::Name)), [this, diagram](const std::string& name) {
    return m_editor.workspace.accepted(m_editor.workspace.session().rename(diagram, name));
  });
}

void DiagramCommands::remove() {
  if (!hasDiagram()) return;
  Workspace& workspace = m_editor.workspace;
  const std::string name(workspace.model().find(workspace.diagram())->name());
  if (!workspace.accepted(session::deleteDiagram(workspace.session(), workspace.diagram()))) return;
  m_editor.notice.tell(
      base::tr("The diagram “{name}” is gone. Everything that stood on it is still in the model.", {{"name", name}}),
      base::tr("Undo"), [&workspace] { workspace.session().undo(); });
}

void DiagramCommands::move(int by) {
  Workspace& workspace = m_editor.workspace;
  if (hasDiagram()) workspace.accepted(session::moveDiagram(workspace.session(), workspace.diagram(), by));
}

bool DiagramCommands::canTakeOff() const { return !selectedNodes().empty(); }

void DiagramCommands::takeOff() {
  Workspace& workspace = m_editor.workspace;
  const auto nodes = selectedNodes();
  if (!workspace.accepted(session::takeOff(workspace.session(), workspace.diagram(), nodes))) return;
  m_show.forgetHere();
  workspace.select({});
  m_editor.notice.tell(base::tr(nodes.size() == 1 ? "Taken off this diagram: {count} element. It is still in the model."
                                                  : "Taken off this diagram: {count} elements. They are still in the "
                                                    "model.",
                                {{"count", std::to_string(nodes.size())}}),
                       base::tr("Undo"), [&workspace] { workspace.session().undo(); });
}

bool DiagramCommands::canShowIn() const {
  return !selectedNodes().empty() && m_editor.workspace.session().diagrams().size() > 1;
}

void DiagramCommands::chooseShowIn() {
  Workspace& workspace = m_editor.workspace;
  const auto nodes = selectedNodes();
  if (nodes.empty()) return;
  const auto there = session::diagramsShowing(workspace.model(), nodes.front());
  std::vector<Choice> choices;
  for (const session::DiagramName& diagram : workspace.session().diagrams()) {
    if (diagram.id == workspace.diagram()) continue;
    const bool shows = std::ranges::find(there, diagram.id, &session::DiagramName::id) != there.end();
    const bool refuses = !shows && session::isView(workspace.model(), diagram.id);
    choices.push_back({diagram.name,
                       refuses ? base::tr("It does not fit the filter of this view.")
                       : shows ? std::string()
                               : base::tr("It is put on it."),
                       !refuses, [this, &workspace, nodes, id = diagram.id, shows] {
                         if (!shows && !workspace.accepted(session::putOn(workspace.session(), id, nodes))) return;
                         workspace.showDiagram(id);
                         workspace.select(nodes);
                         m_editor.canvas.reveal(nodes);
                       }});
  }
  const auto box = m_editor.canvas.scene().boxOf(nodes.front());
  const wxPoint at = box ? m_editor.canvas.toWindow({box->x, box->bottom()}) : wxPoint(40, 40);
  if (!choices.empty()) m_editor.chooser.open(at, base::tr("Show in"), std::move(choices));
}

std::vector<Choice> DiagramCommands::tabMenu(const std::string& diagram) {
  const bool there = !diagram.empty();
  const auto on = [this, diagram](auto act) {
    return [this, diagram, act] {
      m_editor.workspace.showDiagram(diagram);
      act();
    };
  };
  return {{base::tr("Rename diagram"), {}, there, on([this] { rename(); })},
          {base::tr("Move to the left"), {}, there, on([this] { move(-1); })},
          {base::tr("Move to the right"), {}, there, on([this] { move(1); })},
          {base::tr("Delete this diagram"), {}, there, on([this] { remove(); })},
          {base::tr("New diagram…"), {}, true, [this] { chooseNew(); }}};
}

}  // namespace desktop
