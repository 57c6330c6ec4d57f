// SPDX-License-Identifier: MIT
#include "desktop/show_commands.h"

#include <algorithm>
#include <utility>

#include "desktop/canvas.h"
#include "desktop/chooser.h"
#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "desktop/workspace.h"
#include "session/diagrams.h"

namespace desktop {

using diagram::ViewRule;

namespace {

constexpr int kFarthest = 3;
constexpr std::size_t kListed = 12;

std::size_t nodeCount(const model::Model& model) {
  std::size_t count = 0;
  for (const auto& type : model::nodeTypes()) count += model.elements(type.id).size();
  return count;
}

}  // namespace

ShowCommands::ShowCommands(Editor editor, wxWindow* above, std::function<void(const std::string&)> named)
    : m_editor(editor),
      m_named(std::move(named)),
      m_bar(new FilterBar(above,
                          {[this](const ViewRule& rule) { show(rule); }, [this] { saveView(); }, [this] { close(); }})),
      m_note(new HiddenNote(&editor.canvas, [this] { offerHidden(); })) {
  editor.canvas.Bind(wxEVT_CHAR_HOOK, [this](wxKeyEvent& event) {
    const bool gesture = !m_editor.canvas.state().preview.empty();
    if (event.GetKeyCode() == WXK_ESCAPE && hasFocus() && !gesture && m_editor.canvas.HasFocus()) return endFocus();
    event.Skip();
  });
}

void ShowCommands::forget() {
  m_rules.clear();
  m_focused.clear();
}

void ShowCommands::forgetHere() {
  m_rules.erase(m_editor.workspace.diagram());
  refresh();
}

diagram::FindingLevels ShowCommands::findings() const {
  diagram::FindingLevels levels;
  for (const analysis::Report& report : m_editor.workspace.session().analyses().reports())
    for (const analysis::Finding& finding : report.findings)
      if (!finding.waived)
        for (const std::string& subject : finding.subjects)
          levels[subject].insert(static_cast<diagram::Severity>(finding.severity));
  return levels;
}

void ShowCommands::apply() {
  const auto chosen = m_rules.find(m_editor.workspace.diagram());
  const auto own = chosen == m_rules.end() ? std::nullopt : std::optional(chosen->second);
  const auto element = m_editor.workspace.model().find(m_editor.workspace.diagram());
  const bool asksFindings = own ? !own->findings.empty() : element && !diagram::readRule(*element).findings.empty();
  m_editor.canvas.setRule(own, asksFindings ? findings() : diagram::FindingLevels());
}

void ShowCommands::refresh() {
  apply();
  const diagram::Scene& scene = m_editor.canvas.scene();
  const ViewRule& rule = scene.rule();
  const bool narrowed = isNarrowed();
  if (narrowed && !m_presenting && !m_bar->IsShown() && (rule.filters() || !rule.focus.empty())) {
    m_bar->Show();
    m_bar->GetParent()->Layout();
  }
  const std::size_t all = nodeCount(m_editor.workspace.model());
  m_bar->refresh(m_editor.workspace.model(),
                 {rule, all - scene.absent().size() - scene.fadedCount(), all, focusInWords(rule), saveLabel()});
  m_note->say(m_presenting ? std::string() : hiddenInWords());
}

void ShowCommands::show(const ViewRule& rule) {
  const bool hides = !rule.fades || !m_editor.canvas.scene().rule().fades;
  m_rules[m_editor.workspace.diagram()] = rule;
  const std::size_t before = m_editor.canvas.scene().absent().size();
  refresh();
  if (hides && m_editor.canvas.scene().absent().size() != before) m_editor.canvas.fitLegibly();
}

void ShowCommands::clear() {
  const bool isView = session::isView(m_editor.workspace.model(), m_editor.workspace.diagram());
  const std::size_t before = hiddenCount();
  m_focused.clear();
  m_rules.erase(m_editor.workspace.diagram());
  if (isView) m_rules[m_editor.workspace.diagram()] = ViewRule();
  refresh();
  if (hiddenCount() != before) m_editor.canvas.fitLegibly();
}

bool ShowCommands::isNarrowed() const { return !m_editor.canvas.scene().rule().empty(); }

void ShowCommands::toggleBar() {
  if (m_bar->IsShown()) return close();
  m_bar->Show();
  m_bar->GetParent()->Layout();
  refresh();
  m_bar->field().SetFocus();
}

void ShowCommands::close() {
  clear();
  m_bar->Hide();
  m_bar->GetParent()->Layout();
  m_editor.canvas.SetFocus();
}

bool ShowCommands::hasFocus() const { return !m_editor.canvas.scene().rule().focus.empty(); }

void ShowCommands::focus() {
  const auto& selection = m_editor.workspace.selection();
  ViewRule rule = m_editor.canvas.scene().rule();
  const bool again = hasFocus() && (selection.empty() || selection == m_focused);
  if (!again && selection.empty())
    return m_editor.notice.tell(base::tr("Select what is to be in the middle; F9 then shows what is linked with it."));
  if (again) {
    rule.steps = std::min(rule.steps + 1, kFarthest);
  } else {
    if (rule.empty()) rule.fades = true;
    rule.focus = m_focused = selection;
    rule.steps = 1;
  }
  show(rule);
  m_editor.canvas.reveal(rule.focus);
}

void ShowCommands::endFocus() {
  ViewRule rule = m_editor.canvas.scene().rule();
  rule.focus.clear();
  rule.steps = 1;
  m_focused.clear();
  const auto element = m_editor.workspace.model().find(m_editor.workspace.diagram());
  const bool nothingElse = !rule.filters() && (!element || diagram::readRule(*element).focus.empty());
  if (!nothingElse) return show(rule);
  close();
}

std::string ShowCommands::focusInWords(const ViewRule& rule) const {
  if (rule.focus.empty()) return {};
  const auto element = m_editor.workspace.model().find(rule.focus.front());
  const std::string name = rule.focus.size() > 1
                               ? base::tr("{count} elements", {{"count", std::to_string(rule.focus.size())}})
                           : element ? "“" + std::string(element->name()) + "”"
                                     : std::string();
  return base::tr(rule.steps == 1 ? "{steps} step around {name}" : "{steps} steps around {name}",
                  {{"steps", std::to_string(rule.steps)}, {"name", name}});
}

std::string ShowCommands::saveLabel() const {
  const auto changed = m_rules.find(m_editor.workspace.diagram());
  if (changed == m_rules.end()) return {};
  const auto element = m_editor.workspace.model().find(m_editor.workspace.diagram());
  if (changed->second.empty() || (element && diagram::readRule(*element) == changed->second)) return {};
  if (session::isView(m_editor.workspace.model(), m_editor.workspace.diagram())) return base::tr("Save in this view");
  return changed->second.filters() || !changed->second.focus.empty() ? base::tr("Save as view") : std::string();
}

std::string ShowCommands::nameForView(const ViewRule& rule) const {
  const auto first = rule.focus.empty() ? std::nullopt : m_editor.workspace.model().find(rule.focus.front());
  if (first) return base::tr("Around {name}", {{"name", std::string(first->name())}});
  const auto count = m_editor.workspace.session().diagrams().size() + 1;
  return base::tr("View {number}", {{"number", std::to_string(count)}});
}

void ShowCommands::saveView() {
  Workspace& workspace = m_editor.workspace;
  const std::string here = workspace.diagram();
  const ViewRule rule = m_editor.canvas.scene().rule();
  if (session::isView(workspace.model(), here)) {
    if (workspace.accepted(session::setRule(workspace.session(), here, rule))) m_rules.erase(here);
    return;
  }
  if (rule.empty())
    return m_editor.notice.tell(base::tr("Everything is shown. Filter or focus first; then it can be kept as a view."));
  const auto added = session::addDiagram(workspace.session(), nameForView(rule), "lanes", rule, here);
  if (!workspace.accepted(added)) return;
  m_rules.erase(here);
  workspace.showDiagram(*added);
  m_named(*added);
}

void ShowCommands::turn(int by) {
  const auto diagrams = m_editor.workspace.session().diagrams();
  if (diagrams.size() < 2) return;
  const auto at = std::ranges::find(diagrams, m_editor.workspace.diagram(), &session::DiagramName::id);
  const auto count = std::ssize(diagrams);
  const auto next = (at - diagrams.begin() + by + count) % count;
  m_editor.workspace.showDiagram(diagrams[std::size_t(next)].id);
}

std::set<std::string> ShowCommands::views() const {
  std::set<std::string> views;
  for (const session::DiagramName& diagram : m_editor.workspace.session().diagrams())
    if (session::isView(m_editor.workspace.model(), diagram.id)) views.insert(diagram.id);
  return views;
}

std::size_t ShowCommands::hiddenCount() const { return m_editor.canvas.scene().absent().size(); }

std::string ShowCommands::hiddenInWords() const {
  const std::size_t count = hiddenCount();
  if (count == 0) return {};
  return base::tr(count == 1 ? "{count} element is not on this diagram" : "{count} elements are not on this diagram",
                  {{"count", std::to_string(count)}});
}

void ShowCommands::setPresenting(bool presenting) {
  m_presenting = presenting;
  if (presenting) m_bar->Hide();
  m_note->say(presenting ? std::string() : hiddenInWords());
  m_bar->GetParent()->Layout();
}

/// What is missing, to be put on the diagram or to be seen at all.
void ShowCommands::offerHidden() {
  Workspace& workspace = m_editor.workspace;
  const auto element = workspace.model().find(workspace.diagram());
  const ViewRule& rule = m_editor.canvas.scene().rule();
  const bool isList = !rule.filters() && rule.focus.empty() && element;
  const auto absent = m_editor.canvas.scene().absent();
  std::vector<Choice> choices;
  choices.push_back({base::tr("Show everything"), {}, true, [this, &workspace, isList] {
                       if (isList)
                         workspace.accepted(session::setRule(workspace.session(), workspace.diagram(), {}));
                       else
                         clear();
                     }});
  for (std::size_t i = 0; i < std::min(absent.size(), kListed); ++i) {
    const auto missing = workspace.model().find(absent[i]);
    if (!missing) continue;
    const std::string type(missing->info().label.in(base::language()));
    choices.push_back({std::string(missing->name()),
                       isList ? type : base::tr("{type}: does not fit the filter", {{"type", type}}), isList,
                       [&workspace, id = absent[i]] {
                         workspace.accepted(session::putOn(workspace.session(), workspace.diagram(), {id}));
                       }});
  }
  const std::string more = absent.size() > kListed
                               ? base::tr("and {count} more", {{"count", std::to_string(absent.size() - kListed)}})
                               : std::string();
  const wxPoint at = m_note->GetPosition();
  m_editor.chooser.open(wxPoint(at.x, at.y), hiddenInWords(), std::move(choices), more);
}

}  // namespace desktop
