// SPDX-License-Identifier: MIT
#include "desktop/findings_panel.h"

#include <wx/sizer.h>
#include <wx/wrapsizer.h>

#include <algorithm>

#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

using analysis::Finding;
using analysis::Severity;
using diagram::ColourRole;

namespace {

constexpr int kMostForRule = 160;  // logical pixels

bool isAbout(const Finding& finding, const std::string& element) {
  return std::find(finding.subjects.begin(), finding.subjects.end(), element) != finding.subjects.end();
}

}  // namespace

FindingsPanel::FindingsPanel(wxWindow* parent, const Workspace& workspace, FindingsEvents events)
    : wxPanel(parent),
      m_workspace(workspace),
      m_events(std::move(events)),
      m_state(new wxStaticText(this, wxID_ANY, wxString())),
      m_list(new TreeList(this, tr("Findings"), kMostForRule, true)) {
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  m_state->SetForegroundColour(Look::colour(ColourRole::Ink3));
  m_state->SetFont(Look::font(-1));
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(makeHead(), wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  column->Add(m_list, wxSizerFlags(1).Expand());
  m_strip = new FixStrip(this, workspace, stripEvents());
  column->Add(m_strip, wxSizerFlags().Expand());
  SetSizer(column);
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { selectionChanged(); });
  m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { show(); });
}

wxSizer* FindingsPanel::makeHead() {
  auto* counters = new wxBoxSizer(wxHORIZONTAL);
  for (std::size_t severity = 0; severity < kSeverityCount; ++severity) {
    auto* counter = new wxToggleButton(this, wxID_ANY, wx("0"), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    counter->SetBitmap(badgeOf(Severity(severity), 18));
    counter->SetValue(true);
    counter->SetToolTip(nameOf(Severity(severity)));
    addStyle(*counter, "counter");
    counter->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent&) { refill(); });
    m_counters[severity] = counter;
    counters->Add(counter, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(3)));
  }
  m_grouping = new wxChoice(this, wxID_ANY);
  for (const wxString& name : {tr("Analysis"), tr("Element"), tr("Severity")}) m_grouping->Append(name);
  m_grouping->SetSelection(0);
  addStyle(*m_grouping, "counter");
  m_grouping->SetToolTip(tr("What the findings are grouped by"));
  describe(*m_grouping, tr("What the findings are grouped by"));
  m_grouping->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) { refill(); });
  auto* head = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  head->Add(counters, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(2)));
  head->Add(m_grouping, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(6)));
  head->Add(m_state, wxSizerFlags().CentreVertical());
  return head;
}

FixStrip::Events FindingsPanel::stripEvents() {
  FixStrip::Events events;
  events.apply = [this](const analysis::Fix& fix) { m_events.apply(fix); };
  events.preview = [this](const analysis::Fix* fix) { m_events.preview(fix); };
  events.show = [this] { show(); };
  events.waive = [this](const session::Waiver& waiver) {
    if (const Finding* finding = current()) {
      const Finding copy = *finding;  // the results are shown anew
      m_events.waive(copy, waiver);
    }
  };
  events.user = [this] { return m_events.user(); };
  events.revive = [this] {
    if (const Finding* finding = current()) {
      const Finding copy = *finding;
      m_events.revive(copy);
    }
  };
  return events;
}

void FindingsPanel::refresh(std::vector<FindingGroup> groups) {
  m_groups = std::move(groups);
  std::array<int, kSeverityCount> counts{};
  for (const FindingGroup& group : m_groups)
    for (const Finding& finding : group.findings)
      if (!finding.waived) ++counts[std::size_t(finding.severity)];
  for (std::size_t severity = 0; severity < kSeverityCount; ++severity) {
    const wxString count = wx(std::to_string(counts[severity]));
    m_counters[severity]->SetLabel(count);
    describe(*m_counters[severity], nameOf(Severity(severity)), count);
  }
  refill();
  Layout();
}

void FindingsPanel::groupBy(Grouping grouping) {
  m_grouping->SetSelection(int(grouping));
  refill();
}

void FindingsPanel::refill() {
  FindingRows::Options options{Grouping(m_grouping->GetSelection()), {}};
  for (std::size_t severity = 0; severity < kSeverityCount; ++severity)
    options.shown[severity] = m_counters[severity]->GetValue();
  const bool was = !m_current.empty();
  m_list->fill(m_rows.build(m_groups, options, m_workspace.model()));
  if (current() == nullptr) {
    m_current.clear();
    if (was) m_events.left();
  } else {
    m_list->choose({m_current});
  }
  m_strip->show(current());
}

void FindingsPanel::setFreshness(session::Freshness freshness) {
  m_progress.reset();
  if (freshness == session::Freshness::Running) {
    say(tr("looking again…"));
    session::Analyses& analyses = m_workspace.session().analyses();
    m_progress = analyses.onProgress([this, &analyses] {
      say(tr("looking again… {percent} %", {{"percent", std::to_string(int(analyses.progress() * 100))}}));
    });
  } else {
    say(freshness == session::Freshness::Current ? wxString() : tr("out of date"));
  }
}

void FindingsPanel::say(const wxString& state) {
  m_state->SetLabelText(state);
  Layout();
}

void FindingsPanel::selectionChanged() {
  const auto keys = m_list->chosen();
  const std::string key = keys.empty() ? std::string() : keys.front();
  if (key == m_current) return;
  const bool was = hasCurrent();
  m_current = key;
  m_strip->show(current());
  if (hasCurrent())
    m_events.chosen(*current());
  else if (was)
    m_events.left();
}

void FindingsPanel::choose(const std::string& key) {
  m_current = key;
  m_list->choose({key});
  m_strip->show(current());
  show();
}

std::vector<const Finding*> FindingsPanel::shown() const {
  std::vector<const Finding*> findings;
  for (const std::string& key : m_rows.order()) findings.push_back(m_rows.find(key));
  return findings;
}

void FindingsPanel::step(int by) {
  const auto& order = m_rows.order();
  if (order.empty()) return;
  const auto at = std::find(order.begin(), order.end(), m_current);
  const auto count = std::ssize(order);
  const auto index = at == order.end() ? (by > 0 ? 0 : count - 1) : (at - order.begin() + by + count) % count;
  choose(order[std::size_t(index)]);
}

bool FindingsPanel::chooseAbout(const std::string& element) {
  const Finding* worst = nullptr;
  for (const FindingGroup& group : m_groups)
    for (const Finding& finding : group.findings)
      if (!finding.waived && isAbout(finding, element) && (worst == nullptr || finding.severity < worst->severity))
        worst = &finding;
  if (worst == nullptr) return false;
  if (wxToggleButton* counter = m_counters[std::size_t(worst->severity)]; !counter->GetValue()) {
    counter->SetValue(true);
    refill();
  }
  // Pressed again, the same badge goes on to the next finding about its element.
  std::vector<std::string> keys;
  for (const std::string& key : m_rows.order())
    if (isAbout(*m_rows.find(key), element)) keys.push_back(key);
  const auto at = std::find(keys.begin(), keys.end(), m_current);
  const auto first = std::find_if(keys.begin(), keys.end(), [&](const auto& key) { return m_rows.find(key) == worst; });
  const bool next = at != keys.end() && at + 1 != keys.end();
  choose(next ? *(at + 1) : at != keys.end() ? keys.front() : *first);
  return true;
}

bool FindingsPanel::fixesOf(const std::vector<std::string>& elements) {
  const auto fits = [&](const Finding& finding) {
    return !finding.fixes.empty() &&
           (elements.empty() || std::any_of(elements.begin(), elements.end(),
                                            [&](const std::string& element) { return isAbout(finding, element); }));
  };
  if (!hasFix() || !fits(*current())) {
    const std::string* best = nullptr;
    for (const std::string& key : m_rows.order()) {
      const Finding& finding = *m_rows.find(key);
      if (fits(finding) && (best == nullptr || finding.severity < m_rows.find(*best)->severity)) best = &key;
    }
    if (best == nullptr) return false;
    choose(*best);
  }
  return m_strip->focusApply();
}

void FindingsPanel::show() {
  if (const Finding* finding = current()) m_events.chosen(*finding);
}

void FindingsPanel::waive() { m_strip->openWaiver(); }

}  // namespace desktop
