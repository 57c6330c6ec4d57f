// SPDX-License-Identifier: MIT
#include "analysis/plugin.h"

#include <algorithm>

#include "base/hash.h"
#include "storage/file.h"
#include "xml/document.h"

namespace analysis {
namespace {

using base::ErrorCode;

constexpr std::string_view manifestNamespace = "urn:samenspel:plugin:1";

tl::unexpected<base::Error> refuse(const std::filesystem::path& path, std::string_view sentence) {
  return base::failure(ErrorCode::Plugin, base::tr(sentence, {{"file", path.string()}}), {path.string(), 0, 0, {}});
}

// Ids reach file names, settings and messages.
bool isPluginId(std::string_view id) {
  const auto good = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
           c == '_';
  };
  return !id.empty() && id.size() <= 128 && std::all_of(id.begin(), id.end(), good);
}

void take(LocalTexts& texts, xml::Node node) {
  texts.push_back({std::string(node.attribute("language")), std::string(node.attribute("text"))});
}

Parameter parameterOf(xml::Node node) {
  Parameter parameter;
  parameter.name = node.attribute("name");
  parameter.kind = node.attribute("kind");
  parameter.absent = node.attribute("default");
  parameter.minimum = node.attribute("minimum");
  parameter.maximum = node.attribute("maximum");
  parameter.elementType = node.attribute("type");
  for (xml::Node child = node.firstChild(); child; child = child.next()) {
    if (child.name() == "choice") parameter.choices.emplace_back(child.attribute("value"));
    if (child.name() == "label") take(parameter.labels, child);
  }
  return parameter;
}

}  // namespace

std::string_view textIn(const LocalTexts& texts, base::Language language) {
  for (const std::string_view wanted : {base::languageCode(language), std::string_view("en")})
    for (const LocalText& text : texts)
      if (text.language == wanted && !text.text.empty()) return text.text;
  return texts.empty() ? std::string_view() : std::string_view(texts.front().text);
}

std::string Plugin::name(base::Language language) const {
  const std::string_view text = textIn(names, language);
  return std::string(text.empty() ? std::string_view(id) : text);
}

base::Result<Plugin> readManifest(const std::filesystem::path& path, Origin origin) {
  const auto bytes = storage::readFile(path);
  if (!bytes) return tl::unexpected(bytes.error());
  return parseManifest(*bytes, path, origin);
}

base::Result<Plugin> parseManifest(std::string_view bytes, const std::filesystem::path& path, Origin origin) {
  const auto document = xml::parse(bytes, path.string(), xml::Limits{.bytes = 1u << 20, .depth = 8});
  if (!document) return tl::unexpected(document.error());
  const xml::Node root = document->root();
  if (root.name() != "plugin" || root.attribute("xmlns") != manifestNamespace)
    return refuse(path, "{file} is not the manifest of a plugin. Remove it from the plugin folder.");
  Plugin plugin;
  plugin.id = root.attribute("id");
  plugin.version = root.attribute("version");
  plugin.vendor = root.attribute("vendor");
  plugin.licence = root.attribute("licence");
  plugin.abi = root.attribute("abi");
  plugin.sha256 = root.attribute("sha256");
  plugin.manifest = path;
  plugin.origin = origin;
  for (xml::Node child = root.firstChild(); child; child = child.next()) {
    if (child.name() == "name") take(plugin.names, child);
    if (child.name() == "description") take(plugin.descriptions, child);
    if (child.name() == "rule") plugin.rules.emplace_back(child.attribute("id"));
    if (child.name() == "parameter") plugin.parameters.push_back(parameterOf(child));
  }
  const std::filesystem::path library(root.attribute("library"));
  if (!isPluginId(plugin.id) || plugin.sha256.size() != 64)
    return refuse(path, "The manifest {file} does not say which plugin it describes. Install the plugin again.");
  if (library.empty() || library.has_parent_path() || library == "..")
    return refuse(path, "The manifest {file} does not name a library in its own folder. Install the plugin again.");
  plugin.library = std::filesystem::absolute(path).parent_path() / library;
  return plugin;
}

base::Result<void> verifyLibrary(const Plugin& plugin) {
  const auto bytes = storage::readFile(plugin.library);
  if (!bytes) return tl::unexpected(bytes.error());
  if (base::sha256(*bytes) == plugin.sha256) return {};
  return refuse(plugin.library,
                "The plugin {file} is not the one its manifest describes: it was changed since. Install it again.");
}

}  // namespace analysis
