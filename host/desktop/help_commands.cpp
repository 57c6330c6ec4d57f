// SPDX-License-Identifier: MIT
#include "desktop/help_commands.h"

#include <wx/filename.h>
#include <wx/filesys.h>
#include <wx/stdpaths.h>
#include <wx/utils.h>

#include "base/paths.h"
#include "desktop/canvas.h"
#include "desktop/example_gallery.h"
#include "desktop/file_commands.h"
#include "desktop/findings_panel.h"
#include "desktop/key_sheet.h"
#include "desktop/main_frame.h"
#include "desktop/notice_bar.h"
#include "desktop/settings.h"
#include "desktop/text.h"
#include "desktop/tour.h"
#include "desktop/windows.h"
#include "desktop/workspace.h"
#include "session/operations.h"

namespace desktop {
namespace {

std::filesystem::path cacheFolder() {
  wxString folder;
  if (!wxGetEnv(wx("XDG_CACHE_HOME"), &folder) || folder.empty())
    folder = wxStandardPaths::Get().GetUserDir(wxStandardPaths::Dir_Cache);
  return std::filesystem::path(utf8(folder)) / "samenspel";
}

std::vector<TourStep> steps(MainFrame& frame) {
  using Side = TourStep::Side;
  return {
      {base::tr("Draw it while they talk"),
       base::tr(
           "This is a collaboration: organisations in columns, their board, management and workplace in rows. Type "
           "a letter to add something, drag from one role to another to link them, press Delete to take away."),
       Side::Bottom},
      {base::tr("See what the method sees"),
       base::tr("On the right stands what seven analyses found, worst first. It follows every change you make. Click a "
                "finding to see on the diagram what it is about."),
       Side::Right, [&frame] { frame.findings().step(1); }},
      {base::tr("Take what it proposes, or put it aside"),
       base::tr("Below the findings stands what would help. Point at Apply to see it on the diagram before you decide. "
                "Everything can be undone, and nothing is saved before you save it."),
       Side::Right},
      {base::tr("Show it to your client"),
       base::tr("Present shows what the client may see, and nothing else, on the whole screen. Press F1 for the guide, "
                "and Ctrl+Shift+P to find any command by a part of its name."),
       Side::Top, [&frame] { frame.canvas().setEmphasis({}); }},
  };
}

}  // namespace

std::filesystem::path HelpCommands::guide() {
  return base::dataDirectory() / "help" / base::languageCode(base::language()) / "index.html";
}

bool HelpCommands::openInBrowser(const std::filesystem::path& page) {
  return wxLaunchDefaultBrowser(wxFileSystem::FileNameToURL(wxFileName(wx(page.string()))), wxBROWSER_NOBUSYCURSOR);
}

void HelpCommands::show(const std::filesystem::path& page) {
  if (openPage(page)) return;
  m_editor.notice.tell(base::tr("No program was found that shows web pages. The page is {file}; open it yourself.",
                                {{"file", page.string()}}));
}

void HelpCommands::showGuide() { show(guide()); }

void HelpCommands::showKeys() {
  KeySheetDialog dialog(&m_frame, keySheet(m_table()), [this] { printCommands(); });
  dialog.ShowModal();
}

bool HelpCommands::printCommands() {
  const auto page = cacheFolder() / "commands.html";
  std::error_code error;
  std::filesystem::create_directories(page.parent_path(), error);
  if (!m_editor.workspace.accepted(session::writeOutput(page.string(), keyPage(keySheet(m_table()))))) return false;
  show(page);
  return true;
}

void HelpCommands::showExamples() {
  ExampleGallery gallery(&m_frame, examples());
  if (gallery.ShowModal() != wxID_OK) return;
  if (const auto example = gallery.chosen()) m_windows.openAsNew(example->path, &m_frame);
}

void HelpCommands::startTour() {
  const Example example = exampleForTour();
  MainFrame& window = example.path.empty() ? m_frame : m_windows.openAsNew(example.path, &m_frame);
  window.help().startTourHere();
}

void HelpCommands::startTourHere() {
  m_editor.settings.setTourSeen();  // whether or not it is followed to its end
  m_tour.start(steps(m_frame));
}

}  // namespace desktop
