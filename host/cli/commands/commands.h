// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "base/text.h"

// The commands, one function each, with what the user typed. They return the exit code.
namespace cli {

struct CheckOptions {
  std::vector<std::string> files;
  std::string format = "text";
};
int check(const CheckOptions& options);

struct FormatOptions {
  std::string file;
  std::string output;  ///< empty: in place
};
int format(const FormatOptions& options);

struct AnalyzeOptions {
  std::string file;
  std::vector<std::string> plugins;
  std::string format = "text";
  std::string failOn;  ///< a severity; empty: never
};
int analyze(const AnalyzeOptions& options);

struct ExportOptions {
  std::string file;
  std::string output;
  std::string diagram;
};
int exportPicture(const ExportOptions& options);

struct LayoutOptions {
  std::string file;
  std::string output;  ///< empty: in place
  std::string diagram;
};
int layout(const LayoutOptions& options);

struct PluginOptions {
  std::string id;  ///< empty: all
  std::string format = "text";
};
int plugins(const PluginOptions& options);

int schema();
int vocabulary();
int version();

}  // namespace cli
