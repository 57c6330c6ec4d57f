// SPDX-License-Identifier: MIT
#pragma once

#include <wx/button.h>

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "desktop/canvas.h"
#include "desktop/screens/screen.h"
#include "desktop/tree_model.h"
#include "desktop/workspace.h"
#include "session/comparison.h"
#include "session/report_comparison.h"
#include "session/what_if.h"

namespace desktop {

/// Another version of the open model.
struct OtherVersion {
  std::string name;  ///< "Until 2026-11-22 10:15", the name of a file
  std::string file;
  bool isEarlier = true;  ///< it can be brought back
};

/// What the user can do with the version that is chosen; the label of a button and what it does.
struct VersionAction {
  std::string label;
  std::function<void(const OtherVersion&)> act;
  bool primary = false;
};

/// What changed between another version and the model as it is: in words by what a meeting would discuss, on the
/// diagram, and in what the analyses say. With several versions one is chosen from a list. UI thread.
class CompareScreen final : public Screen {
 public:
  CompareScreen(wxWindow* parent, Workspace& workspace, Canvas& canvas, session::Post post, const std::string& title,
                std::vector<OtherVersion> versions, std::vector<VersionAction> actions);
  ~CompareScreen() override;

  void takeFocus() override;
  void modelChanged() override;
  void resultsChanged() override;

  void chooseVersion(std::size_t version);
  /// Null when the chosen version cannot be read; the explanation says why.
  const session::Comparison* comparison() const { return m_comparison ? &*m_comparison : nullptr; }
  /// Nothing as long as the analyses are at work.
  const std::optional<session::ReportChanges>& reports() const { return m_reports; }
  TreeList& versions() { return *m_versionList; }
  TreeList& changes() { return *m_changes; }
  TreeList& results() { return *m_results; }
  /// As the button of an action does.
  void act(std::size_t action);
  /// The page of the comparison; refused as long as the analyses are at work.
  bool exportPageTo(const std::filesystem::path& path);

 private:
  void makeFoot();
  void exportPage();
  void read();
  void compare();
  void askAnalyses();
  void compareReports();
  void fillVersions();
  void fillChanges();
  void fillResults();
  void addFindings(TreeRow& root, const std::string& key, const std::string& title,
                   const std::vector<analysis::Finding>& findings);
  void addNumbers(TreeRow& root);
  void show(const std::string& key);

  Workspace& m_workspace;
  Canvas& m_canvas;
  session::WhatIf m_whatIf;
  std::vector<OtherVersion> m_versions;
  std::vector<VersionAction> m_actions;
  std::size_t m_chosen = 0;
  std::optional<session::LoadedModel> m_other;
  std::optional<session::Comparison> m_comparison;
  std::optional<std::vector<analysis::Report>> m_otherReports;
  std::optional<session::ReportChanges> m_reports;
  std::map<std::string, std::vector<std::string>> m_about;  // ids by key of a row
  TreeList* m_versionList;
  TreeList* m_changes;
  TreeList* m_results;
  std::vector<wxButton*> m_buttons;  // of the actions
  wxButton* m_export = nullptr;
};

}  // namespace desktop
