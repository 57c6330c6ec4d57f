// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "model/model.h"

namespace faults {

/// One save to be made.
struct Job {
  std::filesystem::path target;
  std::optional<std::string> expectedHash;  ///< as storage::SaveOptions has it
  std::filesystem::path state;              ///< what becomes $XDG_STATE_HOME/samenspel
  model::Model model;                       ///< what is to be in the file
};

/// What came of it.
struct Said {
  bool saved = false;
  std::string message;  ///< what the user reads when it was not
};

/// What saves models: the program, or a twin that does one thing wrong. The harness drives them all alike.
class Saver {
 public:
  virtual ~Saver() = default;
  /// Before anything goes wrong: opens and edits, where saving is only the last step.
  virtual void prepare(const Job&) {}
  virtual Said save(const Job& job) = 0;
  /// True when work that is not in the file must be offered after a crash.
  virtual bool keepsAJournal() const { return false; }
};

/// storage::saveModel, as the command line saves.
std::unique_ptr<Saver> plainSaver();
/// The same, once and at once.
Said saveNow(const Job& job);
/// A session with its journal, as the editor saves.
std::unique_ptr<Saver> editingSaver();

}  // namespace faults
