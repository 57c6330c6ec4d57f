// SPDX-License-Identifier: MIT
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/hash.h"
#include "session/recovery.h"
#include "storage/journal_record.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "support/scratch.h"

// What a program that edits a model until it is killed has reached, and what of it is offered afterwards. For tests
// that link session.
namespace support {

/// One state of a model that is being edited: when it was reached, and what it says.
struct Moment {
  std::int64_t nanoseconds = 0;
  char hash[64] = {};
};

inline std::int64_t nanosecondsNow() { return std::chrono::steady_clock::now().time_since_epoch().count(); }

inline std::string hashOf(const model::Model& model) { return base::sha256(storage::writeModel(model)); }

/// A file of moments that outlives who writes it.
class MomentLog {
 public:
  explicit MomentLog(const std::filesystem::path& file)
      : m_file(::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600)) {}
  void note(const model::Model& model) const {
    Moment moment{nanosecondsNow(), {}};
    hashOf(model).copy(moment.hash, 64);
    (void)!::write(m_file, &moment, sizeof moment);
  }

 private:
  int m_file;
};

inline std::vector<Moment> readMoments(const std::filesystem::path& file) {
  const std::string bytes = Scratch::read(file);
  std::vector<Moment> moments(bytes.size() / sizeof(Moment));
  std::copy_n(bytes.data(), moments.size() * sizeof(Moment), reinterpret_cast<char*>(moments.data()));
  return moments;
}

/// What a journal held before its last step. `copy` is a file that may be written.
inline std::string hashBeforeLastStep(const std::filesystem::path& journal, const std::filesystem::path& copy) {
  const std::string bytes = Scratch::read(journal);
  storage::journal::Records records(bytes);
  std::uint64_t before = 0, length = 0;
  while (records.next()) before = std::exchange(length, records.length());
  std::ofstream(copy, std::ios::binary) << bytes.substr(0, before);
  const auto work = storage::readJournal(copy);
  return work ? hashOf(work->now) : std::string();
}

/// What a kill cost.
struct Loss {
  std::string problem;      ///< more than may be lost, a sentence; empty when it is not
  std::int64_t states = 0;  ///< that were reached and are not offered
  std::int64_t age = 0;     ///< of the oldest of them, in nanoseconds
};

/// Compares what is offered after a kill at `killed`, or else what `file` holds, with the states that were reached.
/// `copy` is a file that may be written.
inline Loss lossOf(const std::vector<Moment>& moments, std::int64_t killed, const std::filesystem::path& file,
                   const std::filesystem::path& copy) {
  const auto work = session::recoverableWork();
  if (work.size() > 1) return {"The work of more than one document is offered."};
  std::string hash;
  if (!work.empty()) {
    if (work[0].standing == storage::Standing::FileGone) return {"The file is gone."};
    const auto recovered = storage::readJournal(work[0].journal);
    if (!recovered) return {recovered.error().message};
    hash = hashOf(recovered->now);
  } else {
    const auto loaded = storage::loadModel(file);
    if (!loaded) return {loaded.error().message};
    hash = hashOf(loaded->model);
  }
  if (moments.empty()) return {};  // killed before the first state
  auto last = moments.rbegin();
  // A recovered session's journal is told before the log is: it may be one step ahead.
  if (!work.empty() && hashBeforeLastStep(work[0].journal, copy) == std::string_view(last->hash, 64)) return {};
  while (last != moments.rend() && std::string_view(last->hash, 64) != hash) ++last;
  if (last == moments.rend()) return {"A state is offered that never was."};
  if (last == moments.rbegin()) return {};
  Loss loss{{}, last - moments.rbegin(), killed - std::prev(last)->nanoseconds};
  if (loss.age > 1'000'000'000) loss.problem = "Work that was older than a second is lost.";
  return loss;
}

}  // namespace support
