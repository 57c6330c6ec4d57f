// SPDX-License-Identifier: MIT
#include "storage/safe_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <new>

#include "base/hash.h"
#include "base/text.h"
#include "storage/file.h"
#include "storage/model_reader.h"
#include "storage/model_writer.h"
#include "storage/posix_file.h"
#include "storage/self_check.h"

namespace storage {
namespace {

namespace fs = std::filesystem;
using base::ErrorCode;

constexpr std::string_view unchangedWithoutCopy =
    "{file} could not be saved: {reason}. The file is unchanged. Save it in another place before you close it.";
constexpr std::string_view damagedWithoutCopy =
    "{file} could not be saved: {reason}. The file may be damaged. Save it in another place before you close it.";

// Without a copy: there is no memory to make one with. The work is in the journal.
base::Error withoutMemory(const fs::path& path, bool untouched) {
  return {ErrorCode::NotWritable,
          base::tr(untouched ? unchangedWithoutCopy : damagedWithoutCopy,
                   {{"file", path.string()}, {"reason", systemReason(ENOMEM)}}),
          {path.string(), 0, 0, {}}};
}

// One save, step by step. Each step answers nothing when it went well.
class Save {
 public:
  Save(std::string_view bytes, const fs::path& path, const SaveOptions& options)
      : m_bytes(bytes), m_path(path), m_options(options) {}

  base::Result<Saved> run() {
    try {
      return save();
    } catch (const std::bad_alloc&) {
      return tl::unexpected(withoutMemory(m_path, m_untouched));
    }
  }

 private:
  using Failure = std::optional<base::Error>;

  base::Result<Saved> save() {
    auto failure = openTarget();
    if (!failure) failure = compareWithExpected();
    if (!failure) failure = askBeforeReplacing();
    if (!failure) failure = replaceTarget();
    if (failure) return tl::unexpected(std::move(*failure));
    m_saved.contentHash = base::sha256(m_bytes);
    return m_saved;
  }

  // A failure before anything was written: no copy is needed, the work is still where it was.
  base::Error refuse(ErrorCode code, std::string_view sentence, int number = 0) const {
    return {code,
            base::tr(sentence, {{"file", m_path.string()}, {"reason", number == 0 ? "" : systemReason(number)}}),
            {m_path.string(), 0, 0, {}}};
  }

  // A failure of the disk: the work is put where it is safe, and the message says where.
  base::Error fail(ErrorCode code, int number, bool untouched = true) const {
    const auto copy = m_options.store.keepRecovery(m_path, m_bytes);
    const std::string kilobytes = std::to_string(m_bytes.size() / 1024 + 1);
    const std::string reason = code == ErrorCode::Mismatch ? base::tr("what was written does not read back")
                               : number == ENOSPC || number == EDQUOT
                                   ? base::tr("there is no room for {size} kB ({reason})",
                                              {{"size", kilobytes}, {"reason", systemReason(number)}})
                                   : systemReason(number);
    std::string_view sentence =
        "{file} could not be saved: {reason}. The file is unchanged. Save it in another place; a copy of your work "
        "lies in "
        "{copy}.";
    if (!copy) sentence = unchangedWithoutCopy;
    if (!untouched)
      sentence =
          "{file} could not be saved: {reason}. The file may be damaged. Save it in another place; a copy of your work "
          "lies in {copy}.";
    if (!untouched && !copy) sentence = damagedWithoutCopy;
    return {code,
            base::tr(sentence,
                     {{"file", m_path.string()}, {"reason", reason}, {"copy", copy ? copy->string() : std::string()}}),
            {m_path.string(), 0, 0, {}}};
  }

  Failure openTarget() {
    if (const int error = posix::resolve(m_path, m_target); error != 0)
      return refuse(ErrorCode::NotWritable,
                    "{file} cannot be saved: its link leads nowhere ({reason}). Save it in another place.", error);
    posix::sweep(m_target);
    const int error = posix::openExisting(m_target, m_existing);
    m_exists = error != ENOENT;
    if (error == 0 || error == ENOENT) return std::nullopt;
    if (error == EISDIR || error == ENXIO)
      return refuse(ErrorCode::NotAFile,
                    "{file} cannot be saved: there is a folder, a pipe or a device of that name. Choose another name.");
    if (error == EWOULDBLOCK)
      return refuse(ErrorCode::NotWritable,
                    "{file} is being saved by another program. Wait until it is done, and save again.");
    return refuse(ErrorCode::NotWritable, "{file} cannot be saved: {reason}. Save it in another place.", error);
  }

  Failure compareWithExpected() {
    if (m_exists)
      if (const int error = posix::readAll(m_existing.descriptor, m_before); error != 0)
        return refuse(ErrorCode::NotWritable, "{file} cannot be saved: {reason}. Save it in another place.", error);
    if (!m_options.expectedHash) return std::nullopt;
    const std::string& expected = *m_options.expectedHash;
    if (!m_exists && !expected.empty())
      return refuse(
          ErrorCode::ChangedOutside,
          "{file} was removed or renamed by another program. Save it again to put it back, or under another name.");
    if (m_exists && expected.empty())
      return refuse(ErrorCode::ChangedOutside, "{file} exists already. Choose another name, or replace it.");
    if (m_exists && base::sha256(m_before) != expected)
      return refuse(
          ErrorCode::ChangedOutside,
          "{file} was changed by another program since you opened it. Keep both by saving under another name, "
          "compare them, or merge them.");
    return std::nullopt;
  }

  Failure askBeforeReplacing() const {
    // Where nothing can be written at all, agreeing to it does not help.
    const bool mayNot = m_exists && ::access(m_target.c_str(), W_OK) != 0 && errno != EROFS;
    const bool isProtected = m_exists && ((m_existing.status.st_mode & 0222) == 0 || mayNot);
    if (!isProtected || m_options.replaceProtected) return std::nullopt;
    return refuse(
        ErrorCode::NotWritable,
        "{file} is write-protected. Save it as a file of the same name to replace it all the same, or under another "
        "name.");
  }

  Failure replaceTarget() {
    // A file with several names must keep them all: only its content may change.
    if (m_exists && m_existing.status.st_nlink > 1) return writeInPlace();
    fs::path temporary;
    Descriptor file;
    int error = posix::createBeside(m_target, !m_exists, temporary, file);
    // Only where no new file may be made at all; after any other failure the target must not be touched.
    if ((error == EACCES || error == EPERM) && m_exists) return writeInPlace();
    if (error != 0) return fail(ErrorCode::NotWritable, error);
    Failure failure = fill(file);
    if (!failure && m_exists) keepPrevious();
    if (!failure) failure = stopped();
    if (!failure) {
      m_untouched = false;
      error = posix::replace(temporary, m_target, !m_exists);
      const bool cannotReplace =
          error == EEXIST || error == EPERM || error == EXDEV || error == EBUSY || error == ENOTSUP;
      if (error == EEXIST && !m_exists)
        failure = refuse(ErrorCode::ChangedOutside, "{file} exists already. Choose another name, or replace it.");
      else if (cannotReplace && m_exists)
        failure = writeInPlace();
      else if (error != 0)
        failure = fail(ErrorCode::NotWritable, error);
    }
    if (failure || m_saved.inPlace) {
      ::unlink(temporary.c_str());
      return failure;
    }
    error = posix::flushDirectory(m_target.parent_path());
    return error == 0 ? Failure() : Failure(fail(ErrorCode::NotWritable, error, false));
  }

  Failure fill(const Descriptor& file) const {
    int error = posix::writeAll(file, m_bytes);
    if (error == 0 && m_exists) error = posix::copyAttributes(m_existing, file);
    if (error == 0) error = posix::flush(file);
    std::string back;
    if (error == 0) error = posix::readAll(file, back);
    if (error != 0) return fail(ErrorCode::NotWritable, error);
    return back == m_bytes ? Failure() : Failure(fail(ErrorCode::Mismatch, 0));
  }

  void keepPrevious() { m_saved.previousVersionKept = m_options.store.keepVersion(m_target, m_before).has_value(); }

  /// Asked last before the file is touched.
  Failure stopped() const {
    if (!m_options.stop.stop_requested()) return std::nullopt;
    return refuse(ErrorCode::Cancelled, "{file} was not saved, because you did not want to wait for it.");
  }

  // Not safe against a power cut half-way; so a copy of the new and of the old bytes must be on the disk first.
  Failure writeInPlace() {
    const auto copy = m_options.store.keepRecovery(m_target, m_bytes);
    if (!copy) return copy.error();
    if (const auto kept = m_options.store.keepVersion(m_target, m_before); !kept) return kept.error();
    if (auto failure = stopped()) return failure;
    const Descriptor file(::open(m_target.c_str(), O_RDWR | O_NOFOLLOW | O_CLOEXEC));
    if (!file) return fail(ErrorCode::NotWritable, errno);
    m_untouched = false;
    int error = posix::writeAll(file, m_bytes);
    if (error == 0 && ::ftruncate(file.number(), off_t(m_bytes.size())) != 0) error = errno;
    if (error == 0) error = posix::flush(file);
    std::string back;
    if (error == 0) error = posix::readAll(file, back);
    if (error != 0) return fail(ErrorCode::NotWritable, error, false);
    if (back != m_bytes) return fail(ErrorCode::Mismatch, 0, false);
    m_saved.inPlace = true;
    std::error_code ignored;
    fs::remove(*copy, ignored);
    return std::nullopt;
  }

  std::string_view m_bytes;
  fs::path m_path;
  const SaveOptions& m_options;
  fs::path m_target;
  posix::Existing m_existing;
  bool m_exists = false;
  std::string m_before;
  bool m_untouched = true;
  Saved m_saved;
};

// The self-check found that the bytes are not the model.
base::Error differs(const std::string& reason, std::string_view bytes, const fs::path& path,
                    const SaveOptions& options) {
  const auto copy = options.store.keepRecovery(path, bytes);
  const std::string_view sentence =
      copy ? "{file} was not saved, because what would be written does not say the same as your model "
             "({reason}). This is a mistake of the program; the file is unchanged. A copy of your work "
             "lies in {copy}."
           : "{file} was not saved, because what would be written does not say the same as your model "
             "({reason}). This is a mistake of the program; the file is unchanged. Save it in another place "
             "before you close it.";
  return {ErrorCode::Mismatch,
          base::tr(sentence,
                   {{"file", path.string()}, {"reason", reason}, {"copy", copy ? copy->string() : std::string()}}),
          {path.string(), 0, 0, {}}};
}

}  // namespace

base::Result<Saved> saveBytes(std::string_view bytes, const fs::path& path, const SaveOptions& options) {
  return Save(bytes, path, options).run();
}

base::Result<Saved> saveModel(const model::Model& model, const fs::path& path, const SaveOptions& options) {
  try {
    const std::string bytes = writeModel(model);
    const auto reread = readModel(bytes, path.string());
    std::string where;
    if (!reread) return tl::unexpected(differs(reread.error().message, bytes, path, options));
    if (!readsBackAs(model, reread->model, &where)) return tl::unexpected(differs(where, bytes, path, options));
    return saveBytes(bytes, path, options);
  } catch (const std::bad_alloc&) {
    return tl::unexpected(withoutMemory(path, true));
  }
}

}  // namespace storage
