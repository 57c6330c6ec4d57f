// SPDX-License-Identifier: MIT
#pragma once

#include <wx/aui/aui.h>
#include <wx/frame.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "desktop/action.h"
#include "desktop/workspace.h"
#include "session/what_if.h"

class wxTextCtrl;

namespace desktop {

class AnalysisPane;
class Canvas;
class Chooser;
class ClientBanner;
class CommandPalette;
class DiagramTabs;
class EditCommands;
class FileCommands;
class FindingsPanel;
class HelpCommands;
class LooksPanel;
class NoticeBar;
class OutlinePanel;
class PluginCommands;
class PropertyPanel;
class QuickEntry;
class ReviewCommands;
class SafetyCommands;
class Settings;
class ShareCommands;
class ShellCommands;
class StageCard;
class StatusLine;
class ThemesPanel;
class Tour;
class Workshop;
class Windows;
class ZoomControl;
struct CanvasEvents;
struct Editor;
struct FindingsEvents;
struct ThemesEvents;
struct WindowCommands;

/// One window on one model. It puts the parts together and passes on what they tell each other; what they do is in
/// their own files. UI thread.
class MainFrame final : public wxFrame {
 public:
  /// `settings` and `windows` must outlive the window.
  /// With an `owner` it is the projector's window of that one, which shows the client view alone.
  MainFrame(Settings& settings, Windows& windows, MainFrame* owner = nullptr);
  ~MainFrame() override;

  /// Shows what the client may see instead of everything, or everything again. Instantly.
  void showClientView(bool client);
  /// The projector's window: shows the client view beside this one, live, until it is closed or this one is.
  MainFrame& openClientWindow();
  void closeClientWindow();
  /// Null when there is none.
  MainFrame* clientWindow() const { return m_clientWindow; }
  /// True for the projector's window.
  bool isClientWindow() const { return m_owner != nullptr; }
  const ClientBanner& banner() const { return *m_banner; }

  /// Gives what is open away, with what was being typed, for another window; this one is empty until it goes.
  std::unique_ptr<session::Session> handOver();
  /// Presents the diagrams to a client on the whole screen, or is a window for work again.
  void present(bool presenting);
  bool isPresenting() const { return m_presenting; }
  const StageCard& slide() const { return *m_slide; }

  FileCommands& files() { return *m_files; }
  EditCommands& edits() { return *m_edits; }
  ReviewCommands& review() { return *m_review; }
  SafetyCommands& safety() { return *m_safety; }
  ShareCommands& sharing() { return *m_sharing; }
  ShellCommands& shell() { return *m_shell; }
  HelpCommands& help() { return *m_help; }
  PluginCommands& plugins() { return *m_plugins; }
  Workshop& workshop() { return *m_workshop; }
  Workspace& workspace() { return m_workspace; }
  Canvas& canvas() { return *m_canvas; }
  NoticeBar& notice() { return *m_notice; }
  OutlinePanel& outline() { return *m_outline; }
  PropertyPanel& properties() { return *m_properties; }
  FindingsPanel& findings() { return *m_findings; }
  LooksPanel& looks() { return *m_looks; }
  ThemesPanel& themes() { return *m_themes; }
  AnalysisPane& views() { return *m_views; }
  QuickEntry& entry() { return *m_entry; }
  Chooser& chooser() { return *m_chooser; }
  CommandPalette& palette() { return *m_palette; }
  Tour& tour() { return *m_tour; }
  StatusLine& status() { return *m_status; }
  wxTextCtrl& quickField() { return *m_quickField; }
  const ActionTable& actions() const { return m_actions; }

 private:
  enum Part : unsigned { Model = 1, Selection = 2, Results = 4, Tabs = 8, Freshness = 16 };
  void makeCentre();
  void makePanes();
  void makeViews();
  void addPane(wxWindow* window, const char* name, const wxString& caption, wxAuiPaneInfo place);
  void makeCommands();
  ActionTable makeTable();
  void installTable();
  CanvasEvents canvasEvents();
  WindowCommands windowCommands();
  Workspace::Observer observer();
  /// Panels follow once the event that changed the model has passed, once for all that changed.
  void refreshLater(unsigned parts);
  void refreshNow();
  void refreshResults();
  void refreshTitle();
  void refreshHint();
  void placeZoomControl();
  void nextPane(bool forward);
  void openMenu(const diagram::OpenMenu& wanted);
  FindingsEvents findingsEvents();
  void showFinding(const analysis::Finding& finding);
  void makeLooks();
  void toggleLooks();
  void placeLooks();
  void refreshLooks();
  ThemesEvents themesEvents();
  void refreshThemes();
  void refreshBanner();
  void leave();
  void arrived();
  void refreshStage();
  void turnTo(int by);
  void stageKey(wxKeyEvent& event);

  Settings& m_settings;
  Windows& m_windows;
  MainFrame* const m_owner;
  const session::Post m_post;
  std::unique_ptr<session::Session> m_whole;  // while this window shows the client view of it; before the workspace
  Workspace m_workspace;
  wxPanel* m_dock;
  wxAuiManager m_aui;
  wxString m_firstPlaces;
  DiagramTabs* m_tabs = nullptr;
  NoticeBar* m_notice = nullptr;
  Canvas* m_canvas = nullptr;
  ZoomControl* m_zoom = nullptr;
  LooksPanel* m_looks = nullptr;
  QuickEntry* m_entry = nullptr;
  Chooser* m_chooser = nullptr;
  CommandPalette* m_palette = nullptr;
  Tour* m_tour = nullptr;
  OutlinePanel* m_outline = nullptr;
  ThemesPanel* m_themes = nullptr;
  PropertyPanel* m_properties = nullptr;
  FindingsPanel* m_findings = nullptr;
  AnalysisPane* m_views = nullptr;
  StatusLine* m_status = nullptr;
  wxTextCtrl* m_quickField = nullptr;
  std::unique_ptr<FileCommands> m_files;
  std::unique_ptr<EditCommands> m_edits;
  std::unique_ptr<ReviewCommands> m_review;
  std::unique_ptr<SafetyCommands> m_safety;
  std::unique_ptr<ShareCommands> m_sharing;
  std::unique_ptr<ShellCommands> m_shell;
  std::unique_ptr<HelpCommands> m_help;
  std::unique_ptr<PluginCommands> m_plugins;
  std::unique_ptr<Workshop> m_workshop;
  session::WhatIf m_whatIf;
  ClientBanner* m_banner = nullptr;
  MainFrame* m_clientWindow = nullptr;
  bool m_switching = false;
  StageCard* m_slide = nullptr;
  StageCard* m_stageKeys = nullptr;
  bool m_presenting = false;
  struct {
    std::string panes;
    bool client = false;
  } m_before;  // presenting
  ActionTable m_actions;
  std::vector<std::string> m_recentShown;
  unsigned m_pending = 0;
};

}  // namespace desktop
