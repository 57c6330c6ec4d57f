// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace runner {

/// One layer of what keeps a plugin in its place.
struct Layer {
  std::string_view name;  ///< a word for programs: see protect()
  bool active = false;
  /// Active: how much of it ("7", the version the kernel offers), or empty. Missing: "unsupported" (the system has no
  /// such thing), "disabled" (it has, but is set up without it), or the error number.
  std::string detail = {};
};

struct Protection {
  std::filesystem::path plugin;  ///< the one file that may be read; may be empty
  bool mayWriteFiles = false;    ///< what was open for writing before stays writable, also when it is a file
  int control = -1;              ///< a socket to the host, or none; closed in any case
};

/// Takes from this process, for good, all that an analysis does not need. In this order, each layer whatever became of
/// the others:
///   limits      memory, processor time, open files, threads; no file grows, no core is dumped
///   parent      the process ends with the one that started it
///   privileges  none are gained by running something; capabilities are dropped; no other process looks into this one
///   landlock    of all files only libraries and the plugin can be read, none written; nobody is connected to or
///               signalled outside this process
///   seccomp     no sockets, no programs, no processes, no signals to others, nothing opened for writing; threads stay
/// With a control socket the host is sent one message: the lines of layersText, a line "refuses WORD NUMBER..." for
/// each kind of call that is refused, and, where the kernel can, a descriptor on which it answers each refused call and
/// so learns that it was tried. Call it once, in a process with one thread, before a library is loaded.
std::vector<Layer> protect(const Protection& protection);

/// A line per layer: "layer landlock active 7" or "layer landlock missing unsupported".
std::string layersText(const std::vector<Layer>& layers);

/// What stands in Layer::detail for an error number.
std::string missingBecause(int number);

}  // namespace runner
