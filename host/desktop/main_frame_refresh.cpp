// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/date.h"
#include "desktop/action_bars.h"
#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/diagram_tabs.h"
#include "desktop/edit_commands.h"
#include "desktop/findings_panel.h"
#include "desktop/main_frame.h"
#include "desktop/notes_panel.h"
#include "desktop/notice_bar.h"
#include "desktop/outline_panel.h"
#include "desktop/panes.h"
#include "desktop/plugin_commands.h"
#include "desktop/property_panel.h"
#include "desktop/settings.h"
#include "desktop/status_line.h"
#include "desktop/text.h"
#include "desktop/themes_panel.h"
#include "desktop/toolkit_style.h"
#include "desktop/views/analysis_pane.h"
#include "desktop/workshop.h"

// How a window follows its workspace.
namespace desktop {
using model::Attr;

Workspace::Observer MainFrame::observer() {
  return {[this] { leave(); },
          [this] {
            arrived();
            m_canvas->show(m_workspace.model(), m_workspace.diagram());
            refreshTitle();
            refreshLater(Model | Selection | Results | Tabs);
          },
          [this](const session::Changed& changed) {
            // The diagram on show may be gone, or the first one be there.
            if (m_canvas->scene().diagram() == m_workspace.diagram())
              m_canvas->update(changed.changes);
            else
              m_canvas->show(m_workspace.model(), m_workspace.diagram());
            // What is edited in the projector's window comes here too.
            if (m_owner == nullptr) m_edits->followSeats(changed.changes);
            refreshLater(Model | Tabs);
          },
          [this] {
            m_canvas->setSelection(m_workspace.selection());
            refreshLater(Selection);
          },
          [this] {
            if (!m_workspace.isOpen()) return;
            const auto freshness = m_workspace.session().analyses().freshness();
            refreshLater(freshness == session::Freshness::Current ? Results : Freshness);
          },
          [this](const base::Error& error) { m_notice->tell(error); }};
}

void MainFrame::refreshLater(unsigned parts) {
  const bool waiting = m_pending != 0;
  m_pending |= parts;
  if (!waiting) CallAfter([this] { refreshNow(); });
}

void MainFrame::refreshNow() {
  const unsigned parts = m_pending;
  m_pending = 0;
  if (!m_workspace.isOpen()) return;
  if (parts & Model) {
    m_outline->refresh(m_workspace.model(), *m_canvas);
  }
  if (parts & (Model | Results | Tabs)) m_workshop->refresh();
  if (parts & Tabs)
    m_tabs->refresh(m_workspace.session().diagrams(), m_workshop->show().views(), m_workspace.diagram());
  if (parts & Selection) {
    m_outline->setSelection(m_workspace.selection());
    m_views->setSelection();
  }
  if (parts & (Model | Selection)) {
    m_properties->refresh(m_canvas->scene());
    m_workshop->notesPanel().refresh();
  }
  if (parts & (Model | Results)) {
    refreshResults();
    refreshThemes();
    refreshLooks();
    m_views->refresh();
  }
  if (parts & (Model | Results | Freshness)) m_findings->setFreshness(m_workspace.session().analyses().freshness());
  if (parts & Results) {
    m_properties->followPlugins(m_canvas->scene());
    m_plugins->refresh();
  }
  if (m_recentShown != m_settings.recent()) {
    m_actions = makeTable();
    m_recentShown = m_settings.recent();
    replaceMenus(*this, m_actions);
  }
  refreshTitle();
  refreshHint();
  askForRoom(*this);
}

ThemesEvents MainFrame::themesEvents() {
  ThemesEvents events;
  events.declare = [this](const std::string& theme, bool complete) {
    m_workspace.accepted(m_workspace.session().setThemeComplete(theme, complete));
  };
  events.preview = [this](const std::string& theme, ThemesEvents::Preview preview) {
    const session::Analyses& analyses = m_workspace.session().analyses();
    m_whatIf.ask(
        analyses.catalogue(), session::withTheme(m_workspace.model(), theme, true),
        [this, preview](const session::WhatIf::Reports& after) {
          preview(session::declaringBrings(session::difference(m_workspace.session().analyses().reports(), after)));
        });
  };
  events.dropPreview = [this] { m_whatIf.forget(); };
  return events;
}

void MainFrame::refreshThemes() {
  m_themes->refresh(session::inventory(m_workspace.model(), m_workspace.session().analyses().reports()));
  wxAuiPaneInfo& themes = m_aui.GetPane(wx(pane::themes));
  const wxString caption =
      tr("Completely mapped · {count}/{all}",
         {{"count", std::to_string(m_themes->count())}, {"all", std::to_string(model::inventoryThemes().size())}});
  if (themes.caption == caption) return;
  themes.Caption(caption);
  m_dock->Refresh();
}

void MainFrame::refreshTitle() {
  const session::Session& session = m_workspace.session();
  const std::string file = session.path().empty() ? session.title() : session.path().filename().string();
  const std::string state = session.isReadOnly()   ? base::tr("{file} (read only) – Samenspel", {{"file", file}})
                            : session.isModified() ? base::tr("{file} (changed) – Samenspel", {{"file", file}})
                                                   : base::tr("{file} – Samenspel", {{"file", file}});
  SetTitle(session.isClientView() ? tr("{title} – client view – Samenspel", {{"title", session.title()}}) : wx(state));
  refreshBanner();
  m_status->setSaved(session.safety() == session::Safety::Saved && !session.path().empty(), session.safetyInWords(),
                     session.safetyExplained());
  const auto day = m_workspace.model().root().date(Attr::AsOf);
  m_status->setAsOf(day ? base::tr("as of {date}", {{"date", base::shortDate(*day, base::language())}})
                        : base::tr("no as-of date"));
}

void MainFrame::refreshHint() {
  if (!m_workspace.isOpen() || m_chooser->IsShown()) return;
  const diagram::ViewState& state = m_canvas->state();
  const auto& selection = m_workspace.selection();
  const auto element = selection.size() == 1 ? m_workspace.model().find(selection.front()) : std::nullopt;
  if (state.focus.cell && state.focus.element.empty()) {
    const auto organisation = m_workspace.model().find(state.focus.cell->organisation);
    m_status->setHint(base::tr(
        "{layer} of {organisation}: type a function and press Enter · arrow keys choose another place",
        {{"layer",
          std::string(model::valueLabel(model::Type::Role, Attr::Layer, state.focus.cell->layer, base::language()))},
         {"organisation", organisation ? std::string(organisation->name()) : std::string()}}));
  } else if (element && model::isNode(element->type())) {
    m_status->setHint(base::tr("{name} · drag a handle to link, F2 renames, Ctrl L links by typing, Del removes",
                               {{"name", std::string(element->name())}}));
  } else if (element && element->type() == model::Type::Contact) {
    m_status->setHint(base::tr("1–4 active, dormant, lost, wished · 5–7 formal, informal, both · Del removes"));
  } else if (element && element->type() == model::Type::SitsAt) {
    m_status->setHint(base::tr("1–4 chair, secretary, member, guest · Del removes"));
  } else if (!selection.empty()) {
    m_status->setHint(base::tr("{count} selected", {{"count", std::to_string(selection.size())}}));
  } else {
    m_status->setHint(base::tr("Type to add · arrow keys go from place to place · Ctrl and the wheel zoom"));
  }
}

}  // namespace desktop
