// SPDX-License-Identifier: MIT
#include "runner/plugin_library.h"

#include <exception>

#include "base/text.h"
#include "runner/library_file.h"

namespace runner {
namespace {

namespace fs = std::filesystem;

tl::unexpected<base::Error> refused(base::ErrorCode code, std::string_view message, const std::string& file,
                                    std::string given = {}, std::string needed = {}) {
  return base::failure(code,
                       base::tr(message, {{"file", file}, {"given", std::move(given)}, {"needed", std::move(needed)}}));
}

std::string versionText(std::uint32_t major, std::uint32_t minor) {
  return std::to_string(major) + "." + std::to_string(minor);
}

/// The loader's own words out of what Boost.DLL puts around them, without the folder, which says nothing new.
std::string loaderReason(std::string_view text, const fs::path& path) {
  constexpr std::string_view before = "dlerror system message: ";
  constexpr std::string_view after = "): ";
  if (const auto at = text.find(before); at != text.npos) text.remove_prefix(at + before.size());
  text = text.substr(0, text.rfind(after));
  const std::string named = path.string() + ": ";
  if (text.starts_with(named)) text.remove_prefix(named.size());
  return std::string(text);
}

/// Reads no field before it is known to be there: first the size, then the version, then the rest.
base::Result<void> checkTable(const samenspel_plugin* table, const std::string& file) {
  if (table == nullptr) return refused(base::ErrorCode::Plugin, "The plugin ‘{file}’ says that it cannot start.", file);
  constexpr std::size_t versionEnd = offsetof(samenspel_plugin, descriptor);
  const auto sizes = [&](std::size_t needed) {
    return refused(base::ErrorCode::Mismatch,
                   "The table of the plugin ‘{file}’ is {given} bytes; this program needs at least {needed}. Ask its "
                   "maker for a version built with the present SDK.",
                   file, std::to_string(table->struct_size), std::to_string(needed));
  };
  if (table->struct_size < versionEnd) return sizes(versionEnd);
  const std::string given = versionText(table->abi_major, table->abi_minor);
  const std::string ours = versionText(SAMENSPEL_ABI_MAJOR, SAMENSPEL_ABI_MINOR);
  if (table->abi_major != SAMENSPEL_ABI_MAJOR) {
    return refused(base::ErrorCode::Mismatch,
                   "The plugin ‘{file}’ is built for ABI {given}; this program runs ABI {needed}. Ask its maker for a "
                   "version for this program.",
                   file, given, ours);
  }
  if (table->abi_minor > SAMENSPEL_ABI_MINOR) {
    return refused(base::ErrorCode::Mismatch,
                   "The plugin ‘{file}’ needs ABI {given}; this program has {needed}. A newer version of this program "
                   "can run it.",
                   file, given, ours);
  }
  if (table->struct_size < sizeof *table) return sizes(sizeof *table);
  if (table->create == nullptr || table->destroy == nullptr || table->analyze == nullptr) {
    return refused(base::ErrorCode::Plugin,
                   "The plugin ‘{file}’ lacks one of the functions create, destroy and analyze.", file);
  }
  return {};
}

/// The loader's words as a sentence that says what to do.
tl::unexpected<base::Error> notLoaded(const std::string& reason, const std::string& file) {
  constexpr std::string_view noLibrary = ": cannot open shared object file";
  constexpr std::string_view noSymbol = "undefined symbol: ";
  if (const auto at = reason.find(noLibrary); at != reason.npos)
    return refused(base::ErrorCode::Plugin,
                   "The plugin ‘{file}’ cannot be loaded: it needs the library {given}, which is not on this machine. "
                   "Install that library, or ask the plugin's maker.",
                   file, reason.substr(0, at));
  if (const auto at = reason.find(noSymbol); at != reason.npos)
    return refused(base::ErrorCode::Plugin,
                   "The plugin ‘{file}’ cannot be loaded: it needs {given}, which nothing on this machine offers. Ask "
                   "its maker for a version that is complete.",
                   file, reason.substr(at + noSymbol.size()));
  return refused(base::ErrorCode::Plugin, "The plugin ‘{file}’ cannot be loaded: {given}.", file, reason);
}

/// The entry function; the loader's own words when it cannot be had.
base::Result<decltype(&samenspel_plugin_entry)> loadEntry(boost::dll::shared_library& library, const fs::path& path) {
  const std::string file = path.filename().string();
  try {
    library.load(path, boost::dll::load_mode::rtld_now | boost::dll::load_mode::rtld_local);
  } catch (const std::exception& exception) {
    return notLoaded(loaderReason(exception.what(), path), file);
  }
  if (!library.has("samenspel_plugin_entry")) {
    return refused(base::ErrorCode::Plugin,
                   "‘{file}’ is no plugin of Samenspel: it does not export samenspel_plugin_entry.", file);
  }
  try {
    return &library.get<const samenspel_plugin*()>("samenspel_plugin_entry");
  } catch (const std::exception& exception) {
    return refused(base::ErrorCode::Plugin, "The plugin ‘{file}’ cannot be loaded: {given}.", file,
                   loaderReason(exception.what(), path));
  }
}

}  // namespace

base::Result<PluginLibrary> PluginLibrary::load(const fs::path& given) {
  std::error_code error;
  const fs::path path = fs::absolute(given, error);
  const std::string file = path.filename().string();
  if (const auto looked = checkLibraryFile(path); !looked) return tl::unexpected(looked.error());
  boost::dll::shared_library library;
  const auto entry = loadEntry(library, path);
  if (!entry) return tl::unexpected(entry.error());
  const samenspel_plugin* table = nullptr;
  try {
    table = (*entry)();
  } catch (...) {
    // As good as none: the plugin could not start.
  }
  if (const auto checked = checkTable(table, file); !checked) return tl::unexpected(checked.error());
  auto description = describe(*table, file);
  if (!description) return tl::unexpected(description.error());
  return PluginLibrary(std::move(library), *table, std::move(*description));
}

}  // namespace runner
