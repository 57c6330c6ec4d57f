// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace faults {

/// What the host of a plugin says of a run.
struct Hosted {
  bool succeeded = false;
};

/// What runs plugins: the program, or a twin that does it wrong.
using PluginHost = std::function<Hosted(const std::string& library, std::string_view model)>;

/// samenspel-runner, in a process of its own.
Hosted runAsTheProgram(const std::string& library, std::string_view model);

/// What a plugin that ends its process does to its host: empty when the host lives and says that the run failed.
std::string faultOf(const PluginHost& host, const std::string& library, std::string_view model);

}  // namespace faults
