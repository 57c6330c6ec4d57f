// SPDX-License-Identifier: MIT
#pragma once

#include <wx/dialog.h>
#include <wx/vlbox.h>

#include <optional>
#include <vector>

#include "desktop/examples.h"

namespace desktop {

/// Shows the examples with a picture, to open one. UI thread; waits.
class ExampleGallery final : public wxDialog {
 public:
  ExampleGallery(wxWindow* parent, std::vector<Example> examples);

  /// What was chosen when ShowModal gave wxID_OK.
  std::optional<Example> chosen() const;
  wxVListBox& list() { return *m_list; }

 private:
  std::vector<Example> m_examples;
  wxVListBox* m_list;
};

}  // namespace desktop
