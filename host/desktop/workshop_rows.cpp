// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/workshop.h"

namespace desktop {

using base::tr;

namespace {

void addShowRows(ActionTable& table, ShowCommands& show) {
  Action& all = addRow(table, action::ShowAll, Menu::View, tr("Show &everything"), "Shift+F9",
                       tr("End filter and focus."), [&show] { show.clear(); });
  all.enabled = [&show] { return show.isNarrowed(); };
  all.icon = "layers";
  all.startsGroup = true;
  all.inToolbar = true;
  Action& filter =
      addRow(table, action::Filter, Menu::View, tr("&Filter"), "Ctrl+Shift+F",
             tr("Show what is of a type, layer, partner or severity, or has a text; hide or fade the rest."),
             [&show] { show.toggleBar(); });
  filter.checked = [&show] { return show.showsBar(); };
  filter.icon = "filter";
  filter.inToolbar = true;
  Action& focus = addRow(table, action::Focus, Menu::View, tr("F&ocus"), "F9",
                         tr("Show what is linked with the selection; again: one step further, up to three."),
                         [&show] { show.focus(); });
  focus.checked = [&show] { return show.hasFocus(); };
  focus.icon = "focus";
  focus.inToolbar = true;
  addRow(table, action::SaveView, Menu::View, tr("Save as &view"), "Ctrl+Shift+V",
         tr("Keep what is shown now as a diagram of its own."), [&show] { show.saveView(); })
      .enabled = [&show] { return show.isNarrowed(); };
  addRow(table, action::NextDiagram, Menu::View, tr("Next diagram or vie&w"), "Ctrl+PgDn",
         tr("Show the next diagram or saved view."), [&show] { show.turn(1); });
  addRow(table, action::PreviousDiagram, Menu::View, tr("Previous diagra&m or view"), "Ctrl+PgUp",
         tr("Show the previous diagram or saved view."), [&show] { show.turn(-1); });
}

void addDiagramRows(ActionTable& table, DiagramCommands& diagrams) {
  const auto hasDiagram = [&diagrams] { return diagrams.hasDiagram(); };
  addRow(table, action::AddDiagram, Menu::Model, tr("New dia&gram…"), "Ctrl+Shift+T",
         tr("Add another picture of the same model, or of a part of it."), [&diagrams] { diagrams.chooseNew(); })
      .startsGroup = true;
  addRow(table, action::RenameDiagram, Menu::Model, tr("Rename d&iagram"), "Shift+F2",
         tr("Type another name for the diagram."), [&diagrams] { diagrams.rename(); })
      .enabled = hasDiagram;
  addRow(table, action::MoveDiagramLeft, Menu::Model, tr("Move diagram to the le&ft"), "Ctrl+Shift+PgUp",
         tr("Let the diagram change places with the one before it."), [&diagrams] { diagrams.move(-1); })
      .enabled = hasDiagram;
  addRow(table, action::MoveDiagramRight, Menu::Model, tr("Move diagram to the righ&t"), "Ctrl+Shift+PgDn",
         tr("Let the diagram change places with the one behind it."), [&diagrams] { diagrams.move(1); })
      .enabled = hasDiagram;
  addRow(table, action::DeleteDiagram, Menu::Model, tr("Delete diagra&m"), "",
         tr("Delete this picture; everything on it stays in the model."), [&diagrams] { diagrams.remove(); })
      .enabled = hasDiagram;
  Action& off = addRow(table, action::TakeOff, Menu::Edit, tr("Take &off this diagram"), "Shift+Del",
                       tr("Show the selection no longer here; it stays in the model and on other diagrams."),
                       [&diagrams] { diagrams.takeOff(); });
  off.enabled = [&diagrams] { return diagrams.canTakeOff(); };
  addRow(table, action::ShowIn, Menu::Edit, tr("Sho&w in…"), "Ctrl+Shift+I",
         tr("Show the selection on another diagram."), [&diagrams] { diagrams.chooseShowIn(); })
      .enabled = [&diagrams] { return diagrams.canShowIn(); };
}

void addAgendaRows(ActionTable& table, AgendaCommands& agenda) {
  const auto hasItems = [&agenda] { return agenda.hasItems(); };
  Action& next =
      addRow(table, action::NextItem, Menu::Present, tr("Next &item of the agenda"), "Ctrl+Shift+K",
             tr("Record what changes from now on under the next item of the agenda."), [&agenda] { agenda.next(); });
  next.startsGroup = true;
  next.enabled = hasItems;
  addRow(table, action::StopRecording, Menu::Present, tr("&Stop recording"), "",
         tr("Write what was recorded into the model."), [&agenda] { agenda.end(); })
      .enabled = [&agenda] { return agenda.isRecording(); };
  addRow(table, action::ExportMinutes, Menu::Present, tr("Export the &minutes…"), "",
         tr("Write the minutes to a file to read, print or send."), [&agenda] { agenda.exportMinutes(); })
      .enabled = hasItems;
}

}  // namespace

void addWorkshopRows(ActionTable& table, const Commands& commands) {
  addShowRows(table, commands.workshop.show());
  addDiagramRows(table, commands.workshop.diagrams());
  addAgendaRows(table, commands.workshop.agenda());
}

}  // namespace desktop
