// SPDX-License-Identifier: MIT
#include "faults/disk.h"

#include <fcntl.h>

#include <algorithm>

#include "support/scratch.h"

namespace faults {
namespace {

namespace fs = std::filesystem;

void write(std::string& content, std::uint64_t offset, const std::string& bytes) {
  if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size());
  content.replace(offset, bytes.size(), bytes);
}

}  // namespace

void DiskRecorder::note(const Call& call, const Watched& watched) {
  const auto& of = call.arguments;
  const auto add = [&](Deposit deposit) { m_deposits.push_back(std::move(deposit)); };
  if (call.name == "openat" && (of[2] & O_CREAT) != 0) add({Deposit::Create, watched.text(of[1])});
  if (call.name == "openat" && (of[2] & O_TRUNC) != 0) add({Deposit::Truncate, watched.text(of[1])});
  if (call.name == "write")
    add({Deposit::Write, watched.pathOf(int(of[0])), {}, watched.positionOf(int(of[0])), watched.bytes(of[1], of[2])});
  if (call.name == "ftruncate") add({Deposit::Truncate, watched.pathOf(int(of[0])), {}, of[1]});
  if (call.name == "rename") add({Deposit::Rename, watched.text(of[0]), watched.text(of[1])});
  if (call.name == "renameat2") add({Deposit::Rename, watched.text(of[1]), watched.text(of[3])});
  if (call.name == "unlink") add({Deposit::Remove, watched.text(of[0])});
  if (call.name == "unlinkat") add({Deposit::Remove, watched.text(of[1])});
  if (call.name == "mkdir") add({Deposit::Create, watched.text(of[0])});
  if (call.name == "fsync" || call.name == "fdatasync") {
    const std::string path = watched.pathOf(int(of[0]));
    std::error_code none;
    add({fs::is_directory(path, none) ? Deposit::SyncFolder : Deposit::Sync, path});
  }
}

Disk::Disk(const fs::path& folder) {
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    m_safeNames[entry.path()] = m_files.size();
    m_files.push_back({entry.is_regular_file() && !entry.is_symlink() ? Scratch::read(entry.path()) : std::string()});
  }
  m_names = m_safeNames;
}

std::string Disk::File::content(Unsynced unsynced) const {
  std::string content = safe;
  if (unsynced == Unsynced::None) return content;
  for (std::size_t i = 0; i < pending.size(); ++i) {
    const Deposit& deposit = pending[i];
    const bool half = unsynced == Unsynced::Half;
    if (half && i > pending.size() / 2) break;
    if (deposit.kind == Deposit::Truncate)
      content.resize(deposit.offset);
    else if (unsynced == Unsynced::Zeros)
      faults::write(content, deposit.offset, std::string(deposit.bytes.size(), '\0'));
    else
      faults::write(content, deposit.offset, half ? deposit.bytes.substr(0, deposit.bytes.size() / 2) : deposit.bytes);
  }
  return content;
}

void Disk::change(Names& names, const NameChange& change) {
  const Deposit& deposit = change.deposit;
  if (deposit.kind == Deposit::Create) names[deposit.path] = change.file;
  if (deposit.kind == Deposit::Remove) names.erase(deposit.path);
  if (deposit.kind != Deposit::Rename || !names.contains(deposit.path)) return;
  names[deposit.target] = names[deposit.path];
  names.erase(deposit.path);
}

bool Disk::isIn(const NameChange& change, const std::string& folder) {
  return fs::path(change.deposit.path).parent_path() == folder;
}

void Disk::apply(const Deposit& deposit) {
  const auto file = m_names.find(deposit.path);
  const bool isKnown = file != m_names.end();
  switch (deposit.kind) {
    case Deposit::Create:
      if (isKnown) return;
      m_pendingNames.push_back({deposit, m_files.size()});
      m_files.push_back({});
      return change(m_names, m_pendingNames.back());
    case Deposit::Rename:
    case Deposit::Remove:
      if (!isKnown) return;
      m_pendingNames.push_back({deposit, 0});
      return change(m_names, m_pendingNames.back());
    case Deposit::Write:
    case Deposit::Truncate:
      if (isKnown) m_files[file->second].pending.push_back(deposit);
      return;
    case Deposit::Sync:
      if (!isKnown) return;
      m_files[file->second].safe = m_files[file->second].content(Unsynced::All);
      m_files[file->second].pending.clear();
      return;
    case Deposit::SyncFolder:
      for (const NameChange& pending : m_pendingNames)
        if (isIn(pending, deposit.path)) change(m_safeNames, pending);
      std::erase_if(m_pendingNames, [&](const NameChange& pending) { return isIn(pending, deposit.path); });
  }
}

std::size_t Disk::cut(std::mt19937& chance, int more, const std::function<void(const Files&)>& look) const {
  std::size_t looked = 0;
  const auto show = [&](const Names& names, const auto& kindOf) {
    Files files;
    for (const auto& [name, file] : names) {
      // Without its folder a file is not there.
      const std::string folder = fs::path(name).parent_path();
      if (m_names.contains(folder) && !names.contains(folder)) continue;
      files[name] = m_files[file].content(kindOf(file));
    }
    ++looked;
    look(files);
  };
  Names names = m_safeNames;
  for (std::size_t n = 0;; ++n) {
    for (const Unsynced kind : {Unsynced::All, Unsynced::None, Unsynced::Half, Unsynced::Zeros})
      show(names, [&](std::size_t) { return kind; });
    if (n == m_pendingNames.size()) break;
    change(names, m_pendingNames[n]);
  }
  for (int round = 0; round < more; ++round) {
    names = m_safeNames;
    for (const NameChange& pending : m_pendingNames)
      if (chance() % 2 == 0) change(names, pending);
    std::vector<Unsynced> kinds(m_files.size());
    for (Unsynced& kind : kinds) kind = Unsynced(chance() % 4);
    show(names, [&](std::size_t file) { return kinds[file]; });
  }
  return looked;
}

}  // namespace faults
