// SPDX-License-Identifier: MIT
#include "desktop/action_bars.h"

#include <wx/menu.h>
#include <wx/toolbar.h>

#include <map>

#include "desktop/icons.h"
#include "desktop/menus.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

wxString textOf(const Action& action, const std::string& text) {
  const wxString label = wx(text);
  return action.key.empty() ? label : label + wx("\t") + wx(action.key);
}

void fillMenus(wxMenuBar& bar, const ActionTable& table) {
  std::map<Menu, wxMenu*> menus;
  for (const Action& action : table) {
    wxMenu*& menu = menus[action.menu];
    if (menu == nullptr) {
      menu = new wxMenu;
      if (const auto parent = parentOf(action.menu))
        menus[*parent]->AppendSubMenu(menu, wx(titleOf(action.menu)));
      else
        bar.Append(menu, wx(titleOf(action.menu)));
    }
    if (action.startsGroup) menu->AppendSeparator();
    menu->Append(action.id, textOf(action, action.label), wx(action.tooltip),
                 action.checked ? wxITEM_CHECK : wxITEM_NORMAL);
  }
}

wxTextCtrl* fillToolbar(wxToolBar& bar, const ActionTable& table,
                        const std::function<bool(const std::string&)>& typed) {
  bar.SetToolBitmapSize(bar.FromDIP(wxSize(20, 20)));
  bool first = true;
  for (const Action& action : table) {
    if (!action.inToolbar) continue;
    if (action.startsGroup && !first) bar.AddSeparator();
    first = false;
    const wxString help = wx(action.tooltip) + (action.key.empty() ? wxString() : wx(" (") + wx(action.key) + wx(")"));
    bar.AddTool(action.id, wxControl::RemoveMnemonics(wx(action.label)), icon(action.icon, 20), wxNullBitmap,
                action.checked ? wxITEM_CHECK : wxITEM_NORMAL, help);
  }
  bar.AddSeparator();
  auto* field =
      new wxTextCtrl(&bar, wxID_ANY, wxString(), wxDefaultPosition, bar.FromDIP(wxSize(330, 30)), wxTE_PROCESS_ENTER);
  field->SetHint(tr("Type to add (Ctrl+K)"));
  field->SetToolTip(tr("A prefix and a name: “r: Team leader @Organisation #management”. Enter adds it."));
  describe(*field, tr("Add by typing"));
  addStyle(*field, "toolbar");
  field->Bind(wxEVT_TEXT_ENTER, [field, typed](wxCommandEvent&) {
    if (typed(utf8(field->GetValue()))) field->ChangeValue(wxString());
  });
  bar.AddControl(field, tr("Add by typing"));
  bar.Realize();
  return field;
}

}  // namespace

void replaceMenus(wxFrame& frame, const ActionTable& table) {
  wxMenuBar* before = frame.GetMenuBar();
  auto* menus = new wxMenuBar;
  fillMenus(*menus, table);
  frame.SetMenuBar(menus);
  delete before;
}

wxTextCtrl* installActions(wxFrame& frame, const ActionTable& table, std::function<bool(const std::string&)> typed) {
  replaceMenus(frame, table);
  wxTextCtrl* field = fillToolbar(*frame.CreateToolBar(wxTB_HORIZONTAL | wxTB_FLAT | wxTB_NODIVIDER), table, typed);

  frame.Bind(wxEVT_MENU, [&table](wxCommandEvent& event) {
    const Action* action = findAction(table, event.GetId());
    if (action == nullptr) return event.Skip();
    if (!action->enabled || action->enabled()) action->run();
  });
  frame.Bind(wxEVT_UPDATE_UI, [&table, &frame](wxUpdateUIEvent& event) {
    const Action* action = findAction(table, event.GetId());
    if (action == nullptr) return event.Skip();
    event.Enable(!action->enabled || action->enabled());
    if (action->checked) event.Check(action->checked());
    // Only menus show labels; a tool's event must not carry one.
    if (action->labelNow && event.GetEventObject() != frame.GetToolBar())
      event.SetText(textOf(*action, action->labelNow()));
  });
  return field;
}

}  // namespace desktop
