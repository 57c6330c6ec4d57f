// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/model.h"
#include "session/session.h"

// What two versions of a model began with, when nobody said so.
namespace session {

/// A version that another one may have begun with.
struct CommonVersion {
  std::string name;  ///< in base::language(): "As handed out on 2026-11-22 10:15"
  model::Model model;
  std::size_t changes = 0;  ///< that make it into the other one
  bool wasHandedOut = false;
  bool isLikely = true;  ///< false: what seems to have been removed since may never have been there
};

/// What is known of earlier states of the open model: the file as it is now, what was handed out, and the versions that
/// were kept. The one that needs the fewest changes to become `theirs` first, because what they did not begin with has
/// changes of ours that they lack; of equals the newest. The file is not likely when theirs lacks nodes of it: they
/// may have begun before these were added. Reads files; those that cannot be read are left out.
std::vector<CommonVersion> commonVersions(const Session& session, const model::Model& theirs);

/// The base to propose for a merge: the first one when it is likely, else the common part.
model::Model likelyBase(const std::vector<CommonVersion>& versions, const model::Model& ours,
                        const model::Model& theirs);

/// What both say alike: the elements that both have, with what they agree on. As the base of a merge it lets everything
/// stay that one of them has alone, and asks about every difference. Linear.
model::Model commonPart(const model::Model& one, const model::Model& other);

}  // namespace session
