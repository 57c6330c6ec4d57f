// SPDX-License-Identifier: MIT
#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/edit_commands.h"
#include "desktop/notice_bar.h"
#include "desktop/quick_entry.h"
#include "desktop/text.h"
#include "desktop/workspace.h"

// What gestures on the diagram ask for, and the small questions that some of them need.
namespace desktop {

using model::Type;

namespace {

template <class... Handlers>
struct Overloaded : Handlers... {
  using Handlers::operator()...;
};

std::string labelOf(Type type) { return std::string(model::info(type).label.in(base::language())); }

}  // namespace

void EditCommands::carryOut(const diagram::Intent& intent) {
  Workspace& workspace = m_editor.workspace;
  std::visit(Overloaded{
                 [&](const diagram::Select& select) { workspace.select(select.ids, select.mode); },
                 [&](const diagram::ConnectDropped& dropped) { connectDropped(dropped); },
                 [&](const diagram::AddNodeAt& wanted) { addNodeAt(wanted); },
                 [&](const diagram::Rename& wanted) { rename(wanted.id); },
                 [&](const diagram::Choose& choose) { chooseOne(choose); },
                 [&](const diagram::OpenMenu& menu) {
                   if (!menu.ids.empty()) workspace.select(menu.ids);
                 },
                 [&](const auto&) { workspace.accepted(workspace.session().perform(intent, workspace.diagram())); },
             },
             intent);
}

void EditCommands::connectDropped(const diagram::ConnectDropped& dropped) {
  if (dropped.to.empty())
    chooseNode(dropped.from, dropped.at);
  else
    chooseLink(dropped.from, dropped.to, m_editor.canvas.toWindow(dropped.at), false);
}

void EditCommands::chooseLink(const std::string& from, const std::string& to, wxPoint near, bool swapped) {
  auto links = m_editor.workspace.session().linkChoices(swapped ? to : from, swapped ? from : to);
  // What is drawn most comes first: Enter is a contact.
  std::stable_partition(links.begin(), links.end(),
                        [](const session::LinkChoice& link) { return link.type == Type::Contact; });
  if (links.empty()) {
    m_editor.notice.tell(base::tr("{a} and {b} cannot be linked: the method has no link between them.",
                                  {{"a", nameOf(from)}, {"b", nameOf(to)}}));
    return;
  }
  std::vector<Choice> choices;
  for (const bool legal : {true, false}) {
    for (const session::LinkChoice& link : links) {
      if (link.refusal.empty() != legal) continue;
      Choice choice{labelOf(link.type), link.refusal, legal, {}};
      if (link.from != (swapped ? to : from) && link.type != Type::Contact)
        choice.label =
            base::tr("{a} {link} {b}", {{"a", nameOf(link.from)}, {"link", choice.label}, {"b", nameOf(link.to)}});
      choice.act = [this, link] { selectNew(m_editor.workspace.session().addLink(link.type, link.from, link.to)); };
      choices.push_back(std::move(choice));
    }
  }
  m_editor.chooser.open(near, nameOf(swapped ? to : from) + " – " + nameOf(swapped ? from : to), std::move(choices),
                        base::tr("X swaps the direction"), 'X',
                        [this, from, to, near, swapped] { chooseLink(from, to, near, !swapped); });
}

void EditCommands::chooseNode(const std::string& from, diagram::Point at) {
  std::vector<Choice> choices;
  for (const session::NodeChoice& node : m_editor.workspace.session().nodeChoices(from)) {
    const std::string label = base::tr("{node} ({link})", {{"node", labelOf(node.node)}, {"link", labelOf(node.link)}});
    session::NewNode wanted;
    wanted.type = node.node;
    wanted.at = at;
    wanted.diagram = m_editor.workspace.diagram();
    wanted.linkedWith = from;
    wanted.link = node;
    choices.push_back({label, {}, true, [this, wanted] { nameNew(wanted); }});
  }
  if (!choices.empty())
    m_editor.chooser.open(m_editor.canvas.toWindow(at), base::tr("New, linked with {name}", {{"name", nameOf(from)}}),
                          std::move(choices));
}

/// Asks for the name first, so that all of it is one step.
void EditCommands::nameNew(const session::NewNode& wanted) {
  const wxPoint place = m_editor.canvas.toWindow(*wanted.at);
  m_editor.entry.open({wxRect(place, m_editor.canvas.FromDIP(wxSize(300, 40))),
                       {},
                       false,
                       [label = labelOf(wanted.type)](const std::string&) { return label; },
                       [this, wanted](const std::string& name) {
                         session::NewNode node = wanted;
                         node.name = name;
                         const auto added = m_editor.workspace.session().addNode(node);
                         selectNew(added);
                         return added.has_value();
                       },
                       base::tr("Enter adds it under this name, Escape adds nothing.")});
}

void EditCommands::addNodeAt(const diagram::AddNodeAt& wanted) {
  session::QuickAddContext context;
  context.cell = wanted.cell;
  if (!wanted.cell) context.at = wanted.at;
  context.diagram = m_editor.workspace.diagram();
  const wxRect place = placeOf(context);
  // A column stands where the lanes have room for it.
  if (wanted.type == Type::Organisation && m_editor.canvas.scene().newColumn()) context.at.reset();
  std::string text;
  if (wanted.type && !wanted.cell) text = std::string(model::info(*wanted.type).prefix.in(base::language())) + ": ";
  openEntry(text, context, place);
}

void EditCommands::chooseOne(const diagram::Choose& choose) {
  std::vector<Choice> choices;
  for (const std::string& id : choose.ids) {
    const auto element = m_editor.workspace.model().find(id);
    if (!element) continue;
    std::string label(element->name());
    if (model::isLink(element->type()))
      label = base::tr("{a} {link} {b}", {{"a", nameOf(std::string(element->reference(model::Attr::From)))},
                                          {"link", labelOf(element->type())},
                                          {"b", nameOf(std::string(element->reference(model::Attr::To)))}});
    choices.push_back({label, {}, true, [this, id] { m_editor.workspace.select({id}); }});
  }
  if (choices.size() == 1)
    choices.front().act();
  else if (!choices.empty())
    m_editor.chooser.open(m_editor.canvas.toWindow(choose.at), base::tr("What carries this connection"),
                          std::move(choices));
}

}  // namespace desktop
