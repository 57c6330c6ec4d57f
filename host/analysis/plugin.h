// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/text.h"

namespace analysis {

/// A text per language code; English is the fallback.
struct LocalText {
  std::string language;
  std::string text;
};
using LocalTexts = std::vector<LocalText>;

/// The text in a language, in English when there is none, or else the first; empty when there is none at all.
std::string_view textIn(const LocalTexts& texts, base::Language language);

/// A value a plugin can be given through the model's settings.
struct Parameter {
  std::string name;
  std::string kind;  ///< number, integer, switch, text, choice, element
  std::string absent;
  std::string minimum;
  std::string maximum;
  std::vector<std::string> choices;
  std::string elementType;  ///< of an element: the type it must have, or empty
  LocalTexts labels;
};

/// Where a plugin was found, and so how far it is trusted.
enum class Origin { Bundled, User, Developer };

/// An analysis plugin as its manifest describes it. A value; made without running any plugin code.
struct Plugin {
  std::string id;
  std::string version;
  std::string vendor;
  std::string licence;
  std::string abi;
  LocalTexts names;
  LocalTexts descriptions;
  std::vector<std::string> rules;
  std::vector<Parameter> parameters;
  std::string sha256;  ///< of the library, as the manifest says
  std::filesystem::path library;
  std::filesystem::path manifest;
  Origin origin = Origin::Bundled;

  /// The name in a language; the id when it has none.
  std::string name(base::Language language) const;
};

/// Reads a manifest (sdk/manifest.md). Refused with the place: what is not such a file, lacks an id, a library or its
/// hash, or names a library outside its own folder. The library itself is not touched.
base::Result<Plugin> readManifest(const std::filesystem::path& path, Origin origin);

/// The same from bytes; `path` is where the manifest stands, or would.
base::Result<Plugin> parseManifest(std::string_view bytes, const std::filesystem::path& path, Origin origin);

/// Nothing when the library is there and is the one the manifest was made for; otherwise what is wrong.
base::Result<void> verifyLibrary(const Plugin& plugin);

}  // namespace analysis
