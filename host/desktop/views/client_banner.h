// SPDX-License-Identifier: MIT
#pragma once

#include <wx/window.h>

#include <string>

#include "desktop/backing.h"
#include "paint/pango_measurer.h"

namespace desktop {

/// The bar that says, as long as it is so, that this window shows what a client may see. UI thread.
class ClientBanner final : public wxWindow {
 public:
  explicit ClientBanner(wxWindow* parent);

  /// `about` stands at the right: what is shown, of which day.
  void setAbout(const std::string& about);
  /// All it says, for who cannot see it.
  std::string said() const;

 private:
  void paint();

  std::string m_about;
  paint::PangoMeasurer m_measurer;
  Backing m_backing;
};

}  // namespace desktop
