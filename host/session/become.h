// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "session/session.h"

namespace session {

/// Makes another model what is open, as one step named `step` (translated) that can be undone. In a client view it is
/// refused: another model is not for the client.
base::Result<void> become(Session& session, const model::Model& other, std::string step);

}  // namespace session
