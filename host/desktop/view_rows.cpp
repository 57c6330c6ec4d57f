// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/canvas.h"
#include "desktop/panes.h"
#include "desktop/settings.h"
#include "desktop/workspace.h"

namespace desktop {

using base::tr;

namespace {

void addPaneRows(ActionTable& table, const Commands& commands) {
  const auto toggle = commands.window.togglePane;
  const auto isShown = commands.window.isPaneShown;
  int id = action::FirstPane;
  const auto pane = [&](std::string label, std::string tooltip, const char* name) {
    addRow(table, id++, Menu::Panes, std::move(label), "", std::move(tooltip), [toggle, name] {
      toggle(name);
    }).checked = [isShown, name] { return isShown(name); };
  };
  pane(tr("&Palette"), tr("Show or hide the palette."), pane::palette);
  pane(tr("&Outline"), tr("Show or hide the outline."), pane::outline);
  pane(tr("Completely &mapped"), tr("Show or hide what is completely mapped."), pane::themes);
  pane(tr("P&roperties"), tr("Show or hide the properties."), pane::properties);
  pane(tr("&Findings"), tr("Show or hide the findings."), pane::findings);
  pane(tr("&Analysis views"), tr("Show or hide the views of the analyses."), pane::views);
  pane(tr("A&genda"), tr("Show or hide the agenda of the workshop."), pane::agenda);
  pane(tr("&History"), tr("Show or hide what was done, step by step."), pane::history);
  pane(tr("&Notes"), tr("Show or hide the notes about elements and links."), pane::notes);
  addRow(table, action::ResetPanes, Menu::Panes, tr("As they &were"), "",
         tr("Put all panels back in their first places."), commands.window.resetPanes)
      .startsGroup = true;
}

}  // namespace

void addViewRows(ActionTable& table, const Commands& commands) {
  Editor editor = commands.editor;
  Action& fit = addRow(table, action::Fit, Menu::View, tr("&Whole diagram"), "Ctrl+0", tr("Show the whole diagram."),
                       [editor] { editor.canvas.fit(); });
  fit.icon = "fit";
  fit.inToolbar = false;
  addRow(table, action::ActualSize, Menu::View, tr("&100 %"), "Ctrl+1", tr("Show the diagram at its own size."),
         [editor] { editor.canvas.zoomTo(1); });
  Action& zoom = addRow(table, action::ZoomToSelection, Menu::View, tr("Zoom to &selection"), "Ctrl+2",
                        tr("Show the selection as large as fits."),
                        [editor] { editor.canvas.zoomOn(editor.workspace.selection()); });
  zoom.enabled = [editor] { return !editor.workspace.selection().empty(); };
  zoom.whyNot = [] { return tr("Select something first."); };
  addRow(table, wxID_ZOOM_IN, Menu::View, tr("Zoom &in"), "Ctrl++", tr("Show the diagram larger."),
         [editor] { editor.canvas.zoomTo(editor.canvas.zoom() * 1.25); });
  addRow(table, wxID_ZOOM_OUT, Menu::View, tr("Zoom &out"), "Ctrl+-", tr("Show the diagram smaller."),
         [editor] { editor.canvas.zoomTo(editor.canvas.zoom() / 1.25); });
  const auto look = [&](int id, std::string label, std::string tooltip, Appearance appearance) {
    addRow(table, id, Menu::Look, std::move(label), "", std::move(tooltip),
           [use = commands.window.setAppearance, appearance] { use(appearance); })
        .checked = [editor, appearance] { return editor.settings.appearance() == appearance; };
  };
  look(action::LookSystem, tr("Like the &desktop"), tr("Light or dark, as the desktop is."), Appearance::System);
  look(action::LookLight, tr("&Light"), tr("Always light."), Appearance::Light);
  look(action::LookDark, tr("&Dark"), tr("Always dark."), Appearance::Dark);

  const auto speak = [&](int id, std::string label, std::string tooltip, base::Language language) {
    addRow(table, id, Menu::Language, std::move(label), "", std::move(tooltip),
           [use = commands.window.setLanguage, language] { use(language); })
        .checked = [language] { return base::language() == language; };
  };
  speak(action::English, "&English", tr("Texts in English."), base::Language::English);
  speak(action::Dutch, "&Nederlands", tr("Texts in Dutch."), base::Language::Dutch);

  addPaneRows(table, commands);
  Action& next = addRow(table, action::NextPane, Menu::View, tr("&Next panel"), "F6", tr("Go to the next panel."),
                        [go = commands.window.nextPane] { go(true); });
  next.startsGroup = true;
  addRow(table, action::PreviousPane, Menu::View, tr("&Previous panel"), "Shift+F6", tr("Go to the previous panel."),
         [go = commands.window.nextPane] { go(false); });
}

}  // namespace desktop
