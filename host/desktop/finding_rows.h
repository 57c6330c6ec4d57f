// SPDX-License-Identifier: MIT
#pragma once

#include <wx/bmpbndl.h>

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/report.h"
#include "desktop/tree_model.h"
#include "model/model.h"

namespace desktop {

/// What one analysis found, under its name; `failure` says why it found nothing.
struct FindingGroup {
  std::string id;
  std::string title;
  std::vector<analysis::Finding> findings;
  std::string failure = {};
};

enum class Grouping { Analysis, Element, Severity };
constexpr std::size_t kSeverityCount = 5;

/// The name of a severity as that of a group: "Errors".
wxString nameOf(analysis::Severity severity);
/// The silhouette of a severity.
wxBitmapBundle badgeOf(analysis::Severity severity, int size);

/// Findings as rows of a tree: under what they are grouped by, worst first, those of a group under its first one, and
/// those that were put aside at the end, closed. Keeps pointers into the groups it was made from. UI thread.
class FindingRows {
 public:
  struct Options {
    Grouping grouping = Grouping::Analysis;
    std::array<bool, kSeverityCount> shown{};
  };

  FindingRows();

  TreeRow build(const std::vector<FindingGroup>& groups, const Options& options, const model::Model& model);

  /// The finding of a row; null for headings and for what is not shown.
  const analysis::Finding* find(std::string_view key) const;
  /// The keys of the findings from top to bottom, without those that were put aside.
  const std::vector<std::string>& order() const { return m_order; }

 private:
  using Findings = std::vector<const analysis::Finding*>;
  void addHeading(TreeRow& root, TreeRow heading, Findings findings, const std::string& failure = {});
  TreeRow rowOf(const std::string& heading, const analysis::Finding& finding);
  void byAnalysis(TreeRow& root, const std::vector<FindingGroup>& groups);
  void byElement(TreeRow& root, const Findings& findings, const model::Model& model);
  void bySeverity(TreeRow& root, const Findings& findings);
  bool isShown(const analysis::Finding& finding) const;

  std::array<wxBitmapBundle, kSeverityCount> m_badges;
  Options m_options;
  std::map<std::string, const analysis::Finding*, std::less<>> m_findings;
  std::vector<std::string> m_order;
};

}  // namespace desktop
