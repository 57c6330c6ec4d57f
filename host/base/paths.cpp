// SPDX-License-Identifier: MIT
#include "base/paths.h"

#if defined(_WIN32)
#include <windows.h>
#elif defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

namespace base {
namespace fs = std::filesystem;

fs::path programDirectory() {
#if defined(_WIN32)
  wchar_t path[32768];
  GetModuleFileNameW(nullptr, path, 32768);
  return fs::path(path).parent_path();
#elif defined(__APPLE__)
  char path[4096];
  uint32_t size = sizeof path;
  _NSGetExecutablePath(path, &size);
  return fs::canonical(path).parent_path();
#else
  std::error_code error;
  return fs::read_symlink("/proc/self/exe", error).parent_path();
#endif
}

fs::path dataDirectory() { return programDirectory().parent_path() / "share" / "samenspel"; }

fs::path bundledPluginDirectory() {
  const fs::path prefix = programDirectory().parent_path();
#ifdef SAMENSPEL_LIBRARY_DIRECTORY
  const fs::path installed = prefix / SAMENSPEL_LIBRARY_DIRECTORY / "samenspel" / "plugins";
  if (std::error_code error; fs::is_directory(installed, error)) return installed;
#endif
  return prefix / "lib" / "samenspel" / "plugins";
}

}  // namespace base
