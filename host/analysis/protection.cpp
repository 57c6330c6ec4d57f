// SPDX-License-Identifier: MIT
#include "analysis/protection.h"

#include <utility>

#include "analysis/lines.h"
#include "analysis/runner_process.h"
#include "base/text.h"

namespace analysis {
namespace {

constexpr std::chrono::seconds patience{5};

}  // namespace

std::string Layer::meaning() const {
  if (name == "limits") return base::tr("Memory, time, threads and open files are limited; no file can grow.");
  if (name == "parent") return base::tr("A plugin ends when the program does.");
  if (name == "privileges") return base::tr("A plugin has no rights of the system and can gain none.");
  if (name == "landlock") return base::tr("A plugin can read libraries and itself, and no other file.");
  if (name == "seccomp") return base::tr("A plugin cannot use the network, start programs or reach other processes.");
  return name;
}

std::string Layer::state() const {
  if (active) return base::tr("active");
  if (detail == "unsupported") return base::tr("missing: this system does not have it");
  if (detail == "disabled") return base::tr("missing: this system is set up without it");
  return base::tr("missing: error {number}", {{"number", detail}});
}

std::vector<Layer> readLayers(std::string_view text) {
  std::vector<Layer> layers;
  forEachLine(text, [&](const std::vector<std::string_view>& words) {
    if (words.size() < 3 || words[0] != "layer" || layers.size() == 32) return;
    layers.push_back(
        {std::string(words[1]), words[2] == "active", std::string(words.size() > 3 ? words[3] : std::string_view())});
  });
  return layers;
}

std::vector<Layer> protectionOfThisMachine(const std::filesystem::path& runner, std::stop_token stop) {
  return readLayers(runProgram({runner.string(), "layers"}, {}, patience, std::move(stop)).output);
}

std::string attemptSentence(std::string_view plugin, std::string_view word) {
  const auto sentence = [&](std::string_view message) { return base::tr(message, {{"name", std::string(plugin)}}); };
  if (word == "network") return sentence("The analysis “{name}” tried to use the network. That was refused.");
  if (word == "program") return sentence("The analysis “{name}” tried to start a program. That was refused.");
  if (word == "process") return sentence("The analysis “{name}” tried to start a process. That was refused.");
  if (word == "signal") return sentence("The analysis “{name}” tried to signal another process. That was refused.");
  if (word == "inspect") return sentence("The analysis “{name}” tried to look into another process. That was refused.");
  if (word == "write") return sentence("The analysis “{name}” tried to write or change a file. That was refused.");
  if (word == "memory") return sentence("The analysis “{name}” tried to share memory. That was refused.");
  return sentence("The analysis “{name}” tried to change how the system treats it. That was refused.");
}

}  // namespace analysis
