// SPDX-License-Identifier: MIT
#include "session/patience.h"

#include <chrono>
#include <utility>

#include "base/text.h"
#include "storage/model_writer.h"

namespace session {
namespace {

using namespace std::chrono_literals;

Meanwhile meanwhile;

template <class T>
bool isReady(const std::future<T>& outcome, std::chrono::milliseconds patience) {
  return outcome.wait_for(patience) == std::future_status::ready;
}

/// Where the work was copied to, if that disk answers.
std::optional<std::filesystem::path> keepCopy(const model::Model& model, const std::filesystem::path& path,
                                              const storage::StateStore& store, const std::string& key) {
  auto copy = inBackground([model, path, store, key]() -> std::optional<std::filesystem::path> {
    const std::string bytes = storage::writeModel(model);
    const auto kept = key.empty() ? store.keepRecovery(path, bytes) : store.keepRecovery(key, path, bytes);
    return kept ? std::optional(*kept) : std::nullopt;
  });
  return isReady(copy, 1s) ? copy.get() : std::nullopt;
}

}  // namespace

void waitMeanwhile(Meanwhile what) { meanwhile = std::move(what); }

base::Result<storage::Saved> savePatiently(const model::Model& model, const std::filesystem::path& path,
                                           storage::SaveOptions options, const std::string& key) {
  if (!meanwhile) return storage::saveModel(model, path, options);
  std::stop_source stop;
  options.stop = stop.get_token();
  auto outcome = inBackground([model, path, options] { return storage::saveModel(model, path, options); });
  if (isReady(outcome, 500ms) || meanwhile([&] { return isReady(outcome, 0ms); })) return outcome.get();
  stop.request_stop();
  const auto copy = keepCopy(model, path, options.store, key);
  const std::string_view sentence =
      copy ? "{file} was not saved, because its disk does not answer. Save it in another place; a copy of your work "
             "lies "
             "in {copy}."
           : "{file} was not saved, because its disk does not answer. Save it in another place before you close it.";
  return base::failure(base::ErrorCode::Cancelled,
                       base::tr(sentence, {{"file", path.string()}, {"copy", copy ? copy->string() : std::string()}}),
                       {path.string(), 0, 0, {}});
}

}  // namespace session
