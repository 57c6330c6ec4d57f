// SPDX-License-Identifier: MIT
#include "runner/run.h"

#include <unistd.h>

#include <exception>
#include <optional>

#include "runner/node.h"
#include "runner/plugin_library.h"
#include "runner/process.h"
#include "runner/protection.h"
#include "runner/sink.h"
#include "storage/file.h"
#include "storage/model_reader.h"
#include "xml/encoding.h"

namespace runner {
namespace {

/// How a run ended.
struct Outcome {
  std::string_view status = "failed";  // ok, failed, refused, cancelled
  std::string message = {};
  std::vector<std::string> refusals = {};
};

Outcome failed(const base::Error& error) {
  return {error.code == base::ErrorCode::Mismatch ? "refused" : "failed", error.message};
}

/// create, analyze, destroy; nothing when create gives no instance.
std::optional<std::int32_t> callPlugin(const samenspel_plugin& plugin, const Snapshot& snapshot, Sink& sink) {
  const std::string version = SAMENSPEL_VERSION;
  const samenspel_host host = {sizeof host, SAMENSPEL_ABI_MAJOR, SAMENSPEL_ABI_MINOR, {version.data(), version.size()}};
  void* instance = plugin.create(&host);
  if (instance == nullptr) return std::nullopt;
  const std::int32_t status = plugin.analyze(instance, &snapshot.table(), &sink.table());
  plugin.destroy(instance);
  return status;
}

Outcome outcomeOf(std::int32_t status, const std::string& plugin, const Sink& sink, const std::string& escaped) {
  const auto sentence = [&](std::string_view message) {
    return base::tr(message, {{"plugin", plugin}, {"reason", escaped}, {"answer", std::to_string(status)}});
  };
  if (!escaped.empty()) return {"failed", sentence("The plugin ‘{plugin}’ let an exception escape: {reason}.")};
  if (!sink.refusals().empty() || status == SAMENSPEL_REFUSED) {
    return {"refused",
            sentence("The plugin ‘{plugin}’ handed over something that is not allowed; its results are not "
                     "used."),
            sink.refusals()};
  }
  switch (status) {
    case SAMENSPEL_OK:
      return {"ok"};
    case SAMENSPEL_CANCELLED:
      return {"cancelled", sentence("The plugin ‘{plugin}’ was asked to stop, and did.")};
    case SAMENSPEL_FAILED:
      if (!sink.failure().empty()) {
        return {"failed", base::tr("The plugin ‘{plugin}’ says that it could not do its work: {reason}",
                                   {{"plugin", plugin}, {"reason", sink.failure()}})};
      }
      return {"failed", sentence("The plugin ‘{plugin}’ says that it failed, but not why.")};
    default:
      return {"failed", sentence("The plugin ‘{plugin}’ answered {answer}, which means nothing.")};
  }
}

/// One plugin on one model. A plugin may be compiled by anything and let anything escape: it is caught and named.
Outcome analyzeModel(const PluginLibrary& library, const Snapshot& snapshot, Sink& sink) {
  const std::string& id = library.description().id;
  std::string escaped;
  std::optional<std::int32_t> status = SAMENSPEL_FAILED;
  try {
    status = callPlugin(library.table(), snapshot, sink);
  } catch (const std::exception& exception) {
    escaped = xml::legalText(exception.what());
  } catch (...) {
    escaped = base::tr("it carries no text");
  }
  if (!status) {
    return {"failed", base::tr("The plugin ‘{plugin}’ could not make an instance of itself.", {{"plugin", id}})};
  }
  sink.finish();
  return outcomeOf(*status, id, sink, escaped);
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
  for (const std::string& refusal : outcome.refusals) end.add("refused").set("what", refusal);
  xml::Writer writer;
  root.write(writer);
  return writer.take();
}

/// The whole run as the text of its report. The library is unloaded before the report is made, so that a crash while
/// it ends is a run without a report too.
std::string runToReport(const Options& options, const base::Result<storage::LoadedModel>& model, Outcome& outcome) {
  std::optional<Description> description;
  std::deque<Node> results;
  if (!model) {
    outcome = failed(model.error());
  } else if (const auto library = PluginLibrary::load(options.plugin); !library) {
    outcome = failed(library.error());
  } else {
    description = library->description();
    const Snapshot snapshot(model->model, description->parameters);
    Sink sink(snapshot, std::string(base::languageCode(options.language)));
    outcome = analyzeModel(*library, snapshot, sink);
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
  const std::string text = refused ? reportText(std::nullopt, {}, outcome) : runToReport(options, model, outcome);
  if (!writeAll(report, text)) {
    complain(base::tr("The report could not be written."));
    return exitFailed;
  }
  return outcome.status == "ok" ? exitDone : exitFailed;
}

}  // namespace runner
