// SPDX-License-Identifier: MIT
#pragma once

#include <samenspel/plugin.h>

// Boost.DLL then takes std::filesystem's paths and needs no other library of Boost.
#define BOOST_DLL_USE_STD_FS
#include <boost/dll/shared_library.hpp>
#include <filesystem>

#include "base/result.h"
#include "runner/description.h"

namespace runner {

/// A plugin's library, loaded and found to speak our ABI. It stays loaded while this lives. Loading runs the
/// plugin's code (its constructors): call prepareProcess() first, and only in a process that may crash.
class PluginLibrary {
 public:
  /// Loads the library, asks it for its table and checks versions, sizes and description. Failures, each a sentence
  /// with the file's name: what checkLibraryFile() says; the loader's own words; no entry symbol; no table; another ABI
  /// (with both versions; code Mismatch); a struct too small (with both sizes; code Mismatch); a wrong description
  /// (code Invalid).
  static base::Result<PluginLibrary> load(const std::filesystem::path& file);

  const samenspel_plugin& table() const { return *m_table; }
  const Description& description() const { return m_description; }

 private:
  PluginLibrary(boost::dll::shared_library library, const samenspel_plugin& table, Description description)
      : m_library(std::move(library)), m_table(&table), m_description(std::move(description)) {}

  boost::dll::shared_library m_library;
  const samenspel_plugin* m_table;
  Description m_description;
};

}  // namespace runner
