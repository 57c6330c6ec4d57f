// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "session/operations.h"

// The commands that tell about the program itself.
namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using model::Kind;

std::string_view word(Kind kind) {
  switch (kind) {
    case Kind::Text:
      return "text";
    case Kind::Lines:
      return "lines";
    case Kind::Integer:
      return "integer";
    case Kind::Number:
      return "number";
    case Kind::Date:
      return "date";
    case Kind::Choice:
      return "choice";
    case Kind::Choices:
      return "choices";
    case Kind::Reference:
      break;
  }
  return "reference";
}

std::string listed(std::span<const model::Type> types) {
  std::string list;
  for (const model::Type type : types) list += (list.empty() ? "" : " ") + std::string(model::info(type).name);
  return list;
}

std::string values(const model::Attribute& attribute) {
  std::string list;
  for (const model::Value& value : attribute.values) {
    if (!list.empty()) list += "; ";
    list += std::string(value.token) + " = " + std::string(value.label.in(base::language()));
    if (value.onlyFor) list += " (" + std::string(model::info(*value.onlyFor).label.in(base::language())) + ")";
  }
  return list;
}

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

Json asJson(const analysis::Plugin& plugin) {
  return {{"id", plugin.id},
          {"version", plugin.version},
          {"name", plugin.name(base::language())},
          {"description", analysis::textIn(plugin.descriptions, base::language())},
          {"vendor", plugin.vendor},
          {"licence", plugin.licence},
          {"abi", plugin.abi},
          {"origin", origin(plugin.origin)},
          {"rules", plugin.rules},
          {"library", plugin.library.string()},
          {"sha256", plugin.sha256}};
}

void printPlugin(const analysis::Plugin& plugin, bool details) {
  print(plugin.id + " " + plugin.version + ": " + plugin.name(base::language()) + "\n");
  if (!details) return;
  std::string rules;
  for (const std::string& rule : plugin.rules) rules += (rules.empty() ? "" : " ") + rule;
  const std::pair<std::string, std::string> lines[] = {
      {base::tr("Description"), std::string(analysis::textIn(plugin.descriptions, base::language()))},
      {base::tr("Maker"), plugin.vendor},
      {base::tr("Licence"), plugin.licence},
      {base::tr("Rules"), rules},
      {base::tr("File"), plugin.library.string()},
      {base::tr("SHA-256"), plugin.sha256}};
  for (const auto& [label, value] : lines) print("  " + label + ": " + value + "\n");
}

}  // namespace

int plugins(const PluginOptions& options) {
  const auto catalogue = session::installedPlugins();
  for (const base::Error& problem : catalogue.problems()) report(problem);
  Json list = Json::array();
  bool found = options.id.empty();
  for (const analysis::Plugin& plugin : catalogue.plugins()) {
    if (!options.id.empty() && plugin.id != options.id) continue;
    found = true;
    if (options.format == "json")
      list.push_back(asJson(plugin));
    else
      printPlugin(plugin, !options.id.empty());
  }
  if (options.format == "json") print(Json({{"samenspel", "1.0"}, {"plugins", std::move(list)}}).dump(2) + "\n");
  if (!found) diagnose({}, "error", base::tr("There is no plugin called {id}.", {{"id", options.id}}));
  return found && catalogue.problems().empty() ? Done : Found;
}

int schema() {
  print(session::fileSchema());
  return Done;
}

int vocabulary() {
  const auto language = base::language();
  print("element\tattribute\tkind\trequired\tabsent\tvalues\tlabel\thelp\n");
  for (const model::TypeInfo& type : model::types()) {
    if (type.id == model::Type::Foreign) continue;
    const std::string name(type.name);
    const std::string ends = type.from.empty() ? listed(type.owners) : listed(type.from) + " -> " + listed(type.to);
    print(name + "\t\t\t\t\t" + ends + "\t" + std::string(type.label.in(language)) + "\t" +
          std::string(type.help.in(language)) + "\n");
    for (const model::Attribute& attribute : type.attributes)
      print(name + "\t" + std::string(attribute.name) + "\t" + std::string(word(attribute.kind)) + "\t" +
            (attribute.required ? "yes" : "no") + "\t" + std::string(attribute.absent) + "\t" + values(attribute) +
            "\t" + std::string(attribute.label.in(language)) + "\t" + std::string(attribute.help.in(language)) + "\n");
  }
  return Done;
}

int version() {
  print(base::tr("Samenspel {version}, plugin interface {abi}, file format {format}",
                 {{"version", SAMENSPEL_VERSION},
                  {"abi", std::string(session::pluginInterfaceVersion)},
                  {"format", std::string(session::fileFormatVersion())}}) +
        "\n");
  return Done;
}

}  // namespace cli
