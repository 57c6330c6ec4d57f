// SPDX-License-Identifier: MIT
#include "desktop/action_table.h"

#include <wx/control.h>

#include <filesystem>
#include <memory>

#include "desktop/safety_rows.h"
#include "desktop/text.h"

namespace desktop {
namespace {

using base::tr;

/// Gives rows that share no other id a fixed place.
enum Id : int {
  First = wxID_HIGHEST + 1,
  SelectTool,
  ConnectTool,
  QuickAdd,
  Connect,
  Rename,
  Duplicate,
  LayOut,
  LayOutAsNetwork,
  AddCriterion,
  AddDiagram,
  Fit,
  ActualSize,
  LooksByData,
  Legend,
  LookSystem,
  LookLight,
  LookDark,
  English,
  Dutch,
  ResetPanes,
  FindInOutline,
  EditProperties,
  NextPane,
  PreviousPane,
  RunNow,
  ShowViews,
  ClientView,
  ClientWindow,
  Present,
  NextFinding,
  PreviousFinding,
  Proposals,
  ShowFinding,
  PutAside,
  ClearRecent,
  ExportPicture,
  ExportReport,
  SaveClientCopy,
  SavePseudonymised,
  FirstSafety,
  FirstPane = FirstSafety + safetyRowCount,
  FirstNode = FirstPane + 16,
  FirstRecent = FirstNode + 16,
};

class Table {
 public:
  Table(Editor editor, FileCommands& files, EditCommands& edits, FindingsPanel& findings, WindowCommands window)
      : m_editor(editor),
        m_files(files),
        m_edits(edits),
        m_findings(findings),
        m_window(std::make_shared<WindowCommands>(std::move(window))) {}

  ActionTable rows() {
    file();
    edit();
    view();
    modelMenu();
    analyse();
    present();
    help();
    return std::move(m_rows);
  }

 private:
  /// The row is completed by the caller.
  Action& row(int id, Menu menu, std::string label, std::string_view key, std::string tooltip,
              std::function<void()> run) {
    m_rows.push_back({id, menu, std::move(label), key, std::move(tooltip), {}, std::move(run)});
    return m_rows.back();
  }

  void file() {
    FileCommands& files = m_files;
    row(wxID_NEW, Menu::File, tr("&New"), "Ctrl+N", tr("Start an empty model."), [&files] { files.createNew(); });
    row(wxID_OPEN, Menu::File, tr("&Open…"), "Ctrl+O", tr("Open a model from a file."),
        [&files] { files.chooseAndOpen(); });
    recent();
    Action& save = row(wxID_SAVE, Menu::File, tr("&Save"), "Ctrl+S", tr("Write the model to its file."),
                       [&files] { files.save(); });
    save.startsGroup = true;
    row(wxID_SAVEAS, Menu::File, tr("Save &as…"), "Ctrl+Shift+S", tr("Write the model to another file."),
        [&files] { files.saveAs(); });
    row(ExportPicture, Menu::File, tr("&Export picture…"), "Ctrl+E",
        tr("Write the diagram as a picture, with its colours and a legend."), [&files] { files.exportPicture(); });
    row(ExportReport, Menu::File, tr("Export &report (HTML)…"), "",
        tr("Write findings, diagrams and tables as a page to read, print or send; in the client view the client's."),
        m_window->exportReport)
        .enabled = m_window->canReport;
    row(SaveClientCopy, Menu::File, tr("Save c&lient copy…"), "",
        tr("Write a file that holds what the client may see, and nothing else."), m_window->saveClientCopy)
        .startsGroup = true;
    row(SavePseudonymised, Menu::File, tr("Save &pseudonymised copy…"), "",
        tr("Write a file that names nobody, and beside it the key that gives the names back."),
        m_window->savePseudonymised);
    addSafetyRows(m_rows, m_editor.workspace, *m_window, FirstSafety);
    row(wxID_EXIT, Menu::File, tr("&Quit"), "Ctrl+Q", tr("Close the window."), m_window->close).startsGroup = true;
  }

  void recent() {
    FileCommands& files = m_files;
    Editor editor = m_editor;
    for (int place = 0; place < 10; ++place) {
      const auto path = [editor, place]() -> std::string {
        const auto& paths = editor.settings.recent();
        return std::size_t(place) < paths.size() ? paths[std::size_t(place)] : std::string();
      };
      if (path().empty()) continue;
      Action& action = row(FirstRecent + place, Menu::Recent, utf8(wxControl::EscapeMnemonics(wx(path()))), "",
                           tr("Open this model again."), [&files, path] {
                             if (files.mayLeave()) files.open(path());
                           });
      action.labelNow = [path] { return utf8(wxControl::EscapeMnemonics(wx(path()))); };
      action.enabled = [path] { return !path().empty(); };
    }
    Action& clear = row(ClearRecent, Menu::Recent, tr("&Forget these"), "", tr("Empty the list of recent models."),
                        [editor] { editor.settings.clearRecent(); });
    clear.enabled = [editor] { return !editor.settings.recent().empty(); };
  }

  void edit() {
    EditCommands& edits = m_edits;
    Editor editor = m_editor;
    Action& undo =
        row(wxID_UNDO, Menu::Edit, tr("&Undo"), "Ctrl+Z", tr("Take back the last change."), [&edits] { edits.undo(); });
    undo.icon = "undo";
    undo.inToolbar = true;
    undo.enabled = [editor] { return editor.workspace.session().canUndo(); };
    undo.labelNow = [editor] {
      const std::string name = editor.workspace.session().undoName();
      return name.empty() ? tr("&Undo") : tr("&Undo: {name}", {{"name", name}});
    };
    Action& redo = row(wxID_REDO, Menu::Edit, tr("&Redo"), "Ctrl+Y", tr("Do again what was taken back."),
                       [&edits] { edits.redo(); });
    redo.icon = "redo";
    redo.inToolbar = true;
    redo.enabled = [editor] { return editor.workspace.session().canRedo(); };
    redo.labelNow = [editor] {
      const std::string name = editor.workspace.session().redoName();
      return name.empty() ? tr("&Redo") : tr("&Redo: {name}", {{"name", name}});
    };
    const auto onSelection = [&edits] { return edits.hasSelection(); };
    Action& cut = row(wxID_CUT, Menu::Edit, tr("Cu&t"), "Ctrl+X", tr("Move the selection to the clipboard."),
                      [&edits] { edits.cut(); });
    cut.startsGroup = true;
    cut.enabled = onSelection;
    row(wxID_COPY, Menu::Edit, tr("&Copy"), "Ctrl+C", tr("Copy the selection to the clipboard."), [&edits] {
      edits.copy();
    }).enabled = onSelection;
    row(wxID_PASTE, Menu::Edit, tr("&Paste"), "Ctrl+V", tr("Add what is on the clipboard."),
        [&edits] { edits.paste(); });
    row(Duplicate, Menu::Edit, tr("D&uplicate"), "Ctrl+D", tr("Add a copy of the selection beside it."), [&edits] {
      edits.duplicate();
    }).enabled = onSelection;
    row(wxID_DELETE, Menu::Edit, tr("&Delete"), "Del", tr("Remove the selection with its links."), [&edits] {
      edits.remove();
    }).enabled = onSelection;
    Action& rename =
        row(Rename, Menu::Edit, tr("Re&name"), "F2", tr("Type another name in place."), [&edits] { edits.rename(); });
    rename.startsGroup = true;
    rename.enabled = [&edits] { return edits.hasOneNode(); };
    row(EditProperties, Menu::Edit, tr("P&roperties"), "Alt+Return", tr("Go to the properties of the selection."),
        m_window->editProperties);
    row(wxID_SELECTALL, Menu::Edit, tr("Select &all"), "Ctrl+A", tr("Select everything on the diagram."), [&edits] {
      edits.selectAll();
    }).startsGroup = true;
    row(FindInOutline, Menu::Edit, tr("&Find…"), "Ctrl+F", tr("Look something up by its name in the outline."),
        m_window->findInOutline);
  }

  void view();
  void modelMenu();
  void analyse();
  void present();
  void help();

  Editor m_editor;
  FileCommands& m_files;
  EditCommands& m_edits;
  FindingsPanel& m_findings;
  std::shared_ptr<WindowCommands> m_window;
  ActionTable m_rows;
};

void Table::view() {
  Editor editor = m_editor;
  const auto window = m_window;
  Action& fit = row(Fit, Menu::View, tr("&Whole diagram"), "Ctrl+0", tr("Show the whole diagram."),
                    [editor] { editor.canvas.fit(); });
  fit.icon = "fit";
  fit.inToolbar = false;
  row(ActualSize, Menu::View, tr("&100 %"), "Ctrl+1", tr("Show the diagram at its own size."),
      [editor] { editor.canvas.zoomTo(1); });
  row(wxID_ZOOM_IN, Menu::View, tr("Zoom &in"), "Ctrl++", tr("Show the diagram larger."),
      [editor] { editor.canvas.zoomTo(editor.canvas.zoom() * 1.25); });
  row(wxID_ZOOM_OUT, Menu::View, tr("Zoom &out"), "Ctrl+-", tr("Show the diagram smaller."),
      [editor] { editor.canvas.zoomTo(editor.canvas.zoom() / 1.25); });
  const auto look = [&](int id, std::string label, std::string tooltip, Appearance appearance) {
    row(id, Menu::Look, std::move(label), "", std::move(tooltip), [window, appearance] {
      window->setAppearance(appearance);
    }).checked = [editor, appearance] { return editor.settings.appearance() == appearance; };
  };
  look(LookSystem, tr("Like the &desktop"), tr("Light or dark, as the desktop is."), Appearance::System);
  look(LookLight, tr("&Light"), tr("Always light."), Appearance::Light);
  look(LookDark, tr("&Dark"), tr("Always dark."), Appearance::Dark);

  const auto speak = [&](int id, std::string label, std::string tooltip, base::Language language) {
    row(id, Menu::Language, std::move(label), "", std::move(tooltip), [window, language] {
      window->setLanguage(language);
    }).checked = [language] { return base::language() == language; };
  };
  speak(English, "&English", tr("Texts in English."), base::Language::English);
  speak(Dutch, "&Nederlands", tr("Texts in Dutch."), base::Language::Dutch);

  int id = FirstPane;
  const auto pane = [&](std::string label, std::string tooltip, const char* name) {
    row(id++, Menu::Panes, std::move(label), "", std::move(tooltip), [window, name] {
      window->togglePane(name);
    }).checked = [window, name] { return window->isPaneShown(name); };
  };
  pane(tr("&Palette"), tr("Show or hide the palette."), pane::palette);
  pane(tr("&Outline"), tr("Show or hide the outline."), pane::outline);
  pane(tr("Completely &mapped"), tr("Show or hide what is completely mapped."), pane::themes);
  pane(tr("P&roperties"), tr("Show or hide the properties."), pane::properties);
  pane(tr("&Findings"), tr("Show or hide the findings."), pane::findings);
  pane(tr("&Analysis views"), tr("Show or hide the views of the analyses."), pane::views);
  row(ResetPanes, Menu::Panes, tr("As they &were"), "", tr("Put all panels back in their first places."),
      window->resetPanes)
      .startsGroup = true;
  Action& next = row(NextPane, Menu::View, tr("&Next panel"), "F6", tr("Go to the next panel."),
                     [window] { window->nextPane(true); });
  next.startsGroup = true;
  row(PreviousPane, Menu::View, tr("&Previous panel"), "Shift+F6", tr("Go to the previous panel."),
      [window] { window->nextPane(false); });
}

void Table::modelMenu() {
  EditCommands& edits = m_edits;
  Editor editor = m_editor;
  Action& select = row(SelectTool, Menu::Model, tr("&Select and move"), "", tr("Dragging selects and moves."),
                       [editor] { editor.canvas.setConnecting(false); });
  select.icon = "select";
  select.startsGroup = true;
  select.inToolbar = true;
  select.checked = [editor] { return !editor.canvas.connecting(); };
  Action& connecting =
      row(ConnectTool, Menu::Model, tr("&Draw links"), "", tr("Dragging from one element to another draws a link."),
          [editor] { editor.canvas.setConnecting(true); });
  connecting.icon = "connect";
  connecting.inToolbar = true;
  connecting.checked = [editor] { return editor.canvas.connecting(); };
  Action& quick = row(QuickAdd, Menu::Model, tr("&Add by typing"), "Ctrl+K",
                      tr("Type what is to be added; on the diagram any letter does this."), m_window->typeToAdd);
  quick.startsGroup = true;
  quick.icon = "plus";
  int id = FirstNode;
  for (const model::TypeInfo& type : model::nodeTypes()) {
    const std::string label(type.label.in(base::language()));
    Action& add = row(id++, Menu::Model, tr("Add: {type}", {{"type", label}}), "",
                      std::string(type.help.in(base::language())), [&edits, node = type.id] { edits.quickAdd(node); });
    add.icon = type.icon;
  }
  Action& connect = row(Connect, Menu::Model, tr("&Link with…"), "Ctrl+L",
                        tr("Type the name of what the selection is to be linked with."), [&edits] { edits.connect(); });
  connect.startsGroup = true;
  connect.enabled = [&edits] { return edits.hasOneNode(); };
  row(AddCriterion, Menu::Model, tr("Add a &criterion"), "",
      tr("Add to an ambition, agreement or step how one can tell that it was reached."),
      [&edits] { edits.addCriterion(); })
      .enabled = [&edits] { return edits.canAddCriterion(); };
  row(AddDiagram, Menu::Model, tr("Add a dia&gram"), "", tr("Add another picture of the same model."), [&edits] {
    edits.addDiagram();
  }).startsGroup = true;
  row(LayOut, Menu::Model, tr("Lay out a&new"), "",
      tr("Give everything on the diagram the place the layout has for it."), [&edits] { edits.layOut(); });
  row(LayOutAsNetwork, Menu::Model, tr("Lay out as net&work"), "",
      tr("Make the diagram a network: who is linked stands close. With several elements selected only those move."),
      [&edits] { edits.layOutAsNetwork(); });
}

void Table::analyse() {
  FindingsPanel& findings = m_findings;
  row(RunNow, Menu::Analyse, tr("&Run now"), "F4", tr("Run all analyses without waiting for a pause."),
      [editor = m_editor] { editor.workspace.session().analyses().runNow(); });
  row(ShowViews, Menu::Analyse, tr("&Views"), "F7", tr("Show what the analyses see as matrices and cards."),
      m_window->showViews);
  Action& next = row(NextFinding, Menu::Analyse, tr("&Next finding"), "F8", tr("Go to the next finding."),
                     [&findings] { findings.step(1); });
  next.startsGroup = true;
  row(PreviousFinding, Menu::Analyse, tr("&Previous finding"), "Shift+F8", tr("Go to the previous finding."),
      [&findings] { findings.step(-1); });
  Action& show = row(ShowFinding, Menu::Analyse, tr("&Show"), "", tr("Bring what the finding is about into view."),
                     [&findings] { findings.show(); });
  show.startsGroup = true;
  show.enabled = [&findings] { return findings.hasCurrent(); };
  row(Proposals, Menu::Analyse, tr("&Proposals for the selection"), "Ctrl+.",
      tr("Go to what is proposed for the selection; Enter carries it out."),
      [&findings, editor = m_editor] { findings.fixesOf(editor.workspace.selection()); });
  row(PutAside, Menu::Analyse, tr("Put &aside…"), "", tr("Put the finding aside, with a reason."), [&findings] {
    findings.waive();
  }).enabled = [&findings] { return findings.hasCurrent() && !findings.current()->waived; };
  const auto window = m_window;
  Action& looks = row(LooksByData, Menu::Analyse, tr("Looks by &data"), "Ctrl+Shift+L",
                      tr("Colour, size and mark elements by what the analyses found or by what is known of them."),
                      window->toggleLooks);
  looks.icon = "layers";
  looks.inToolbar = true;
  looks.checked = window->showsLooks;
  looks.startsGroup = true;
  row(Legend, Menu::Analyse, tr("&Legend"), "", tr("Explain the signs and lines on the diagram."), [editor = m_editor] {
    editor.canvas.setLegend(!editor.canvas.legend());
  }).checked = [editor = m_editor] { return editor.canvas.legend(); };
}

void Table::present() {
  const auto window = m_window;
  Action& present = row(Present, Menu::Present, tr("&Present"), "F5",
                        tr("Show the client view on the whole screen; Escape ends it."), window->present);
  present.icon = "present";
  present.inToolbar = true;
  present.startsGroup = true;
  Action& client = row(ClientView, Menu::Present, tr("&Client view"), "Ctrl+Shift+H",
                       tr("Show what the client may see, in this window."),
                       [window] { window->showClientView(!window->isClientView()); });
  client.checked = [window] { return window->isClientView(); };
  client.icon = "eye";
  client.inToolbar = true;
  row(ClientWindow, Menu::Present, tr("Client view in a &window of its own"), "Ctrl+Shift+J",
      tr("Open a second window for the projector that shows what the client may see."), window->openClientWindow);
}

void Table::help() {
  Editor editor = m_editor;
  row(wxID_ABOUT, Menu::Help, tr("&About Samenspel"), "", tr("Say which version this is."), [editor] {
    editor.notice.tell(tr("Samenspel {version}: draw how organisations work together, and see what the method sees.",
                          {{"version", SAMENSPEL_VERSION}}));
  });
}

}  // namespace

ActionTable forClient(ActionTable table, bool ownWindow) {
  std::erase_if(table, [ownWindow](const Action& action) {
    return action.menu == Menu::Recent || (ownWindow && action.menu == Menu::File && action.id != wxID_EXIT) ||
           (ownWindow && (action.id == ClientView || action.id == ClientWindow));
  });
  return table;
}

std::vector<int> contextActions(bool onElements) {
  if (!onElements) return {QuickAdd, wxID_PASTE, wxID_SELECTALL, wxID_SEPARATOR, Fit, LayOut, LayOutAsNetwork};
  return {Rename,    EditProperties, Connect,   AddCriterion,   wxID_SEPARATOR, wxID_CUT,
          wxID_COPY, wxID_PASTE,     Duplicate, wxID_SEPARATOR, wxID_DELETE};
}

ActionTable makeActionTable(Editor editor, FileCommands& files, EditCommands& edits, FindingsPanel& findings,
                            WindowCommands window) {
  return Table(editor, files, edits, findings, std::move(window)).rows();
}

}  // namespace desktop
