// SPDX-License-Identifier: MIT
#include "analysis/checks/descriptor.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace analysis {
namespace {

using Languages = std::set<std::string>;

Languages languagesOf(const LocalTexts& texts) {
  Languages languages;
  for (const LocalText& text : texts)
    if (!text.text.empty()) languages.insert(text.language);
  return languages;
}

std::string listed(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& word : words) list += (list.empty() ? "" : " ") + word;
  return list;
}

std::string inWords(const Parameter& parameter) {
  return listed({parameter.name, parameter.kind, parameter.absent, parameter.minimum, parameter.maximum,
                 parameter.elementType, listed(parameter.choices)});
}

/// The parts of a description that a manifest repeats, by name.
std::vector<std::pair<std::string, std::string>> partsOf(const Plugin& plugin) {
  std::vector<std::pair<std::string, std::string>> parts = {{"id", plugin.id},         {"version", plugin.version},
                                                            {"vendor", plugin.vendor}, {"licence", plugin.licence},
                                                            {"abi", plugin.abi},       {"rule", listed(plugin.rules)}};
  std::vector<std::string> parameters;
  for (const Parameter& parameter : plugin.parameters) parameters.push_back(inWords(parameter));
  parts.emplace_back("parameter", listed(parameters));
  for (const LocalText& name : plugin.names) parts.emplace_back("name " + name.language, name.text);
  for (const LocalText& text : plugin.descriptions) parts.emplace_back("description " + text.language, text.text);
  std::sort(parts.begin() + 7, parts.end());
  return parts;
}

template <class Values, class Key>
void tellTwins(const Values& values, Key key, std::string_view field, Problems& problems) {
  std::set<std::string> seen;
  for (const auto& value : values)
    if (!seen.insert(key(value)).second)
      problems.push_back(
          base::tr("{field} says ‘{value}’ twice.", {{"field", std::string(field)}, {"value", key(value)}}));
}

}  // namespace

SelfDescription describeItself(const Plugin& plugin, const std::filesystem::path& runner) {
  const auto run = runProgram({runner.string(), "describe", plugin.library.string(), "--output", "/dev/fd/3"}, {},
                              std::chrono::seconds(10));
  if (run.ending != Ending::Exited || run.code != 0) {
    const std::string said = run.output.substr(0, run.output.find_last_not_of('\n') + 1);
    return {std::nullopt, said.empty() ? base::tr("The plugin ended before it had said who it is.") : said};
  }
  auto read = parseManifest(run.report, plugin.manifest, plugin.origin);
  if (!read) return {std::nullopt, read.error().message};
  return {std::move(*read), {}};
}

Problems manifestProblems(const Plugin& manifest, const std::optional<Plugin>& itself) {
  Problems problems;
  if (const auto verified = verifyLibrary(manifest); !verified) problems.push_back(verified.error().message);
  for (const auto& [name, value] : {std::pair("version", manifest.version),
                                    {"vendor", manifest.vendor},
                                    {"licence", manifest.licence},
                                    {"abi", manifest.abi}})
    if (value.empty()) problems.push_back(base::tr("The manifest does not say {field}.", {{"field", name}}));
  for (const auto& [name, texts] : {std::pair("name", &manifest.names), {"description", &manifest.descriptions}})
    if (languagesOf(*texts).count("en") == 0)
      problems.push_back(base::tr("The manifest has no {field} in English.", {{"field", name}}));
  if (!itself) return problems;
  const auto said = partsOf(manifest), meant = partsOf(*itself);
  for (std::size_t i = 0; i < std::max(said.size(), meant.size()); ++i) {
    if (i < said.size() && i < meant.size() && said[i] == meant[i]) continue;
    const auto& [name, value] = i < said.size() ? said[i] : meant[i];
    problems.push_back(
        base::tr("The manifest says other things of {field} than the plugin itself. Let "
                 "samenspel-runner describe write it anew.",
                 {{"field", name}}));
  }
  return problems;
}

Problems descriptorProblems(const Plugin& itself) {
  Problems problems;
  if (itself.id.find('.') == std::string::npos)
    problems.push_back(base::tr("The id ‘{id}’ has no vendor before a point, so another plugin may have it too.",
                                {{"id", itself.id}}));
  const Languages languages = languagesOf(itself.names);
  const auto inAll = [&](const LocalTexts& texts, const std::string& field) {
    tellTwins(
        texts, [](const LocalText& text) { return text.language; }, field, problems);
    if (languagesOf(texts) == languages) return;
    problems.push_back(base::tr("{field} is not in the same languages as the name: {languages}.",
                                {{"field", field}, {"languages", listed({languages.begin(), languages.end()})}}));
  };
  inAll(itself.names, "name");
  inAll(itself.descriptions, "description");
  for (const Parameter& parameter : itself.parameters) inAll(parameter.labels, "parameter " + parameter.name);
  tellTwins(
      itself.rules, [](const std::string& rule) { return rule; }, "rule", problems);
  tellTwins(
      itself.parameters, [](const Parameter& parameter) { return parameter.name; }, "parameter", problems);
  for (const Parameter& parameter : itself.parameters)
    tellTwins(
        parameter.choices, [](const std::string& choice) { return choice; }, "parameter " + parameter.name, problems);
  return problems;
}

}  // namespace analysis
