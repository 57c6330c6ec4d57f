// SPDX-License-Identifier: MIT
#pragma once

#include <wx/checkbox.h>
#include <wx/panel.h>

#include <functional>
#include <string>
#include <vector>

#include "model/model.h"

namespace desktop {

/// Which of the eight themes are mapped completely: the root's inventory. What is not ticked makes the analyses ask
/// where they would otherwise find fault. UI thread.
class ThemesPanel final : public wxPanel {
 public:
  /// `declare` is called with a theme's token after the user ticked or unticked it.
  ThemesPanel(wxWindow* parent, std::function<void(const std::string& theme, bool complete)> declare);

  /// Shows what the model declares.
  void refresh(const model::Model& model);

  /// How many of the eight are ticked.
  int count() const;
  wxCheckBox& box(std::size_t theme) { return *m_boxes[theme]; }

 private:
  std::vector<wxCheckBox*> m_boxes;  // in the order of model::inventoryThemes
};

}  // namespace desktop
