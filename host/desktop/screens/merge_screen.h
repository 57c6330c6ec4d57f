// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>
#include <wx/choice.h>
#include <wx/radiobut.h>
#include <wx/scrolwin.h>
#include <wx/textctrl.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "desktop/screens/screen.h"
#include "desktop/tree_model.h"
#include "desktop/workspace.h"
#include "session/common_version.h"
#include "session/sitting.h"

namespace desktop {

/// What is merged, and what becomes of it.
struct MergePlan {
  std::string title;
  std::string explanation;
  session::Sitting sitting;
  /// The versions that both may have begun with, to choose from, the first of which is taken when `takesFirst`, else
  /// what both say alike; empty: it is known.
  std::vector<session::CommonVersion> bases = {};
  bool takesFirst = false;
  /// Makes the result the model; an error keeps the screen.
  std::function<base::Result<void>(const session::Sitting&)> take = {};
  /// After that, when the screen is about to go.
  std::function<void()> taken = {};
};

/// All clashes of a merge on one screen, in words, to be decided one by one or all for one side, each choice with what
/// it gives; and what comes in without a question. The result becomes the model when nothing is undecided. While it is
/// on show the model may go on changing: what was decided stays. UI thread.
class MergeScreen final : public Screen {
 public:
  MergeScreen(wxWindow* parent, Workspace& workspace, MergePlan plan);

  void takeFocus() override;
  void modelChanged() override;
  void sized() override { refresh(); }

  const session::Sitting& sitting() const { return m_plan.sitting; }
  TreeList& list() { return *m_list; }
  wxButton& mergeButton() { return *m_merge; }
  /// Null without versions to choose from.
  wxChoice* bases() { return m_bases; }
  std::string count() const;
  /// What the card about the chosen row says, line by line.
  std::string card() const;

  /// As the user does on the list, the card and at the foot.
  void choose(std::size_t question);
  void decide(compare::Choice choice, const std::string& byHand = {});
  void decideAll(compare::Side side);
  void merge();

 private:
  void makeHead();
  void makeFoot();
  void refresh();
  void fillList();
  TreeRow questionRow(const session::Question& question, const std::string& key) const;
  void addArrivals(TreeRow& root) const;
  void addProblems(TreeRow& root) const;
  void fillCard();
  void addChoice(wxSizer& column, std::size_t question, compare::Choice choice);
  void addByHand(wxSizer& column, std::size_t question);
  void addText(wxSizer& column, const std::string& text, bool strong = false, int indent = 0);
  void addIndented(wxSizer& column, wxWindow* part, int indent);
  void decideLater(const std::string& byHand);
  void selectionChanged();
  void chooseBase(int index);
  void chooseNext();
  std::optional<std::size_t> current() const;

  Workspace& m_workspace;
  MergePlan m_plan;
  TreeList* m_list;
  wxScrolledWindow* m_card;
  wxStaticText* m_count = nullptr;
  wxStaticText* m_complaint = nullptr;
  wxChoice* m_bases = nullptr;
  wxButton* m_merge = nullptr;
  std::map<std::string, std::size_t> m_questions;  // by key of the row
  std::string m_current;                           // key of the chosen row
  std::vector<std::string> m_said;                 // on the card
  bool m_filling = false;
};

}  // namespace desktop
