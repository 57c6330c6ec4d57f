// SPDX-License-Identifier: MIT
#include "desktop/main_frame.h"

#include <wx/display.h>
#include <wx/menu.h>
#include <wx/sizer.h>

#include <algorithm>

#include "desktop/action_bars.h"
#include "desktop/action_table.h"
#include "desktop/agenda_panel.h"
#include "desktop/canvas.h"
#include "desktop/canvas_drop.h"
#include "desktop/chooser.h"
#include "desktop/command_palette.h"
#include "desktop/diagram_tabs.h"
#include "desktop/dock_art.h"
#include "desktop/edit_commands.h"
#include "desktop/file_commands.h"
#include "desktop/findings_panel.h"
#include "desktop/help_commands.h"
#include "desktop/history_panel.h"
#include "desktop/look.h"
#include "desktop/looks_panel.h"
#include "desktop/notes_panel.h"
#include "desktop/notice_bar.h"
#include "desktop/outline_panel.h"
#include "desktop/palette_panel.h"
#include "desktop/panes.h"
#include "desktop/plugin_commands.h"
#include "desktop/property_panel.h"
#include "desktop/quick_entry.h"
#include "desktop/review_commands.h"
#include "desktop/safety_commands.h"
#include "desktop/settings.h"
#include "desktop/share_commands.h"
#include "desktop/shell_commands.h"
#include "desktop/status_line.h"
#include "desktop/text.h"
#include "desktop/themes_panel.h"
#include "desktop/toolkit_style.h"
#include "desktop/tour.h"
#include "desktop/views/analysis_pane.h"
#include "desktop/views/client_banner.h"
#include "desktop/views/stage_card.h"
#include "desktop/windows.h"
#include "desktop/workshop.h"
#include "desktop/zoom_control.h"

namespace desktop {

using diagram::ColourRole;

namespace {

constexpr int kUsualLine = 17;       // logical pixels a line of text takes at most, as it comes
constexpr double kMostLarger = 1.5;  // panes, when texts are larger
constexpr int kLowScreen = 700;      // logical pixels

/// What was posted checks for itself that whom it concerns still lives.
void post(std::function<void()> action) {
  if (wxTheApp != nullptr) wxTheApp->CallAfter(std::move(action));
}

}  // namespace

MainFrame::MainFrame(Settings& settings, Windows& windows, MainFrame* owner)
    : wxFrame(nullptr, wxID_ANY, wx("Samenspel"), wxDefaultPosition, wxDefaultSize),
      m_settings(settings),
      m_windows(windows),
      m_owner(owner),
      m_post(post),
      m_workspace(observer()),
      m_dock(new wxPanel(this)),
      m_whatIf(m_post) {
  // Not larger than the screen.
  wxSize size = FromDIP(wxSize(1440, 900));
  size.DecTo(wxDisplay(this).GetClientArea().GetSize());
  SetClientSize(size - FromDIP(wxSize(0, 60)));
  SetSize(size);
  SetBackgroundColour(Look::colour(Surface::Chrome));
  m_aui.SetManagedWindow(m_dock);
  m_aui.SetArtProvider(new DockArt);
  m_aui.SetFlags(wxAUI_MGR_ALLOW_FLOATING | wxAUI_MGR_TRANSPARENT_HINT | wxAUI_MGR_LIVE_RESIZE);
  m_dock->SetSize(GetClientSize());
  makeCentre();
  makeCommands();
  makePanes();
  m_status = new StatusLine(this);
  m_status->onSaved = [this] { m_safety->remedy(); };
  m_banner = new ClientBanner(this);
  m_banner->Hide();
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_banner, wxSizerFlags().Expand());
  column->Add(m_dock, wxSizerFlags(1).Expand());
  column->Add(m_status, wxSizerFlags().Expand());
  SetSizer(column);
  installTable();
  Layout();
  Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent& event) {
    if (m_owner != nullptr) return m_owner->CallAfter([owner = m_owner] { owner->closeClientWindow(); });
    if (event.CanVeto() && !m_files->mayLeave()) return event.Veto();
    m_windows.closing(*this);
    Destroy();
  });
}

MainFrame::~MainFrame() {
  closeClientWindow();
  if (m_owner == nullptr) m_settings.setPanes(utf8(m_aui.SavePerspective()));
  m_aui.UnInit();
  // Before the workspace they look at goes.
  m_dock->Destroy();
  m_status->Destroy();
}

void MainFrame::makeCentre() {
  auto* centre = new wxPanel(m_dock);
  centre->SetBackgroundColour(Look::colour(ColourRole::Canvas));
  m_tabs = new DiagramTabs(
      centre, [this](const std::string& id) { m_workspace.showDiagram(id); },
      [this] { m_workshop->diagrams().chooseNew(); });
  m_tabs->onMenu([this](const std::string& id) { return m_workshop->diagrams().tabMenu(id); });
  m_notice = new NoticeBar(centre);
  m_canvas = new Canvas(centre, canvasEvents());
  m_entry = new QuickEntry(m_canvas);
  m_chooser = new Chooser(m_canvas, [this](const std::string& row) { m_status->setHint(row); });
  m_palette = new CommandPalette(m_canvas, [this](const std::string& row) { m_status->setHint(row); });
  m_tour = new Tour(m_canvas);
  m_zoom =
      new ZoomControl(m_canvas, {[this] { m_canvas->zoomTo(m_canvas->zoom() / 1.25); }, [this] { m_canvas->zoomTo(1); },
                                 [this] { m_canvas->zoomTo(m_canvas->zoom() * 1.25); }, [this] { m_canvas->fit(); }});
  makeLooks();
  m_slide = new StageCard(m_canvas);
  m_stageKeys = new StageCard(m_canvas);
  m_slide->Hide();
  m_stageKeys->Hide();
  Bind(wxEVT_CHAR_HOOK, &MainFrame::stageKey, this);
  m_canvas->Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    // Not now: the toolkit forgets what asks for room while it is giving room.
    CallAfter([this] {
      placeZoomControl();
      placeLooks();
    });
  });
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_tabs, wxSizerFlags().Expand());
  column->Add(m_notice, wxSizerFlags().Expand());
  column->Add(m_canvas, wxSizerFlags(1).Expand());
  centre->SetSizer(column);
  m_aui.AddPane(centre, wxAuiPaneInfo().Name(wx("centre")).CenterPane().PaneBorder(false));
}

void MainFrame::addPane(wxWindow* window, const char* name, const wxString& caption, wxAuiPaneInfo place) {
  place.Name(wx(name)).Caption(caption).PaneBorder(false).CloseButton(true).PinButton(true).Floatable(true);
  m_aui.AddPane(window, place);
}

void MainFrame::makePanes() {
  const double larger = std::clamp(GetCharHeight() / double(FromDIP(kUsualLine)), 1.0, kMostLarger);
  const auto size = [&](int width, int height) { return FromDIP(wxSize(int(width * larger), int(height * larger))); };
  auto* palette = new PalettePanel(m_dock, [this](model::Type type) { m_edits->quickAdd(type); });
  addPane(palette, pane::palette, tr("Palette"),
          wxAuiPaneInfo().Left().Layer(1).Position(0).BestSize(size(256, 136)).MinSize(size(220, 136)));
  m_outline = new OutlinePanel(
      m_dock, {[this](const std::vector<std::string>& ids) {
                 m_workspace.select(ids);
                 m_canvas->reveal(ids);
               },
               [this] { m_properties->edit(); }, [this](const std::string& letter) { m_edits->quickAdd(letter); }});
  addPane(m_outline, pane::outline, tr("Outline"),
          wxAuiPaneInfo().Left().Layer(1).Position(1).BestSize(size(256, 400)));
  m_themes = new ThemesPanel(m_dock, themesEvents());
  addPane(m_themes, pane::themes, tr("Completely mapped"),
          wxAuiPaneInfo().Left().Layer(1).Position(2).BestSize(size(256, 206)).MinSize(size(220, 206)));
  m_properties = new PropertyPanel(m_dock, m_workspace);
  addPane(m_properties, pane::properties, tr("Properties"),
          wxAuiPaneInfo().Right().Layer(1).Position(0).BestSize(size(336, 324)).MinSize(size(240, 160)));
  m_findings = new FindingsPanel(m_dock, m_workspace, findingsEvents());
  addPane(m_findings, pane::findings, tr("Findings"),
          wxAuiPaneInfo().Right().Layer(1).Position(1).BestSize(size(336, 440)).MinSize(size(240, 200)));
  addPane(&m_workshop->agendaPanel(), pane::agenda, tr("Agenda"),
          wxAuiPaneInfo().Right().Layer(1).Position(3).BestSize(size(336, 320)).MinSize(size(300, 220)).Hide());
  addPane(&m_workshop->historyPanel(), pane::history, tr("History"),
          wxAuiPaneInfo().Right().Layer(1).Position(2).BestSize(size(336, 240)).MinSize(size(220, 120)).Hide());
  addPane(&m_workshop->notesPanel(), pane::notes, tr("Notes"),
          wxAuiPaneInfo().Right().Layer(1).Position(4).BestSize(size(336, 320)).MinSize(size(220, 200)).Hide());
  makeViews();
  // The panes that shrink last are small by nature.
  for (const char* name : {pane::palette, pane::themes}) {
    m_aui.GetPane(wx(name)).dock_proportion = 0;
    // A low screen has room for the outline alone; what they do can be done there and in the menus.
    if (wxDisplay(this).GetClientArea().height < FromDIP(kLowScreen)) m_aui.GetPane(wx(name)).Hide();
  }
  m_aui.Update();
  m_firstPlaces = m_aui.SavePerspective();
  if (m_owner != nullptr) {
    // The audience looks at the diagram and what is found; everything else can be called up.
    for (const char* name : {pane::palette, pane::outline, pane::themes, pane::properties})
      m_aui.GetPane(wx(name)).Hide();
    m_aui.Update();
  } else if (!m_settings.panes().empty()) {
    m_aui.LoadPerspective(wx(m_settings.panes()), true);
  }
}

void MainFrame::makeViews() {
  m_views = new AnalysisPane(
      m_dock, m_workspace, [this](const std::vector<std::string>& ids) { m_canvas->reveal(ids); },
      [this](const std::string& hint) { m_status->setHint(hint); });
  const auto size = [this](int width, int height) { return FromDIP(wxSize(width, height)); };
  addPane(m_views, pane::views, tr("Analysis views"),
          wxAuiPaneInfo().Bottom().BestSize(size(820, 330)).MinSize(size(360, 160)).Hide());
}

void MainFrame::makeCommands() {
  const Editor editor{m_workspace, *m_canvas, *m_notice, *m_entry, *m_chooser, m_settings};
  m_files = std::make_unique<FileCommands>(*this, editor, m_post);
  m_edits = std::make_unique<EditCommands>(editor);
  m_sharing = std::make_unique<ShareCommands>(*this, editor);
  m_plugins = std::make_unique<PluginCommands>(*this, editor);
  wxWindow* centre = m_canvas->GetParent();
  m_workshop = std::make_unique<Workshop>(*this, editor, *m_edits, centre, m_dock);
  centre->GetSizer()->Insert(1, &m_workshop->show().bar(), wxSizerFlags().Expand());
  m_review = std::make_unique<ReviewCommands>(*this, editor, m_post);
  m_files->onDamaged = [this](const auto& path, const auto& why) { return m_review->openDamaged(path, why); };
  m_files->onOpened = [this] { m_review->tellOfProblems(); };
  m_safety = std::make_unique<SafetyCommands>(
      *this, editor, m_post,
      SafetyCommands::Ways{[this] { return m_files->mayLeave(); }, [this] { m_files->save(); },
                           [this] { m_review->mergeOutside(); }, [this] { m_review->browseVersions(); },
                           [this] { refreshTitle(); }});
  m_files->keepTyped = [this] {
    m_properties->keep();
    m_workshop->notesPanel().keep();
    m_workshop->agenda().keep();
  };
  const auto table = [this] { return makeTable(); };
  m_shell = std::make_unique<ShellCommands>(*this, editor, m_windows, *m_palette, table);
  m_help = std::make_unique<HelpCommands>(*this, editor, m_windows, *m_tour, table);
  acceptDrops(
      *m_canvas,
      [this](const std::string& text) {
        if (!m_presenting) m_edits->pasteText(text);
      },
      [this](const std::vector<std::string>& paths) { return m_shell->openDropped(paths); });
}

ActionTable MainFrame::makeTable() {
  const Editor editor{m_workspace, *m_canvas, *m_notice, *m_entry, *m_chooser, m_settings};
  ActionTable table = makeActionTable({editor, *m_files, *m_edits, *m_safety, *m_review, *m_sharing, *m_findings,
                                       *m_shell, *m_help, *m_plugins, *m_workshop, windowCommands()});
  const bool client = m_owner != nullptr || (m_workspace.isOpen() && m_workspace.session().isClientView());
  return client ? forClient(std::move(table), m_owner != nullptr) : table;
}

void MainFrame::installTable() {
  m_actions = makeTable();
  m_recentShown = m_settings.recent();
  m_quickField = installActions(*this, m_actions, [this](const std::string& line) {
    const bool taken = m_edits->takeQuickAdd(line);
    if (taken) m_canvas->SetFocus();
    return taken;
  });
}

CanvasEvents MainFrame::canvasEvents() {
  return {[this](const diagram::Intent& intent) {
            // Before an audience nothing moves or changes; things can still be pointed at.
            if (m_presenting && !std::holds_alternative<diagram::Select>(intent)) return;
            m_edits->carryOut(intent);
            if (const auto* menu = std::get_if<diagram::OpenMenu>(&intent)) openMenu(*menu);
            if (const auto* badge = std::get_if<diagram::ShowFindings>(&intent))
              m_findings->chooseAbout(badge->element);
          },
          [this](const std::string& letter) { m_edits->quickAdd(letter); },
          [this](int digit) { m_edits->digit(digit); }, [this] { m_properties->edit(); },
          // Not now: the view also changes while the toolkit is giving room.
          [this] {
            CallAfter([this] {
              if (m_zoom != nullptr) m_zoom->setZoom(m_canvas->zoom());
              if (m_status != nullptr) refreshHint();
            });
          }};
}

WindowCommands MainFrame::windowCommands() {
  WindowCommands commands;
  commands.close = [this] { Close(); };
  commands.setAppearance = [this](Appearance appearance) {
    m_settings.setAppearance(appearance);
    m_windows.remakeLater();
  };
  commands.setLanguage = [this](base::Language language) {
    m_settings.setLanguage(language);
    m_windows.remakeLater();
  };
  commands.togglePane = [this](const char* name) {
    wxAuiPaneInfo& pane = m_aui.GetPane(wx(name));
    pane.Show(!pane.IsShown());
    m_aui.Update();
    askForRoom(*this);
  };
  commands.isPaneShown = [this](const char* name) { return m_aui.GetPane(wx(name)).IsShown(); };
  commands.resetPanes = [this] { m_aui.LoadPerspective(m_firstPlaces, true); };
  commands.findInOutline = [this] { m_outline->searchField().SetFocus(); };
  commands.toggleLooks = [this] { toggleLooks(); };
  commands.showsLooks = [this] { return m_looks->IsShown(); };
  commands.typeToAdd = [this] { m_quickField->SetFocus(); };
  commands.showClientView = [this](bool client) { showClientView(client); };
  commands.isClientView = [this] { return m_workspace.isOpen() && m_workspace.session().isClientView(); };
  commands.openClientWindow = [this] { openClientWindow(); };
  commands.present = [this] { present(true); };
  commands.toggleSpotlight = [this] { m_canvas->setSpotlight(!m_canvas->spotlight()); };
  commands.showsSpotlight = [this] { return m_canvas->spotlight(); };
  commands.showViews = [this] {
    wxAuiPaneInfo& pane = m_aui.GetPane(wx(pane::views));
    pane.Show();
    m_aui.Update();
    m_views->refresh();
    m_views->takeFocus();
    askForRoom(*this);
  };
  commands.editProperties = [this] { m_properties->edit(); };
  commands.nextPane = [this](bool forward) { nextPane(forward); };
  return commands;
}

void MainFrame::nextPane(bool forward) {
  std::vector<wxWindow*> stops{m_canvas,           &m_views->grid(), &m_properties->grid(), &m_findings->list(),
                               &m_outline->list(), &m_themes->box(0)};
  std::erase_if(stops, [](const wxWindow* stop) { return !stop->IsShownOnScreen(); });
  if (stops.empty()) return;
  const wxWindow* focus = FindFocus();
  std::size_t at = 0;
  for (std::size_t i = 0; i < stops.size(); ++i)
    if (focus == stops[i] || (focus != nullptr && stops[i]->IsDescendant(const_cast<wxWindow*>(focus)))) at = i;
  stops[(at + (forward ? 1 : stops.size() - 1)) % stops.size()]->SetFocus();
}

void MainFrame::openMenu(const diagram::OpenMenu& wanted) {
  wxMenu menu;
  for (const int id : contextActions(!wanted.ids.empty())) {
    const Action* action = findAction(m_actions, id);
    if (action == nullptr)
      menu.AppendSeparator();
    else
      menu.Append(id, wx(action->label) + (action->key.empty() ? wxString() : wx("\t") + wx(action->key)));
  }
  m_canvas->PopupMenu(&menu, m_canvas->toWindow(wanted.at));
}

void MainFrame::placeZoomControl() {
  const wxSize size = m_zoom->GetBestSize();
  m_zoom->SetSize(wxRect(wxPoint(FromDIP(16), m_canvas->GetClientSize().y - size.y - FromDIP(12)), size));
}

}  // namespace desktop
