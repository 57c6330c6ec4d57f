// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>

#include "support/build_folder.h"
#include "support/scratch.h"

namespace support {

/// Samenspel installed where nothing else is, and a place to build outside of its sources.
class Package {
 public:
  Package() : m_installed(shell("cmake --install '" SAMENSPEL_BINARY_DIR "' --prefix '" + prefix().string() + "'")) {}

  bool isInstalled() const { return m_installed; }
  std::filesystem::path prefix() const { return m_place / "installed"; }
  const std::filesystem::path& place() const { return m_place.path(); }
  /// Runs a command with a clean environment; what it prints is `said`.
  bool shell(const std::string& command) const {
    return std::system(("env -i HOME='" + m_place.path().string() + "' PATH=/usr/bin:/bin LANG=C.UTF-8 sh -c \"" +
                        command + "\" >'" + (m_place / "said").string() + "' 2>&1")
                           .c_str()) == 0;
  }
  std::string said() const { return Scratch::read(m_place / "said"); }

  /// Copies a folder out of what was installed and builds it there, as its reader would; empty when that fails.
  std::filesystem::path build(const std::string& folder) const {
    const std::filesystem::path copy = m_place / folder;
    std::filesystem::copy(prefix() / "share/samenspel/sdk" / folder, copy, std::filesystem::copy_options::recursive);
    const std::string place = "'" + copy.string() + "'";
    const bool built = shell("cmake -S " + place + " -B " + place + "/build -DCMAKE_PREFIX_PATH='" + prefix().string() +
                             "' && cmake --build " + place + "/build");
    return built ? copy / "build" : std::filesystem::path();
  }
  /// Whether the installed checker passes a plugin.
  bool check(const std::filesystem::path& manifest) const {
    return shell("'" + (prefix() / "bin/samenspel-cli").string() + "' plugins check '" + manifest.string() + "'");
  }

 private:
  Scratch m_place;
  bool m_installed;
};

}  // namespace support
