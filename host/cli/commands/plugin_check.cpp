// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "session/plugins.h"

namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using analysis::Verdict;

Json asJson(const analysis::PluginCheck& check) {
  Json list = Json::array();
  for (const analysis::CheckResult& result : check.results)
    list.push_back({{"id", result.id},
                    {"description", result.description},
                    {"result", analysis::token(result.verdict)},
                    {"milliseconds", result.milliseconds},
                    {"problems", result.problems}});
  return {
      {"id", check.id}, {"manifest", check.manifest.string()}, {"passed", check.passed()}, {"checks", std::move(list)}};
}

std::string word(Verdict verdict) {
  switch (verdict) {
    case Verdict::Failed:
      return base::tr("FAILED");
    case Verdict::Skipped:
      return base::tr("skipped");
    case Verdict::Passed:
      break;
  }
  return base::tr("passed");
}

std::string padded(std::string text, std::size_t width) {
  text.resize(std::max(text.size() + 1, width), ' ');
  return text;
}

std::string summary(const analysis::PluginCheck& check) {
  const auto passed = std::size_t(std::ranges::count(check.results, Verdict::Passed, &analysis::CheckResult::verdict));
  if (check.passed())
    return base::tr("{plugin} passes all {count} checks.",
                    {{"plugin", check.id}, {"count", std::to_string(check.results.size())}});
  return base::tr("{plugin} passes {passed} of {count} checks.",
                  {{"plugin", check.id.empty() ? check.manifest.string() : check.id},
                   {"passed", std::to_string(passed)},
                   {"count", std::to_string(check.results.size())}});
}

void printCheck(const analysis::PluginCheck& check) {
  print(check.manifest.string() + "\n");
  for (const analysis::CheckResult& result : check.results) {
    print("  " + padded(word(result.verdict), 10) + padded(result.id, 12) + result.description);
    if (result.milliseconds > 0) print(" (" + std::to_string(result.milliseconds) + " ms)");
    print("\n");
    for (const std::string& problem : result.problems) print("      " + problem + "\n");
  }
  print(summary(check) + "\n");
}

}  // namespace

int checkPlugins(const PluginOptions& options) {
  const auto manifests = session::manifestsAt(options.path);
  if (!manifests) {
    report(manifests.error());
    return Found;
  }
  bool passed = true;
  Json list = Json::array();
  for (const auto& manifest : *manifests) {
    const auto check = session::checkPlugin(manifest);
    passed = passed && check.passed();
    if (options.format == "json")
      list.push_back(asJson(check));
    else
      printCheck(check);
  }
  if (options.format == "json") print(Json({{"samenspel", "1.0"}, {"plugins", std::move(list)}}).dump(2) + "\n");
  return passed ? Done : Found;
}

}  // namespace cli
