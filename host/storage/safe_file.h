// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "base/result.h"
#include "model/model.h"
#include "storage/state_store.h"

namespace storage {

struct SaveOptions {
  /// SHA-256 of what the file held when it was loaded or last saved; empty: nothing may be there yet; absent: whatever
  /// is there may go, because the user said so.
  std::optional<std::string> expectedHash;
  /// The user agreed to replace a write-protected file.
  bool replaceProtected = false;
  /// Where versions and recovery copies go.
  StateStore store = StateStore::ofUser();
  /// Nobody wants the save any more: unless it is just touching the file, it leaves it as it is and answers Cancelled.
  std::stop_token stop = {};
};

struct Saved {
  std::string contentHash;          ///< of what is in the file now; the next expectedHash
  bool inPlace = false;             ///< written over, because the file could not be replaced
  bool previousVersionKept = true;  ///< false: the state directory was not writable
};

/// Writes a model to a file so that at every moment, also after a crash or a power cut, the file holds either all of
/// the old or all of the new bytes. Before anything is touched the new bytes are read back and compared with the model,
/// and the file is compared with what the caller last saw of it. A model is never refused because a rule is broken. On
/// failure the file holds what it held (or, where it could not be replaced but only written over, the message says so),
/// the message names file, reason and where a copy of the work lies. Codes: ChangedOutside (somebody else changed,
/// removed or created it), NotAFile, NotWritable, Mismatch (it does not read back: a mistake of this program or of the
/// disk). Blocks for as long as the disk takes. One save of a file at a time: a second one, also of another process,
/// waits up to 2.5 s and is then refused.
base::Result<Saved> saveModel(const model::Model& model, const std::filesystem::path& path, const SaveOptions& options);

/// The same for bytes that are known to be good.
base::Result<Saved> saveBytes(std::string_view bytes, const std::filesystem::path& path, const SaveOptions& options);

}  // namespace storage
