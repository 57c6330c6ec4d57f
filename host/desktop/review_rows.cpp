// SPDX-License-Identifier: MIT
#include "desktop/action_ids.h"
#include "desktop/action_rows.h"
#include "desktop/review_commands.h"
#include "desktop/workspace.h"

namespace desktop {

using base::tr;

void addReviewRows(ActionTable& table, const Commands& commands) {
  ReviewCommands& review = commands.review;
  Workspace& workspace = commands.editor.workspace;
  const auto isFile = [&workspace] { return !workspace.session().path().empty(); };
  const auto add = [&](int id, std::string label, std::string tooltip, std::function<void()> run) -> Action& {
    return addRow(table, id, Menu::File, std::move(label), "", std::move(tooltip), std::move(run));
  };
  add(action::Compare, tr("Co&mpare with…"), tr("See what changed between a file and the model here."), [&review] {
    review.chooseAndCompare();
  }).startsGroup = true;
  add(action::BrowseVersions, tr("Browse &versions…"),
      tr("See what changed since an earlier version, and bring it back."), [&review] { review.browseVersions(); })
      .enabled = isFile;
  add(action::MergeWith, tr("Mer&ge with…"),
      tr("Put what somebody else made of this model together with what is here."),
      [&review] { review.chooseAndMerge(); });
  add(action::HandOut, tr("&Hand out to groups…"),
      tr("Write a copy of the model for each of several groups, to be taken back later."),
      [&review] { review.handOut(); })
      .enabled = isFile;
  add(action::TakeBack, tr("Take back group &files…"),
      tr("Put together what several groups made of their copies, in one sitting."),
      [&review] { review.chooseAndTakeBack(); });
}

void addCheckRow(ActionTable& table, const Commands& commands) {
  ReviewCommands& review = commands.review;
  addRow(table, action::CheckModel, Menu::Model, tr("&Check the model…"), "",
         tr("See what breaks a rule of the format, where, and what would mend it."), [&review] { review.check(); })
      .startsGroup = true;
}

}  // namespace desktop
