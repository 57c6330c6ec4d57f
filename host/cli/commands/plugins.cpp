// SPDX-License-Identifier: MIT
#include "session/plugins.h"

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using analysis::Standing;

std::string_view origin(analysis::Origin origin) {
  switch (origin) {
    case analysis::Origin::User:
      return "user";
    case analysis::Origin::Developer:
      return "developer";
    case analysis::Origin::Bundled:
      break;
  }
  return "bundled";
}

std::string word(Standing standing) {
  switch (standing) {
    case Standing::NotAllowed:
      return base::tr("not allowed yet");
    case Standing::Changed:
      return base::tr("changed since it was allowed");
    case Standing::SwitchedOff:
      return base::tr("switched off");
    case Standing::Failing:
      return base::tr("failed three times in a row");
    case Standing::Ready:
      break;
  }
  return base::tr("ready");
}

Json asJson(const analysis::Plugin& plugin, const analysis::PluginRecords& records) {
  return {{"id", plugin.id},
          {"version", plugin.version},
          {"name", plugin.name(base::language())},
          {"description", analysis::textIn(plugin.descriptions, base::language())},
          {"vendor", plugin.vendor},
          {"licence", plugin.licence},
          {"abi", plugin.abi},
          {"origin", origin(plugin.origin)},
          {"state", analysis::token(records.standing(plugin))},
          {"failures", records.failures(plugin)},
          {"rules", plugin.rules},
          {"library", plugin.library.string()},
          {"sha256", plugin.sha256}};
}

Json asJson(const std::vector<analysis::Layer>& layers) {
  Json list = Json::array();
  for (const analysis::Layer& layer : layers)
    list.push_back({{"layer", layer.name}, {"active", layer.active}, {"detail", layer.detail}});
  return list;
}

void printPlugin(const analysis::Plugin& plugin, Standing standing, bool details) {
  print(plugin.id + " " + plugin.version + ": " + plugin.name(base::language()) +
        (standing == Standing::Ready || details ? "" : " (" + word(standing) + ")") + "\n");
  if (!details) return;
  std::string rules;
  for (const std::string& rule : plugin.rules) rules += (rules.empty() ? "" : " ") + rule;
  const std::pair<std::string, std::string> lines[] = {
      {base::tr("Description"), std::string(analysis::textIn(plugin.descriptions, base::language()))},
      {base::tr("Maker"), plugin.vendor},
      {base::tr("Licence"), plugin.licence},
      {base::tr("Rules"), rules},
      {base::tr("State"), word(standing)},
      {base::tr("File"), plugin.library.string()},
      {base::tr("SHA-256"), plugin.sha256}};
  for (const auto& [label, value] : lines) print("  " + label + ": " + value + "\n");
}

void printProtection(const std::vector<analysis::Layer>& layers, bool strict) {
  print("\n" + base::tr("What keeps plugins in their place on this machine:") + "\n");
  for (const analysis::Layer& layer : layers)
    print("  " + layer.name + " (" + layer.state() + "): " + layer.meaning() + "\n");
  if (layers.empty()) print("  " + base::tr("It could not be asked for: samenspel-runner does not start.") + "\n");
  if (strict) print("  " + base::tr("Other plugins than the program's own run only with all of it.") + "\n");
}

int ended(const base::Result<void>& result) {
  if (result) return Done;
  report(result.error());
  return Unreadable;
}

/// Carries out what changes the standing of one plugin, and says of which.
int decide(const PluginOptions& options, const analysis::Plugin& plugin, const analysis::PluginRecords& records) {
  if (options.action == "allow") {
    printPlugin(plugin, records.standing(plugin), true);
    const auto allowed = records.allow(plugin);
    if (allowed) print(base::tr("This plugin may run from now on, as long as its file does not change.") + "\n");
    return ended(allowed);
  }
  if (options.action == "remove") return ended(records.remove(plugin));
  return ended(records.switchOn(plugin, options.action == "enable"));
}

}  // namespace

int plugins(const PluginOptions& options) {
  if (options.action == "check") return checkPlugins(options);
  const auto records = session::pluginRecords();
  if (options.action == "strict") return ended(records.setStrict(options.strict == "on"));
  const auto catalogue = session::installedPlugins();
  for (const base::Error& problem : catalogue.problems()) report(problem);
  if (!options.id.empty()) {
    const analysis::Plugin* plugin = catalogue.find(options.id);
    if (plugin == nullptr) {
      diagnose({}, "error", base::tr("There is no plugin called {id}.", {{"id", options.id}}));
      return Found;
    }
    if (options.action != "info") return decide(options, *plugin, records);
    if (options.format == "json")
      print(Json({{"samenspel", "1.0"}, {"plugins", Json::array({asJson(*plugin, records)})}}).dump(2) + "\n");
    else
      printPlugin(*plugin, records.standing(*plugin), true);
    return Done;
  }
  const auto layers = session::protection();
  if (options.format == "json") {
    Json list = Json::array();
    for (const analysis::Plugin& plugin : catalogue.plugins()) list.push_back(asJson(plugin, records));
    print(Json({{"samenspel", "1.0"},
                {"plugins", std::move(list)},
                {"protection", asJson(layers)},
                {"strict", records.strict()}})
              .dump(2) +
          "\n");
  } else {
    for (const analysis::Plugin& plugin : catalogue.plugins()) printPlugin(plugin, records.standing(plugin), false);
    printProtection(layers, records.strict());
  }
  return catalogue.problems().empty() ? Done : Found;
}

}  // namespace cli
