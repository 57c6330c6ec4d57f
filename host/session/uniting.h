// SPDX-License-Identifier: MIT
#pragma once

#include <set>
#include <string_view>

#include "edit/actions/unite.h"
#include "session/session.h"

// Making one element of two that turned out to be the same.
namespace session {

using edit::Difference;
using edit::differences;
using edit::United;

/// See edit::unite; one step.
base::Result<United> unite(Session& session, std::string_view kept, std::string_view other,
                           const std::set<model::Attr>& take);

}  // namespace session
