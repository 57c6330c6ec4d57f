// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/tglbtn.h>

#include <array>
#include <functional>
#include <string>
#include <vector>

#include "analysis/report.h"
#include "desktop/tree_model.h"
#include "session/analyses.h"

namespace desktop {

/// What one analysis found, under its name; `failure` says why it found nothing.
struct FindingGroup {
  std::string id;
  std::string title;
  std::vector<analysis::Finding> findings;
  std::string failure = {};
};

/// What the analyses found, by analysis and worst first: counters that show or hide a severity, the findings, and what
/// the chosen one proposes. UI thread.
class FindingsPanel final : public wxPanel {
 public:
  struct Events {
    std::function<void(const analysis::Finding&)> chosen;  ///< one was chosen; show what it is about
    std::function<void()> left;                            ///< none is any more
    std::function<void(const analysis::Fix&)> apply;
  };
  FindingsPanel(wxWindow* parent, Events events);

  void refresh(std::vector<FindingGroup> groups);
  void setFreshness(session::Freshness freshness);

  /// Chooses the next (1) or the previous (-1) finding.
  void step(int by);
  /// Tells again of the chosen finding.
  void show();
  /// Carries out a proposal of the chosen finding.
  void applyFix(std::size_t fix);
  bool hasCurrent() const { return current() != nullptr; }
  bool hasFix() const { return hasCurrent() && !current()->fixes.empty(); }

  /// The findings that are shown, in their order.
  std::vector<const analysis::Finding*> shown() const;
  TreeList& list() { return *m_list; }
  wxToggleButton& counter(analysis::Severity severity) { return *m_counters[std::size_t(severity)]; }
  wxButton& applyButton() { return *m_apply; }

 private:
  static constexpr std::size_t kSeverities = 5;
  void makeCounters(wxSizer& row);
  void makeStrip(wxSizer& column);
  void refill();
  void selectionChanged();
  void updateStrip();
  void chooseFix();
  const analysis::Finding* current() const;
  const analysis::Finding* find(const std::string& key) const;

  Events m_events;
  std::vector<FindingGroup> m_groups;
  std::string m_current;  // key of the chosen row
  std::array<wxToggleButton*, kSeverities> m_counters{};
  std::array<wxBitmapBundle, kSeverities> m_badges;
  wxStaticText* m_state;
  TreeList* m_list;
  wxPanel* m_strip = nullptr;
  wxStaticText* m_proposal = nullptr;
  wxButton* m_apply = nullptr;
  wxButton* m_more = nullptr;
  wxButton* m_show = nullptr;
};

}  // namespace desktop
