// SPDX-License-Identifier: MIT
#pragma once

#include <wx/choice.h>
#include <wx/panel.h>
#include <wx/stattext.h>
#include <wx/tglbtn.h>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "desktop/finding_rows.h"
#include "desktop/fix_strip.h"
#include "desktop/workspace.h"
#include "session/analyses.h"

namespace desktop {

/// What the panel tells its owner. None may be empty. UI thread.
struct FindingsEvents {
  std::function<void(const analysis::Finding&)> chosen;  ///< one was chosen; show what it is about
  std::function<void()> left;                            ///< none is any more
  std::function<void(const analysis::Fix&)> apply;
  std::function<void(const analysis::Fix*)> preview;  ///< show what a fix would do; null: no longer
  std::function<void(const analysis::Finding&, const session::Waiver&)> waive;
  std::function<void(const analysis::Finding&)> revive;
  std::function<std::string()> user;  ///< who puts findings aside; empty: not known
};

/// What the analyses found, worst first: counters that show or hide a severity, the findings by analysis, element or
/// severity, and what can be done about the chosen one. UI thread; the workspace must outlive it.
class FindingsPanel final : public wxPanel {
 public:
  FindingsPanel(wxWindow* parent, const Workspace& workspace, FindingsEvents events);

  void refresh(std::vector<FindingGroup> groups);
  void setFreshness(session::Freshness freshness);
  void groupBy(Grouping grouping);

  /// Chooses the next (1) or the previous (-1) finding.
  void step(int by);
  /// Chooses the worst finding about an element, showing its severity if need be; false when there is none.
  bool chooseAbout(const std::string& element);
  /// Puts the keyboard on the proposal of the chosen finding, else on that of the worst finding about one of these
  /// elements that has one; false when there is none.
  bool fixesOf(const std::vector<std::string>& elements);
  /// Tells again of the chosen finding.
  void show();
  /// Opens the line for the reason to put the chosen finding aside.
  void waive();
  bool hasCurrent() const { return current() != nullptr; }
  bool hasFix() const { return hasCurrent() && !current()->fixes.empty(); }
  const analysis::Finding* current() const { return m_rows.find(m_current); }

  /// The findings that are shown, in their order.
  std::vector<const analysis::Finding*> shown() const;
  TreeList& list() { return *m_list; }
  FixStrip& strip() { return *m_strip; }
  wxChoice& grouping() { return *m_grouping; }
  wxToggleButton& counter(analysis::Severity severity) { return *m_counters[std::size_t(severity)]; }

 private:
  wxSizer* makeHead();
  FixStrip::Events stripEvents();
  void refill();
  void choose(const std::string& key);
  void selectionChanged();
  void say(const wxString& state);

  const Workspace& m_workspace;
  FindingsEvents m_events;
  std::vector<FindingGroup> m_groups;
  FindingRows m_rows;
  std::string m_current;  // key of the chosen row
  std::array<wxToggleButton*, kSeverityCount> m_counters{};
  wxChoice* m_grouping = nullptr;
  wxStaticText* m_state;
  TreeList* m_list;
  FixStrip* m_strip = nullptr;
  std::shared_ptr<void> m_progress;  // tells how far a run is
};

}  // namespace desktop
