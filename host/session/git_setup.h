// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/result.h"

namespace session {

/// Teaches git to show and to merge models by this program: two drivers in git's configuration, and the line in the
/// attributes file that gives them to *.samenspel. Of the repository around the current directory, or with `global` of
/// the user. `program` is the path of samenspel-cli. Doing it again changes nothing. Returns the files it wrote in, or
/// would have written in. Fails with a sentence when there is no git, or no repository here.
base::Result<std::vector<std::string>> setUpGit(const std::string& program, bool global);

}  // namespace session
