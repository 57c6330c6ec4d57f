// SPDX-License-Identifier: MIT
#include "storage/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "base/text.h"
#include "storage/descriptor.h"
#include "xml/limits.h"
#include "xml/recognise.h"

namespace storage {
namespace {

using base::ErrorCode;

tl::unexpected<base::Error> refuse(ErrorCode code, std::string_view sentence, std::string_view file, int number = 0) {
  return base::failure(
      code, base::tr(sentence, {{"file", std::string(file)}, {"reason", number == 0 ? "" : systemReason(number)}}),
      {std::string(file), 0, 0, {}});
}

tl::unexpected<base::Error> refuseToOpen(std::string_view file, int number) {
  if (number == ENOENT || number == ENOTDIR)
    return refuse(ErrorCode::NotFound, "The file {file} does not exist. Check its name, or choose another file.", file);
  if (number == EACCES || number == EPERM)
    return refuse(ErrorCode::NotReadable,
                  "You are not allowed to read {file}. Ask its owner for permission, or choose another file.", file);
  return refuse(ErrorCode::NotReadable, "The file {file} cannot be opened: {reason}. Choose another file.", file,
                number);
}

tl::unexpected<base::Error> refuseReading(std::string_view file, int number) {
  return refuse(ErrorCode::NotReadable,
                "Reading {file} failed half-way: {reason}. Copy the file to this computer and try again.", file,
                number);
}

// Reads until the end, or until one byte more than the limit.
base::Result<std::string> readAll(int descriptor, std::string_view file, std::size_t expected) {
  const xml::Limits limits;
  std::string bytes;
  bytes.resize(expected + 1);
  std::size_t size = 0;
  for (;;) {
    if (size == bytes.size()) bytes.resize(std::min(limits.bytes + 1, 2 * bytes.size() + 4096));
    const ssize_t count = ::read(descriptor, bytes.data() + size, bytes.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return refuseReading(file, errno);
    size += std::size_t(count);
    if (size > limits.bytes) return tl::unexpected(xml::tooLarge(size, file, limits));
    if (count == 0) break;
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

std::string systemReason(int number) { return std::generic_category().message(number); }

base::Result<std::string> readDescriptor(int descriptor, std::string_view name) { return readAll(descriptor, name, 0); }

base::Result<std::string> readFile(const std::filesystem::path& path) {
  const std::string file = path.string();
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
  if (!descriptor) return refuseToOpen(file, errno);
  struct stat status {};
  if (::fstat(descriptor.number(), &status) != 0) return refuseToOpen(file, errno);
  if (S_ISDIR(status.st_mode))
    return refuse(ErrorCode::NotAFile, "{file} is a folder, not a model. Choose a file in it.", file);
  if (!S_ISREG(status.st_mode))
    return refuse(ErrorCode::NotAFile, "{file} is a pipe or a device, not a file. Choose an ordinary file.", file);
  const auto size = std::size_t(status.st_size);
  const xml::Limits limits;
  if (size > limits.bytes) return tl::unexpected(xml::tooLarge(size, file, limits));
  auto bytes = readAll(descriptor.number(), file, size);
  if (bytes && bytes->size() != size)
    return refuse(ErrorCode::NotReadable, "The file {file} changed while it was being read. Open it again in a moment.",
                  file);
  if (bytes)
    if (auto nothing = xml::recogniseNothing(*bytes, file)) return tl::unexpected(*nothing);
  return bytes;
}

}  // namespace storage
