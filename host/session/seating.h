// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "model/change.h"
#include "model/model.h"

// A table has one chair.
namespace session {

class Session;

/// A seat that became the second chair of its table. All by id.
struct SecondChair {
  std::string table;
  std::string role;   ///< who became it
  std::string chair;  ///< the role that was it before
};

/// What changes made of a table that had a chair already; nothing when they did not, or did something else as well.
/// `model` is as it is after them.
std::optional<SecondChair> secondChair(const model::Model& model, const model::Changes& changes);

/// The one who became the second chair is the only one; who was it before becomes a member. The step that made the
/// second one must be the last one: the two become one step.
base::Result<void> replaceChair(Session& session, const SecondChair& second);

}  // namespace session
