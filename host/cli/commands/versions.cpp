// SPDX-License-Identifier: MIT
#include "session/versions.h"

#include <nlohmann/json.hpp>

#include "base/text.h"
#include "cli/command_line.h"
#include "cli/commands/commands.h"
#include "cli/console.h"

// What a file held before it was saved over.
namespace cli {
namespace {

using Json = nlohmann::ordered_json;
using base::tr;

int list(const VersionOptions& options, const std::vector<session::Version>& all) {
  if (options.format == "json") {
    Json versions = Json::array();
    for (const session::Version& version : all)
      versions.push_back({{"number", versions.size() + 1}, {"when", version.when}, {"bytes", version.bytes}});
    print(Json({{"samenspel", "1.0"}, {"file", options.file}, {"versions", std::move(versions)}}).dump(2) + "\n");
    return Done;
  }
  if (all.empty()) print(tr("No versions of {file} are kept.", {{"file", options.file}}) + "\n");
  std::size_t number = 0;
  for (const session::Version& version : all)
    print(tr("{number}. until {when}, {bytes} bytes",
             {{"number", std::to_string(++number)}, {"when", version.when}, {"bytes", std::to_string(version.bytes)}}) +
          "\n");
  return Done;
}

int write(const session::Version& version, const std::string& to) {
  if (const auto written = session::writeVersion(version, to); !written) {
    report(written.error());
    return Unreadable;
  }
  return Done;
}

int restore(const std::string& file, const std::vector<session::Version>& all, const session::Version& version) {
  if (const int code = write(version, file); code != Done) return code;
  print(tr("{file} holds again what it held until {when}.", {{"file", file}, {"when", version.when}}) + "\n");
  if (session::versionsOf(file).front().file != all.front().file)
    print(tr("What it held just now is kept as version 1.") + "\n");
  return Done;
}

}  // namespace

int versions(const VersionOptions& options) {
  const auto all = session::versionsOf(options.file);
  if (options.action == "list") return list(options, all);
  if (options.number < 1 || options.number > all.size()) {
    diagnose(
        {}, "error",
        tr("There is no version {number} of {file}; {count} are kept.", {{"number", std::to_string(options.number)},
                                                                         {"file", options.file},
                                                                         {"count", std::to_string(all.size())}}));
    return Unreadable;
  }
  const session::Version& version = all[options.number - 1];
  if (options.action == "show") return write(version, options.output);
  if (options.action == "restore") return restore(options.file, all, version);
  DiffOptions comparison = options.comparison;
  comparison.before = version.file;
  comparison.nameBefore = tr("the version until {when}", {{"when", version.when}});
  comparison.after = options.file;
  return diff(comparison);
}

}  // namespace cli
