// SPDX-License-Identifier: MIT
#include "desktop/screens/merge_screen.h"

#include <algorithm>

#include "desktop/finding_rows.h"
#include "desktop/icons.h"
#include "desktop/look.h"
#include "desktop/text.h"
#include "desktop/toolkit_style.h"

namespace desktop {

using compare::Choice;
using diagram::ColourRole;
using session::Question;

namespace {

constexpr int kListWidth = 340;
constexpr int kMark = 18;

/// Tells questions apart while others are decided.
std::string keyOf(const Question& question) {
  const auto& [kind, place, attribute] = compare::keyOf(question.clash);
  return "q" + std::to_string(question.version) + "/" + std::string(compare::token(kind)) + "/" + place + "/" +
         attribute;
}

}  // namespace

MergeScreen::MergeScreen(wxWindow* parent, Workspace& workspace, MergePlan plan)
    : Screen(parent, Place::InsteadOfDiagram, plan.title),
      m_workspace(workspace),
      m_plan(std::move(plan)),
      m_list(new TreeList(this, tr("What is to be decided"), 0, true)),
      m_card(new wxScrolledWindow(this, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxVSCROLL)) {
  makeHead();
  m_card->SetBackgroundColour(Look::colour(ColourRole::Panel));
  m_card->SetScrollRate(0, FromDIP(16));
  m_list->SetMinSize(FromDIP(wxSize(kListWidth, 120)));
  body().Add(m_list, wxSizerFlags(2).Expand().Border(wxRIGHT, gap()));
  body().Add(m_card, wxSizerFlags(3).Expand());
  makeFoot();
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) {
    if (!m_filling) CallAfter([this] { selectionChanged(); });
  });
  setExplanation(m_plan.explanation);
  refresh();
  chooseNext();
}

void MergeScreen::makeHead() {
  head().AddStretchSpacer();
  if (m_plan.bases.empty()) return;
  auto* label = new wxStaticText(this, wxID_ANY, tr("Both began with:"));
  label->SetForegroundColour(Look::colour(ColourRole::Ink2));
  m_bases = new wxChoice(this, wxID_ANY);
  for (const session::CommonVersion& version : m_plan.bases) m_bases->Append(wx(version.name));
  m_bases->Append(tr("Nothing that is known: ask about every difference"));
  m_bases->SetSelection(m_plan.takesFirst ? 0 : int(m_plan.bases.size()));
  m_bases->SetToolTip(tr("What one of them changed since then arrives; what it lacks, it removed."));
  describe(*m_bases, label->GetLabelText());
  m_bases->Bind(wxEVT_CHOICE, [this](wxCommandEvent& event) { chooseBase(event.GetSelection()); });
  head().Add(label, wxSizerFlags().CentreVertical().Border(wxRIGHT, gap() / 2));
  head().Add(m_bases, wxSizerFlags().CentreVertical());
}

void MergeScreen::makeFoot() {
  m_count = new wxStaticText(this, wxID_ANY, wxString());
  m_count->SetFont(Look::font(0, wxFONTWEIGHT_SEMIBOLD));
  m_count->SetForegroundColour(Look::colour(ColourRole::Ink));
  foot().Add(m_count, wxSizerFlags().CentreVertical());
  m_complaint = new wxStaticText(this, wxID_ANY, wxString());
  m_complaint->SetForegroundColour(Look::colour(ColourRole::Error));
  foot().Add(m_complaint, wxSizerFlags(1).CentreVertical().Border(wxLEFT, gap()));
  addButton(base::tr("All mine"), [this] {
    decideAll(compare::Side::Ours);
  })->SetToolTip(tr("Decides everything that is open for what is here."));
  addButton(base::tr("All theirs"), [this] {
    decideAll(compare::Side::Theirs);
  })->SetToolTip(tr("Decides everything that is open for what comes in."));
  addButton(base::tr("Next"), [this] { chooseNext(); })->SetToolTip(tr("Goes to what is to be decided next."));
  addButton(base::tr("Not now"), [this] {
    close();
  })->SetToolTip(tr("Nothing is changed; the merge can be done again."));
  m_merge = addButton(
      base::tr("Merge"), [this] { merge(); }, true);
}

void MergeScreen::takeFocus() { m_list->SetFocus(); }

void MergeScreen::modelChanged() {
  m_plan.sitting.setOurs(m_workspace.session().whole().model());
  refresh();
}

std::string MergeScreen::count() const { return utf8(m_count->GetLabelText()); }

std::string MergeScreen::card() const {
  std::string text;
  for (const std::string& line : m_said) text += line + "\n";
  return text;
}

std::optional<std::size_t> MergeScreen::current() const {
  const auto found = m_questions.find(m_current);
  return found == m_questions.end() ? std::nullopt : std::optional(found->second);
}

void MergeScreen::refresh() {
  fillList();
  fillCard();
  const std::size_t all = sitting().questions().size(), open = sitting().undecided();
  m_count->SetLabelText(wx(all == 0    ? base::tr("Nothing clashes.")
                           : open == 0 ? base::tr("Everything is decided.")
                                       : base::tr("{open} of {all} to be decided",
                                                  {{"open", std::to_string(open)}, {"all", std::to_string(all)}})));
  m_merge->Enable(open == 0);
  m_complaint->SetLabelText(wxString());
  Layout();
}

TreeRow MergeScreen::questionRow(const Question& question, const std::string& key) const {
  TreeRow row;
  row.key = key;
  row.text = wx(question.clash.message);
  row.mark = question.clash.isDecided ? icon("check", kMark, ColourRole::Strength)
                                      : badgeOf(analysis::Severity::Question, kMark);
  row.faint = question.clash.isDecided;
  return row;
}

void MergeScreen::fillList() {
  m_questions.clear();
  TreeRow root;
  root.key = "root";
  const bool several = sitting().incoming().size() > 1;
  TreeRow* group = nullptr;
  std::size_t version = 0;
  for (std::size_t i = 0; i < sitting().questions().size(); ++i) {
    const Question& question = sitting().questions()[i];
    if (several && (group == nullptr || question.version != version)) {
      TreeRow heading;
      heading.key = "v" + std::to_string(question.version);
      heading.text = wx(question.theirsOf);
      heading.bold = true;
      group = &root.add(std::move(heading));
      version = question.version;
    }
    const std::string key = keyOf(question);
    m_questions[key] = i;
    (group != nullptr ? *group : root).add(questionRow(question, key));
  }
  addProblems(root);
  addArrivals(root);
  m_filling = true;
  m_list->fill(std::move(root));
  m_list->choose({m_current});
  m_filling = false;
}

void MergeScreen::addArrivals(TreeRow& root) const {
  TreeRow heading;
  heading.key = "arrivals";
  heading.bold = true;
  heading.closed = sitting().undecided() > 0;
  std::size_t count = 0;
  for (const compare::SubjectChanges& subject : sitting().arrivals())
    for (const compare::Statement& statement : subject.statements) {
      TreeRow row;
      row.key = "a" + std::to_string(count++);
      row.text = wx(statement.text);
      heading.add(std::move(row));
    }
  heading.text = tr("What changes here: {count}", {{"count", std::to_string(count)}});
  root.add(std::move(heading));
}

void MergeScreen::addProblems(TreeRow& root) const {
  const auto problems = sitting().newProblems();
  if (problems.empty()) return;
  TreeRow heading;
  heading.key = "problems";
  heading.text = tr("Rules that the result would break: {count}", {{"count", std::to_string(problems.size())}});
  heading.bold = true;
  for (std::size_t i = 0; i < problems.size(); ++i) {
    TreeRow row;
    row.key = "p" + std::to_string(i);
    row.text = wx(problems[i].message);
    row.mark = badgeOf(
        problems[i].severity == model::Severity::Error ? analysis::Severity::Error : analysis::Severity::Warning,
        kMark);
    heading.add(std::move(row));
  }
  root.add(std::move(heading));
}

void MergeScreen::addText(wxSizer& column, const std::string& text, bool strong, int indent) {
  auto* label = new wxStaticText(m_card, wxID_ANY, wxString());
  label->SetForegroundColour(Look::colour(strong ? ColourRole::Ink : ColourRole::Ink2));
  if (strong) label->SetFont(Look::font(0, wxFONTWEIGHT_SEMIBOLD));
  setWrapped(*label, text, std::max(m_card->GetClientSize().x - indent - 2 * gap(), FromDIP(220)));
  addIndented(column, label, indent);
  m_said.push_back(text);
}

void MergeScreen::addIndented(wxSizer& column, wxWindow* part, int indent) {
  auto* row = new wxBoxSizer(wxHORIZONTAL);
  row->AddSpacer(indent);
  row->Add(part, wxSizerFlags(1));
  column.Add(row, wxSizerFlags().Expand().Border(wxBOTTOM, gap() / 2));
}

void MergeScreen::fillCard() {
  m_card->DestroyChildren();
  m_said.clear();
  auto* column = new wxBoxSizer(wxVERTICAL);
  if (const auto question = current()) {
    const Question& asked = sitting().questions()[*question];
    addText(*column, asked.clash.message, true);
    addText(*column, base::tr("There was: {base}", {{"base", asked.clash.base}}));
    column->AddSpacer(gap() / 2);
    // A group of radio buttons without a button that is on: the toolkit switches the first one on.
    (new wxRadioButton(m_card, wxID_ANY, wxString(), wxDefaultPosition, wxDefaultSize, wxRB_GROUP))->Hide();
    for (const Choice choice : asked.clash.choices)
      if (choice == Choice::ByHand)
        addByHand(*column, *question);
      else
        addChoice(*column, *question, choice);
  } else if (const TreeRow* row = m_list->rows().find(m_current); row != nullptr && row->key != "root") {
    addText(*column, utf8(row->text), true);
  } else {
    addText(*column,
            sitting().questions().empty()
                ? base::tr("What both changed fits together. Merge makes it the model, as one step that can be "
                           "undone.")
                : base::tr("Choose what is to be decided."));
  }
  m_card->SetSizer(column);
  m_card->FitInside();
  m_card->Layout();
}

void MergeScreen::addChoice(wxSizer& column, std::size_t question, Choice choice) {
  const Question& asked = sitting().questions()[question];
  const std::string label = choice == Choice::Ours     ? asked.oursOf
                            : choice == Choice::Theirs ? asked.theirsOf
                                                       : base::tr("Both");
  auto* button = new wxRadioButton(m_card, wxID_ANY, wx(label));
  button->SetForegroundColour(Look::colour(ColourRole::Ink));
  button->SetFont(Look::font(0, wxFONTWEIGHT_SEMIBOLD));
  button->SetValue(asked.clash.isDecided && asked.clash.chosen == choice);
  button->Bind(wxEVT_RADIOBUTTON, [this, choice](wxCommandEvent&) { CallAfter([this, choice] { decide(choice); }); });
  column.Add(button, wxSizerFlags().Border(wxTOP, gap() / 2));
  m_said.push_back(label);
  const int indent = FromDIP(24);
  if (choice == Choice::Ours) addText(column, asked.clash.ours, false, indent);
  if (choice == Choice::Theirs) addText(column, asked.clash.theirs, false, indent);
  const auto preview = m_plan.sitting.preview(question, choice);
  addText(column, preview.empty() ? base::tr("→ It stays as it is here.") : "→ " + asLines(preview), false, indent);
}

void MergeScreen::addByHand(wxSizer& column, std::size_t question) {
  const Question& asked = sitting().questions()[question];
  const bool isChosen = asked.clash.isDecided && asked.clash.chosen == Choice::ByHand;
  const std::string value = isChosen ? asked.byHand : m_plan.sitting.valueNow(question);
  auto* button = new wxRadioButton(m_card, wxID_ANY, tr("Something else"));
  button->SetForegroundColour(Look::colour(ColourRole::Ink));
  button->SetFont(Look::font(0, wxFONTWEIGHT_SEMIBOLD));
  button->SetValue(isChosen);
  column.Add(button, wxSizerFlags().Border(wxTOP, gap() / 2));
  m_said.push_back(utf8(button->GetLabelText()));
  wxWindow* field = nullptr;
  std::function<void()> take;
  if (const auto values = m_plan.sitting.valuesByHand(question); !values.empty()) {
    auto* choice = new wxChoice(m_card, wxID_ANY);
    for (const auto& [token, label] : values) {
      choice->Append(wx(label));
      if (token == value) choice->SetSelection(int(choice->GetCount()) - 1);
    }
    take = [this, choice, values] {
      if (const int at = choice->GetSelection(); at >= 0) decideLater(values[std::size_t(at)].first);
    };
    choice->Bind(wxEVT_CHOICE, [take](wxCommandEvent&) { take(); });
    field = choice;
  } else {
    auto* text = new wxTextCtrl(m_card, wxID_ANY, wx(value), wxDefaultPosition, fieldSize(*m_card), wxTE_PROCESS_ENTER);
    take = [this, text] { decideLater(utf8(text->GetValue())); };
    text->Bind(wxEVT_TEXT_ENTER, [take](wxCommandEvent&) { take(); });
    field = text;
  }
  describe(*field, button->GetLabelText());
  button->Bind(wxEVT_RADIOBUTTON, [take](wxCommandEvent&) { take(); });
  addIndented(column, field, FromDIP(24));
  if (isChosen)
    addText(column, "→ " + asLines(m_plan.sitting.preview(question, Choice::ByHand, asked.byHand)), false, FromDIP(24));
}

/// Not from inside an event of the card, which is made anew.
void MergeScreen::decideLater(const std::string& byHand) {
  CallAfter([this, byHand] { decide(Choice::ByHand, byHand); });
}

void MergeScreen::selectionChanged() {
  const auto keys = m_list->chosen();
  const std::string key = keys.empty() ? std::string() : keys.front();
  if (key == m_current) return;
  m_current = key;
  fillCard();
}

void MergeScreen::choose(std::size_t question) {
  m_current = keyOf(sitting().questions().at(question));
  m_list->choose({m_current});
  fillCard();
}

void MergeScreen::chooseNext() {
  const auto& questions = sitting().questions();
  if (questions.empty()) return;
  const std::size_t from = current() ? *current() + 1 : 0;
  for (std::size_t i = 0; i < questions.size(); ++i)
    if (const std::size_t at = (from + i) % questions.size(); !questions[at].clash.isDecided) return choose(at);
}

void MergeScreen::decide(Choice choice, const std::string& byHand) {
  const auto question = current();
  if (!question) return;
  const auto done = m_plan.sitting.decide(*question, choice, byHand);
  refresh();
  if (!done) m_complaint->SetLabelText(wx(done.error().message));
  Layout();
}

void MergeScreen::decideAll(compare::Side side) {
  m_plan.sitting.decideAll(side);
  refresh();
}

void MergeScreen::merge() {
  if (sitting().undecided() > 0) return;
  const auto taken = m_plan.take(m_plan.sitting);
  if (!m_workspace.accepted(taken)) return;
  const auto after = m_plan.taken;
  close();
  if (after) after();
}

void MergeScreen::chooseBase(int index) {
  const auto& bases = m_plan.bases;
  const auto at = std::size_t(index);
  m_plan.sitting.setBase(at < bases.size() ? bases[at].model
                                           : session::commonPart(sitting().ours(), sitting().incoming().front().model));
  refresh();
  chooseNext();
}

}  // namespace desktop
