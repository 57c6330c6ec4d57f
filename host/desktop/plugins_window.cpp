// SPDX-License-Identifier: MIT
#include "desktop/plugins_window.h"

#include <wx/app.h>
#include <wx/sizer.h>
#include <wx/statline.h>

#include <algorithm>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {
namespace {

using analysis::Origin;
using analysis::Standing;
using diagram::ColourRole;
using session::ListedPlugin;

constexpr int kWidth = 760;

/// The headings of the list, in the order in which they stand there.
enum class Group { Waiting, Own, Bundled, Unusable };

Group groupOf(const ListedPlugin& listed) {
  if (listed.waits()) return Group::Waiting;
  if (!listed.problem.empty()) return Group::Unusable;
  return listed.plugin.origin == Origin::Bundled ? Group::Bundled : Group::Own;
}

wxString titleOf(Group group) {
  switch (group) {
    case Group::Waiting:
      return tr("Waiting for your decision");
    case Group::Own:
      return tr("Added on this machine");
    case Group::Bundled:
      return tr("Part of the program");
    case Group::Unusable:
      break;
  }
  return tr("Cannot be used");
}

wxBitmapBundle markOf(const ListedPlugin& listed) {
  if (!listed.problem.empty() || listed.standing == Standing::Failing) return icon("cross", 16, ColourRole::Error);
  if (listed.waits()) return icon("lock", 16, ColourRole::Ink2);
  if (listed.standing == Standing::SwitchedOff) return icon("minus", 16, ColourRole::Ink3);
  return icon("check", 16, ColourRole::Ink2);
}

std::string sourceOf(Origin origin) {
  switch (origin) {
    case Origin::User:
      return base::tr("your own plugin folder");
    case Origin::Developer:
      return base::tr("a developer's folder (SAMENSPEL_PLUGIN_PATH)");
    case Origin::Bundled:
      break;
  }
  return base::tr("the program itself");
}

/// What is known of a plugin, to read and to copy.
std::string aboutOf(const ListedPlugin& listed, const std::vector<analysis::Report>& reports) {
  const analysis::Plugin& plugin = listed.plugin;
  std::string text = listed.title() + "\n";
  const auto paragraph = [&](std::string_view words) {
    if (!words.empty()) text += std::string(words) + "\n";
  };
  paragraph(analysis::textIn(plugin.descriptions, base::language()));
  paragraph(listed.explanation());
  paragraph(session::lastRunOf(listed, reports));
  text += "\n";
  const auto line = [&](const std::string& label, const std::string& value) {
    if (!value.empty()) text += label + ": " + value + "\n";
  };
  std::string rules;
  for (const std::string& rule : plugin.rules) rules += (rules.empty() ? "" : " ") + rule;
  line(base::tr("State"), listed.state());
  line(base::tr("Version"), plugin.version);
  line(base::tr("Maker"), plugin.vendor);
  line(base::tr("Licence"), plugin.licence);
  if (!plugin.id.empty()) line(base::tr("Comes from"), sourceOf(plugin.origin));
  line(base::tr("Id"), plugin.id);
  line(base::tr("Rules"), rules);
  line(base::tr("File"), plugin.id.empty() ? plugin.manifest.string() : plugin.library.string());
  line(base::tr("SHA-256"), plugin.sha256);
  return text;
}

}  // namespace

PluginsWindow::PluginsWindow(wxWindow* parent, PluginEvents events)
    : wxDialog(parent, wxID_ANY, tr("Plugins"), wxDefaultPosition, wxDefaultSize,
               wxDEFAULT_DIALOG_STYLE | wxRESIZE_BORDER),
      m_events(std::move(events)),
      m_list(new TreeList(this, tr("Plugins"), 190, false)),
      m_details(new wxTextCtrl(this, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize,
                               wxTE_MULTILINE | wxTE_READONLY | wxTE_BESTWRAP | wxTE_RICH2)),
      m_said(new wxStaticText(this, wxID_ANY, wxString())),
      m_alive(std::make_shared<PluginsWindow*>(this)) {
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  describe(*m_details, tr("About the plugin"));
  m_list->SetMinSize(FromDIP(wxSize(kWidth, 200)));
  m_details->SetMinSize(FromDIP(wxSize(kWidth, 190)));
  m_said->SetForegroundColour(Look::colour(ColourRole::Ink2));
  const wxSizerFlags beside = wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT, FromDIP(12));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(m_list, wxSizerFlags(3).Expand());
  column->Add(new wxStaticLine(this), wxSizerFlags().Expand());
  column->Add(m_details, wxSizerFlags(2).Expand().Border(wxALL, FromDIP(12)));
  column->Add(makeDecisions(), beside);
  column->Add(m_said, wxSizerFlags().Expand().Border(wxLEFT | wxRIGHT | wxTOP, FromDIP(12)));
  column->Add(makeProtection(), wxSizerFlags().Expand().Border(wxALL, FromDIP(12)));
  column->Add(new wxStaticLine(this), wxSizerFlags().Expand());
  column->Add(makeFoot(), wxSizerFlags().Expand().Border(wxALL, FromDIP(12)));
  SetSizerAndFit(column);
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { showChosen(); });
  Bind(wxEVT_CLOSE_WINDOW, [this](wxCloseEvent&) { m_events.closed(); });
  Bind(
      wxEVT_BUTTON, [this](wxCommandEvent&) { m_events.closed(); }, wxID_CANCEL);
  askForProtection();
}

wxSizer* PluginsWindow::makeDecisions() {
  m_allow = new wxButton(this, wxID_ANY, tr("Allow…"));
  addStyle(*m_allow, "primary");
  m_switch = new wxButton(this, wxID_ANY, tr("Switch off"));
  m_remove = new wxButton(this, wxID_ANY, tr("Remove…"));
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  for (wxButton* button : {m_allow, m_switch, m_remove}) row->Add(button, wxSizerFlags().Border(wxRIGHT, FromDIP(8)));
  const auto decide = [this](wxButton* button, std::function<void(const ListedPlugin&)> act) {
    button->Bind(wxEVT_BUTTON, [this, act = std::move(act)](wxCommandEvent&) {
      if (const ListedPlugin* listed = chosen()) act(ListedPlugin(*listed));
    });
  };
  decide(m_allow, m_events.allow);
  decide(m_switch, m_events.switchOver);
  decide(m_remove, m_events.remove);
  return row;
}

wxSizer* PluginsWindow::makeProtection() {
  auto* title = new wxStaticText(this, wxID_ANY, tr("What keeps plugins in their place on this machine:"));
  title->SetFont(Look::font(0, wxFONTWEIGHT_SEMIBOLD));
  m_protection = new wxStaticText(this, wxID_ANY, wxString());
  m_strict = new wxCheckBox(this, wxID_ANY, tr("Run plugins that are not part of the program only with all of it"));
  m_strict->Bind(wxEVT_CHECKBOX, [this](wxCommandEvent& event) { m_events.beStrict(event.IsChecked()); });
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(title, wxSizerFlags().Border(wxBOTTOM, FromDIP(4)));
  column->Add(m_protection, wxSizerFlags().Expand().Border(wxBOTTOM, FromDIP(6)));
  column->Add(m_strict);
  showProtection();
  return column;
}

wxSizer* PluginsWindow::makeFoot() {
  auto* add = new wxButton(this, wxID_ANY, tr("Add a plugin…"));
  add->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_events.add(); });
  auto* folder = new wxButton(this, wxID_ANY, tr("Open the plugin folder"));
  folder->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { m_events.openFolder(); });
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->Add(add, wxSizerFlags().Border(wxRIGHT, FromDIP(8)));
  row->Add(folder);
  row->AddStretchSpacer();
  row->Add(new wxButton(this, wxID_CANCEL, tr("Close")));
  if (session::usesOnlyBundledPlugins()) {
    add->Disable();
    say(base::tr("The program was started with --safe: it leaves out all plugins but its own."));
  }
  return row;
}

void PluginsWindow::askForProtection() {
  // Asking starts a process. What comes back finds the window only if it still lives.
  m_asking = std::jthread([alive = std::weak_ptr(m_alive)](std::stop_token stop) {
    auto layers = session::protection(stop);
    if (stop.stop_requested() || wxTheApp == nullptr) return;
    wxTheApp->CallAfter([alive, layers = std::move(layers)]() mutable {
      const auto window = alive.lock();
      if (!window) return;
      (*window)->m_layers = std::move(layers);
      (*window)->showProtection();
    });
  });
}

void PluginsWindow::showProtection() {
  std::string text;
  for (const analysis::Layer& layer : m_layers)
    text += (text.empty() ? "" : "\n") + std::string(layer.active ? "✓ " : "✗ ") + layer.meaning() + " (" + layer.name +
            ": " + layer.state() + ")";
  // As many lines as there will be, so that nothing jumps.
  if (text.empty()) text = "…\n\n\n\n";
  m_protection->SetLabelText(wx(text));
  m_strict->SetValue(session::pluginRecords().strict());
  Layout();
}

std::string PluginsWindow::keyOf(const ListedPlugin& listed) const {
  return listed.plugin.id.empty() ? listed.plugin.manifest.string() + listed.problem : listed.plugin.id;
}

void PluginsWindow::refresh(const std::vector<analysis::Report>& reports) {
  const auto before = m_list->chosen();
  m_plugins = session::listedPlugins();
  m_reports = reports;
  TreeRow root;
  for (const Group group : {Group::Waiting, Group::Own, Group::Bundled, Group::Unusable}) {
    TreeRow heading{.key = "#" + std::to_string(int(group)), .text = titleOf(group), .bold = true};
    for (const ListedPlugin& listed : m_plugins) {
      if (groupOf(listed) != group) continue;
      std::string text = listed.title();
      for (const std::string& more : {listed.plugin.version, listed.plugin.vendor})
        if (!more.empty()) text += " · " + more;
      heading.add({.key = keyOf(listed), .text = wx(text), .detail = wx(listed.state()), .mark = markOf(listed)});
    }
    if (!heading.children.empty()) root.add(std::move(heading));
  }
  m_list->fill(std::move(root));
  const auto& headings = m_list->rows().root().children;
  if (!before.empty() && m_list->rows().find(before.front()) != nullptr)
    m_list->choose(before);
  else if (!headings.empty())
    m_list->choose({headings.front()->children.front()->key});
  m_strict->SetValue(session::pluginRecords().strict());
  showChosen();
}

void PluginsWindow::choose(const std::string& id) {
  m_list->choose({id});
  showChosen();
}

const ListedPlugin* PluginsWindow::chosen() const {
  const auto keys = m_list->chosen();
  const auto at = std::ranges::find_if(
      m_plugins, [&](const ListedPlugin& each) { return !keys.empty() && keyOf(each) == keys.front(); });
  return at == m_plugins.end() ? nullptr : &*at;
}

void PluginsWindow::showChosen() {
  const ListedPlugin* listed = chosen();
  const bool is = listed != nullptr && !listed->plugin.id.empty();
  const bool usable = is && listed->problem.empty();
  const std::string about = listed == nullptr ? std::string() : aboutOf(*listed, m_reports);
  if (about != details()) {
    m_details->ChangeValue(wx(about));
    const wxTextAttr head(wxNullColour, wxNullColour, Look::font(1, wxFONTWEIGHT_SEMIBOLD));
    m_details->SetStyle(0, long(wx(about).find('\n')), head);
    m_details->ShowPosition(0);
  }
  const bool failing = usable && listed->standing == Standing::Failing;
  m_allow->SetLabel(failing ? tr("Allow again…") : tr("Allow…"));
  m_allow->Enable(failing || (usable && listed->waits()));
  m_switch->SetLabel(is && listed->standing == Standing::SwitchedOff ? tr("Switch on") : tr("Switch off"));
  m_switch->Enable(usable);
  m_remove->Enable(is && listed->plugin.origin == Origin::User);
}

void PluginsWindow::say(const std::string& sentence) {
  m_said->SetLabelText(wx(sentence));
  m_said->Wrap(std::max(FromDIP(kWidth - 24), GetClientSize().x - FromDIP(24)));
  Layout();
}

std::string PluginsWindow::details() const { return utf8(m_details->GetValue()); }
std::string PluginsWindow::protection() const { return utf8(m_protection->GetLabelText()); }
std::string PluginsWindow::said() const { return utf8(m_said->GetLabelText()); }

}  // namespace desktop
