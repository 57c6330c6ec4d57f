// SPDX-License-Identifier: MIT
#pragma once

#include <wx/defs.h>

namespace desktop::action {

/// The ids of the rows of the action table that the toolkit has none for.
enum Id : int {
  SelectTool = wxID_HIGHEST + 1,
  ConnectTool,
  QuickAdd,
  Connect,
  Rename,
  Duplicate,
  LayOut,
  LayOutAsNetwork,
  AddCriterion,
  AddDiagram,
  Fit,
  ActualSize,
  LooksByData,
  Legend,
  LookSystem,
  LookLight,
  LookDark,
  English,
  Dutch,
  ResetPanes,
  FindInOutline,
  EditProperties,
  NextPane,
  PreviousPane,
  RunNow,
  ShowViews,
  ClientView,
  ClientWindow,
  Present,
  NextFinding,
  PreviousFinding,
  Proposals,
  ShowFinding,
  PutAside,
  Plugins,
  ClearRecent,
  ExportPicture,
  ExportReport,
  SaveClientCopy,
  SavePseudonymised,
  ResolveOutside,
  BrowseVersions,
  Recover,
  EraseTraces,
  NewWindow,
  FindCommand,
  ShowKeys,
  ShowExamples,
  StartTour,
  // Last: those that are as many as there are panes, types of node and recent models.
  FirstPane,
  FirstNode = FirstPane + 16,
  FirstRecent = FirstNode + 16,
};

}  // namespace desktop::action
