// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace cli {

struct Outcome {
  int code = -1;
  std::string output;  ///< standard output
  std::string errors;  ///< standard error
};

/// Runs samenspel-cli itself, in English unless `environment` says otherwise ("LANGUAGE=nl"), and waits for it.
/// `input` becomes its standard input. What it keeps goes to the folder `state`, or is gone afterwards.
Outcome runProgram(const std::vector<std::string>& arguments, const std::string& input = {},
                   const std::string& environment = "LANGUAGE=en", const std::string& state = {});

/// The path of a sample by its name.
std::string sample(const std::string& name);

}  // namespace cli
