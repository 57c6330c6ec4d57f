// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "project/source_tree.h"

// What every file of the project must look like; host/README.md, "House style", says why.
namespace project {

/// One sentence per fault of a source file: no licence line, too long, a name that is not snake_case, a catch-all
/// where none belongs, a namespace that is not the folder's, work left undone.
std::vector<std::string> faultsOfForm(const Source& source);

}  // namespace project
