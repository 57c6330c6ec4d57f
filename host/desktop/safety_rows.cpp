// SPDX-License-Identifier: MIT
#include "desktop/safety_rows.h"

namespace desktop {

using base::tr;

void addSafetyRows(ActionTable& table, Workspace& workspace, const WindowCommands& window, int firstId) {
  const auto add = [&](std::string label, std::string tooltip, std::function<void()> run) -> Action& {
    table.push_back({firstId++, Menu::File, std::move(label), "", std::move(tooltip), {}, std::move(run)});
    return table.back();
  };
  const auto isFile = [&workspace] { return !workspace.session().path().empty(); };
  Action& resolve =
      add(tr("&Changed by others…"), tr("Merge what others did to the file, keep both, or work on in a copy."),
          window.resolveOutside);
  resolve.startsGroup = true;
  resolve.enabled = [&workspace] {
    const session::Safety safety = workspace.session().safety();
    return safety == session::Safety::ChangedOutside || safety == session::Safety::OpenElsewhere;
  };
  add(tr("Browse &versions…"), tr("See what changed since an earlier version, and bring it back."),
      window.browseVersions)
      .enabled = isFile;
  add(tr("&Work that was not saved…"), tr("Open what was kept when the program ended before you saved."),
      window.recover);
  add(tr("Erase all &traces…"), tr("Remove versions and whatever else was kept of this model outside its file."),
      window.eraseTraces)
      .enabled = isFile;
}

}  // namespace desktop
