// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace desktop {

/// A model that comes with the program, to look at and to begin from.
struct Example {
  std::filesystem::path path;
  std::string title;
  std::string about;  ///< one sentence, in the user's language
};

/// Those that are installed, in the order in which one would look at them.
std::vector<Example> examples();

/// The one that the tour is given on; its path is empty when it is not installed.
Example exampleForTour();

}  // namespace desktop
