// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

/// One layer of what keeps plugins in their place on this machine, as samenspel-runner says (runner/protection.h).
struct Layer {
  std::string name;  ///< limits, parent, privileges, landlock, seccomp
  bool active = false;
  std::string detail;  ///< how much of it, or why it is missing: unsupported, disabled, an error number

  /// What it does, in the user's language: "Reads no file but libraries and itself".
  std::string meaning() const;
  /// "active", or "missing" with the reason, in the user's language.
  std::string state() const;
};

/// The layers that lines "layer NAME active|missing [DETAIL]" tell; other lines are skipped.
std::vector<Layer> readLayers(std::string_view text);

/// Asks the runner which layers it can put around a plugin here; at most five seconds, 200 ms after it was asked to stop.
/// Empty when it cannot be asked.
std::vector<Layer> protectionOfThisMachine(const std::filesystem::path& runner, std::stop_token stop = {});

/// A whole sentence about something a plugin tried and was refused; `word` is one of runner/system_calls.h.
std::string attemptSentence(std::string_view plugin, std::string_view word);

}  // namespace analysis
