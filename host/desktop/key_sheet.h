// SPDX-License-Identifier: MIT
#pragma once

#include <wx/dialog.h>

#include <functional>
#include <string>
#include <vector>

#include "desktop/action.h"

namespace desktop {

/// A command, or something that is done with keys on the diagram.
struct KeyRow {
  std::string keys;  ///< as they are read; empty: it has none
  std::string label;
  std::string help;  ///< a whole sentence
};

/// The commands of one menu.
struct KeyGroup {
  std::string title;
  std::vector<KeyRow> rows;
};

/// All commands of a table, by menu, in the user's language, and what keys and mouse do on the diagram. Recent models
/// are left out.
std::vector<KeyGroup> keySheet(const ActionTable& table);

/// All of it as a page to read and print, complete in itself.
std::string keyPage(const std::vector<KeyGroup>& groups);

/// Shows what has a key on one sheet. `print` is called when the user wants it on paper. UI thread; waits.
class KeySheetDialog final : public wxDialog {
 public:
  KeySheetDialog(wxWindow* parent, std::vector<KeyGroup> groups, std::function<void()> print);
};

}  // namespace desktop
