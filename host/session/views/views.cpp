// SPDX-License-Identifier: MIT
#include "session/views/views.h"

#include "base/text.h"
#include "session/views/view_tools.h"

namespace session {
namespace {

using base::tr;

constexpr std::string_view tablePrefix = "table:";

struct Row {
  std::string_view id;
  std::string title;
  ViewContents (*make)(const ViewSource&);
};

std::vector<Row> rows() {
  return {{"gains", tr("Interests: what each partner gains"), gainsView},
          {"effects", tr("Interests: holders and effects"), effectsView},
          {"certainties", tr("The four certainties"), certaintiesView},
          {"eights", tr("The figure of eight per pair"), eightsView},
          {"seats", tr("Roles and tables, with mandates"), seatsView},
          {"layers", tr("Layers and support"), layersView},
          {"relations", tr("Relations between partners"), relationsView},
          {"constituencies", tr("Constituencies"), constituenciesView},
          {"steering", tr("Steering loops"), steeringView},
          {"conditions", tr("Pitfalls and success factors"), conditionsView}};
}

}  // namespace

std::vector<ViewName> viewsOf(const std::vector<analysis::Report>& reports, const analysis::Catalogue& catalogue) {
  std::vector<ViewName> names;
  for (Row& row : rows()) names.push_back({std::string(row.id), std::move(row.title)});
  for (const analysis::Report& report : reports) {
    const analysis::Plugin* plugin = catalogue.find(report.plugin);
    const std::string from = plugin != nullptr ? plugin->name(base::language()) : report.plugin;
    for (const analysis::Table& table : report.tables)
      names.push_back({std::string(tablePrefix) + report.plugin + "/" + table.id,
                       tr("{plugin} · {table}", {{"plugin", from}, {"table", table.title}})});
  }
  return names;
}

ViewContents viewOf(std::string_view id, const ViewSource& source) {
  for (const Row& row : rows())
    if (row.id == id) return row.make(source);
  if (id.starts_with(tablePrefix)) {
    id.remove_prefix(tablePrefix.size());
    const auto slash = id.find('/');
    if (slash != std::string_view::npos) return tableView(source, id.substr(0, slash), id.substr(slash + 1));
  }
  ViewContents none;
  none.nothing = tr("The analysis has nothing to show here for this model.");
  return none;
}

}  // namespace session
