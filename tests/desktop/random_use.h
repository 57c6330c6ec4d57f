// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace gui {

/// The first argument that makes the program of tests one that is killed: then come the folder of models, the file, the
/// log, the seed, and 1 when there is work that must be offered, else 0.
inline constexpr const char* useUntilKilledOption = "--use-until-killed";

/// Opens a window on the file, takes up what is offered from before, and uses it by chance until killed. Every state of
/// the model is written to the log (support::MomentLog). Returns only when something else was offered than must be.
int useUntilKilled(const std::filesystem::path& models, const std::filesystem::path& file,
                   const std::filesystem::path& log, unsigned seed, bool mustBeOffered);

}  // namespace gui
