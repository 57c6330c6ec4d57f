// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "faults/watch.h"

namespace faults {

/// One thing that a program did to the disk.
struct Deposit {
  enum Kind { Create, Write, Truncate, Sync, SyncFolder, Rename, Remove } kind = Create;
  std::string path;
  std::string target = {};   ///< Rename: the new name
  std::uint64_t offset = 0;  ///< Write; Truncate: the new size
  std::string bytes = {};    ///< Write
};

/// Notes what goes to the disk; to be asked before every call that will be made.
class DiskRecorder {
 public:
  void note(const Call& call, const Watched& watched);
  const std::vector<Deposit>& deposits() const { return m_deposits; }

 private:
  std::vector<Deposit> m_deposits;
};

/// The files of a disk by name.
using Files = std::map<std::string, std::string>;

/// A disk of which only that is sure which was synced: of the rest a power cut may leave any part. What was written to
/// a file may be there, or not, or half, or be zeros; names that were made, moved or removed since their folder was
/// synced may be so or not.
class Disk {
 public:
  /// What is in the folder now, all of it safe.
  explicit Disk(const std::filesystem::path& folder);

  void apply(const Deposit& deposit);
  /// What the disk may hold after a power cut now: names up to every point since the last sync, with all kinds of
  /// contents, and `more` states of chance. Returns how many that were.
  std::size_t cut(std::mt19937& chance, int more, const std::function<void(const Files&)>& look) const;

 private:
  enum class Unsynced { All, None, Half, Zeros };
  struct File {
    std::string safe;
    std::vector<Deposit> pending = {};
    std::string content(Unsynced unsynced) const;
  };
  using Names = std::map<std::string, std::size_t>;
  struct NameChange {
    Deposit deposit;
    std::size_t file = 0;
  };
  static void change(Names& names, const NameChange& change);
  static bool isIn(const NameChange& change, const std::string& folder);

  std::vector<File> m_files;
  Names m_names;      // as the program sees them
  Names m_safeNames;  // as they are sure to be
  std::vector<NameChange> m_pendingNames;
};

}  // namespace faults
