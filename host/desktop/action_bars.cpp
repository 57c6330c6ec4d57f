// SPDX-License-Identifier: MIT
#include "desktop/action_bars.h"

#include <wx/button.h>
#include <wx/menu.h>
#include <wx/toolbar.h>

#include <algorithm>
#include <map>

#include "desktop/action_ids.h"
#include "desktop/icons.h"
#include "desktop/menus.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "desktop/view_switch.h"

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

wxString helpOf(const Action& action) {
  return wx(action.tooltip) + (action.key.empty() ? wxString() : wx(" (") + wx(action.key) + wx(")"));
}

void addTools(wxToolBar& bar, const ActionTable& table, Menu menu) {
  bool first = true;
  for (const Action& action : table) {
    if (!action.inToolbar || action.menu != menu) continue;
    if (action.startsGroup && !first) bar.AddSeparator();
    first = false;
    bar.AddTool(action.id, wxControl::RemoveMnemonics(wx(action.label)), icon(action.icon, 20), wxNullBitmap,
                action.checked ? wxITEM_CHECK : wxITEM_NORMAL, helpOf(action));
  }
}

constexpr int kFieldWidth = 330;  // logical pixels
constexpr int kFieldNarrowest = 52;

/// In a narrow window there is less room for typing, so that who looks on stays in sight.
void fitField(const wxFrame& frame, wxToolBar& bar, wxTextCtrl& field) {
  bar.InvalidateBestSize();
  const int rest = bar.GetBestSize().x - field.GetSize().x;
  const int room = frame.GetClientSize().x - rest;
  const int width = std::clamp(room, frame.FromDIP(kFieldNarrowest), frame.FromDIP(kFieldWidth));
  if (field.GetSize().x != width) field.SetSize(width, field.GetSize().y);
}

wxTextCtrl* addField(wxToolBar& bar, const std::function<bool(const std::string&)>& typed) {
  auto* field = new wxTextCtrl(&bar, wxID_ANY, wxString(), wxDefaultPosition, bar.FromDIP(wxSize(kFieldWidth, 30)),
                               wxTE_PROCESS_ENTER);
  field->SetHint(tr("Type to add (Ctrl+K)"));
  field->SetToolTip(tr("A prefix and a name: “r: Team leader @Organisation #management”. Enter adds it."));
  describe(*field, tr("Add by typing"));
  addStyle(*field, "toolbar");
  field->Bind(wxEVT_TEXT_ENTER, [field, typed](wxCommandEvent&) {
    if (typed(utf8(field->GetValue()))) field->ChangeValue(wxString());
  });
  bar.AddControl(field, tr("Add by typing"));
  return field;
}

/// Whoever looks on, at the right edge. The table may be filled anew later.
void addAudience(wxToolBar& bar, const ActionTable& table) {
  bar.AddStretchableSpace();
  if (findAction(table, action::ClientView) != nullptr) {
    const auto isClient = [&table] {
      const Action* row = findAction(table, action::ClientView);
      return row != nullptr && row->checked && row->checked();
    };
    auto* view = new ViewSwitch(&bar, isClient, [&table] { findAction(table, action::ClientView)->run(); });
    bar.AddControl(view, tr("Client view"));
  }
  const Action* present = findAction(table, action::Present);
  if (present == nullptr) return;
  bar.AddSeparator();
  auto* button = new wxButton(&bar, wxID_ANY, wxString());
  const wxString label = wxControl::RemoveMnemonics(wx(present->label));
  addStyle(*button, "segment");
  setContent(*button, icon(present->icon, 16).GetBitmapFor(button), label, wx(present->key));
  button->SetMinSize(wxSize(button->GetTextExtent(label + wx(present->key)).x + bar.FromDIP(64), bar.FromDIP(30)));
  button->SetToolTip(helpOf(*present));
  button->Bind(wxEVT_BUTTON, [&table, button](wxCommandEvent&) {
    button->CallAfter([&table] { findAction(table, action::Present)->run(); });
  });
  bar.AddControl(button, label);
}

/// What was done and what the pointer does; what is typed; what is shown; who looks on.
wxTextCtrl* fillToolbar(wxToolBar& bar, const ActionTable& table,
                        const std::function<bool(const std::string&)>& typed) {
  bar.SetToolBitmapSize(bar.FromDIP(wxSize(20, 20)));
  addTools(bar, table, Menu::Edit);
  bar.AddSeparator();
  addTools(bar, table, Menu::Model);
  bar.AddSeparator();
  wxTextCtrl* field = addField(bar, typed);
  bar.AddSeparator();
  addTools(bar, table, Menu::View);
  addAudience(bar, table);
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

  wxToolBar& bar = *frame.GetToolBar();
  bar.Bind(wxEVT_SIZE, [&frame, &bar, field](wxSizeEvent& event) {
    event.Skip();
    field->CallAfter([&frame, &bar, field] { fitField(frame, bar, *field); });  // not while the toolkit is giving room
  });
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
