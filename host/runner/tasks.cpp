// SPDX-License-Identifier: MIT
#include "runner/tasks.h"

#include <chrono>
#include <exception>
#include <optional>
#include <thread>

#include "base/text.h"
#include "runner/shifted_view.h"
#include "xml/encoding.h"

namespace runner {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

/// How long a plugin may take to stop once it was asked to.
constexpr milliseconds toStop{200};

/// Calls the plugin; what escaped from it, in words, or empty.
template <class Calls>
std::string guarded(Calls calls) {
  try {
    calls();
    return {};
  } catch (const std::exception& exception) {
    return xml::legalText(exception.what());
  } catch (...) {
    return base::tr("it carries no text");
  }
}

void* newInstance(const PluginLibrary& library) {
  static const std::string version = SAMENSPEL_VERSION;
  static const samenspel_host host = {
      sizeof host, SAMENSPEL_ABI_MAJOR, SAMENSPEL_ABI_MINOR, {version.data(), version.size()}};
  return library.table().create(&host);
}

Outcome outcomeOf(std::optional<std::int32_t> status, const std::string& plugin, Sink& sink,
                  const std::string& escaped) {
  sink.finish();
  const auto sentence = [&](std::string_view message) {
    return base::tr(message, {{"plugin", plugin}, {"reason", escaped}, {"answer", std::to_string(status.value_or(0))}});
  };
  if (!escaped.empty()) return {"failed", sentence("The plugin ‘{plugin}’ let an exception escape: {reason}.")};
  if (!status) return {"failed", sentence("The plugin ‘{plugin}’ could not make an instance of itself.")};
  if (!sink.refusals().empty() || *status == SAMENSPEL_REFUSED) {
    return {"refused",
            sentence("The plugin ‘{plugin}’ handed over something that is not allowed; its results are not "
                     "used."),
            sink.refusals()};
  }
  switch (*status) {
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

/// create, analyze, destroy.
Outcome analyzeModel(const PluginLibrary& library, const samenspel_model& model, Sink& sink) {
  std::optional<std::int32_t> status;
  const std::string escaped = guarded([&] {
    void* instance = newInstance(library);
    if (instance == nullptr) return;
    status = library.table().analyze(instance, &model, &sink.table());
    library.table().destroy(instance);
  });
  return outcomeOf(status, library.description().id, sink, escaped);
}

/// What was reported and how it ended, to compare.
std::string written(const Sink& sink, const Outcome& outcome) {
  Node root("report");
  for (const Node& result : sink.results()) root.add(result);
  xml::Writer writer;
  root.write(writer);
  return writer.take() + outcome.message;
}

/// Two instances that live at once, of which the first ends before the second works: what they share would show.
Outcome twoInstances(const PluginLibrary& library, const Snapshot& snapshot, Sink& sink, const std::string& language) {
  const samenspel_plugin& plugin = library.table();
  Sink other(snapshot, language);
  std::optional<std::int32_t> statuses[2];
  const std::string escaped = guarded([&] {
    void* first = newInstance(library);
    void* second = newInstance(library);
    if (first == nullptr || second == nullptr) return;
    statuses[0] = plugin.analyze(first, &snapshot.table(), &sink.table());
    plugin.destroy(first);
    statuses[1] = plugin.analyze(second, &snapshot.table(), &other.table());
    plugin.destroy(second);
  });
  const std::string& id = library.description().id;
  const Outcome one = outcomeOf(statuses[0], id, sink, escaped);
  const Outcome two = outcomeOf(statuses[1], id, other, escaped);
  if (written(sink, one) == written(other, two)) return one;
  return {"failed", base::tr("Two instances of the plugin ‘{plugin}’ say different things about the same model, so "
                             "they share something that changes.",
                             {{"plugin", id}})};
}

/// How long the plugin went on after it was asked to stop half-way of what it takes; first it is let to the end.
Outcome stopHalfway(const PluginLibrary& library, const Snapshot& snapshot, Sink& sink, const std::string& language) {
  const auto started = Clock::now();
  const Outcome whole = analyzeModel(library, snapshot.table(), sink);
  const auto taken = Clock::now() - started;
  if (taken < toStop) return whole;  // it ends as soon as it should stop
  Sink other(snapshot, language);
  Clock::time_point asked = Clock::time_point::max();
  {
    const std::jthread asker([&, half = taken / 2] {
      std::this_thread::sleep_for(half);
      asked = Clock::now();
      cancelRequested = true;
    });
    (void)analyzeModel(library, snapshot.table(), other);
  }
  const auto late = std::chrono::duration_cast<milliseconds>(Clock::now() - asked);
  if (late <= toStop) return whole;
  return {"failed", base::tr("The plugin ‘{plugin}’ went on for {given} ms after it was asked to stop; {needed} ms is "
                             "allowed. Let it call progress more often.",
                             {{"plugin", library.description().id},
                              {"given", std::to_string(late.count())},
                              {"needed", std::to_string(toStop.count())}})};
}

}  // namespace

Outcome carryOut(const Options& options, const PluginLibrary& library, const Snapshot& snapshot, Sink& sink) {
  const std::string language(base::languageCode(options.language));
  switch (options.task) {
    case Task::Entry:
      return {"ok"};
    case Task::Instances:
      return twoInstances(library, snapshot, sink, language);
    case Task::Cancel:
      return stopHalfway(library, snapshot, sink, language);
    case Task::Vocabulary: {
      const ShiftedView view(snapshot.table());
      return analyzeModel(library, view.table(), sink);
    }
    case Task::None:
      break;
  }
  return analyzeModel(library, snapshot.table(), sink);
}

}  // namespace runner
