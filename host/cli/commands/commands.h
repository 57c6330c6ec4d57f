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
  bool clientView = false;
};
int analyze(const AnalyzeOptions& options);

struct ExportOptions {
  std::string file;
  std::string output;
  std::string diagram;
  bool clientView = false;
};
int exportFile(const ExportOptions& options);

struct CopyOptions {
  std::string file;
  std::string output;
};
int clientView(const CopyOptions& options);

struct PseudonymOptions {
  std::string file;
  std::string output;
  std::string key;
};
int pseudonymise(const PseudonymOptions& options);
int reidentify(const PseudonymOptions& options);

struct DiffOptions {
  std::string before;
  std::string after;
  std::string nameBefore = {};  ///< what a page calls the first; empty: its file's name
  std::string output = {};      ///< of a page; empty: the answer is printed
  std::string format = "text";
  bool findings = false;
};
int diff(const DiffOptions& options);

struct VersionOptions {
  std::string file;
  std::string action = "list";  ///< or show, restore, compare
  std::size_t number = 1;       ///< 1: the newest
  std::string output = "-";     ///< show: where to
  std::string format = "text";  ///< list
  DiffOptions comparison = {};  ///< compare: how
};
int versions(const VersionOptions& options);

struct MergeOptions {
  std::string base;
  std::string ours;
  std::vector<std::string> theirs;
  std::string output;
  std::string name;  ///< what messages call the result; empty: the output
  std::string format = "text";
};
int merge(const MergeOptions& options);

struct WordsOptions {
  std::string file;
  bool anyway = false;
};
int words(const WordsOptions& options);

int gitSetup(bool global);

struct LayoutOptions {
  std::string kind;  ///< "lanes" or "network"
  std::string file;
  std::string output;  ///< empty: in place
  std::string diagram;
};
int layout(const LayoutOptions& options);

struct PluginOptions {
  std::string action = "list";  ///< or info, allow, enable, disable, remove, strict, check
  std::string id;               ///< empty: all
  std::string strict;           ///< strict: on or off
  std::string path;             ///< check: a manifest, a library or a folder
  std::string format = "text";
};
int plugins(const PluginOptions& options);
/// plugins check
int checkPlugins(const PluginOptions& options);

int schema();
int vocabulary();
int version();

}  // namespace cli
