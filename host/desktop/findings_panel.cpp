// SPDX-License-Identifier: MIT
#include "desktop/findings_panel.h"

#include <wx/menu.h>
#include <wx/sizer.h>

#include <algorithm>

#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"
#include "diagram/shapes/marks.h"
#include "paint/pango_measurer.h"

namespace desktop {
namespace {

using analysis::Finding;
using analysis::Severity;
using diagram::ColourRole;

wxBitmapBundle badge(std::size_t severity, int size) {
  const paint::PangoMeasurer measurer;
  diagram::DisplayList list;
  diagram::Drawing drawing{list, measurer};
  diagram::drawBadge(drawing, static_cast<diagram::Severity>(severity), 1, {size / 2.0, size / 2.0}, size / 2.0 - 1.5,
                     ColourRole::None);
  return picture(list, wxSize(size, size));
}

wxString nameOf(std::size_t severity) {
  switch (static_cast<Severity>(severity)) {
    case Severity::Error:
      return tr("Errors");
    case Severity::Warning:
      return tr("Warnings");
    case Severity::Info:
      return tr("Remarks");
    case Severity::Question:
      return tr("Questions");
    case Severity::Strength:
      return tr("Strengths");
  }
  return {};
}

std::string keyOf(const FindingGroup& group, const Finding& finding) {
  std::string key = group.id + "/" + finding.rule;
  for (const std::string& subject : finding.subjects) key += " " + subject;
  return key + " " + finding.text;
}

}  // namespace

FindingsPanel::FindingsPanel(wxWindow* parent, Events events)
    : wxPanel(parent),
      m_events(std::move(events)),
      m_state(new wxStaticText(this, wxID_ANY, wxString())),
      m_list(new TreeList(this, tr("Findings"), 66, true)) {
  SetBackgroundColour(Look::colour(ColourRole::Panel));
  auto* counters = new wxBoxSizer(wxHORIZONTAL);
  makeCounters(*counters);
  m_state->SetForegroundColour(Look::colour(ColourRole::Ink3));
  m_state->SetFont(Look::font(-1));
  counters->AddStretchSpacer();
  counters->Add(m_state, wxSizerFlags().CentreVertical());
  auto* column = new wxBoxSizer(wxVERTICAL);
  column->Add(counters, wxSizerFlags().Expand().Border(wxALL, FromDIP(8)));
  column->Add(m_list, wxSizerFlags(1).Expand());
  makeStrip(*column);
  SetSizer(column);
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { selectionChanged(); });
  m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) { show(); });
  updateStrip();
}

void FindingsPanel::makeCounters(wxSizer& row) {
  for (std::size_t severity = 0; severity < kSeverities; ++severity) {
    m_badges[severity] = badge(severity, 18);
    auto* counter = new wxToggleButton(this, wxID_ANY, wx("0"), wxDefaultPosition, wxDefaultSize, wxBU_EXACTFIT);
    counter->SetBitmap(m_badges[severity]);
    counter->SetValue(true);
    counter->SetToolTip(nameOf(severity));
    addStyle(*counter, "counter");
    counter->Bind(wxEVT_TOGGLEBUTTON, [this](wxCommandEvent&) { refill(); });
    m_counters[severity] = counter;
    row.Add(counter, wxSizerFlags().CentreVertical().Border(wxRIGHT, FromDIP(4)));
  }
}

void FindingsPanel::makeStrip(wxSizer& column) {
  m_strip = new wxPanel(this);
  m_strip->SetBackgroundColour(Look::colour(Surface::Chrome));
  m_proposal = new wxStaticText(m_strip, wxID_ANY, wxString());
  m_apply = new wxButton(m_strip, wxID_ANY, tr("Apply"));
  addStyle(*m_apply, "primary");
  m_more = new wxButton(m_strip, wxID_ANY, wxString(), wxDefaultPosition, FromDIP(wxSize(28, -1)), wxBU_EXACTFIT);
  m_more->SetBitmap(icon("chevd", 14));
  m_more->SetToolTip(tr("Other proposals"));
  describe(*m_more, tr("Other proposals"));
  m_show = new wxButton(m_strip, wxID_ANY, tr("Show"));
  auto* buttons = new wxBoxSizer(wxHORIZONTAL);
  buttons->Add(m_apply, wxSizerFlags().Border(wxRIGHT, FromDIP(2)));
  buttons->Add(m_more, wxSizerFlags().Border(wxRIGHT, FromDIP(8)));
  buttons->Add(m_show);
  auto* strip = new wxBoxSizer(wxVERTICAL);
  strip->Add(m_proposal, wxSizerFlags().Expand().Border(wxALL, FromDIP(10)));
  strip->Add(buttons, wxSizerFlags().Border(wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(10)));
  m_strip->SetSizer(strip);
  column.Add(m_strip, wxSizerFlags().Expand());
  m_apply->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { applyFix(0); });
  m_more->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { chooseFix(); });
  m_show->Bind(wxEVT_BUTTON, [this](wxCommandEvent&) { show(); });
}

void FindingsPanel::refresh(std::vector<FindingGroup> groups) {
  m_groups = std::move(groups);
  std::array<int, kSeverities> counts{};
  for (FindingGroup& group : m_groups) {
    std::stable_sort(group.findings.begin(), group.findings.end(),
                     [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    for (const Finding& finding : group.findings) ++counts[std::size_t(finding.severity)];
  }
  for (std::size_t severity = 0; severity < kSeverities; ++severity) {
    m_counters[severity]->SetLabel(wx(std::to_string(counts[severity])));
    describe(*m_counters[severity], nameOf(severity), wx(std::to_string(counts[severity])));
  }
  refill();
  Layout();
}

void FindingsPanel::refill() {
  TreeRow root{"root", {}};
  for (const FindingGroup& group : m_groups) {
    TreeRow heading{group.id, wx(group.title)};
    heading.bold = true;
    heading.mark = icon("layers", 18);
    if (!group.failure.empty()) {
      TreeRow failure{group.id + "/failure", wx(group.failure)};
      failure.mark = m_badges[std::size_t(Severity::Error)];
      heading.add(std::move(failure));
    }
    for (const Finding& finding : group.findings) {
      const auto severity = std::size_t(finding.severity);
      if (!m_counters[severity]->GetValue()) continue;
      TreeRow row{keyOf(group, finding), wx(finding.text), wx(finding.rule), m_badges[severity]};
      row.faint = finding.waived;
      heading.add(std::move(row));
    }
    heading.detail = wx(std::to_string(heading.children.size()));
    if (!heading.children.empty()) root.add(std::move(heading));
  }
  if (root.children.empty() && !m_groups.empty()) {
    TreeRow nothing{"nothing", tr("Nothing was found.")};
    nothing.mark = m_badges[std::size_t(Severity::Strength)];
    root.add(std::move(nothing));
  }
  m_list->fill(std::move(root));
  if (find(m_current) == nullptr) {
    const bool was = !m_current.empty();
    m_current.clear();
    if (was) m_events.left();
  } else {
    m_list->choose({m_current});
  }
  updateStrip();
}

void FindingsPanel::setFreshness(session::Freshness freshness) {
  const bool current = freshness == session::Freshness::Current;
  m_state->SetLabelText(current                                    ? wxString()
                        : freshness == session::Freshness::Running ? tr("looking again…")
                                                                   : tr("out of date"));
  Layout();
}

void FindingsPanel::selectionChanged() {
  const auto keys = m_list->chosen();
  const std::string key = keys.empty() ? std::string() : keys.front();
  if (key == m_current) return;
  const bool was = hasCurrent();
  m_current = key;
  updateStrip();
  if (hasCurrent())
    m_events.chosen(*current());
  else if (was)
    m_events.left();
}

void FindingsPanel::updateStrip() {
  const Finding* finding = current();
  const bool fixable = finding != nullptr && !finding->fixes.empty();
  m_proposal->SetLabelText(finding == nullptr ? tr("Choose a finding to see what it proposes.")
                           : fixable          ? tr("Proposal: {fix}", {{"fix", finding->fixes.front().title}})
                                              : tr("There is no proposal for this; Show brings it into view."));
  m_proposal->Wrap(std::max(FromDIP(200), GetClientSize().x - FromDIP(24)));
  m_apply->Enable(fixable);
  m_more->Show(fixable && finding->fixes.size() > 1);
  m_show->Enable(finding != nullptr);
  m_strip->Layout();
  Layout();
}

std::vector<const Finding*> FindingsPanel::shown() const {
  std::vector<const Finding*> findings;
  for (const FindingGroup& group : m_groups)
    for (const Finding& finding : group.findings)
      if (m_counters[std::size_t(finding.severity)]->GetValue()) findings.push_back(&finding);
  return findings;
}

const Finding* FindingsPanel::find(const std::string& key) const {
  for (const FindingGroup& group : m_groups)
    for (const Finding& finding : group.findings)
      if (keyOf(group, finding) == key && m_counters[std::size_t(finding.severity)]->GetValue()) return &finding;
  return nullptr;
}

const Finding* FindingsPanel::current() const { return find(m_current); }

void FindingsPanel::step(int by) {
  const auto findings = shown();
  if (findings.empty()) return;
  const auto at = std::find(findings.begin(), findings.end(), current());
  const auto count = static_cast<long>(findings.size());
  const long index = at == findings.end() ? (by > 0 ? 0 : count - 1) : (at - findings.begin() + by + count) % count;
  for (const FindingGroup& group : m_groups)
    for (const Finding& finding : group.findings)
      if (&finding == findings[std::size_t(index)]) m_current = keyOf(group, finding);
  m_list->choose({m_current});
  updateStrip();
  show();
}

void FindingsPanel::show() {
  if (const Finding* finding = current()) m_events.chosen(*finding);
}

void FindingsPanel::applyFix(std::size_t fix) {
  const Finding* finding = current();
  if (finding == nullptr || fix >= finding->fixes.size()) return;
  const analysis::Fix copy = finding->fixes[fix];
  m_events.apply(copy);
}

void FindingsPanel::chooseFix() {
  const Finding* finding = current();
  if (finding == nullptr) return;
  wxMenu menu;
  for (std::size_t i = 0; i < finding->fixes.size(); ++i)
    menu.Append(static_cast<int>(i) + 1, wxControl::EscapeMnemonics(wx(finding->fixes[i].title)));
  const int chosen = m_more->GetPopupMenuSelectionFromUser(menu, wxPoint(0, m_more->GetSize().y));
  if (chosen > 0) applyFix(static_cast<std::size_t>(chosen) - 1);
}

}  // namespace desktop
