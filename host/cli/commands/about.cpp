// SPDX-License-Identifier: MIT
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "session/operations.h"

// The commands that tell about the program itself.
namespace cli {
namespace {

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

}  // namespace

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
