// SPDX-License-Identifier: MIT
#include <gtk/gtk.h>
#include <wx/button.h>
#include <wx/dirdlg.h>
#include <wx/filedlg.h>
#include <wx/menu.h>
#include <wx/msgdlg.h>

#include <algorithm>

#include "desktop/text.h"
#include "random_user.h"

namespace gui {
namespace {

namespace fs = std::filesystem;

constexpr int kPatience = 15;  // milliseconds

void buttonsOf(wxWindow& window, std::vector<wxButton*>& into) {
  for (wxWindow* child : window.GetChildren()) {
    auto* button = dynamic_cast<wxButton*>(child);
    if (button != nullptr && button->IsShown() && button->IsEnabled()) into.push_back(button);
    if (!child->IsTopLevel()) buttonsOf(*child, into);
  }
}

}  // namespace

Answers::Answers(std::mt19937& random, fs::path folder) : m_random(random), m_folder(std::move(folder)) {
  Register();
  wxEvtHandler::AddFilter(this);
  m_timer.Bind(wxEVT_TIMER, [this](wxTimerEvent&) { press(); });
}

Answers::~Answers() {
  wxEvtHandler::RemoveFilter(this);
  Unregister();
}

std::size_t Answers::below(std::size_t count) {
  return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random);
}

fs::path Answers::anyFile() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(m_folder)) files.push_back(entry.path());
  std::ranges::sort(files);
  return files.empty() ? m_folder / "missing" : files[below(files.size())];
}

int Answers::Enter(wxDialog* dialog) {
  ++m_count;
  if (auto* file = dynamic_cast<wxFileDialog*>(dialog)) {
    if (below(3) == 0) return wxID_CANCEL;
    if (!file->HasFlag(wxFD_SAVE))
      file->SetPath(desktop::wx(anyFile().string()));
    else if (m_saveAs.empty())
      file->SetPath(desktop::wx((m_folder / ("saved " + std::to_string(below(4)))).string()) +
                    file->GetWildcard().AfterLast('*'));
    else
      file->SetPath(desktop::wx(m_saveAs.string()));
    return wxID_OK;
  }
  if (auto* folder = dynamic_cast<wxDirDialog*>(dialog)) {
    folder->SetPath(desktop::wx(m_folder.string()));
    return below(2) == 0 ? wxID_OK : wxID_CANCEL;
  }
  if (auto* question = dynamic_cast<wxMessageDialog*>(dialog)) {
    std::vector<int> answers;
    const long style = question->GetMessageDialogStyle();
    // What is watched until a kill must not be thrown away on purpose.
    if (!m_saveAs.empty() && style & wxCANCEL) return wxID_CANCEL;
    if (style & wxYES_NO) answers = {wxID_YES, wxID_NO};
    if (style & wxCANCEL || answers.empty()) answers.push_back(wxID_CANCEL);
    if (style & wxOK) answers.push_back(wxID_OK);
    return answers[below(answers.size())];
  }
  m_dialogs.push_back(dialog);
  m_timer.StartOnce(kPatience);
  return wxID_NONE;  // it is shown, and answered like a user would
}

void Answers::Exit(wxDialog* dialog) { std::erase(m_dialogs, dialog); }

int Answers::FilterEvent(wxEvent& event) {
  const auto type = event.GetEventType();
  if (type != wxEVT_MENU_OPEN && type != wxEVT_MENU_CLOSE) return Event_Skip;
  const wxMenu* menu = static_cast<wxMenuEvent&>(event).GetMenu();
  if (menu == nullptr) return Event_Skip;
  std::erase(m_menus, menu);
  if (type == wxEVT_MENU_OPEN) {
    m_menus.push_back(menu);
    m_timer.StartOnce(kPatience);
  }
  return Event_Skip;
}

/// Nobody reads a menu; of a dialog any button that is there is pressed until it is gone.
void Answers::press() {
  if (!m_menus.empty()) {
    // Not by a key: without a manager of windows a menu may not get the keyboard.
    gtk_menu_shell_deactivate(GTK_MENU_SHELL(m_menus.back()->m_menu));
  } else if (!m_dialogs.empty()) {
    wxDialog& dialog = *m_dialogs.back();
    std::vector<wxButton*> buttons;
    buttonsOf(dialog, buttons);
    if (buttons.empty() || below(4) == 0) {
      dialog.EndModal(wxID_CANCEL);
    } else {
      wxButton& button = *buttons[below(buttons.size())];
      wxCommandEvent event(wxEVT_BUTTON, button.GetId());
      event.SetEventObject(&button);
      button.ProcessWindowEvent(event);
    }
  }
  if (!m_menus.empty() || !m_dialogs.empty()) m_timer.StartOnce(kPatience);
}

}  // namespace gui
