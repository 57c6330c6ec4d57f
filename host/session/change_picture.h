// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "model/model.h"

namespace session {

/// Two versions of a model as one picture: the later one, and in it what only the earlier one had.
struct ChangePicture {
  model::Model model;
  std::vector<std::string> added;  ///< nodes and links; the same for the others
  std::vector<std::string> changed;
  std::vector<std::string> gone;
};

/// A part counts as its owner; where things stand is no change. Links of what is still there to an organisation it
/// has left are not put back: it would stand in two places. Pure; linear.
ChangePicture changePicture(const model::Model& before, const model::Model& after);

}  // namespace session
