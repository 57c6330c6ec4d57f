// SPDX-License-Identifier: MIT
#include "desktop/arrange_commands.h"

#include <algorithm>

#include "desktop/canvas.h"
#include "desktop/notice_bar.h"
#include "desktop/text.h"
#include "desktop/unite_dialog.h"
#include "desktop/workspace.h"
#include "diagram/neighbourhood.h"
#include "session/uniting.h"

namespace desktop {
namespace {

std::vector<diagram::Place::Box> selectedBoxes(const Editor& editor) {
  std::vector<diagram::Place::Box> boxes;
  const diagram::Scene& scene = editor.canvas.scene();
  for (const std::string& id : editor.workspace.selection())
    if (const auto box = scene.isNode(id) ? scene.boxOf(id) : std::nullopt) boxes.push_back({id, *box});
  return boxes;
}

void place(const Editor& editor, std::vector<diagram::Place::Box> boxes) {
  if (boxes.empty()) return;
  Workspace& workspace = editor.workspace;
  workspace.accepted(workspace.session().perform(diagram::Place{std::move(boxes)}, workspace.diagram()));
}

/// The elements that the diagram on the canvas shows, in their order.
std::vector<std::string> shown(const Editor& editor, std::vector<std::string> ids) {
  std::erase_if(ids, [&](const std::string& id) { return !editor.canvas.scene().typeOf(id); });
  return ids;
}

}  // namespace

bool hasNodes(const Editor& editor, std::size_t atLeast) {
  const auto& selection = editor.workspace.selection();
  return static_cast<std::size_t>(std::count_if(selection.begin(), selection.end(), [&](const std::string& id) {
           return editor.canvas.scene().isNode(id);
         })) >= atLeast;
}

void align(const Editor& editor, diagram::Alignment alignment) {
  place(editor, diagram::aligned(selectedBoxes(editor), alignment));
}

void distribute(const Editor& editor, diagram::Spread spread) {
  place(editor, diagram::distributed(selectedBoxes(editor), spread));
}

void makeSameSize(const Editor& editor) { place(editor, diagram::sameSize(selectedBoxes(editor))); }

void nudge(const Editor& editor, double right, double down) {
  auto boxes = selectedBoxes(editor);
  for (diagram::Place::Box& box : boxes) box.box = box.box.moved({right, down});
  place(editor, std::move(boxes));
}

void selectAlike(const Editor& editor, session::Likeness likeness) {
  Workspace& workspace = editor.workspace;
  workspace.select(shown(editor, session::alike(workspace.model(), workspace.selection(), likeness)));
}

void selectNeighbours(const Editor& editor, int steps) {
  Workspace& workspace = editor.workspace;
  workspace.select(shown(editor, diagram::neighbourhood(workspace.model(), workspace.selection(), steps)));
}

bool canUnite(const Editor& editor) {
  const auto& selection = editor.workspace.selection();
  if (selection.size() != 2) return false;
  const auto a = editor.workspace.model().find(selection[0]), b = editor.workspace.model().find(selection[1]);
  return a && b && model::isNode(a->type()) && a->type() == b->type();
}

void uniteSelected(const Editor& editor) {
  if (!canUnite(editor)) return;
  Workspace& workspace = editor.workspace;
  const auto wish =
      askHowToUnite(&editor.canvas, workspace.model(), workspace.selection()[0], workspace.selection()[1]);
  if (!wish) return;
  const auto united = session::unite(workspace.session(), wish->kept, wish->other, wish->take);
  if (!workspace.accepted(united)) return;
  workspace.select({wish->kept});
  if (united->dropped > 0)
    editor.notice.tell(base::tr("The two are one. Links that both had are there once now; so {count} went.",
                                {{"count", std::to_string(united->dropped)}}));
}

}  // namespace desktop
