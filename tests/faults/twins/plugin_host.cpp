// SPDX-License-Identifier: MIT
#include <dlfcn.h>
#include <samenspel/plugin.h>

#include "faults/twins/twins.h"

namespace faults::twins {

Hosted runsItInItsOwnProcess(const std::string& library, std::string_view) {
  void* const handle = ::dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) return {false};
  const auto entry = reinterpret_cast<decltype(&samenspel_plugin_entry)>(::dlsym(handle, "samenspel_plugin_entry"));
  const samenspel_plugin* const plugin = entry == nullptr ? nullptr : entry();
  if (plugin == nullptr) return {false};
  const samenspel_host host = {sizeof host, SAMENSPEL_ABI_MAJOR, SAMENSPEL_ABI_MINOR, {"1", 1}};
  void* const instance = plugin->create(&host);
  // The plugins that it is tried with look at neither model nor report.
  const int32_t answer = plugin->analyze(instance, nullptr, nullptr);
  plugin->destroy(instance);
  return {answer == SAMENSPEL_OK};
}

}  // namespace faults::twins
