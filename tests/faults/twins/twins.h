// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

#include "faults/damage.h"
#include "faults/plugin_host.h"
#include "faults/saver.h"

// What must not be done, done on purpose. Each twin does one thing wrong that was seen in other programs, and nothing
// else; the harness must find it, or it proves nothing.
namespace faults::twins {

/// Lets pugixml write straight over the file.
std::unique_ptr<Saver> writesOverTheFile();
/// Writes a new file, removes the old one and gives the new one its name, as wxTempFile does.
std::unique_ptr<Saver> removesBeforeItRenames();
/// Saves well, and after any failure writes over the file all the same.
std::unique_ptr<Saver> writesPlainlyAfterAnyError();
/// Writes a new file and gives it the old one's name before it is on the disk.
std::unique_ptr<Saver> renamesBeforeItSyncs();

/// Takes what a parser kept after an error.
Reading ignoresTheParser(std::string_view bytes);

/// Runs plugins in its own process.
Hosted runsItInItsOwnProcess(const std::string& library, std::string_view model);

}  // namespace faults::twins
