// SPDX-License-Identifier: MIT
#include "session/plugin_list.h"

#include <algorithm>

#include "analysis/plugin_folder.h"
#include "storage/file.h"

namespace session {
namespace {

using analysis::Origin;
using analysis::Standing;
using base::tr;

std::string missingLayers(const std::vector<analysis::Layer>& layers) {
  std::string missing;
  for (const analysis::Layer& layer : layers)
    if (!layer.active) missing += (missing.empty() ? "" : ", ") + layer.name;
  return missing;
}

}  // namespace

std::string ListedPlugin::title() const {
  return plugin.id.empty() ? plugin.manifest.filename().string() : plugin.name(base::language());
}

bool ListedPlugin::waits() const {
  return problem.empty() && (standing == Standing::NotAllowed || standing == Standing::Changed);
}

std::string ListedPlugin::state() const {
  if (!problem.empty()) return tr("cannot be loaded");
  switch (standing) {
    case Standing::NotAllowed:
      return tr("new: asks");
    case Standing::Changed:
      return tr("changed: asks again");
    case Standing::SwitchedOff:
      return tr("switched off");
    case Standing::Failing:
      return tr("off after three failures");
    case Standing::Ready:
      break;
  }
  if (plugin.origin == Origin::Bundled) return tr("part of the program");
  return plugin.origin == Origin::User ? tr("allowed") : tr("in a developer's folder");
}

std::string ListedPlugin::explanation() const {
  return problem.empty() ? analysis::whyNotRun(plugin, standing) : problem;
}

std::vector<ListedPlugin> listedPlugins() {
  const auto catalogue = installedPlugins();
  const auto records = pluginRecords();
  std::vector<ListedPlugin> all;
  for (const analysis::Plugin& plugin : catalogue.plugins()) {
    ListedPlugin listed{plugin, records.standing(plugin), {}};
    if (plugin.origin != Origin::Bundled)
      if (const auto verified = analysis::verifyLibrary(plugin); !verified) listed.problem = verified.error().message;
    all.push_back(std::move(listed));
  }
  for (const base::Error& problem : catalogue.problems()) {
    ListedPlugin listed;
    listed.plugin.manifest = problem.place.file;
    listed.problem = problem.message;
    all.push_back(std::move(listed));
  }
  return all;
}

std::string lastRunOf(const ListedPlugin& listed, const std::vector<analysis::Report>& reports) {
  const auto report = std::ranges::find_if(reports, [&](const auto& each) { return each.plugin == listed.plugin.id; });
  if (report == reports.end() || listed.plugin.id.empty() || report->status == analysis::Status::NotRun) return {};
  std::string text = report->status == analysis::Status::Ok ? tr("The last run took {count} ms and went well.",
                                                                 {{"count", std::to_string(report->milliseconds)}})
                                                            : report->message;
  for (const std::string& attempt : report->attempts) text += " " + analysis::attemptSentence(listed.title(), attempt);
  return text;
}

std::string allowingMeans(const analysis::Plugin& plugin, const std::vector<analysis::Layer>& layers) {
  const std::string missing = missingLayers(layers);
  const std::string kept =
      layers.empty() ? tr("What would keep it in its place on this machine could not be asked for.")
      : missing.empty()
          ? tr("It runs in a process of its own that can read no files but itself, use no network and start nothing.")
          : tr("It runs in a process of its own, but protection is missing on this machine: {layers}. Allow it only if "
               "you trust its maker.",
               {{"layers", missing}});
  return tr("This plugin is not part of the program. Once you allow it, it reads each model that you open here, as a "
            "copy, and says what it finds; your model changes only when you accept what it proposes.") +
         " " + kept + "\n\n" +
         tr("You allow this one file, with the SHA-256 {hash}; when it changes, you are asked again.",
            {{"hash", plugin.sha256}});
}

std::string waitingInWords(const std::vector<ListedPlugin>& plugins) {
  std::vector<const ListedPlugin*> waiting;
  for (const ListedPlugin& each : plugins)
    if (each.waits()) waiting.push_back(&each);
  if (waiting.empty()) return {};
  if (waiting.size() > 1)
    return tr("{count} plugins are new or changed. They do not run until you allow them.",
              {{"count", std::to_string(waiting.size())}});
  const std::string name = waiting[0]->title();
  return waiting[0]->standing == Standing::Changed
             ? tr("The plugin “{name}” changed since you allowed it. It does not run until you allow it again.",
                  {{"name", name}})
             : tr("The plugin “{name}” is new. It does not run until you allow it.", {{"name", name}});
}

base::Result<analysis::Plugin> addPlugin(const std::filesystem::path& file) {
  const auto folder = ownPluginFolder();
  if (!folder) return tl::unexpected(folder.error());
  return analysis::copyPlugin(file, *folder, installedPlugins());
}

base::Result<std::filesystem::path> ownPluginFolder() {
  const auto folder = analysis::userPluginDirectory();
  std::error_code error = std::make_error_code(std::errc::no_such_file_or_directory);
  if (!folder.empty()) std::filesystem::create_directories(folder, error);
  if (!error) return folder;
  return base::failure(base::ErrorCode::NotWritable,
                       tr("The folder for your own plugins, {folder}, cannot be made: {reason}.",
                          {{"folder", folder.string()}, {"reason", storage::systemReason(error.value())}}),
                       {folder.string(), 0, 0, {}});
}

bool usesOnlyBundledPlugins() {
  return std::ranges::all_of(analysis::standardSearchPath(),
                             [](const auto& where) { return where.origin == Origin::Bundled; });
}

}  // namespace session
