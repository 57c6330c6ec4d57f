// SPDX-License-Identifier: MIT
#include "runner/run.h"

#include <unistd.h>

#include <optional>

#include "base/number.h"
#include "runner/node.h"
#include "runner/process.h"
#include "runner/protection.h"
#include "runner/tasks.h"
#include "storage/file.h"
#include "storage/model_reader.h"

namespace runner {
namespace {

Outcome failed(const base::Error& error) {
  return {error.code == base::ErrorCode::Mismatch ? "refused" : "failed", error.message};
}

std::string reportText(const std::optional<Description>& plugin, const std::deque<Node>& results,
                       const Outcome& outcome) {
  Node root("report");
  root.set("xmlns", "urn:samenspel:report:1");
  if (plugin) {
    root.set("plugin", plugin->id).set("version", plugin->version);
    root.set("abi", std::to_string(plugin->abiMajor) + "." + std::to_string(plugin->abiMinor));
  }
  root.set("language", base::languageCode(base::language()));
  if (outcome.status == "ok") {
    for (const Node& result : results) root.add(result);
  }
  Node& end = root.add("end");
  end.set("status", outcome.status).set("message", outcome.message);
  for (const Refusal& refusal : outcome.refusals)
    end.add("refused").set("what", refusal.what).set("kind", refusal.kind);
  xml::Writer writer;
  root.write(writer);
  return writer.take();
}

std::string progressLine(double share) { return "progress " + base::formatNumber(share, 2) + "\n"; }

/// The whole run as the text of its report. The library is unloaded before the report is made, so that a crash while
/// it ends is a run without a report too.
std::string runToReport(const Options& options, int report, const base::Result<storage::LoadedModel>& model,
                        Outcome& outcome) {
  std::optional<Description> description;
  std::deque<Node> results;
  if (!model) {
    outcome = failed(model.error());
  } else if (const auto library = PluginLibrary::load(options.plugin); !library) {
    // Whether the description is right is another question than whether there is a plugin at all.
    const bool described = options.task != Task::Entry || library.error().code != base::ErrorCode::Invalid;
    outcome = described ? failed(library.error()) : Outcome{"ok"};
  } else {
    description = library->description();
    const Snapshot snapshot(model->model, description->parameters);
    Sink sink(snapshot, std::string(base::languageCode(options.language)));
    if (options.tellsProgress) sink.onProgress([report](double share) { writeAll(report, progressLine(share)); });
    outcome = carryOut(options, *library, snapshot, sink);
    results = sink.results();
  }
  return reportText(description, results, outcome);
}

}  // namespace

void complain(std::string_view sentence) {
  writeAll(STDERR_FILENO, std::string("samenspel-runner: ").append(sentence).append("\n"));
}

namespace {

/// What a plugin may not do, done to this process; an outcome when the plugin is not to run for lack of it.
std::optional<Outcome> protectFor(const Options& options, int report, int control) {
  if (!options.sandbox) {
    complain(base::tr("The plugin runs without protection."));
    return std::nullopt;
  }
  // The host gives pipes. Who runs this by hand may redirect to files: these must stay writable.
  const bool toFile = isFile(report) || isFile(STDOUT_FILENO) || isFile(STDERR_FILENO);
  std::string missing;
  for (const Layer& layer : protect({options.plugin, toFile, control}))
    if (!layer.active) missing.append(missing.empty() ? "" : ", ").append(layer.name);
  if (!options.strict || missing.empty()) return std::nullopt;
  return Outcome{"refused", base::tr("The plugin ‘{plugin}’ was not run: this machine lacks {layers} of what keeps "
                                     "plugins in their place, and you asked for all of it.",
                                     {{"plugin", options.plugin.filename().string()}, {"layers", missing}})};
}

}  // namespace

int run(const Options& options) {
  const int report = takeDescriptor(options.reportDescriptor);
  if (report < 0) {
    complain(base::tr("Descriptor {number}, to which the report should go, is not open.",
                      {{"number", std::to_string(options.reportDescriptor)}}));
    return exitUsage;
  }
  const int control = options.controlDescriptor < 0 ? -1 : takeDescriptor(options.controlDescriptor);
  const std::string name = base::tr("standard input");  // this also reads the translations: later they cannot be
  const auto bytes = storage::readDescriptor(STDIN_FILENO, name);
  closeInput();
  const auto model = bytes.and_then([&](const std::string& read) { return storage::readModel(read, name); });
  prepareProcess({report, control});
  std::optional<Outcome> refused = protectFor(options, report, control);
  Outcome outcome = refused.value_or(Outcome{});
  const std::string text =
      refused ? reportText(std::nullopt, {}, outcome) : runToReport(options, report, model, outcome);
  if (!writeAll(report, text)) {
    complain(base::tr("The report could not be written."));
    return exitFailed;
  }
  return outcome.status == "ok" ? exitDone : exitFailed;
}

}  // namespace runner
