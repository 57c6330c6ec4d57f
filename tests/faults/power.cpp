// SPDX-License-Identifier: MIT
#include "faults/power.h"

#include <algorithm>

#include "faults/disk.h"
#include "storage/journal.h"
#include "storage/journal_record.h"
#include "storage/recovery.h"
#include "storage/self_check.h"

namespace faults {
namespace {

namespace fs = std::filesystem;

bool holds(const Files& files, const fs::path& folder, const std::string& bytes) {
  return std::ranges::any_of(files, [&](const auto& file) {
    return file.first.starts_with(folder.string() + "/") && file.first.ends_with(".samenspel") && file.second == bytes;
  });
}

/// What is wrong with a disk; `isSaved`: the program had said that it saved.
std::string faultOf(const Files& files, const Trial& trial, const std::string& target, bool isSaved) {
  const auto found = files.find(target);
  const fs::path& state = trial.job().state;
  const auto now = found == files.end() ? std::nullopt : std::optional(found->second);
  const bool isNew = now == trial.after();
  if (isSaved && !isNew) return "what was said to be saved is not there";
  const bool oldKept = !trial.before() || holds(files, state / "versions", *trial.before());
  if (isNew) return oldKept ? "" : "the file before is in no version";
  if (now == trial.before()) return {};
  if (trial.isInPlace() && oldKept && holds(files, state / "recovery", trial.after())) return {};
  return now ? "the file holds " + std::to_string(now->size()) + " bytes that nobody saved" : "the file is gone";
}

}  // namespace

PowerCuts cutThePower(Trial& trial, Saver& saver, std::uint32_t seed, int more) {
  trial.arrange();
  const fs::path place = trial.job().state.parent_path().parent_path();
  Disk disk(place);
  DiskRecorder recorder;
  const Decide rules = trial.rules();
  const std::string target = fs::weakly_canonical(trial.job().target);
  const Ended run =
      watch([&] { saver.prepare(trial.job()); }, [&] { return std::string(saver.save(trial.job()).saved ? "+" : "-"); },
            [&](const Call& call, const Watched& watched) {
              const Verdict verdict = rules(call, watched);
              if (verdict.kind == Verdict::Proceed) recorder.note(call, watched);
              return verdict;
            });
  PowerCuts result;
  if (run.said != "+") result.fault = "the save itself fails";
  std::mt19937 chance(seed);
  const auto& deposits = recorder.deposits();
  for (std::size_t n = 0; n <= deposits.size(); ++n) {
    result.cuts += std::int64_t(disk.cut(chance, more, [&](const Files& files) {
      const std::string fault = faultOf(files, trial, target, n == deposits.size());
      if (fault.empty()) return;
      if (result.lost++ == 0)
        result.fault = fault + ", after " + std::to_string(n) + " of " + std::to_string(deposits.size()) + " deposits";
    }));
    if (n < deposits.size()) disk.apply(deposits[n]);
  }
  return result;
}

PowerCuts cutThePowerOfAJournal(const model::Model& model, std::uint32_t seed) {
  const Scratch scratch;
  const storage::StateStore store(scratch / "samenspel");
  Disk disk(scratch.path());
  DiskRecorder recorder;
  const model::Changes step = {model::SetAttribute{"", "title", "Kept"}};
  const auto edit = [&] {
    storage::Journal journal(store, {{}, {}, "A title", std::make_shared<const model::Model>(model)});
    journal.append(step);
    return std::string(journal.flush(std::chrono::seconds(20)) ? "+" : "-");
  };
  const Ended run = watch([] {}, edit,
                          [&](const Call& call, const Watched& watched) {
                            recorder.note(call, watched);
                            return Verdict();
                          });
  PowerCuts result;
  if (run.said != "+") result.fault = "the journal is not written";
  for (const Deposit& deposit : recorder.deposits()) disk.apply(deposit);
  model::Model wanted = model;
  (void)wanted.apply(step.front());
  std::mt19937 chance(seed);
  result.cuts = std::int64_t(disk.cut(chance, 100, [&](const Files& files) {
    const Scratch after;
    for (const auto& [name, bytes] : files)
      if (name.ends_with(storage::journal::extension)) after.write("kept.journal", bytes);
    const auto work = storage::readJournal(after / "kept.journal");
    if (work && storage::readsBackAs(wanted, work->now)) return;
    result.lost += 1;
    result.fault = work ? "the journal lacks what was on the disk" : "the journal is not there";
  }));
  return result;
}

}  // namespace faults
