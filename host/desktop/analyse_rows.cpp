// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/canvas.h"
#include "desktop/findings_panel.h"
#include "desktop/workspace.h"

namespace desktop {

using base::tr;

void addAnalyseRows(ActionTable& table, const Commands& commands) {
  FindingsPanel& findings = commands.findings;
  addRow(table, action::RunNow, Menu::Analyse, tr("&Run now"), "F4",
         tr("Run all analyses without waiting for a pause."),
         [editor = commands.editor] { editor.workspace.session().analyses().runNow(); });
  addRow(table, action::ShowViews, Menu::Analyse, tr("&Views"), "F7",
         tr("Show what the analyses see as matrices and cards."), commands.window.showViews);
  Action& next = addRow(table, action::NextFinding, Menu::Analyse, tr("&Next finding"), "F8",
                        tr("Go to the next finding."), [&findings] { findings.step(1); });
  next.startsGroup = true;
  addRow(table, action::PreviousFinding, Menu::Analyse, tr("&Previous finding"), "Shift+F8",
         tr("Go to the previous finding."), [&findings] { findings.step(-1); });
  Action& show = addRow(table, action::ShowFinding, Menu::Analyse, tr("&Show"), "",
                        tr("Bring what the finding is about into view."), [&findings] { findings.show(); });
  show.startsGroup = true;
  show.enabled = [&findings] { return findings.hasCurrent(); };
  addRow(table, action::Proposals, Menu::Analyse, tr("&Proposals for the selection"), "Ctrl+.",
         tr("Go to what is proposed for the selection; Enter carries it out."),
         [&findings, editor = commands.editor] { findings.fixesOf(editor.workspace.selection()); });
  addRow(table, action::PutAside, Menu::Analyse, tr("Put &aside…"), "", tr("Put the finding aside, with a reason."),
         [&findings] { findings.waive(); })
      .enabled = [&findings] { return findings.hasCurrent() && !findings.current()->waived; };
  Action& looks = addRow(table, action::LooksByData, Menu::Analyse, tr("Looks by &data"), "Ctrl+Shift+L",
                         tr("Colour, size and mark elements by what the analyses found or by what is known of them."),
                         commands.window.toggleLooks);
  looks.icon = "layers";
  looks.inToolbar = true;
  looks.checked = commands.window.showsLooks;
  looks.startsGroup = true;
  addRow(table, action::Legend, Menu::Analyse, tr("&Legend"), "", tr("Explain the signs and lines on the diagram."),
         [editor = commands.editor] { editor.canvas.setLegend(!editor.canvas.legend()); })
      .checked = [editor = commands.editor] { return editor.canvas.legend(); };
}

}  // namespace desktop
