// SPDX-License-Identifier: MIT
#include <cstdio>
#include <nlohmann/json.hpp>

#include "base/paths.h"
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"
#include "session/git_setup.h"
#include "session/merging.h"

// Putting versions together, by hand and by git.
namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using base::tr;

Json asJson(const session::FileClash& placed) {
  const session::Clash& clash = placed.clash;
  Json choices = Json::array();
  for (const session::Choice choice : clash.choices) choices.push_back(session::token(choice));
  Json others = Json::array();
  for (const auto& [file, theirs] : placed.others) others.push_back({{"with", file}, {"theirs", theirs}});
  return {{"kind", session::token(clash.kind)},
          {"element", clash.place},
          {"attribute", clash.attribute},
          {"elements", clash.elements},
          {"along", clash.along},
          {"with", placed.file},
          {"message", clash.message},
          {"base", clash.base},
          {"ours", clash.ours},
          {"theirs", clash.theirs},
          {"choices", std::move(choices)},
          {"others", std::move(others)},
          {"holds", session::token(clash.chosen)}};
}

/// What each makes of what a clash is about; with more than two, whose it is.
std::vector<std::string> sides(const session::FileClash& placed, bool isPair) {
  const session::Clash& clash = placed.clash;
  if (isPair) return {tr("ours: {value}", {{"value", clash.ours}}), tr("theirs: {value}", {{"value", clash.theirs}})};
  const auto side = [](const std::string& whose, const std::string& value) {
    return tr("{whose}: {value}", {{"whose", whose}, {"value", value}});
  };
  std::vector<std::string> all = {side(placed.oursOf, clash.ours), side(placed.file, clash.theirs)};
  for (const auto& [file, theirs] : placed.others) all.push_back(side(file, theirs));
  return all;
}

std::string asText(const session::MergedFiles& merged, const std::string& name, bool isPair) {
  const std::string count = std::to_string(merged.clashes.size());
  if (merged.clashes.empty())
    return tr("{file}: merged without a conflict; {count} changes came in.",
              {{"file", name}, {"count", std::to_string(merged.arrived)}}) +
           "\n";
  std::string text =
      tr(merged.clashes.size() == 1
             ? "{file}: merged with one conflict. The merged file holds ours there until you decide."
             : "{file}: merged with {count} conflicts. The merged file holds ours there until you decide.",
         {{"file", name}, {"count", count}}) +
      "\n";
  std::size_t number = 0;
  for (const session::FileClash& placed : merged.clashes) {
    text += std::to_string(++number) + ". " + placed.clash.message + "\n";
    text += "   " + tr("before: {value}", {{"value", placed.clash.base}}) + "\n";
    for (const std::string& side : sides(placed, isPair)) text += "   " + side + "\n";
  }
  return text;
}

}  // namespace

int merge(const MergeOptions& options) {
  const auto merged = session::mergeFiles(options.base, options.ours, options.theirs);
  if (!merged) {
    report(merged.error());
    return Unreadable;
  }
  if (auto written = session::writeModelTo(options.output, merged->result, options.ours); !written) {
    report(written.error());
    return Unreadable;
  }
  const std::string name = options.name.empty() ? options.output : options.name;
  std::string said = asText(*merged, name, options.theirs.size() == 1);
  if (options.format == "json") {
    Json conflicts = Json::array();
    for (const session::FileClash& clash : merged->clashes) conflicts.push_back(asJson(clash));
    said =
        Json(
            {{"samenspel", "1.0"}, {"merged", name}, {"changes", merged->arrived}, {"conflicts", std::move(conflicts)}})
            .dump(2) +
        "\n";
  }
  // Standard output may hold the model itself.
  if (options.output == "-")
    std::fputs(said.c_str(), stderr);
  else
    print(said);
  return merged->clashes.empty() ? Done : Found;
}

int gitSetup(bool global) {
  const auto files = session::setUpGit((base::programDirectory() / "samenspel-cli").string(), global);
  if (!files) {
    report(files.error());
    return Unreadable;
  }
  print(tr("From now on git shows changes of models in words and merges models by their ids, here and wherever these "
           "files go:") +
        "\n");
  for (const std::string& file : *files) print("  " + file + "\n");
  return Done;
}

}  // namespace cli
