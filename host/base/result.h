// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

namespace base {

enum class ErrorCode : std::uint8_t {
  NotFound,        // no such file
  NotAFile,        // a directory, a FIFO, a device
  NotReadable,     // permission, input/output error
  Empty,           // no bytes, or nothing but zeros
  TooLarge,        // a limit of the reader
  TooDeep,         // nesting beyond the limit
  Encoding,        // bytes that are no valid text, or an encoding that is not supported
  NotXml,          // not well formed
  Forbidden,       // well formed, but refused: a DOCTYPE
  NotThisFormat,   // XML of another kind
  NewerFormat,     // a later major version of the format
  Invalid,         // a value, a request or a report that makes no sense
  NotWritable,     // the target cannot be written
  ChangedOutside,  // the file is no longer the one that was read
  Mismatch,        // what was written does not read back as it should
  Plugin,          // a plugin failed; the message names it
  Cancelled,       // the user asked to stop
};

/// A place in a file, as far as it is known. Line and column count from 1, 0 means unknown; columns count bytes.
struct Place {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string element;  ///< id of the element it is about, or empty
};

/// What went wrong: a code for programs, a whole sentence for the user (what, where, what to do), and the place.
struct Error {
  ErrorCode code = ErrorCode::Invalid;
  std::string message;
  Place place = {};
};

/// "file:line:column: message", leaving out what is not known.
std::string describe(const Error& error);

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::string message, Place place = {}) {
  return tl::unexpected<Error>(Error{code, std::move(message), std::move(place)});
}

}  // namespace base
