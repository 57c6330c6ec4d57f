// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <system_error>
#include <thread>

#include "base/result.h"
#include "model/model.h"
#include "storage/safe_file.h"

// A disk that does not answer, as on a network, must not hold up who works with the program.
namespace session {

/// What a program does while a disk takes its time, on the thread that waits: until `isDone`, or until the user no
/// longer wants to wait, when it answers false.
using Meanwhile = std::function<bool(const std::function<bool()>& isDone)>;

/// From now on what saves in this process does so when half a second is over. Without it saves wait for as long as the
/// disk takes. Set it once, at the program's start, on the thread that saves.
void waitMeanwhile(Meanwhile meanwhile);

/// Saves as storage::saveModel does. Given up, it answers Cancelled; the file is then left as it is, unless it was just
/// being replaced, and a copy of the work is kept where the message says. `key`: storage::StateStore::keyOf the path,
/// when it is known without asking the disk.
base::Result<storage::Saved> savePatiently(const model::Model& model, const std::filesystem::path& path,
                                           storage::SaveOptions options, const std::string& key);

/// Starts `work` on a thread that nobody needs to wait for; it must own all it uses. Where there is no thread to be had
/// it is done at once.
template <class Work>
auto inBackground(Work work) {
  auto task = std::make_shared<std::packaged_task<std::invoke_result_t<Work>()>>(std::move(work));
  auto outcome = task->get_future();
  try {
    std::thread([task] { (*task)(); }).detach();
  } catch (const std::system_error&) {
    (*task)();
  }
  return outcome;
}

}  // namespace session
