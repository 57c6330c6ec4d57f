// SPDX-License-Identifier: MIT
#include "base/text.h"
#include "session/views/view_tools.h"

// Tables of plugins that no view of ours knows.
namespace session {

ViewContents tableView(const ViewSource& source, std::string_view plugin, std::string_view table) {
  ViewContents view;
  const analysis::Table* found = findTable(source.reports, plugin, table);
  if (found == nullptr) {
    view.nothing = base::tr("The analysis has nothing to show here for this model.");
    return view;
  }
  const analysis::Plugin* from = source.catalogue.find(plugin);
  view.hint = base::tr("As computed by {plugin}.",
                       {{"plugin", from != nullptr ? from->name(base::language()) : std::string(plugin)}});
  addTable(view.sheet, found, source.model, false);
  if (found->rows.empty()) view.nothing = base::tr("The analysis has nothing to show here for this model.");
  return view;
}

}  // namespace session
