// SPDX-License-Identifier: MIT
#include "runner/description.h"

#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "base/text.h"
#include "model/vocabulary.h"
#include "runner/node.h"
#include "xml/encoding.h"

namespace runner {
namespace {

constexpr std::size_t maximumEntries = 1000;
constexpr std::size_t maximumBytes = 4096;

/// Copies texts and notes the first thing that is wrong, so that the checks read as a list.
class Reader {
 public:
  explicit Reader(std::string_view file) : m_file(file) {}

  const std::string& problem() const { return m_problem; }

  void fail(std::string_view field) {
    if (!m_problem.empty()) return;
    m_problem = base::tr("The plugin ‘{file}’ describes itself wrongly: {field} is missing or not allowed.",
                         {{"file", m_file}, {"field", std::string(field)}});
  }
  void require(bool right, std::string_view field) {
    if (!right) fail(field);
  }
  std::string text(samenspel_text text, std::string_view field, bool needed = true) {
    if (text.size == 0 && !needed) return {};
    const bool right = text.data != nullptr && text.size > 0 && text.size <= maximumBytes &&
                       xml::isLegalText(std::string_view(text.data, text.size));
    require(right, field);
    return right ? std::string(text.data, text.size) : std::string();
  }
  std::string name(samenspel_text given, std::string_view field) {
    std::string copy = text(given, field);
    require(isName(copy), field);
    return copy;
  }
  bool list(const void* items, std::size_t count, std::string_view field) {
    const bool right = count == 0 || (items != nullptr && count <= maximumEntries);
    require(right, field);
    return right;
  }
  Labels labels(const samenspel_label* items, std::size_t count, std::string_view field) {
    Labels labels;
    if (!list(items, count, field)) return labels;
    for (std::size_t i = 0; i < count; ++i) {
      labels.emplace_back(name(items[i].language, field), text(items[i].text, field));
    }
    require(std::ranges::any_of(labels, [](const auto& label) { return label.first == "en"; }), field);
    return labels;
  }
  std::vector<std::string> texts(const samenspel_text* items, std::size_t count, std::string_view field) {
    std::vector<std::string> texts;
    if (!list(items, count, field)) return texts;
    for (std::size_t i = 0; i < count; ++i) texts.push_back(text(items[i], field));
    return texts;
  }

 private:
  std::string m_file;
  std::string m_problem;
};

Parameter readParameter(Reader& reader, const samenspel_parameter* given) {
  Parameter parameter;
  if (given == nullptr || given->struct_size < sizeof *given) {
    reader.fail("parameter.struct_size");
    return parameter;
  }
  parameter.name = reader.name(given->name, "parameter.name");
  parameter.kind = given->kind;
  parameter.number = given->default_number;
  parameter.minimum = given->minimum;
  parameter.maximum = given->maximum;
  reader.require(given->kind <= SAMENSPEL_PARAMETER_CHOICE, "parameter.kind");
  if (given->kind <= SAMENSPEL_PARAMETER_SWITCH) {
    const bool finite = std::isfinite(given->minimum) && std::isfinite(given->maximum);
    reader.require(finite && given->default_number >= given->minimum && given->default_number <= given->maximum,
                   "parameter.default_number");
  }
  parameter.text = reader.text(given->default_text, "parameter.default_text", false);
  parameter.choices = reader.texts(given->choices, given->choice_count, "parameter.choices");
  if (given->kind == SAMENSPEL_PARAMETER_CHOICE) {
    reader.require(std::ranges::find(parameter.choices, parameter.text) != parameter.choices.end(),
                   "parameter.default_text");
  }
  parameter.labels = reader.labels(given->labels, given->label_count, "parameter.labels");
  return parameter;
}

/// The parameters of ext/draft/element_parameters.h, when the plugin has such.
void readElementParameters(Reader& reader, const samenspel_plugin& plugin, std::vector<Parameter>& parameters) {
  constexpr std::string_view name = SAMENSPEL_ELEMENT_PARAMETERS;
  if (plugin.get_extension == nullptr) return;
  const auto* given =
      static_cast<const samenspel_element_parameters*>(plugin.get_extension(nullptr, {name.data(), name.size()}));
  if (given == nullptr) return;
  reader.require(given->struct_size >= sizeof *given, "element_parameters.struct_size");
  if (!reader.problem().empty() || !reader.list(given->items, given->count, "element_parameters.items")) return;
  for (std::size_t i = 0; i < given->count; ++i) {
    const samenspel_element_parameter* item = given->items[i];
    reader.require(item != nullptr && item->struct_size >= sizeof *item, "element_parameter.struct_size");
    if (!reader.problem().empty()) return;
    Parameter parameter;
    parameter.kind = elementParameter;
    parameter.name = reader.name(item->name, "element_parameter.name");
    parameter.text = reader.text(item->type, "element_parameter.type", false);
    const auto type = model::typeNamed(parameter.text);
    reader.require(parameter.text.empty() || (type && model::info(*type).letter != '\0'), "element_parameter.type");
    parameter.labels = reader.labels(item->labels, item->label_count, "element_parameter.labels");
    parameters.push_back(std::move(parameter));
  }
}

void addLabels(Node& node, std::string_view element, const Labels& labels) {
  for (const auto& [language, text] : labels) {
    node.add(std::string(element)).set("language", language).set("text", text);
  }
}

Node parameterNode(const Parameter& parameter) {
  static constexpr std::string_view kinds[] = {"number", "integer", "switch", "text", "choice"};
  Node node("parameter");
  node.set("name", parameter.name);
  node.set("kind", parameter.kind == elementParameter ? "element" : kinds[parameter.kind]);
  if (parameter.kind == elementParameter) {
    node.set("type", parameter.text);
  } else if (parameter.kind <= SAMENSPEL_PARAMETER_SWITCH) {
    node.set("default", parameter.number).set("minimum", parameter.minimum).set("maximum", parameter.maximum);
  } else {
    node.set("default", parameter.text);
  }
  for (const std::string& choice : parameter.choices) node.add("choice").set("value", choice);
  addLabels(node, "label", parameter.labels);
  return node;
}

}  // namespace

bool isName(std::string_view text) {
  return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
  });
}

base::Result<Description> describe(const samenspel_plugin& plugin, std::string_view file) {
  Reader reader(file);
  Description description;
  const samenspel_descriptor* given = plugin.descriptor;
  if (given == nullptr || given->struct_size < sizeof *given) {
    reader.fail("descriptor.struct_size");
    return base::failure(base::ErrorCode::Invalid, reader.problem());
  }
  description.id = reader.name(given->id, "descriptor.id");
  description.version = reader.name(given->version, "descriptor.version");
  description.vendor = reader.text(given->vendor, "descriptor.vendor");
  description.licence = reader.text(given->licence, "descriptor.licence");
  description.abiMajor = plugin.abi_major;
  description.abiMinor = plugin.abi_minor;
  description.names = reader.labels(given->names, given->name_count, "descriptor.names");
  description.descriptions = reader.labels(given->descriptions, given->description_count, "descriptor.descriptions");
  description.rules = reader.texts(given->rules, given->rule_count, "descriptor.rules");
  for (const std::string& rule : description.rules) reader.require(isName(rule), "descriptor.rules");
  if (reader.list(given->parameters, given->parameter_count, "descriptor.parameters")) {
    for (std::size_t i = 0; i < given->parameter_count; ++i) {
      description.parameters.push_back(readParameter(reader, given->parameters[i]));
    }
  }
  readElementParameters(reader, plugin, description.parameters);
  if (!reader.problem().empty()) return base::failure(base::ErrorCode::Invalid, reader.problem());
  return description;
}

std::string manifest(const Description& description, std::string_view library, std::string_view sha256) {
  Node node("plugin");
  node.set("xmlns", "urn:samenspel:plugin:1").set("id", description.id).set("version", description.version);
  node.set("vendor", description.vendor).set("licence", description.licence);
  node.set("abi", std::to_string(description.abiMajor) + "." + std::to_string(description.abiMinor));
  node.set("library", library).set("sha256", sha256);
  addLabels(node, "name", description.names);
  addLabels(node, "description", description.descriptions);
  for (const std::string& rule : description.rules) node.add("rule").set("id", rule);
  for (const Parameter& parameter : description.parameters) node.add(parameterNode(parameter));
  xml::Writer writer;
  node.write(writer);
  return writer.take();
}

}  // namespace runner
